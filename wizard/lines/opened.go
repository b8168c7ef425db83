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

// opens goes on with a scan that was read, in a scope if one is given, and asks first
// what is wanted where that may be something else. The file it is in is that of the
// saver.
func (s *sitting) opens(r scoring.Record, scope questions.Scope) {
	stale, closed := flow.Stale(r.Scan, s.session.Today, s.session.Questionnaire)
	if !stale {
		s.resume(r, scope)
		return
	}
	w := s.words.Due
	why := w.Lead
	if closed {
		why = w.Closed
	}
	s.say(locale.Fill(w.Title, "school", scoring.Line(r.Scan.School.Name), "date", s.voice.Day(r.Scan.Date))+".", why)
	var said []string
	var ways []func()
	offer := func(name, text string, way func()) {
		said, ways = append(said, name+". "+text), append(ways, way)
	}
	if flow.CanFollow(r.Scan, s.session.Today, s.session.Questionnaire) {
		offer(w.Follow, w.FollowText, func() { s.follow(r, scope) })
	}
	offer(w.Look, w.LookText, func() { s.look(r) })
	if !closed {
		offer(w.GoOn, w.GoOnText, func() { s.resume(r, scope) })
	}
	n := 1
	if len(ways) > 1 {
		n = max(n, s.choose(said, 1))
	}
	if s.err == nil {
		ways[n-1]()
	}
}

// resume goes on with a scan where it was left.
func (s *sitting) resume(r scoring.Record, scope questions.Scope) {
	for _, in := range (flow.Opening{Record: &r, Scope: scope}).Intents() {
		s.apply(in)
	}
}

// follow begins a new scan from another, in a file beside it.
func (s *sitting) follow(r scoring.Record, scope questions.Scope) {
	s.saver = disk.NewSaver(filepath.Dir(s.saver.Path()))
	s.apply(flow.Follow{Record: r, Scope: scope})
}

// look prints the result and the plan of a scan, on the questions of its version, and
// ends the sitting.
func (s *sitting) look(r scoring.Record) {
	s.apply(flow.Look{Record: r})
	s.voice = s.voice.At(r.Scan.Version)
	s.showResult()
	s.showPlan()
	s.say("", locale.Fill(s.words.Lines.Year.Looked, "date", s.voice.Day(r.Scan.Date)))
	s.apply(flow.Stop{})
}
