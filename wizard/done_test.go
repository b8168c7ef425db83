package wizard

import (
	"os"
	"path/filepath"
	"testing"

	"peil/questions"
	"peil/wizard/flow"
)

func TestReports(t *testing.T) {
	p := goesOn(t, quickScan(questions.Dutch), at(flow.Plan)).saves().press("x").sees("De bestanden staan klaar", itsFile)
	report := func() string { return p.reads("peil-de-linde-2026-11-21.md") }
	first := report()
	p.press("left").sees("Plan").press("left", "o", "home", "enter", "5").press("r", "enter", "x").sees("De bestanden staan klaar")
	second := report()
	p.wants(first != second, "the report is written again")
	p.press("left", "o", "home", "enter", "n").types("Half getypt").press("ctrl+c").leaves()
	out, err := p.model.finish(nil)
	if err != nil || out.Reports.Report == "" {
		t.Fatal(out, err)
	}
	p.holds("peil-de-linde-2026-11-21.md", "Half getypt")
}

// Whoever stops before the report was written gets it all the same.
func TestStoppingWhileTheReportIsWritten(t *testing.T) {
	p := goesOn(t, quickScan(questions.Dutch), at(flow.Plan)).saves()
	p.ignored = []string{"Model.writeReports"}
	p.press("x").sees("De bestanden worden geschreven").press("enter").stays().press("ctrl+c").leaves()
	if out, err := p.model.finish(nil); err != nil || out.Reports.Report == "" {
		t.Errorf("finish gave %+v, %v", out.Reports, err)
	}
}

func TestAReportThatCannotBeWritten(t *testing.T) {
	p := goesOn(t, quickScan(questions.Dutch), at(flow.Plan)).saves()
	report := filepath.Join(p.dir, "peil-de-linde-2026-11-21.md")
	if err := os.MkdirAll(filepath.Join(report, "x"), 0o700); err != nil {
		t.Fatal(err)
	}
	p.press("x").sees("Het verslag is niet geschreven").press("enter").stays()
	if err := os.RemoveAll(report); err != nil {
		t.Fatal(err)
	}
	p.press("left", "x").sees("De bestanden staan klaar").press("q").leaves()
}
