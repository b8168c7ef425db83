package wizard

import (
	"cmp"

	tea "charm.land/bubbletea/v2"

	"peil/questions"
	"peil/scoring/wording"
)

// read reads the questionnaire, or its words alone where it is there already.
func (m Model) read(qn *questions.Questionnaire) tea.Cmd {
	l, c := m.session.Language, m.session.Scan.School.Country
	if first := cmp.Or(m.options.Record, m.options.Previous); first != nil && m.session.Questionnaire == nil {
		c = first.Scan.School.Country // of the scan that is about to be opened or followed
	}
	store, saver, opens := m.options.Store, m.options.Saver, m.options.Record != nil
	return func() tea.Msg {
		path := ""
		if opens {
			path = store.Absolute(saver.Path())
		}
		var err error
		if qn == nil {
			if qn, err = questions.IBP(); err != nil {
				return readMsg{err: err}
			}
		}
		voice, err := wording.Speak(qn, l, c)
		return readMsg{qn, voice, path, err}
	}
}

// reread reads the words again where language or country changed while they were
// being read.
func (m Model) reread() tea.Cmd {
	if s := m.session; m.voice.Language != s.Language || m.voice.Country != s.Scan.School.Country {
		return m.read(s.Questionnaire)
	}
	return nil
}

// find lists the scan files of the folder.
func (m Model) find() tea.Cmd {
	store, dir := m.options.Store, m.options.Dir
	return func() tea.Msg { return scansMsg{store.Find(dir), store.Absolute(dir)} }
}
