package export

import (
	"bytes"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

// hostile are files that are wrong through and through, n times over.
var hostile = []struct {
	name string
	make func(n int) string
}{
	{"unknown keys", func(n int) string { return minimal + repeat(n, "k%d = 1\n") }},
	{"unknown keys at the top", func(n int) string { return repeat(n, "k%d = 1\n") + minimal }},
	{"bad dates", func(n int) string { return minimal + repeat(n, "d%d = 2026-02-30\n") }},
	{"numbers beyond counting", func(n int) string { return minimal + repeat(n, "d%d = 99999999999999999999\n") }},
	{"lines that say nothing", func(n int) string { return minimal + repeat(n, "word %d\n") }},
	{"quotes too few", func(n int) string { return minimal + repeat(n, "k%d = \"a\n") }},
	{"lists without an end", func(n int) string { return minimal + repeat(n, "k%d = 1, [\n") }},
	{"tables", func(n int) string { return minimal + repeat(n, "[t%d]\na = 1\n") }},
	{"the same table", func(n int) string { return minimal + strings.Repeat("[school]\nname = \"a\"\n", n) }},
	{"answers to unknown questions", func(n int) string { return minimal + repeat(n, "[answers.acc-%d]\nlevel = 1\n") }},
	{"work on unknown actions", func(n int) string { return minimal + repeat(n, "[work.a%d]\nnote = 1\n") }},
	{"tables of a list", func(n int) string { return minimal + strings.Repeat("[[year.holidays]]\n", n) }},
	{"a long list", func(n int) string { return scan("respondents = [" + strings.Repeat(`"a",`, n) + "]") }},
	{"a list of empty tables", func(n int) string { return scan("respondents = [" + strings.Repeat("{},", n) + "]") }},
	{"a dotted key", func(n int) string { return minimal + "[result]\n" + strings.Repeat("a.", n) + "a = 1\n" }},
	{"a dotted header", func(n int) string { return minimal + "[a" + strings.Repeat(".a", n) + "]\n" }},
	{"lists within lists", func(n int) string { return minimal + "[result]\nx = " + strings.Repeat("[", n) }},
	{"tables within tables", func(n int) string { return minimal + "x = " + strings.Repeat("{a=", n) }},
	{"depth behind what looks like a string", func(n int) string { return minimal + "x = y \"\"\"\nz = " + strings.Repeat("[", n) }},
	{"deep keys behind what looks like a string", func(n int) string {
		return minimal + "x = y \"\"\"\n" + strings.Repeat("a"+strings.Repeat(".a", 1000)+" = 1\n", n/1000+1)
	}},
	{"long keys under a long header", func(n int) string {
		return minimal + "[" + strings.Repeat("a", n) + "]\n" + repeat(n/8, "k%d = 2026-02-30\n")
	}},
	{"backslashes", func(n int) string { return minimal + "note = \"" + strings.Repeat(`\q`, n) + "\"" }},
	{"a long note", func(n int) string { return minimal + "note = \"" + strings.Repeat(`\\é"`[:3], n) + "\"" }},
}

func repeat(n int, line string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, line, i)
	}
	return b.String()
}

// TestHostileIsLinear refuses what is wrong through and through, with a hundred
// faults listed at most and the rest counted, and with memory that grows no faster
// than the file.
func TestHostileIsLinear(t *testing.T) {
	const n = 4000
	qn := sample(t)
	for _, h := range hostile {
		t.Run(h.name, func(t *testing.T) {
			once, twice := []byte(h.make(n)), []byte(h.make(2*n))
			_, err := Decode("x.toml", once, qn)
			var faults Faults
			if !errors.As(err, &faults) {
				t.Fatalf("it is not refused: %v", err)
			}
			if len(faults.List) > mostFaults || len(faults.In(locale.Dutch)) > mostFaults*700 {
				t.Errorf("%d faults in %d bytes", len(faults.List), len(faults.In(locale.Dutch)))
			}
			small := allocated(func() { Decode("x.toml", once, qn) })
			large := allocated(func() { Decode("x.toml", twice, qn) })
			if large > 3*small+room<<16 {
				t.Errorf("%d bytes for %d, %d for %d", small, len(once), large, len(twice))
			}
		})
	}
}

// TestHostileIsBounded fills files to their largest size: each takes some tens of
// megabytes at most.
func TestHostileIsBounded(t *testing.T) {
	qn := sample(t)
	for _, h := range hostile {
		t.Run(h.name, func(t *testing.T) {
			each := (len(h.make(2000)) - len(h.make(1000))) / 1000
			data := []byte(h.make((MaxSize - 2000) / (each + 4)))
			if got := allocated(func() { Decode("x.toml", data, qn) }); got > room*100<<20 {
				t.Errorf("%d MB for a file of %d kB", got>>20, len(data)>>10)
			}
		})
	}
}

// allocated is how many bytes a function asks for.
func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// TestManyValues stops at more values than any scan file has, and does not say what
// may stand in the rest is missing.
func TestManyValues(t *testing.T) {
	f := faultsOf(t, "format = 1\n[result]\nx = ["+strings.Repeat("1,", mostValues)+"]\n"+minimal[len("format = 1\n"):])
	want := "de-linde.toml:3: from here on the file holds more than 65536 values: that is no scan file"
	if f.Error() != want {
		t.Errorf("got\n%s, want\n%s", f, want)
	}
}

// TestLongestIsReadAgain writes a record in which every text is far too long,
// everywhere, of the letters that take most room, in the real questionnaire: what
// is written is no larger than what is read.
func TestLongestIsReadAgain(t *testing.T) {
	qn, err := questions.IBP()
	if err != nil {
		t.Fatal(err)
	}
	v := voice(t, qn)
	for _, letter := range []string{"🎒", "\\\""} {
		r := longest(qn, strings.Repeat(letter, scoring.LongestNote+1))
		data := Encode(r, v)
		read, err := Decode("x.toml", data, qn)
		if err != nil {
			t.Fatalf("of %q: %v", letter, err)
		}
		if again := Encode(read, v); !bytes.Equal(again, data) {
			t.Errorf("of %q it is not the same when it is written again", letter)
		}
	}
}

// longest is a record with a text in every place, and each list far too long.
func longest(qn *questions.Questionnaire, text string) scoring.Record {
	day := scoring.Date{Year: 2026, Month: 11, Day: 21}
	before := scoring.Date{Year: 2025, Month: 11, Day: 21}
	r := scoring.Record{
		Scan: scoring.Scan{
			School: scoring.School{ID: text, Name: text, Owner: text, Country: locale.Netherlands}, Date: day,
			AskedBy: text, Answers: map[string]scoring.Answer{},
		},
		Work: map[string]scoring.Work{},
	}
	for range 3 * scoring.LongestList {
		r.Scan.Respondents = append(r.Scan.Respondents, text)
		r.Year.Holidays = append(r.Year.Holidays, scoring.Holiday{Name: text, From: day, To: day})
	}
	for i, q := range qn.All(questions.Full) {
		r.Scan.Answers[q.ID] = scoring.Answer{
			NotApplicable: text, Note: text, Evidence: text, By: text, EvidenceDate: day,
			Difference: scoring.SchoolChanged, Votes: make([]int, 3*scoring.LongestList), Discuss: true, Confirmed: true,
		}
		if i%2 == 0 {
			a := r.Scan.Answers[q.ID]
			a.Level = questions.NotStarted
			r.Scan.Answers[q.ID] = a
		}
		for _, to := range []string{"3", "4", "5", "find-out"} {
			r.Work[q.ID+"/"+to] = scoring.Work{Holder: text, Note: text, Due: day, Status: scoring.StatusDropped, Order: 1 << 30}
		}
	}
	r.Previous = &scoring.Previous{Date: before, Answers: r.Scan.Answers, Work: r.Work}
	return r
}

// BenchmarkHostile shows how long each of the files is looked at.
func BenchmarkHostile(b *testing.B) {
	qn := sample(b)
	for _, h := range hostile {
		for _, n := range []int{16_000, 64_000} {
			data := []byte(h.make(n))
			b.Run(fmt.Sprintf("%s/%d", h.name, n), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if _, err := Decode("x.toml", data, qn); err == nil {
						b.Fatal("it is not refused")
					}
				}
			})
		}
	}
}
