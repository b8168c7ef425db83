package wizard

import (
	"os"
	"path/filepath"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/wizard/flow"
)

func TestReports(t *testing.T) {
	p := goesOn(t, quickScan(locale.Dutch), at(flow.Plan)).saves().press("x").sees("het hele verslag, met plan en antwoorden", itsFile,
		"peil-de-linde-2026-11-21.board.md de eerste pagina, voor het bestuur", "Leg de eerste pagina voor aan het bestuur")
	board, whole := p.reads("peil-de-linde-2026-11-21.board.md"), p.reads("peil-de-linde-2026-11-21.md")
	p.wants(len(board) > 100 && len(board) < len(whole)/2, "the board gets one page of the report")
	written := func() string { return p.reads("peil-de-linde-2026-11-21.md") }
	first := written()
	p.press("left").sees("Plan").press("left", "o", "home", "enter", "5").press("r", "enter", "x").sees("enter klaar")
	second := written()
	p.wants(first != second, "the report is written again")
	p.press("left", "o", "home", "enter", "n").types("Half getypt").press("ctrl+c").leaves()
	out, err := p.model.finish(nil)
	if err != nil || len(out.Reports) == 0 {
		t.Fatal(out, err)
	}
	p.holds("peil-de-linde-2026-11-21.md", "Half getypt")
}

// While questions are open, the files are not the end of it.
func TestSoFar(t *testing.T) {
	goesOn(t, quickScan(locale.Dutch), at(flow.Done)).sees("Klaar").seesNo("Tussenstand")
	goesOn(t, fullScan(locale.Dutch), at(flow.Done)).sees("Tussenstand").seesNo("Klaar")
}

// In Norway the owner of a school is another.
func TestTheOwnerIsNamed(t *testing.T) {
	s := quickScan(locale.Dutch)
	s.School.Country = locale.Norway
	p := goesOn(t, s, at(flow.Plan)).saves().press("x")
	p.sees("de eerste pagina, voor "+p.model.voice.Knows[questions.Owner], "voor aan "+p.model.voice.Knows[questions.Owner]).
		seesNo("aan het bestuur")
}

// Whoever stops before the report was written gets it all the same.
func TestStoppingWhileTheReportIsWritten(t *testing.T) {
	p := goesOn(t, quickScan(locale.Dutch), at(flow.Plan)).saves()
	p.patient = true
	p.press("x").sees("De bestanden worden geschreven").press("enter").stays()
	p.patient = false
	p.press("ctrl+c").leaves()
	if out, err := p.model.finish(nil); err != nil || len(out.Reports) == 0 {
		t.Errorf("finish gave %+v, %v", out.Reports, err)
	}
}

func TestAReportThatCannotBeWritten(t *testing.T) {
	p := goesOn(t, quickScan(locale.Dutch), at(flow.Plan)).saves()
	report := filepath.Join(p.dir, "peil-de-linde-2026-11-21.md")
	if err := os.MkdirAll(filepath.Join(report, "x"), 0o700); err != nil {
		t.Fatal(err)
	}
	p.press("x").sees("Het verslag is niet geschreven").press("enter").stays()
	if err := os.RemoveAll(report); err != nil {
		t.Fatal(err)
	}
	p.press("left", "x").sees("peil-de-linde-2026-11-21.board.md", "enter klaar").press("q").leaves()
}
