package wizard

import (
	"path/filepath"

	tea "charm.land/bubbletea/v2"

	"peil/questions"
	"peil/wizard/flow"
	"peil/wizard/page"
)

// goOn goes on with a scan that was read, or asks first: a scan of about a year ago is
// better followed by a new one.
func (m Model) goOn(s dueScan) (Model, tea.Cmd) {
	stale, closed := flow.Stale(s.record.Scan, m.session.Today, m.session.Questionnaire)
	if !stale {
		return m.resumeThen(s)
	}
	m.due = &s
	m = m.show(page.NewDuePage(s.record, flow.CanFollow(s.record.Scan, m.session.Today, m.session.Questionnaire), closed))
	return m, nil
}

// resumeThen goes on with a scan, and does what was wanted of it.
func (m Model) resumeThen(s dueScan) (Model, tea.Cmd) {
	m.due = nil
	m, cmd := m.resume(flow.Open{Record: s.record}, s.saver, s.path)
	cmds := []tea.Cmd{cmd}
	for _, in := range s.then {
		m, cmd = m.apply(in)
		cmds = append(cmds, cmd)
	}
	return m, tea.Batch(cmds...)
}

// followRead begins a new scan from the one that was read, in a file beside it, and in
// the language in which that one would have been gone on with.
func (m Model) followRead() (Model, tea.Cmd) {
	s := *m.due
	m.due = nil
	m.saver, m.saved = m.options.Store.New(filepath.Dir(s.path)), saveState{}
	scope := questions.Scope("")
	for _, in := range s.then {
		if to, ok := in.(flow.Rescope); ok {
			scope = to.Scope
		}
	}
	m, cmd := m.apply(flow.Follow{Record: s.record, Scope: scope})
	return m.speakAs(s.then, cmd)
}

// speakAs goes on in the language that was wanted with a scan, after what is to be done.
func (m Model) speakAs(then []flow.Intent, cmd tea.Cmd) (Model, tea.Cmd) {
	for _, in := range then {
		if speak, ok := in.(flow.Speak); ok {
			var speaking tea.Cmd
			m, speaking = m.apply(speak)
			cmd = tea.Batch(cmd, speaking)
		}
	}
	return m, cmd
}

// lookAt shows the result of the scan that was read, in the words of its version.
func (m Model) lookAt(in flow.Look) (Model, tea.Cmd) {
	then := m.due.then
	m.due = nil
	m, cmd := m.apply(in)
	m.voice = m.voice.At(in.Record.Scan.Version)
	m = m.show(page.For(m.drawing(), flow.Place{}))
	return m.speakAs(then, cmd)
}
