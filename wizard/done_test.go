package wizard

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	tea "charm.land/bubbletea/v2"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
)

func TestReports(t *testing.T) {
	p := goesOn(t, quickScan(locale.Dutch), at(flow.Plan)).saves().press("x").sees("het hele verslag, met plan", itsFile,
		"peil-de-linde-2026-11-21-bestuur.html de eerste pagina, voor het bestuur", "Leg de eerste pagina voor aan het bestuur")
	board, whole := p.reads("peil-de-linde-2026-11-21-bestuur.html"), p.reads("peil-de-linde-2026-11-21-verslag.html")
	p.wants(len(board) > 100 && len(board) < len(whole)/2, "the board gets one page of the report")
	written := func() string { return p.reads("peil-de-linde-2026-11-21-verslag.html") }
	first := written()
	p.press("left").sees("Plan").press("left", "o", "home", "enter", "5").press("r", "enter", "x").sees("enter klaar")
	second := written()
	p.wants(first != second, "the report is written again")
	p.press("left", "o", "home", "enter", "n").types("Half getypt").press("ctrl+c").leaves()
	out, err := p.model.finish(nil)
	if err != nil || len(out.Reports) == 0 {
		t.Fatal(out, err)
	}
	p.holds("peil-de-linde-2026-11-21-verslag.html", "Half getypt")
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
	report := filepath.Join(p.dir, "peil-de-linde-2026-11-21-verslag.html")
	if err := os.MkdirAll(filepath.Join(report, "x"), 0o700); err != nil {
		t.Fatal(err)
	}
	p.press("x").sees("Het verslag is niet geschreven").press("enter").stays()
	if err := os.RemoveAll(report); err != nil {
		t.Fatal(err)
	}
	p.press("left", "x").sees("peil-de-linde-2026-11-21-bestuur.html", "enter klaar").press("q").leaves()
}

// What the last page advises is true of the scan: how far the questions are, and how
// far the actions.
func TestTheAdvice(t *testing.T) {
	taken := scoring.Work{Holder: "ICT"}
	for name, c := range map[string]struct {
		scan  func(locale.Language) scoring.Scan
		leave int // answers taken away
		work  func(actions []scoring.Action) map[string]scoring.Work
		says  string
		again bool // next year
	}{
		"nothing taken on": {quickScan, 0, nil, "spreek af wie de eerste 5 acties doet", true},
		"something": {quickScan, 0, func(a []scoring.Action) map[string]scoring.Work {
			return map[string]scoring.Work{a[0].ID: taken, a[1].ID: {Status: scoring.StatusDoing}}
		}, "Al opgepakt: 2 van ", true},
		"everything": {quickScan, 0, func(a []scoring.Action) map[string]scoring.Work {
			all := map[string]scoring.Work{}
			for _, one := range a {
				all[one.ID] = taken
			}
			return all
		}, "Alle acties zijn verdeeld", true},
		"all settled": {quickScan, 0, func(a []scoring.Action) map[string]scoring.Work {
			all := map[string]scoring.Work{}
			for _, one := range a {
				all[one.ID] = scoring.Work{Status: scoring.StatusDone}
			}
			return all
		}, "Alle acties staan op gereed of vervallen", true},
		"all targets reached": {allWell, 0, nil, "Alles staat op het doel of hoger", true},
		"one question open":   {allWell, 1, nil, "er is nog één vraag open", false},
		"halfway":             {quickScan, 5, nil, "5 van 12 vragen zijn nog open", false},
		"reached, but for what nobody knows": {func(l locale.Language) scoring.Scan {
			s := allWell(l)
			s.Answers["acc-mfa"] = unknown
			return s
		}, 0, nil, "Van wat bekend is, staat alles op het doel", true},
	} {
		t.Run(name, func(t *testing.T) {
			scan := c.scan(locale.Dutch)
			for _, q := range questionnaire().All(scan.Scope)[:c.leave] {
				delete(scan.Answers, q.ID)
			}
			p := goesOn(t, scan, at(flow.Done))
			if c.work != nil {
				p.model.session.Work = c.work(p.model.session.Plan().Actions)
			}
			written(p)
			p.resizes(100, 40).sees(c.says)
			p.wants(strings.Contains(p.flat(), "over een jaar") == c.again, "next year is spoken of when this one is complete")
		})
	}
}

// A window that is closed ends a sitting well, whether its signal comes first or the
// end of what could be read; what else ends it is an error.
func TestAClosedWindowIsNoError(t *testing.T) {
	for ran, well := range map[error]bool{
		tea.ErrInterrupted: true,
		fmt.Errorf("%w: %w", tea.ErrProgramKilled, &fs.PathError{Op: "read", Path: "/dev/tty", Err: syscall.EIO}): true,
		fmt.Errorf("%w: %w", tea.ErrProgramKilled, tea.ErrProgramPanic):                                           false,
	} {
		p := goesOn(t, quickScan(locale.Dutch), at(flow.Review)).saves()
		if _, err := p.model.finish(ran); (err == nil) != well {
			t.Errorf("ended by %v: %v", ran, err)
		}
	}
}

// A digit writes one more file, which is then named with the others; what cannot be
// written is answered. A file of an earlier sitting is left as it is.
func TestOneMoreFile(t *testing.T) {
	p := goesOn(t, quickScan(locale.Dutch), at(flow.Plan)).saves()
	const word = "peil-de-linde-2026-11-21-verslag.docx"
	if err := os.WriteFile(filepath.Join(p.dir, "peil-de-linde-2026-11-21-acties.csv"), []byte("by hand"), 0o600); err != nil {
		t.Fatal(err)
	}
	p.press("x").sees("Druk op een cijfer voor nog een bestand:", "1 het verslag voor Word").seesNo(word).
		press("1").sees(word, "1 alle acties, voor Excel")
	p.press("2").sees("Er is nog niets met een datum afgesproken.").press("1").
		sees("peil-de-linde-2026-11-21-acties-2.csv", "dat van eerder bleef staan")
	p.wants(p.reads("peil-de-linde-2026-11-21-acties.csv") == "by hand" && strings.HasPrefix(p.reads(word), "PK"), "both are there")
	p.press("left", "x").sees(word, "acties-2.csv") // what was asked for is made again
}
