package report

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"peil/questions"
	"peil/questions/locale"
	"peil/questions/questionstest"
	"peil/scoring"
	"peil/scoring/wording"
)

// followed is the scan as one that follows another, of a year before and a level lower.
func followed(record scoring.Record) scoring.Record {
	was := scoring.Previous{
		Date: record.Scan.Date, Version: record.Scan.Version, Scope: record.Scan.Scope, Answers: map[string]scoring.Answer{},
		Work: map[string]scoring.Work{"acc-mfa/3": {Holder: "ict-coördinator", Status: scoring.StatusDone}},
	}
	was.Date.Year--
	for id, a := range record.Scan.Answers {
		was.Answers[id] = scoring.Answer{Level: max(a.Level-1, questions.NotStarted)}
	}
	record.Previous = &was
	return record
}

// A report of a scan that follows another says what changed: on the page for a board in
// three sentences, inside question by question. Without one before it says nothing of
// it.
func TestSinceTheLastScan(t *testing.T) {
	v := speaking(t, locale.Dutch, locale.Netherlands)
	record := quickDutch()
	if page := told(New(record, v), Board, Inside); strings.Contains(page, "Sinds ") || strings.Contains(page, "vorig jaar") || strings.Contains(page, "sinds ") {
		t.Errorf("a scan without one before says what changed\n%s", page)
	}
	record = followed(record)
	r := New(record, v)
	board, inside := told(r, Board), told(r, Inside)
	for _, want := range []string{
		"Sinds vorig jaar\n",
		"De Linde stond op 21 november 2025 op ‘Voornemen’ en staat nu op ‘Eerste stappen’.\n" +
			"Op de 3 vragen die in beide scans een niveau kregen, ging het gemiddelde van 1,9 naar 2,5: 0,4 erbij door acties uit het plan en 0,2 erbij zonder actie uit het plan.\n" +
			"2 vragen gingen omhoog en geen omlaag.\n",
	} {
		if !strings.Contains(board, want) {
			t.Errorf("the page for a board does not say %q\n%s", want, board)
		}
	}
	for _, want := range []string{
		"Wat er veranderde sinds 21 november 2025\n", "Omhoog, en er is aan gewerkt\nInloggen in twee stappen\n2\n3\n", "Omhoog, zonder actie uit het plan\n",
		"Van het vorige plan: 1 gereed.\n", "Zet twee stappen aan voor beheerders\ngereed, ict-coördinator\n",
	} {
		if !strings.Contains(inside, want) {
			t.Errorf("inside it does not say %q\n%s", want, inside)
		}
	}
	record.Previous.Date = on("2024-03-01")
	if board := told(New(record, v), Board); !strings.Contains(board, "Sinds de vorige scan\n") || strings.Contains(board, "vorig jaar") || !strings.Contains(board, "vorige scan\n") {
		t.Errorf("a scan of long ago is called last year's\n%s", board)
	}
	record.Previous.Version = "0"
	if page := told(New(record, v), Board, Inside); strings.Contains(page, "Sinds ") {
		t.Error("a scan of a version that nobody knows is compared")
	}
}

// Inside stands what a comparison of the two scans says, to the letter.
func TestInsideIsTheStepOfATrend(t *testing.T) {
	record, v := wholeIBP(t)
	record.Scan.Version = v.Questionnaire.Version
	record = followed(record)
	was, _ := record.Before()
	trend := NewTrend([]Dated{{Record: was}, {Record: record}}, v)
	text := func(contents []Content) string { return string(plain(contents)) }
	_, step, _ := strings.Cut(text(trend.Contents), "\nVan 21 november 2025 naar 21 november 2026\n")
	_, step, _ = strings.Cut(step, "\n")
	var inside []Content
	for c := range New(record, v).For(Inside) {
		inside = append(inside, c)
	}
	if whole := text(inside); len(step) < 1000 || !strings.Contains(whole, step) {
		t.Errorf("inside does not say\n%s\nbut\n%.6000s", step, whole)
	}
}

// What was is marked at the end of its level, wherever the level of now ends; of a range
// both ends are marked. Every row is as wide as every other, and so narrow that the
// whole of it fits a page.
func TestPictureMarksWhatWas(t *testing.T) {
	level := func(low, high questions.Level) scoring.Range { return scoring.Range{Low: low, High: high} }
	for _, x := range []struct {
		shows    string
		now, was scoring.Range
		points   bool
		want     string
	}{
		{"a rise", level(4, 4), level(2, 2), false, "######x########|    "},
		{"a fall", level(2, 2), level(4, 4), false, "#######       x|    "},
		{"the same", level(3, 3), level(3, 3), false, "##########x    |    "},
		{"none before", level(3, 3), level(0, 0), false, "###########    |    "},
		{"a range before", level(3, 3), level(1, 4), false, "##x########   x|    "},
		{"a range now", level(2, 4), level(3, 3), false, "#######---x----|    "},
		{"nothing known now", level(1, 5), level(2, 2), false, "------x--------|--- "},
		{"no level now", level(0, 0), level(5, 5), false, "               |  x "},
		{"a point that rose", level(3, 3), level(2, 2), true, "      x  o     |    "},
		{"a point that stayed", level(3, 3), level(3, 3), true, "         ox    |    "},
	} {
		if got := drawn(Bar{Level: x.now, Was: x.was, Target: 4}, x.points); got != x.want {
			t.Errorf("%s is drawn\n%q, want\n%q", x.shows, got, x.want)
		}
	}
	for _, row := range eachRow() {
		for _, points := range []bool{false, true} {
			line := drawn(row, points)
			marks := strings.Count(line, string(wasSign))
			if want := len(ends(row.Was)); marks != want || utf8.RuneCountInString(line) != pictureWidth {
				t.Errorf("%+v has %d marks: %q", row, marks, line)
			}
			if rings := strings.Count(barSVG(row, points), `class="was"`); rings != marks {
				t.Errorf("%+v has %d rings in HTML and %d marks in text", row, rings, marks)
			}
		}
	}
}

// ends are the levels at which a range is marked.
func ends(r scoring.Range) []questions.Level {
	switch {
	case !r.Low.Valid():
		return nil
	case r.Known():
		return []questions.Level{r.Low}
	}
	return []questions.Level{r.Low, r.High}
}

// What the marks mean is said as shortly as it stays true.
func TestLegendOfWhatWas(t *testing.T) {
	v := speaking(t, locale.Dutch, locale.Netherlands)
	long, scope, unsure := followed(fullNorwegian()), followed(fullNorwegian()), followed(fullNorwegian())
	long.Previous.Date = on("2020-01-01")
	scope.Previous.Scope = questions.Quick
	unsure.Previous.Scope = questions.Quick
	unsure.Previous.Answers["acc-mfa"] = unknown
	for want, record := range map[string]scoring.Record{
		"vorig jaar":               followed(fullNorwegian()),
		"vorige scan":              long,
		"vorig jaar (snelle scan)": scope,
		"vorig jaar (snelle scan; bij twee: ergens daartussen)": unsure,
		"": fullNorwegian(),
	} {
		if got := newBuilder(record, v).picture().Legend.Was; got != want {
			t.Errorf("the legend says %q, want %q", got, want)
		}
	}
}

// The page for a board is one sheet with a scan before as well, in every language and
// country, however much moved.
func TestPageThatFollowsFitsOnePage(t *testing.T) {
	for _, l := range wording.Languages() {
		for _, c := range locale.Countries() {
			for k := range 9 {
				record, v := ibp(t, l, c, func(i int) scoring.Answer {
					if (i+k)%9 == 0 {
						return unknown
					}
					return scoring.Answer{Level: questions.Level((i+k)%4 + 1), Confirmed: i%9 == 1}
				})
				record.Scan.Version = v.Questionnaire.Version
				record = followed(record)
				for i, q := range v.Questionnaire.All(questions.Full) {
					record.Previous.Answers[q.ID] = at(questions.Level((i+1)%5 + 1))
					if i%7 == 0 {
						record.Previous.Answers[q.ID] = unknown
					}
				}
				page := string(written(t, "board", record, v))
				if n := printed(strings.TrimSpace(page)); n > printedMost {
					t.Errorf("%s, %s, %d: page one has %.1f lines in print, a sheet holds %d\n%s", l, c, k, n, printedMost, page)
				}
				narrow(t, page)
			}
		}
	}
}

// narrow wants the picture of a page to fit.
func narrow(t *testing.T, page string) {
	t.Helper()
	_, picture, _ := strings.Cut(page, "```text\n")
	picture, _, _ = strings.Cut(picture, "```")
	for l := range strings.SplitSeq(picture, "\n") {
		if utf8.RuneCountInString(l) > widestPicture {
			t.Errorf("%d columns: %s", utf8.RuneCountInString(l), l)
		}
	}
}

// A report of a scan of an earlier version is written by that version, whichever version
// the voice speaks of.
func TestReportOfAnEarlierVersion(t *testing.T) {
	v, err := wording.Speak(questionstest.Both(t), locale.Dutch, locale.Netherlands)
	if err != nil {
		t.Fatal(err)
	}
	record := scoring.Record{Scan: scanned(questions.Full, locale.Netherlands)}
	record.Scan.Questionnaire, record.Scan.Version = "ibp", questionstest.First
	record.Scan.Answers = map[string]scoring.Answer{}
	for _, q := range v.Questionnaire.At(questionstest.First).All(questions.Full) {
		record.Scan.Answers[q.ID] = at(3)
	}
	record = followed(record)
	for _, f := range Formats() {
		now, then := f.Write(record, v), f.Write(record, v.At(questionstest.First))
		if !bytes.Equal(now, then) {
			t.Errorf("%s differs between the voices", f.Name)
		}
		if f.Name == "docx" {
			now = docxPart(t, now, "word/document.xml")
		}
		if f.Scan() || !slices.Contains(f.Parts, Inside) || f.Name == "csv" || f.Name == "ics" {
			continue
		}
		for _, want := range []string{"Draadloos netwerk", "Een datalek op tijd melden"} {
			if !bytes.Contains(now, []byte(want)) {
				t.Errorf("%s does not hold %q", f.Name, want)
			}
		}
		if bytes.Contains(now, []byte("Afspraken over AI")) {
			t.Errorf("%s holds a question that the version did not ask", f.Name)
		}
	}
	if inside := told(New(record, v), Inside); !strings.Contains(inside, fmt.Sprintf("Op de %d vragen", len(record.Scan.Answers))) {
		t.Errorf("not all questions of then are compared\n%.3000s", inside)
	}
}

// Who had taken something on was typed by a school: it stays text.
func TestWhateverWasTypedBeforeStaysText(t *testing.T) {
	v := speaking(t, locale.Dutch, locale.Netherlands)
	with := func(s string) scoring.Record {
		record := followed(withWork())
		record.Scan.School.Name = s
		record.Previous.Work["acc-mfa/3"] = scoring.Work{Holder: s, Status: scoring.StatusDoing, Note: s}
		delete(record.Work, "acc-mfa/3")
		return record
	}
	plain, page := skeleton(t, v, written(t, "markdown", with("x"), v)), elements(string(written(t, "html", with("x"), v)))
	for _, s := range hostile {
		if scoring.Line(s) == "" {
			continue
		}
		report := written(t, "markdown", with(s), v)
		if !slices.Equal(skeleton(t, v, report), plain) || !slices.Equal(elements(string(written(t, "html", with(s), v))), page) {
			t.Errorf("%q changes what the report is made of", s)
		}
		if !strings.Contains(visible(t, report), "bezig, "+scoring.Line(s)) {
			t.Errorf("%q does not stand in the report as it was typed", s)
		}
	}
}
