package lines

import (
	"fmt"
	"path/filepath"

	"peil/export"
	"peil/export/disk"
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
)

// begin does what a sitting begins with.
func (s *sitting) begin(o flow.Opening) {
	if o.Record != nil {
		s.opens(*o.Record, o.Scope)
		return
	}
	for _, in := range o.Intents() {
		s.apply(in)
	}
}

// goOn opens one of the scans of the folder. Which schools there are is said only now:
// others may listen in at the start.
func (s *sitting) goOn(found []disk.ScanFile) {
	s.say("", s.words.Lines.Found)
	var choices []string
	for _, f := range found {
		scope := s.words.Start.FullShort
		if f.Scope == questions.Quick {
			scope = s.words.Start.QuickShort
		}
		choices = append(choices, fmt.Sprintf("%s  %s (%s), %s", f.Date, f.School, scope, scoring.Line(f.Name)))
	}
	n := s.choose(choices, 0)
	if n == 0 {
		return
	}
	if err := s.open(found[n-1].Path); err != nil {
		s.say("", export.Explain(err, s.session.Language), s.words.Trouble.CannotGo, "")
	}
}

// open reads a scan file and opens it.
func (s *sitting) open(path string) error {
	opened, err := disk.Open(path, s.session.Questionnaire)
	if err != nil {
		return err
	}
	s.saver = disk.OpenSaver(opened.Path, opened.Data)
	s.opens(opened.Record, "")
	return nil
}

// opens goes on with a scan that was read, and asks first what is wanted where that
// may be something else. The file it is in is that of the saver.
func (s *sitting) opens(r scoring.Record, scope questions.Scope) {
	switch way := s.way(r.Scan); {
	case s.err != nil:
	case way == flow.NewYear:
		s.saver = disk.NewSaver(filepath.Dir(s.saver.Path()))
		s.apply(flow.Follow{Record: r, Scope: scope})
	case way == flow.Look:
		s.look(r)
	default:
		for _, in := range (flow.Opening{Record: &r, Scope: scope}).Intents() {
			s.apply(in)
		}
	}
}

// way asks what to do with a scan where there is more than one thing to do, and says
// why not all of them are offered.
func (s *sitting) way(scan scoring.Scan) flow.Way {
	w, ways := s.words.Ways, flow.Ways(scan, s.session.Today, s.session.Questionnaire)
	lead := w.Old
	if scan.Version != s.session.Questionnaire.Version {
		lead = w.Version
	}
	if ways[0] != flow.GoOn {
		s.say(locale.Fill(lead, "school", scoring.Line(scan.School.Name), "date", s.voice.Day(scan.Date)))
	}
	if len(ways) == 1 {
		return ways[0]
	}
	said := map[flow.Way]string{
		flow.NewYear: w.NewYear + ". " + w.NewYearText, flow.Look: w.Look + ". " + w.LookText, flow.GoOn: w.GoOn + ". " + w.GoOnText,
	}
	var choices []string
	for _, way := range ways {
		choices = append(choices, said[way])
	}
	s.say(w.Which)
	if n := s.choose(choices, 1); n > 0 {
		return ways[n-1]
	}
	return ways[0]
}

// look prints the result and the plan of a scan, on the questions of its version, and
// ends the sitting. Nothing is saved.
func (s *sitting) look(r scoring.Record) {
	s.session = s.session.Apply(flow.Open{Record: r})
	if s.err = s.speak(); s.err != nil {
		return
	}
	s.voice = s.voice.At(r.Scan.Version)
	s.session = s.session.Apply(flow.Read{Questionnaire: s.voice.Questionnaire})
	s.showResult()
	s.showPlan()
	s.say("", locale.Fill(s.words.Ways.Looked, "date", s.voice.Day(r.Scan.Date)))
	s.apply(flow.Stop{})
}
