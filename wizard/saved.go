package wizard

import (
	tea "charm.land/bubbletea/v2"

	"peil/wizard/flow"
	"peil/wizard/page"
)

func (m Model) wasSaved(msg savedMsg) (tea.Model, tea.Cmd) {
	if msg.saved.Instead != "" {
		m.saved.instead = msg.saved.Instead
	}
	if msg.path != "" {
		m.saved.path = msg.path
	}
	if msg.revision < m.saved.asked { // a newer one decides
		return m, nil
	}
	m.saved.slow, m.saved.err = false, msg.err
	if msg.err == nil {
		m.saved.done, m.saved.record = msg.revision, msg.record
	}
	switch {
	case !m.saved.leaving:
	case msg.err != nil:
		m.saved.leaving = false
		return m.askFolder(true), nil
	default:
		return m, tea.Quit
	}
	return m, nil
}

// isSlow says that saving takes long, where it still does.
func (m Model) isSlow() (tea.Model, tea.Cmd) {
	m.saved.clocked = m.saved.behind()
	m.saved.slow = m.saved.clocked
	if !m.saved.clocked {
		return m, nil
	}
	return m, m.after(slowAfter, slowMsg{})
}

// saveAgain saves again what could not be saved.
func (m Model) saveAgain() (Model, tea.Cmd) {
	m.session = m.session.Apply(flow.Retry{})
	m.saved.err = nil
	m, saving := m.save()
	return m.show(page.For(m.drawing(), m.session.Place)), saving
}

// wasMoved saves in the folder that was chosen, or asks for another.
func (m Model) wasMoved(msg movedMsg) (tea.Model, tea.Cmd) {
	if msg.err == nil {
		return m.saveAgain()
	}
	if p, ok := m.page.(*page.FolderPage); ok {
		m.page = p.Refused()
	}
	return m, nil
}

// another begins with another school, once the scan of this one is on disk.
func (m Model) another() (Model, tea.Cmd) {
	if m.saved.done < m.session.Revision {
		return m, nil
	}
	m.saver, m.saved = m.options.Store.New(m.options.Dir), saveState{clocked: m.saved.clocked}
	m.reports = page.Reports{}
	m.asked = nil
	m, cmd := m.apply(flow.Another{})
	return m, tea.Batch(cmd, m.find())
}
