package wizard

import (
	"errors"
	"fmt"
	"maps"
	"syscall"

	tea "charm.land/bubbletea/v2"

	"peil/export"
	"peil/export/report"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/page"
	"peil/wizard/text"
)

// stop ends the sitting when everything is on disk. Where saving failed, the
// person decides; where it takes long, a second time ends it all the same.
func (m Model) stop() (Model, tea.Cmd) {
	if m.saved.leaving {
		m.saved.given = true
		return m, tea.Quit
	}
	if _, asking := m.page.(*page.FolderPage); m.saved.err != nil && !asking {
		return m.askFolder(true), nil
	}
	m.session = m.withPending().Apply(flow.Stop{})
	if m.saved.err != nil || !m.session.Named() || m.saved.done >= m.session.Revision {
		return m, tea.Quit
	}
	m.saved.leaving = true
	if m.saved.asked == m.session.Revision { // that save is under way
		return m, nil
	}
	return m.save()
}

// Outcome is how a sitting ended.
type Outcome struct {
	Path    string        // of the scan file; empty where there was nothing to save
	Reports []report.File // none where none was written
	Session flow.Session
	Words   *text.Words // in the language that the sitting ended in
}

// finish saves what is not yet on disk, and brings the reports up to date where
// there are any.
func (m Model) finish(ran error) (Outcome, error) {
	out := Outcome{Words: m.words, Session: m.withPending()}
	if m.failed != nil {
		return out, m.failed
	}
	// The window was closed, and its end was read before its signal came: an end like
	// any other.
	if errors.Is(ran, tea.ErrInterrupted) || errors.Is(ran, syscall.EIO) {
		ran = nil
	}
	s := out.Session
	if m.due != nil || s.Looking { // nothing was done of which there is something to say
		out.Words = nil
		return out, ran
	}
	if !s.Named() || s.Questionnaire == nil {
		return out, ran
	}
	if m.saved.given {
		return out, errors.Join(ran, m.unsaved(s, nil))
	}
	var err error
	if s.Revision > m.saved.done || m.saved.err != nil {
		if _, err = writeScan(m.saver, s, m.voice); err != nil {
			return out, errors.Join(ran, m.unsaved(s, err))
		}
	}
	out.Path = m.saver.Path()
	if m.reports.Files != nil || s.Place.Page == flow.Done {
		out.Reports, err = writeAll(m.saver, s, m.voice, m.asked)
	}
	return out, errors.Join(ran, err)
}

// unsaved says what of a session is not on disk.
func (m Model) unsaved(s flow.Session, why error) error {
	return unsaved{why, m.saved.path, changed(m.saved.record, s.Record)}
}

// unsaved says what was not on disk when a sitting ended.
type unsaved struct {
	why     error  // nil: a person would wait no longer
	path    string // of the scan file; empty before the first save
	answers int    // that are not in it
}

// Error says it in English.
func (g unsaved) Error() string { return g.In(locale.English) }

// Unwrap is why.
func (g unsaved) Unwrap() error { return g.why }

// In says it in a language, and why first.
func (g unsaved) In(l locale.Language) string {
	if g.why == nil {
		return g.lost(l)
	}
	return export.Explain(g.why, l) + "\n" + g.lost(l)
}

func (g unsaved) lost(l locale.Language) string {
	w, err := text.In(locale.Match([]string{string(l)}, text.Languages()))
	if err != nil {
		return err.Error()
	}
	sentence := w.Frame.GivenUp
	switch {
	case g.path == "":
		sentence = w.Frame.GivenUpAll
	case g.answers == 1:
		sentence = w.Frame.GivenUpOne
	}
	return locale.Fill(sentence, "n", fmt.Sprint(g.answers), "file", scoring.Line(g.path))
}

// changed counts the answers that differ between two records.
func changed(old, now scoring.Record) int {
	n := 0
	for id := range union(old.Scan.Answers, now.Scan.Answers) {
		if !old.Scan.Answers[id].Equal(now.Scan.Answers[id]) {
			n++
		}
	}
	return n
}

func union(a, b map[string]scoring.Answer) map[string]scoring.Answer {
	all := maps.Clone(a)
	if all == nil {
		all = map[string]scoring.Answer{}
	}
	maps.Copy(all, b)
	return all
}
