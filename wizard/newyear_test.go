package wizard

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
)

// lastYears begins from the scan of a year ago, which may be changed first.
func lastYears(change ...func(*scoring.Record)) func(*Options) {
	was := scoring.Record{
		Scan: quickScan(locale.Dutch),
		Work: map[string]scoring.Work{"gov-roles/4": {Holder: "bestuur", Status: scoring.StatusDoing}},
	}
	was.Scan.Date = on("2025-11-20")
	for _, c := range change {
		c(&was)
	}
	return func(o *Options) { o.Previous, o.Questionnaire = &was, questionnaire() }
}

func (p *person) wantsFiles(names ...string) *person {
	p.Helper()
	entries, err := os.ReadDir(p.dir)
	if err != nil {
		p.Fatal(err)
	}
	var got []string
	for _, e := range entries {
		got = append(got, e.Name())
	}
	return p.wants(strings.Join(got, " ") == strings.Join(names, " "), "the folder has "+strings.Join(names, " ")+", and not "+strings.Join(got, " "))
}

// A new year begins at the school, with all that came along, and is in a file once that
// page is done.
func TestANewYear(t *testing.T) {
	p := sits(t, lastYears()).sees("Over welke school gaat het?", "De Linde", "Stichting Polder", "schoolleider, ict-coördinator").wantsFiles()
	p.press("enter", "enter", "enter", "enter", "enter", "enter").sees("Voordat u begint").wantsFiles(itsFile)
	p.press("3", "enter", "enter", "enter").sees("wat vorige keer is afgesproken").press("enter").
		sees("Vaste mensen met tijd ervoor", "bezig, bestuur", "Eerste stappen, 3 van 5", "Klopt dat nog?").press("=")
	a := p.answer("gov-roles")
	p.wants(a.Level == 3 && a.Confirmed && a.By == "bestuur", "last year's answer is taken over").
		holds(itsFile, "confirmed = true").holds(itsFile, "[previous]\ndate = 2025-11-20")
}

// What was begun by mistake leaves nothing, and back leads to the start, where one
// begins without it.
func TestANewYearByMistake(t *testing.T) {
	p := sits(t, lastYears()).sees("De Linde").press("ctrl+c").leaves().wantsFiles()
	if out, err := p.model.finish(nil); err != nil || out.Path != "" {
		t.Errorf("finish gave %q, %v", out.Path, err)
	}
	p.wantsFiles()
	sits(t, lastYears()).press("esc").sees("Hoe staat uw school ervoor").press("2").sees("Over welke school").seesNo("De Linde").wantsFiles()
	sits(t, lastYears()).types("hof").press("ctrl+c").leaves().wantsFiles("peil-de-lindehof-2026-11-21.toml")
}

// In the scope that is asked for, in the words of the school's country, and faster than
// the questionnaire.
func TestANewYearAsAskedFor(t *testing.T) {
	full := func(o *Options) { o.Scope = questions.Full }
	p := sits(t, lastYears(), full)
	p.wants(p.model.session.Scan.Scope == questions.Full, "the new year is a full scan")
	abroad := lastYears(func(r *scoring.Record) { r.Scan.School.Country = locale.Norway })
	p = sits(t, abroad)
	p.wants(p.model.voice.Country == locale.Norway && p.model.session.Scan.School.Country == locale.Norway, "the words are those of the country")
	arrives(t, lastYears()).types("hof").comesIn().sees("De Lindehof")
}

// A second scan of the day is asked about.
func TestASecondNewYear(t *testing.T) {
	first := sits(t, lastYears()).press("enter", "enter", "enter", "enter", "enter", "enter").sees("Voordat u begint")
	p := sits(t, lastYears(), func(o *Options) { o.Dir = first.dir })
	p.press("enter", "enter", "enter", "enter", "enter", "enter").sees("Er is vandaag al een scan van De Linde").press("1")
	p.wants(p.model.session.Previous != nil && filepath.Base(p.model.saver.Path()) == itsFile, "the first goes on")
	p.wants(p.model.session.Place.Page == flow.SelfImage, "where it was left").wantsFiles(itsFile)
}
