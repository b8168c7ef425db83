package wizard

import (
	"errors"
	"os"
	"os/signal"
	"syscall"

	tea "charm.land/bubbletea/v2"

	"peil/export"
	"peil/export/report"
	"peil/wizard/flow"
	"peil/wizard/text"
)

// Outcome is how a sitting ended.
type Outcome struct {
	Path    string        // of the scan file; empty where there was nothing to save
	Reports []report.File // none where none was written
	Session flow.Session
	Words   *text.Words // in the language that the sitting ended in
}

// frameRate halves the wait for a frame against Bubble Tea's default of 60 a
// second: the frame clock, not the work, is what a key waits for.
const frameRate = 120

// Run holds a sitting on the terminal. It saves once more after the program has
// ended, whatever ended it: a key, a signal, a closed window.
func Run(o Options) (Outcome, error) {
	m, err := New(o)
	if err != nil {
		return Outcome{}, err
	}
	p := tea.NewProgram(m, tea.WithFPS(frameRate))

	// A closed window sends SIGHUP, which Bubble Tea leaves alone.
	hangup := make(chan os.Signal, 1)
	signal.Notify(hangup, syscall.SIGHUP)
	go func() {
		if _, ok := <-hangup; ok {
			p.Quit()
		}
	}()

	end, err := p.Run()
	signal.Stop(hangup)
	close(hangup)
	if last, ok := end.(Model); ok {
		return last.finish(err)
	}
	return Outcome{}, err
}

// finish saves what is not yet on disk, and brings the reports up to date where
// there are any.
func (m Model) finish(ran error) (Outcome, error) {
	out := Outcome{Words: m.words, Session: m.withPending()}
	if m.failed != nil {
		return out, m.failed
	}
	if errors.Is(ran, tea.ErrInterrupted) {
		ran = nil
	}
	s := out.Session
	if !s.Named() || m.questionnaire == nil {
		return out, ran
	}
	var err error
	if s.Revision > m.saved.done || m.saved.err != nil {
		if _, err = m.saver.Save(s.Revision, fileName(s), export.Encode(s.Record, m.voice)); err != nil {
			return out, errors.Join(ran, err)
		}
	}
	out.Path = m.saver.Path()
	if m.reports.files != nil || s.Place.Page == flow.Done {
		out.Reports, err = saveAll(m.saver, s, m.voice)
	}
	return out, errors.Join(ran, err)
}
