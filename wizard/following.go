package wizard

import (
	tea "charm.land/bubbletea/v2"

	"peil/export/disk"
	"peil/wizard/flow"
	"peil/wizard/page"
)

// followedMsg brings the scan that a new one is to follow.
type followedMsg struct {
	opened *disk.Opened
	err    error
}

// follow reads the scan file that a new scan is to follow. The key that wants it is on
// the start page, where scans are only listed once the questionnaire is read.
func (m Model) follow(path string) (Model, tea.Cmd) {
	store, qn := m.options.Store, m.session.Questionnaire
	if qn == nil {
		return m, nil
	}
	return m, func() tea.Msg {
		opened, _, err := store.Open(path, qn)
		return followedMsg{opened, err}
	}
}

// wasFollowed begins the new scan, or says what is wrong with the file.
func (m Model) wasFollowed(msg followedMsg) (tea.Model, tea.Cmd) {
	if msg.err != nil {
		return m.show(page.NewFaultPage(msg.err, m.session.Language)), nil
	}
	m, cmd := m.apply(flow.Follow{Record: msg.opened.Record})
	next, speaking := m.apply(flow.Speak{Language: m.spoken(msg.opened.Record.Scan)})
	return next, tea.Batch(cmd, speaking)
}
