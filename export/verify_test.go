package export

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"peil/questions"
	"peil/questions/locale"
	"peil/questions/questionstest"
	"peil/scoring"
	"peil/scoring/wording"
)

// verified is the verdict on a file that can be read.
func verified(t testing.TB, data string, v *wording.Voice) Verdict {
	t.Helper()
	r, err := Decode("x.toml", []byte(data), v.Questionnaire)
	if err != nil {
		t.Fatalf("%v\n%s", err, data)
	}
	return verifiedOf(t, r, data, v)
}

// verifiedOf is the verdict on a file that a record was read from.
func verifiedOf(t testing.TB, r scoring.Record, data string, v *wording.Voice) Verdict {
	t.Helper()
	verdict, err := Verify("x.toml", []byte(data), r, v)
	if err != nil {
		t.Fatalf("%v\n%s", err, data)
	}
	return verdict
}

// said is all that a verdict says in English, a thing a line.
func said(v Verdict) string { return v.In(locale.English) + "\n" + v.Notes.In(locale.English) }

// fullScan is a file of the real questionnaire in which everything computed is there:
// ranges, asks, and actions of every band, some of them for another.
func fullScan(t testing.TB) (r scoring.Record, data string, v *wording.Voice) {
	t.Helper()
	qn, err := questions.IBP()
	if err != nil {
		t.Fatal(err)
	}
	v = voice(t, qn)
	random := rand.New(rand.NewPCG(3, 4))
	for range 100 {
		r = scoring.Record{Scan: scoring.Scan{
			Questionnaire: qn.ID, Version: qn.Version,
			School: scoring.School{Name: "De Linde", Country: locale.Netherlands}, Language: locale.Dutch,
			Date: scoring.Date{Year: 2026, Month: 11, Day: 21}, NextStep: "learn", Answers: map[string]scoring.Answer{},
		}}
		for _, q := range qn.All(questions.Full) {
			if r.Scan.Answers[q.ID] = (scoring.Answer{Level: questions.Level(1 + random.IntN(5))}); random.IntN(8) == 0 {
				r.Scan.Answers[q.ID] = scoring.Answer{Unknown: true}
			}
		}
		data = string(Encode(r, v))
		if !slices.ContainsFunc([]string{"[[asks]]", `"now"`, `"next"`, `"later"`, "\nfor = "}, func(s string) bool { return !strings.Contains(data, s) }) {
			return r, data, v
		}
	}
	t.Fatal("no scan has everything")
	return r, "", nil
}

// otherValue is another value of the kind that stands in a line.
func otherValue(value string) string {
	switch n, err := strconv.Atoi(value); {
	case err == nil:
		return strconv.Itoa(n + 1)
	case value == "[]":
		return `["x"]`
	case strings.HasPrefix(value, "["):
		return `["x", ` + value[1:]
	case strings.HasPrefix(value, `"`):
		return `"x` + value[1:]
	default:
		return value + "1" // of a mean
	}
}

// TestEachValue changes each value that peil computed in a full scan, and takes each
// key away: it is found on its line, and nothing else is.
func TestEachValue(t *testing.T) {
	t.Parallel()
	r, data, v := fullScan(t)
	if got := verified(t, data, v); said(got) != "x.toml: everything follows from the answers\n" {
		t.Fatal(said(got))
	}
	lines := strings.SplitAfter(data, "\n")
	header, changed := 0, map[string]int{}
	for i := slices.Index(lines, "[result]\n"); i < len(lines); i++ {
		key, value, ok := strings.Cut(strings.TrimSpace(lines[i]), " = ")
		if !ok {
			if key != "" {
				header = i + 1
			}
			continue
		}
		changed[key]++
		wantOne := func(line int, by string) {
			t.Helper()
			got := verifiedOf(t, r, strings.Join(lines[:i], "")+by+strings.Join(lines[i+1:], ""), v)
			found, none := got.Wrong, got.Notes
			if slices.Contains(sentences, key) {
				found, none = none, found
			}
			if len(found.List) != 1 || len(none.List) > 0 || found.List[0].Line != line || !strings.HasSuffix(found.List[0].Key, "."+key) {
				t.Errorf("%q in place of %q in line %d gives\n%s", by, lines[i], i+1, said(got))
			}
		}
		wantOne(i+1, key+" = "+otherValue(value)+"\n")
		if changed[key] <= 3 { // in one table or another
			wantOne(header, "")
		}
	}
	for _, key := range []string{"level", "mean_high", "held_down_by", "target", "knows", "priority", "band", "id", "from", "reason", "for", "steps", "effort", "hours"} {
		if changed[key] == 0 {
			t.Errorf("no %s was changed", key)
		}
	}
}

// TestEachID gives each element the id of those near it: however alike the two are, it
// is the id that is found.
func TestEachID(t *testing.T) {
	t.Parallel()
	r, data, v := fullScan(t)
	id := regexp.MustCompile(`(?m)^\[\[(domains|asks|actions)\]\]\n(?:priority = .*\nband = .*\n)?(?:id|question) = (".*")$`)
	ids := id.FindAllStringSubmatchIndex(data, -1)
	for i, at := range ids {
		for _, other := range ids[max(0, i-2):min(i+3, len(ids))] {
			if at[0] == other[0] || data[at[2]:at[3]] != data[other[2]:other[3]] {
				continue
			}
			was, now := data[at[4]:at[5]], data[other[4]:other[5]]
			got := verifiedOf(t, r, data[:at[4]]+now+data[at[5]:], v)
			line := 1 + strings.Count(data[:at[4]], "\n")
			if want := fmt.Sprintf(`is %s, should be %s`, now, was); len(got.Wrong.List) != 1 || got.Wrong.List[0].Line != line || got.Wrong.List[0].In(locale.English) != want {
				t.Fatalf("line %d, want %s, got\n%s", line, want, said(got))
			}
		}
	}
}

// blocks are the tables of the sample file by their first line, each with what stands
// under it; elements of a list are numbered from 1 ([[asks]]1).
func blocks(data string) map[string]string {
	all, counts := map[string]string{}, map[string]int{}
	for _, block := range strings.SplitAfter(data, "\n\n") {
		name, _, _ := strings.Cut(block, "\n")
		if strings.HasPrefix(name, "[[") {
			counts[name]++
			name += strconv.Itoa(counts[name])
		}
		all[name] = strings.TrimSuffix(block, "\n\n") + "\n\n"
	}
	return all
}

// TestEachDifference pins what is said of each kind of difference, and on which line.
func TestEachDifference(t *testing.T) {
	qn := sample(t)
	v := voice(t, qn)
	data := string(Encode(sampleFile(), v)) + "\n"
	of := blocks(data)
	first, second, third := of["[[actions]]1"], of["[[actions]]2"], of["[[actions]]3"]
	computed := data[strings.Index(data, "[result]"):]
	lines := func(all ...string) string { return strings.Join(all, "\n") }
	const sound = "everything follows from the answers"
	for _, c := range []struct {
		name      string
		was, gets string // was is replaced in the file
		want      string
	}{
		{"as peil writes it", "", "", ": " + sound},
		{"a level", "[result]\nrules = 1\nlevel = 3", "[result]\nrules = 1\nlevel = 4", ":109: result.level: is 4, should be 3"},
		{"a mean in other digits", "mean = 3.0\n", "mean = 3.00\n", ": " + sound},
		{"a whole mean", "mean = 3.0\n", "mean = 3\n", ": " + sound},
		{"a mean that is nearly it", "mean = 1.9\n", "mean = 1.94\n", ":111: result.mean: is 1.94, should be 1.9"},
		{"a number as text", "answered = 3", `answered = "3"`, `:113: result.answered: is "3", should be 3`},
		{"the order of domains", `["acc", "gov", "cod"]`, `["gov", "acc", "cod"]`, `:117: result.held_down_by: is ["gov", "acc", "cod"], should be ["acc", "gov", "cod"]`},
		{"keys in another order", "priority = 1\nband = \"now\"", "band = \"now\"\npriority = 1", ": " + sound},
		{"a level where there is none", "id = \"rgt\"\n", "id = \"rgt\"\nlevel = 3\n", ":145: domains.rgt.level: is 3, should not be here"},
		{"a key that there is not", "open = 1", "open = 1\nmood.now = 1", ":117: result.mood: is {now = 1}, should not be here"},
		{"a key too few", "high = 1\n", "", ":135: domains.acc.high: is missing, should be 1"},
		{"another domain", `"cod"` + "\nlevel", `"xyz"` + "\nlevel", `:128: domains.cod.id: is "xyz", should be "cod"`},
		{"a domain too few", of["[[domains]]2"], "", `:127: domains.cod: is missing, should be "cod"`},
		{"the last domain too few", of["[[domains]]4"], "", `:135: domains.rgt: is missing, should be "rgt"`},
		{"a domain too many", of["[[asks]]1"], "[[domains]]\nid = \"xyz\"\n" + of["[[asks]]1"], `:147: domains.xyz: is "xyz", should not be here`},
		{"a domain twice", of["[[domains]]4"], of["[[domains]]4"] + of["[[domains]]4"], `:147: domains.rgt: is "rgt", should not be here`},
		{"domains in another order", of["[[domains]]1"] + of["[[domains]]2"], of["[[domains]]2"] + of["[[domains]]1"], `:127: domains.gov: "gov" stands out of order: should come first`},
		{"another ask", `question = "acc-leavers"` + "\nknows", `question = "acc-mfa"` + "\nknows", `:148: asks.1.question: is "acc-mfa", should be "acc-leavers"`},
		{"who knows", `knows = "ict"`, `knows = "school"`, `:149: asks.1.knows: is "school", should be "ict"`},
		{"no asks", of["[[asks]]1"], "", `:107: asks: is missing, should be ["acc-leavers"]`},
		{"an empty list of asks", of["[[asks]]1"] + first, "[asks]\n" + first, `:147: asks: is {}, should be ["acc-leavers"]`},
		{"another action", `id = "gov-roles/4"`, `id = "gov-roles/3"`, `:171: actions.2.id: is "gov-roles/3", should be "gov-roles/4"`},
		{"an action twice by id", `id = "gov-roles/4"`, `id = "cod-content/4"`, `:171: actions.2.id: is "cod-content/4", should be "gov-roles/4"`},
		{"the first action too few", first, "", `:152: actions.1: is missing, should be "acc-mfa/3"`},
		{"the last action too few", third, "", `:168: actions.3: is missing, should be "cod-content/4"`},
		{"no action", first + second + third, "", `:107: actions: is missing, should be ["acc-mfa/3", "gov-roles/4", "cod-content/4"]`},
		{"an action too many", second, "[[actions]]\nid = \"gov-plan/3\"\n" + second, `:168: actions.2: is "gov-plan/3", should not be here`},
		{"another action in its place", second, "[[actions]]\npriority = 2\nid = \"gov-plan/3\"\n", lines(`:168: actions.2: is "gov-plan/3", should not be here`, `x.toml:171: actions.2: is missing, should be "gov-roles/4"`)},
		{"actions in another order", second + third, third + second, `:184: actions.3: "gov-roles/4" stands out of order: should come after "acc-mfa/3"`},
		{"the last action first", first + second + third, third + first + second, `:152: actions.1: "cod-content/4" stands out of order: should come after "gov-roles/4"`},
		{"actions that changed places", second + third, strings.Replace(third, "priority = 3", "priority = 2", 1) + strings.Replace(second, "priority = 2", "priority = 3", 1), lines(
			":169: actions.2.priority: is 2, should be 3",
			`x.toml:184: actions.3: "gov-roles/4" stands out of order: should come after "acc-mfa/3"`,
			"x.toml:185: actions.3.priority: is 3, should be 2")},
		{"a reason", `reason = "urgent"`, `reason = "duty"`, `:161: actions.1.reason: is "duty", should be "urgent"`},
		{"for another", `reason = "urgent"`, `reason = "urgent"` + "\nfor = \"gov-plan\"", `:162: actions.1.for: is "gov-plan", should not be here`},
		{"other sentences", `title = "Begin"` + "\nsteps = [\"Stap 2\", \"Stap 3\"]", `title = "Start"` + "\nsteps = [\"Stap 2\"]", lines(": "+sound,
			"x.toml:163: actions.1.title: this peil words it differently; that is not wrong",
			"x.toml:164: actions.1.steps: this peil words it differently; that is not wrong")},
		{"a sentence too few", `title = "Begin"` + "\n", "", lines(": "+sound, "x.toml:152: actions.1.title: this sentence is missing; that is not wrong")},
		{"a sentence that is none", `title = "Begin"`, "title = 3", lines(": "+sound, "x.toml:163: actions.1.title: this peil words it differently; that is not wrong")},
		{"a sentence where none is due", "open = 1", "open = 1\ntitle = \"x\"", `:117: result.title: is "x", should not be here`},
		{"newer rules", "rules = 1", "rules = 2\nmood = 1", ":108: result.rules: made by rules 2, and this peil knows rules 1: nothing was verified; if a newer peil made the file, get the newest one"},
		{"rules that are no number", "rules = 1", `rules = "x"`, `:108: result.rules: made by rules "x", and this peil knows rules 1: nothing was verified; if a newer peil made the file, get the newest one`},
		{"no rules", "rules = 1\n", "", ":107: result.rules: is missing, should be 1"},
		{"no result", of["[result]"], "", ":107: result: is missing, should be {rules = 1, level = 3, high = 3, mean = 1.9, mean_high = 3.0, answered = 3, unknown = 1, not_applicable = 2, open = 1, …}"},
		{"a result that is none", of["[result]"] + of["[[domains]]1"], "[[result]]\n" + of["[[domains]]1"], ":107: result: is [{}], should be {rules = 1, level = 3, high = 3, mean = 1.9, mean_high = 3.0, answered = 3, unknown = 1, not_applicable = 2, open = 1, …}"},
		{"actions that are none", first + second + third, "[actions]\nx = 1\n", `:152: actions: is {x = 1}, should be ["acc-mfa/3", "gov-roles/4", "cod-content/4"]`},
		{"nothing computed", computed, "", ": nothing to verify: the file holds answers alone, and no result"},
		{"an answer", "[answers.cod-content]\nlevel = 3", "[answers.cod-content]\nlevel = 4", lines(
			":111: result.mean: is 1.9, should be 2.1", "x.toml:112: result.mean_high: is 3.0, should be 3.2",
			"x.toml:117: result.held_down_by: is [\"acc\", \"gov\", \"cod\"], should be [\"acc\", \"gov\"]",
			"x.toml:129: domains.cod.level: is 3, should be 4", "x.toml:130: domains.cod.high: is 3, should be 4",
			"x.toml:131: domains.cod.mean: is 3.0, should be 4.0", "x.toml:132: domains.cod.mean_high: is 3.0, should be 4.0",
			"x.toml:184: actions.3: is \"cod-content/4\", should not be here")},
		{"escape sequences", `reason = "urgent"`, `reason = "\u001b[2Jurgent\u202e"` + "\n\"\\u001b]0;x\\u0007\" = '\u009b2J'", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if n := strings.Count(data, c.was); c.was != "" && n != 1 && c.was != "rules = 1" {
				t.Fatalf("the file holds %q %d times", c.was, n)
			}
			got := verified(t, strings.Replace(data, c.was, c.gets, 1), v)
			if c.want != "" && strings.TrimSpace(said(got)) != "x.toml"+c.want {
				t.Errorf("got\n%swant\nx.toml%s", said(got), c.want)
			}
			if said := said(got); strings.ContainsFunc(said, func(r rune) bool { return r != '\n' && !unicode.IsPrint(r) }) {
				t.Errorf("it says %q", said)
			}
		})
	}
}

// TestSentences gives a scan another language than its sentences are in: of all that is
// computed only they are others, and each of them can be.
func TestSentences(t *testing.T) {
	r, data, v := fullScan(t)
	r.Scan.Language = locale.English
	got := verifiedOf(t, r, data, v)
	if len(got.Wrong.List) > 0 {
		t.Errorf("more than sentences depends on the language:\n%s", said(got))
	}
	for _, key := range sentences {
		if !slices.ContainsFunc(got.Notes.List, func(f Fault) bool { return strings.HasSuffix(f.Key, "."+key) }) {
			t.Errorf("no %s differs", key)
		}
	}
}

// TestWhatPeilWritesIsSound verifies whatever peil writes, also as other programs save
// it.
func TestWhatPeilWritesIsSound(t *testing.T) {
	qn := sample(t)
	v := voice(t, qn)
	random := rand.New(rand.NewPCG(5, 6))
	for range 100 {
		data := string(Encode(randomFile(random, qn), v))
		for _, data := range []string{data, "\xef\xbb\xbf" + strings.ReplaceAll(data, "\n", "\r\n")} {
			if got := verified(t, data, v); said(got) != "x.toml: everything follows from the answers\n" {
				t.Fatalf("%s%s", said(got), data)
			}
		}
	}
}

// TestVerifyAnEarlierVersion verifies of an earlier version what is known of it.
func TestVerifyAnEarlierVersion(t *testing.T) {
	qn := questionstest.Both(t)
	v := voice(t, qn)
	r := scoring.Record{Scan: scoring.Scan{
		Version: questionstest.First, School: scoring.School{Name: "De Linde", Country: locale.Netherlands}, Language: locale.Dutch,
		Date: scoring.Date{Year: 2026, Month: 11, Day: 21}, Answers: map[string]scoring.Answer{
			questionstest.Went: {Level: 3}, questionstest.Was: {Level: 2}, "acc-mfa": {Level: 1},
		},
	}}
	data := string(Encode(r, v))
	line := 1 + strings.Count(data[:strings.Index(data, "[result]")], "\n")
	note := fmt.Sprintf("\nx.toml:%d: asks and actions were not verified: they are of version 2026.1 of the questionnaire, and this peil makes plans by version 2027.1", line)
	data = strings.Replace(strings.Replace(data, `effort = "S"`, `effort = "L"`, 1), "reason = \"gap\"", "reason = \"urgent\"", 1)
	for _, v := range []*wording.Voice{v, v.At(questionstest.First)} {
		if got := verified(t, data, v); said(got) != "x.toml: result and domains follow from the answers"+note {
			t.Errorf("got\n%s", said(got))
		}
		got := verified(t, strings.Replace(data, "answered = 3", "answered = 4", 1), v)
		if want := fmt.Sprintf("x.toml:%d: result.answered: is 4, should be 3", line+6); said(got) != want+note {
			t.Errorf("got\n%s", said(got))
		}
	}
	alone, _, _ := strings.Cut(data, "[[actions]]")
	if got := verified(t, alone, v); said(got) != "x.toml: everything follows from the answers\n" {
		t.Errorf("without a plan it says\n%s", said(got))
	}
}

// TestVerifyWhatCannotBeRead names all that is wrong with the computed part, which
// nothing else looks at.
func TestVerifyWhatCannotBeRead(t *testing.T) {
	qn := sample(t)
	const data = minimal + "[result]\nlevel = =\nhigh = 2026-02-30\n[[actions]]\nx = 1\nx = 2\n"
	r, err := Decode("x.toml", []byte(data), qn)
	if err != nil {
		t.Fatal(err)
	}
	_, err = Verify("x.toml", []byte(data), r, voice(t, qn))
	var faults Faults
	if !errors.As(err, &faults) || len(faults.List) != 3 || faults.List[0].Line != 13 || faults.List[2].Line != 17 {
		t.Errorf("got %v", err)
	}
}

// TestVerifyIsLinear verifies what is wrong through and through: what it costs grows no
// faster than the file, and a hundred differences are listed at most.
func TestVerifyIsLinear(t *testing.T) {
	const n = 4000
	qn := sample(t)
	v := voice(t, qn)
	written := string(Encode(sampleFile(), v))
	for _, h := range []struct {
		name string
		make func(n int) string
	}{
		{"keys", func(n int) string { return minimal + "[result]\n" + repeat(n, "k%d = \"\\u001b[2J\"\n") }},
		{"actions that say nothing", func(n int) string { return written + strings.Repeat("[[actions]]\n", n) }},
		{"one action", func(n int) string { return written + strings.Repeat("[[actions]]\nid = \"acc-mfa/3\"\nfrom = 1\n", n) }},
		{"actions of that name", func(n int) string { return minimal + "[result]\n" + repeat(n, "[[actions]]\nid = \"acc-%d/3\"\n") }},
		{"domains", func(n int) string {
			return minimal + "[result]\n" + repeat(n, "[[domains]]\nid = \"gov\"\nlevel = %d\n")
		}},
		{"a long list", func(n int) string { return minimal + "[result]\nheld_down_by = [" + strings.Repeat(`"a",`, n) + "]\n" }},
		{"a list of lists", func(n int) string { return minimal + "[result]\nsteps = [" + strings.Repeat(`[{a=["b"]}],`, n) + "]\n" }},
	} {
		t.Run(h.name, func(t *testing.T) {
			once, twice := h.make(n), h.make(2*n)
			got := verified(t, once, v)
			if len(got.Wrong.List) == 0 || len(got.Wrong.List) > mostFaults || len(said(got)) > mostFaults*400 {
				t.Errorf("%d differences in %d bytes", len(got.Wrong.List), len(said(got)))
			}
			small := allocated(func() { verified(t, once, v) })
			large := allocated(func() { verified(t, twice, v) })
			if large > 3*small+room<<16 {
				t.Errorf("%d bytes for %d, %d for %d", small, len(once), large, len(twice))
			}
		})
	}
}

// FuzzVerify takes whatever can be read: what it says is safe to print, and what peil
// writes of the same answers is sound.
func FuzzVerify(f *testing.F) {
	qn := sample(f)
	v := voice(f, qn)
	written := Encode(sampleFile(), v)
	f.Add(written)
	f.Add([]byte(minimal + "[result]\nlevel = 3\n\"\\u001b\" = [{id = 'x'}]\n[[actions]]\n[[domains]]\nid.x = 3\n"))
	f.Add([]byte(minimal + "domains = [{id = 'acc', target = 4.0}, {id = 'gov'}]\nasks = 'x'\nactions = []\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := Decode("x.toml", data, qn)
		if err != nil {
			return
		}
		if got, err := Verify("x.toml", data, r, v); err == nil {
			for _, fault := range append(got.Wrong.List, got.Notes.List...) {
				if fault.Line < 1 || fault.Line > 1+strings.Count(string(data), "\n") {
					t.Errorf("line %d of\n%s", fault.Line, data)
				}
			}
			if strings.ContainsFunc(said(got), func(r rune) bool { return r != '\n' && r != '\u00a0' && !unicode.IsPrint(r) }) {
				t.Errorf("it says %q", said(got))
			}
		}
		if got := verified(t, string(Encode(r, v)), v); said(got) != "x.toml: everything follows from the answers\n" {
			t.Errorf("written anew it says\n%s", said(got))
		}
	})
}

func BenchmarkVerify(b *testing.B) {
	_, data, v := fullScan(b)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		verified(b, data, v)
	}
}
