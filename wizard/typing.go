package wizard

import (
	"peil/wizard/page"
	"slices"

	tea "charm.land/bubbletea/v2"
)

// typed takes what was typed or pasted. What comes between the choice of a scan
// and its first page waits for that page.
func (m Model) typed(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, isKey := msg.(tea.KeyPressMsg)
	if m.questionnaire == nil && (m.options.Begin != "" || m.options.Open != nil) && press.String() != "ctrl+c" {
		m.early = append(slices.Clip(m.early), msg)
		return m, nil
	}
	if isKey {
		if next, cmd, taken := m.key(press); taken {
			return next, cmd
		}
	}
	if m.helping != nil {
		return m, nil // the field that a paste would go into is not seen
	}
	return m.passOn(msg)
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

// key takes the keys that mean the same on every page.
func (m Model) key(msg tea.KeyPressMsg) (Model, tea.Cmd, bool) {
	switch msg.String() {
	case "ctrl+c":
		next, cmd := m.stop()
		return next, cmd, true
	case "ctrl+z":
		return m, tea.Suspend, true
	case "ctrl+s":
		if m.saved.err != nil {
			return m.askFolder(false), nil, true
		}
	case "f1", "h":
		if m.helping == nil && (msg.String() == "f1" || !page.Types(m.page)) {
			m.helping = page.NewHelp(m.page, m.drawing())
			return m, nil, true
		}
	}
	if m.helping != nil {
		if !m.helping.Update(msg, m.drawing()) {
			m.helping = nil
		}
		return m, nil, true
	}
	return m, nil, false
}
