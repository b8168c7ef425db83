package wizard

import (
	tea "charm.land/bubbletea/v2"

	"peil/export/disk"
	"peil/questions"
	"peil/scoring/wording"
	"peil/wizard/flow"
	"peil/wizard/page"
	"peil/wizard/text"
)

// read reads the questionnaire, or its words where only language or country
// changed.
func (m Model) read() tea.Cmd {
	qn, l, c := m.questionnaire, m.session.Scan.Language, m.session.Scan.School.Country
	if qn == nil {
		qn = m.options.Questionnaire
	}
	path := ""
	if m.options.Open != nil {
		path = m.options.Open.Path
	}
	return func() tea.Msg {
		var err error
		if qn == nil {
			if qn, err = questions.IBP(); err != nil {
				return readMsg{err: err}
			}
		}
		voice, err := wording.Speak(qn, l, c)
		return readMsg{qn, voice, whole(path), err}
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
		next, cmd := m.resume(o.Open, msg.path)
		return caughtUp(next, cmd, early)
	case o.Begin != "":
		next, cmd := m.apply(flow.Begin{Scope: o.Begin})
		return caughtUp(next, tea.Batch(cmd, again), early)
	case m.opening != "":
		next, cmd := m.open(m.opening)
		return next, tea.Batch(again, cmd)
	}
	return m, again
}

// find lists the scan files of the folder.
func (m Model) find() tea.Cmd {
	dir := m.options.Dir
	return func() tea.Msg {
		var found []page.Found
		for _, f := range disk.Find(dir) {
			found = append(found, page.Found{Path: f.Path, School: f.School, Date: f.Date, Scope: f.Scope})
		}
		return foundMsg{found}
	}
}

// open reads a scan file to go on with. One that was chosen before the
// questionnaire was read waits for it.
func (m Model) open(path string) (Model, tea.Cmd) {
	qn := m.questionnaire
	if qn == nil {
		m.opening = path
		return m, nil
	}
	return m, func() tea.Msg {
		opened, err := disk.Open(path, qn)
		return openedMsg{opened, whole(path), err}
	}
}

// wasOpened goes on with a scan file that was read, or says what is wrong with it.
func (m Model) wasOpened(msg openedMsg) (tea.Model, tea.Cmd) {
	if msg.err != nil {
		return m.show(page.NewFault(msg.err, m.session.Scan.Language)), nil
	}
	m.options.Language = text.Offered(msg.opened.Record.Scan.Language, m.options.Language)
	return m.speaking(m.options.Language).resume(msg.opened, msg.path)
}

// resume goes on with a scan that was read.
func (m Model) resume(o *disk.Opened, path string) (tea.Model, tea.Cmd) {
	m.session = flow.Resume(m.questionnaire, o.Record)
	m.session.Scan.Language = m.options.Language
	m.saver, m.saved, m.reports = disk.OpenSaver(o.Path, o.Data), saveState{path: path}, page.Reports{}
	m = m.show(page.For(m.drawing(), flow.Place{}))
	if m.voice.Language != m.session.Scan.Language || m.voice.Country != m.session.Scan.School.Country {
		return m, m.read()
	}
	return m, nil
}
