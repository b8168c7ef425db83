package report

import (
	"bytes"
	"flag"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

var update = flag.Bool("update", false, "write the golden reports anew")

// speaking gives the voice of the small questionnaire under testdata.
func speaking(tb testing.TB, l locale.Language, c locale.Country) *wording.Voice {
	tb.Helper()
	qn, err := questions.Load(os.DirFS("testdata/report"), "tiny")
	if err != nil {
		tb.Fatal(err)
	}
	v, err := wording.Speak(qn, l, c)
	if err != nil {
		tb.Fatal(err)
	}
	return v
}

// written is a scan in a format.
func written(tb testing.TB, format string, record scoring.Record, v *wording.Voice) []byte {
	tb.Helper()
	f, ok := FormatNamed(format)
	if !ok {
		tb.Fatalf("there is no format %s", format)
	}
	return f.Write(record, v)
}

func on(s string) scoring.Date {
	d, err := scoring.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

func at(l questions.Level) scoring.Answer { return scoring.Answer{Level: l} }

var unknown = scoring.Answer{Unknown: true}

// scanned is a scan of the small questionnaire, without answers.
func scanned(scope questions.Scope, c locale.Country) scoring.Scan {
	return scoring.Scan{
		Questionnaire: "tiny", Version: "1",
		School: scoring.School{Name: "De Linde", Country: c},
		Date:   on("2026-11-21"), Language: locale.Dutch, Scope: scope,
	}
}

// quickDutch is the ordinary case: a school leader in a quarter of an hour.
func quickDutch() scoring.Record {
	s := scanned(questions.Quick, locale.Netherlands)
	s.School.Owner, s.School.Sector = "Stichting Polder", "primary"
	s.Respondents, s.AskedBy = []string{"schoolleider", "ict-coördinator"}, "bestuur"
	s.SelfImage = 4
	s.Answers = map[string]scoring.Answer{"acc-mfa": at(3), "con-backup": at(1), "rgt-images": at(4)}
	return scoring.Record{Scan: s}
}

func fullNorwegian() scoring.Record {
	s := scanned(questions.Full, locale.Norway)
	s.Language = locale.English
	s.School.Name, s.School.Owner, s.School.Sector = "Solbakken skole", "Polder kommune", "secondary"
	s.Target, s.Targets = 4, map[string]questions.Level{"con": 5}
	s.SelfImage = 2
	s.Support = []string{"workshop"}
	s.Answers = map[string]scoring.Answer{
		"acc-mfa":     {Level: 4, Evidence: "Settings of Feide", EvidenceDate: on("2026-09-01"), By: "the municipality"},
		"acc-rights":  {Level: 4, Checked: []string{"who"}},
		"con-backup":  at(2),
		"con-restore": {Level: 4, Note: "In May.\nIt took a day."},
		"rgt-images":  at(5),
	}
	return scoring.Record{Scan: s}
}

func everythingUnknown() scoring.Record {
	s := scanned(questions.Full, locale.Netherlands)
	s.SelfImage = 4
	s.Answers = map[string]scoring.Answer{
		"acc-mfa": unknown, "acc-rights": unknown, "con-backup": unknown, "con-restore": unknown, "rgt-images": unknown,
	}
	return scoring.Record{Scan: s}
}

func oneApart() scoring.Record {
	s := scanned(questions.Full, locale.Netherlands)
	s.SelfImage = 4
	s.Answers = map[string]scoring.Answer{
		"acc-mfa": at(4), "acc-rights": at(4), "con-backup": at(3), "con-restore": at(3), "rgt-images": unknown,
	}
	return scoring.Record{Scan: s}
}

func nothingApplies() scoring.Record {
	s := scanned(questions.Full, locale.Netherlands)
	s.SelfImage = 3
	s.Answers = map[string]scoring.Answer{}
	for _, id := range []string{"acc-mfa", "acc-rights", "con-backup", "con-restore", "rgt-images"} {
		s.Answers[id] = scoring.Answer{NotApplicable: "Dat doen wij hier niet."}
	}
	return scoring.Record{Scan: s}
}

func withWork() scoring.Record {
	s := scanned(questions.Full, locale.Netherlands)
	s.Answers = map[string]scoring.Answer{
		"acc-mfa":     {Level: 1, Note: "Team ziet op tegen de app.\n\n1. eerst ICT\n2. dan de rest"},
		"acc-rights":  {Level: 2, Checked: []string{}},
		"con-backup":  at(4),
		"con-restore": unknown,
		"rgt-images":  {NotApplicable: "Wij maken geen beelden van leerlingen."},
	}
	return scoring.Record{Scan: s, Work: map[string]scoring.Work{
		"acc-mfa/3":    {Holder: "ict-coördinator", Due: on("2026-10-01"), Status: "doing", Note: "Offerte is er."},
		"acc-rights/3": {Holder: "schoolleider", Due: on("2026-10-01"), Status: "done"},
		"con-backup/4": {Holder: "bestuur", Due: on("2026-06-01"), Status: "done", Note: "Contract aangepast."},
		"gone-away/3":  {Status: "dropped"},
	}}
}

// reports are the golden reports, by name.
func reports(tb testing.TB) map[string][]byte {
	nl := speaking(tb, locale.Dutch, locale.Netherlands)
	en := speaking(tb, locale.English, locale.Norway)
	return map[string][]byte{
		"quick-nl":   written(tb, "markdown", quickDutch(), nl),
		"full-en-no": written(tb, "markdown", fullNorwegian(), en),
		"unknown":    written(tb, "markdown", everythingUnknown(), nl),
		"one-apart":  written(tb, "markdown", oneApart(), nl),
		"nothing":    written(tb, "markdown", nothingApplies(), nl),
		"work":       written(tb, "markdown", withWork(), nl),
		"year":       written(tb, "markdown", followed(withWork()), nl),
		"asklist":    written(tb, "ask", everythingUnknown(), nl),
		"asklist-en": written(tb, "ask", everythingUnknown(), en),
	}
}

func TestReportsAreAsTheyWere(t *testing.T) {
	for name, got := range reports(t) {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join("testdata", name+".md")
			asItWas(t, file, got)
		})
	}
}

func TestSameScanSameBytes(t *testing.T) {
	first := reports(t)
	for range 5 {
		for name, again := range reports(t) {
			if !bytes.Equal(first[name], again) {
				t.Errorf("%s differs from one time to the next", name)
			}
		}
	}
}

// A board reads one page; the rest is for others.
func TestFirstPartFitsOnePage(t *testing.T) {
	all := reports(t)
	file, v := wholeIBP(t)
	all["whole"] = written(t, "markdown", file, v)
	for name, report := range all {
		if strings.HasPrefix(name, "asklist") {
			continue
		}
		page, _, ok := strings.Cut(string(report), "\n# ")
		if !ok {
			t.Fatalf("%s: nothing is marked as internal", name)
		}
		if n := printed(page); n > printedMost {
			t.Errorf("%s: page one has %.1f lines in print, a sheet holds %.1f\n%s", name, n, printedMost, page)
		}
	}
}

// An A4 sheet as html.css prints it, with margins of 13 and 16 mm and letters of 9
// points: 110 letters of 1.6 mm a line, and 65.6 lines of 4.13 mm.
const (
	printedWide = 110
	printedMost = 65.5
)

// printed is how many lines a page of Markdown takes in print: what only marks it
// takes none, an empty line is half a line of room, and what is wider than the sheet
// takes more.
func printed(page string) float64 {
	lines := 0.0
	for _, l := range strings.Split(page, "\n") {
		switch {
		case strings.HasPrefix(l, "```"), strings.HasPrefix(l, "| --"):
		case l == "":
			lines += 0.5
		default:
			lines += math.Ceil(float64(utf8.RuneCountInString(strings.ReplaceAll(l, "**", ""))) / printedWide)
		}
	}
	return lines
}

// The low end of a range is stored, but a reader would take it for the level.
func TestLowEndOfARangeIsNeverShownAsTheLevel(t *testing.T) {
	v := speaking(t, locale.Dutch, locale.Netherlands)
	unsaid := string(written(t, "markdown", everythingUnknown(), v))
	for _, sentence := range []string{"staat op ‘Nog niet begonnen’", "‘Nog niet begonnen’, 1 van 5.", "Tegengehouden", "nog nodig", "Dat past bij elkaar"} {
		if strings.Contains(unsaid, sentence) {
			t.Errorf("nothing is known, and the report says %q", sentence)
		}
	}
	apart := string(written(t, "markdown", oneApart(), v))
	for _, sentence := range []string{"De Linde staat tussen ‘Eerste stappen’ en ‘Goede basis’.", "doel"} {
		if !strings.Contains(apart, sentence) {
			t.Errorf("the report does not say %q", sentence)
		}
	}
}

// widestPicture is how many columns of a letter of one width fit a portrait page.
const widestPicture = 66

func TestPictureKeepsItsColumns(t *testing.T) {
	v := speaking(t, locale.Dutch, locale.Netherlands)
	for _, try := range []struct {
		name  string
		file  scoring.Record
		lines []string
	}{
		{"dots in a quick scan", quickDutch(), []string{
			"Toegang           o      |      Eerste stappen",
			"Herstel   o              |      Nog niet begonnen",
		}},
		{"bars in a full scan", withWork(), []string{
			"Toegang   ###            |      Nog niet begonnen",
		}},
		{"a range is thin", everythingUnknown(), []string{
			"Toegang   ---------------|---   nog niet te zeggen",
		}},
	} {
		t.Run(try.name, func(t *testing.T) {
			report := string(written(t, "markdown", try.file, v))
			for _, l := range try.lines {
				if !strings.Contains(spaces.ReplaceAllString(report, " "), spaces.ReplaceAllString(l, " ")) {
					t.Errorf("missing: %s\n%s", l, report)
				}
			}
			for _, block := range strings.Split(report, "```")[1:2] {
				for l := range strings.SplitSeq(block, "\n") {
					if len([]rune(l)) > widestPicture {
						t.Errorf("%d columns: %s", len([]rune(l)), l)
					}
				}
			}
		})
	}
}

var spaces = regexp.MustCompile(` +`)

// Only what is not done can be late.
func TestLateOnlyWhereNotDone(t *testing.T) {
	report := string(written(t, "markdown", withWork(), speaking(t, locale.Dutch, locale.Netherlands)))
	if n := strings.Count(report, "die dag is voorbij"); n != 1 {
		t.Errorf("%d actions are late, want 1: the one under way\n%s", n, report)
	}
}

// What the law asks and what the country has beside the levels differ.
func TestCountryDecidesLawAndFramework(t *testing.T) {
	nl := string(written(t, "markdown", quickDutch(), speaking(t, locale.English, locale.Netherlands)))
	no := string(written(t, "markdown", fullNorwegian(), speaking(t, locale.English, locale.Norway)))
	for _, word := range []string{"Woo", "Normenkader", "VO-raad"} {
		if !strings.Contains(nl, word) || strings.Contains(no, word) {
			t.Errorf("%s belongs in the Dutch report only", word)
		}
	}
	if !strings.Contains(no, "offentleglova") || strings.Contains(nl, "offentleglova") {
		t.Error("offentleglova belongs in the Norwegian report only")
	}
}

// The words of the report are complete in every language, with the same names to
// fill in.
func TestReportTextIsComplete(t *testing.T) {
	var names [][]string
	for _, l := range wording.Languages() {
		var texts []string
		walk(reflect.ValueOf(*textsIn(l)), &texts)
		var filled []string
		for _, s := range texts {
			if strings.TrimSpace(s) == "" {
				t.Errorf("%s: a text of the report is empty, after %q", l, filled)
			}
			filled = append(filled, strings.Join(locale.Placeholders(s), ""))
		}
		names = append(names, filled)
		if !reflect.DeepEqual(filled, names[0]) {
			t.Errorf("%s fills in other names than %s:\n%q\n%q", l, wording.Languages()[0], filled, names[0])
		}
	}
}

// walk lists the strings in a value, in order.
func walk(v reflect.Value, texts *[]string) {
	switch v.Kind() {
	case reflect.String:
		*texts = append(*texts, v.String())
	case reflect.Slice:
		for i := range v.Len() {
			walk(v.Index(i), texts)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			walk(v.Field(i), texts)
		}
	case reflect.Map:
		for _, c := range Companions() {
			if name := reflect.ValueOf(c.Name); name.Type() == v.Type().Key() {
				if !v.MapIndex(name).IsValid() {
					*texts = append(*texts, "")
					continue
				}
				walk(v.MapIndex(name), texts)
			}
		}
		for _, c := range []any{locale.Netherlands, locale.Norway, locale.Dutch, locale.Bokmal, locale.Nynorsk, locale.English} {
			if k := reflect.ValueOf(c); k.Type() == v.Type().Key() {
				if !v.MapIndex(k).IsValid() {
					*texts = append(*texts, "")
					continue
				}
				walk(v.MapIndex(k), texts)
			}
		}
	}
}

// wholeIBP is a full scan of the real questionnaire: the longest page one.
func wholeIBP(tb testing.TB) (scoring.Record, *wording.Voice) {
	tb.Helper()
	return ibp(tb, locale.Dutch, locale.Netherlands, func(i int) scoring.Answer {
		if i%9 == 0 {
			return unknown
		}
		return scoring.Answer{Level: questions.Level(i%4 + 1), Note: "Sinds mei.\nHet team ziet ertegen op."}
	})
}

func BenchmarkMarkdown(b *testing.B) {
	f, v := wholeIBP(b)
	b.ReportAllocs()
	for b.Loop() {
		written(b, "markdown", f, v)
	}
}

// TestBoardPage is the first part of the report, to the letter, and nothing of the
// rest: it goes to people who need not know where the weak spots are.
func TestBoardPage(t *testing.T) {
	v := speaking(t, locale.Dutch, locale.Netherlands)
	page, whole := written(t, "board", oneApart(), v), written(t, "markdown", oneApart(), v)
	if len(page) == 0 || !bytes.HasPrefix(whole, page) {
		t.Fatal("the page is not how the report begins")
	}
	inside := textsIn(locale.Dutch).Internal.Title
	if strings.Contains(string(page), inside) || !strings.HasPrefix(strings.TrimSpace(string(whole[len(page):])), "# "+inside) {
		t.Error("the page does not end where the inside begins")
	}
}

// On the page for a board the actions are counted from 1, whatever was settled before
// them, and a reason that several in a row share is said once, above them.
func TestBoardRowsCountFromOne(t *testing.T) {
	v := speaking(t, locale.Dutch, locale.Netherlands)
	scan := scanned(questions.Full, locale.Netherlands)
	scan.Answers = map[string]scoring.Answer{"acc-mfa": at(1), "acc-rights": at(1), "con-backup": at(1), "con-restore": unknown}
	record := scoring.Record{Scan: scan, Work: map[string]scoring.Work{"acc-mfa/3": {Status: scoring.StatusDropped}}}
	page := string(written(t, "board", record, v))
	const law = "**De wet vraagt dit, en in de praktijk gebeurt het nog niet.**"
	for _, line := range []string{
		"|  | " + law + " |  |\n| 1 | ", "\n| 2 | ", "Stel eerst één vraag aan de ICT-beheerder of leverancier.\n",
	} {
		if !strings.Contains(page, line) {
			t.Errorf("the page does not say %q:\n%s", line, page)
		}
	}
	if n := strings.Count(page, law); n != 1 {
		t.Errorf("the reason stands %d times:\n%s", n, page)
	}
	if strings.Contains(page, "Zoek uit") {
		t.Errorf("what is to be asked stands among the actions:\n%s", page)
	}
}

// What is to be asked has no number and no level, and stands before the actions.
func TestAsksAreNoActions(t *testing.T) {
	v := speaking(t, locale.Dutch, locale.Netherlands)
	record := withWork()
	record.Work["con-restore/find-out"] = scoring.Work{Holder: "ict-coördinator", Due: on("2026-12-01"), Note: "Gebeld."}
	text := string(written(t, "markdown", record, v))
	_, plan, _ := strings.Cut(text, "\n## Het hele plan\n")
	asks, actions, _ := strings.Cut(plan, "\n### Nu\n")
	if !strings.Contains(asks, "- **Terugzetten:** Is een back-up al eens teruggezet? Met dit antwoord is het beeld compleet. (ict-coördinator; 1 december 2026; Gebeld.)") {
		t.Errorf("the ask is not whole:\n%s", asks)
	}
	if strings.Contains(asks, "\n####") || strings.Contains(actions, "Zoek uit") || !strings.Contains(actions, "\n#### 1 · ") {
		t.Errorf("asks and actions are not apart:\n%s", plan)
	}
}

// Where no domain is below its target the page says so; where the core of one is
// missing it names the core beside the level.
func TestWhatHoldsIsSaidByCase(t *testing.T) {
	v := speaking(t, locale.Dutch, locale.Netherlands)
	scan := scanned(questions.Full, locale.Netherlands)
	scan.Answers = map[string]scoring.Answer{}
	for _, q := range v.Questionnaire.All(questions.Full) {
		scan.Answers[q.ID] = at(4)
	}
	if page := string(written(t, "board", scoring.Record{Scan: scan}, v)); !strings.Contains(page, "Niets houdt de school tegen: elk domein staat op zijn doel of hoger.") {
		t.Errorf("nothing holds the school back, and the page says:\n%s", page)
	}
	whole, v := wholeIBP(t)
	for _, q := range v.Questionnaire.All(questions.Full) {
		whole.Scan.Answers[q.ID] = at(4)
	}
	whole.Scan.Answers["con-restore"] = at(1)
	for _, format := range []string{"board", "markdown"} {
		if text := string(written(t, format, whole, v)); !strings.Contains(text, "2 van 5: de kern ontbreekt, ‘"+v.Questions["con-restore"].Title+"’ (gemiddeld ") {
			t.Errorf("%s does not name the core that is missing:\n%s", format, text)
		}
	}
}
