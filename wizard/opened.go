package wizard

import (
	tea "charm.land/bubbletea/v2"

	"peil/export/disk"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/page"
)

// wasRead goes on with the questionnaire, and with what was wanted before it was
// there.
func (m Model) wasRead(msg readMsg) (tea.Model, tea.Cmd) {
	if msg.err != nil {
		m.failed = msg.err
		return m, tea.Quit
	}
	first := m.session.Questionnaire == nil
	m.voice = msg.voice
	if !first {
		return m, m.reread()
	}
	m.session = m.session.Apply(flow.Read{Questionnaire: msg.questionnaire})
	if m.opening != "" {
		next, cmd := m.open(m.opening)
		return next, tea.Batch(m.reread(), cmd)
	}
	var cmds []tea.Cmd
	for i, in := range m.waiting {
		var cmd tea.Cmd
		if opens, ok := in.(flow.Open); ok {
			m, cmd = m.goOn(dueScan{opens.Record, m.options.Saver, msg.path, m.waiting[i+1:]})
			cmds = append(cmds, cmd)
			break
		}
		m, cmd = m.apply(in)
		cmds = append(cmds, cmd)
	}
	early := m.early
	m.early, m.waiting = nil, nil
	return caughtUp(m, tea.Batch(append(cmds, m.reread())...), early)
}

// open reads a scan file to go on with. One that was chosen before the
// questionnaire was read waits for it.
func (m Model) open(path string) (Model, tea.Cmd) {
	store, qn := m.options.Store, m.session.Questionnaire
	if qn == nil {
		m.opening = path
		return m, nil
	}
	return m, func() tea.Msg {
		opened, saver, err := store.Open(path, qn)
		return openedMsg{opened, saver, store.Absolute(path), err}
	}
}

// wasOpened goes on with a scan file that was read, or says what is wrong with it.
func (m Model) wasOpened(msg openedMsg) (tea.Model, tea.Cmd) {
	if msg.err != nil {
		return m.show(page.NewFaultPage(msg.err, m.session.Language)), nil
	}
	return m.goOn(dueScan{msg.opened.Record, msg.saver, msg.path, []flow.Intent{flow.Speak{Language: m.spoken(msg.opened.Record.Scan)}}})
}

// spoken is the language in which to go on with a scan: its own, where that is
// offered and no other was asked for.
func (m Model) spoken(s scoring.Scan) locale.Language {
	if m.options.Asked {
		return m.session.Language
	}
	return locale.Match([]string{string(s.Language), string(m.session.Language)}, m.options.Languages)
}

// resume goes on with a scan that was read.
func (m Model) resume(in flow.Open, saver Saver, path string) (Model, tea.Cmd) {
	m.session = m.session.Apply(in)
	m.saver, m.saved, m.reports = saver, saveState{path: path, record: in.Record}, page.Reports{}
	m.asked = nil
	m = m.show(page.For(m.drawing(), flow.Place{}))
	return m, m.reread()
}

// twin is the scan of the folder that is of the school and day that a new scan is
// about to be of; nil where there is none, or the scan has its file already.
func (m Model) twin(d flow.Describe) *page.ScanFile {
	if m.session.Named() || m.scans == nil {
		return nil
	}
	name := disk.FileName(d.School.Name, m.session.Scan.Date)
	for _, f := range *m.scans {
		if f.Date == m.session.Scan.Date && disk.FileName(f.School, f.Date) == name {
			return &f
		}
	}
	return nil
}

// caughtUp gives the first page what was typed while there was none.
func caughtUp(m tea.Model, cmd tea.Cmd, early []tea.Msg) (tea.Model, tea.Cmd) {
	cmds := []tea.Cmd{cmd}
	for _, msg := range early {
		var next tea.Cmd
		m, next = m.Update(msg)
		cmds = append(cmds, next)
	}
	return m, tea.Batch(cmds...)
}
