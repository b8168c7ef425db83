package wizard

import (
	tea "charm.land/bubbletea/v2"

	"peil/export/disk"
	"peil/questions"
	"peil/scoring/wording"
	"peil/wizard/flow"
)

// read reads the questionnaire, or its words where only language or country
// changed.
func (m Model) read() tea.Cmd {
	qn, l, c := m.questionnaire, m.session.Scan.Language, m.session.Scan.School.Country
	if qn == nil {
		qn = m.options.Questionnaire
	}
	return func() tea.Msg {
		var err error
		if qn == nil {
			if qn, err = questions.IBP(); err != nil {
				return readMsg{err: err}
			}
		}
		voice, err := wording.Speak(qn, l, c)
		return readMsg{qn, voice, err}
	}
}

// wasRead goes on with the questionnaire, and with the scan that was asked for.
func (m Model) wasRead(msg readMsg) (tea.Model, tea.Cmd) {
	if msg.err != nil {
		m.failed = msg.err
		return m, tea.Quit
	}
	first := m.questionnaire == nil
	m.questionnaire, m.voice = msg.questionnaire, msg.voice
	var again tea.Cmd
	if s := m.session.Scan; msg.voice.Language != s.Language || msg.voice.Country != s.School.Country {
		again = m.read() // changed while it was being read
	}
	if !first {
		m.remake()
		return m, again
	}
	country := m.session.Scan.School.Country
	m.session = flow.New(m.questionnaire, m.session.Scan.Language, m.options.Today)
	m.session.Scan.School.Country = country
	early := m.early
	m.early = nil
	switch o := m.options; {
	case o.Open != nil:
		next, cmd := m.resume(o.Open)
		return caughtUp(next, cmd, early)
	case o.Begin != "":
		next, cmd := m.apply(flow.Begin{Scope: o.Begin})
		return caughtUp(next, tea.Batch(cmd, again), early)
	case m.opening != "":
		return m, tea.Batch(again, ask(openMsg{m.opening}))
	}
	return m, again
}

// resume goes on with a scan that was read.
func (m Model) resume(o *disk.Opened) (tea.Model, tea.Cmd) {
	m.session = flow.Resume(m.questionnaire, o.Record)
	m.session.Scan.Language = m.options.Language
	m.saver, m.saved, m.reports = disk.OpenSaver(o.Path, o.Data), saveState{}, reports{}
	m = m.show(pageFor(m.drawing()))
	if m.voice.Language != m.session.Scan.Language || m.voice.Country != m.session.Scan.School.Country {
		return m, m.read()
	}
	return m, nil
}
