package wizard

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"peil/wizard/page"
)

// typed takes what was typed or pasted. What comes between the choice of a scan
// and its first page waits for that page.
func (m Model) typed(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, isKey := msg.(tea.KeyPressMsg)
	if m.session.Questionnaire == nil && m.waiting != nil && press.String() != "ctrl+c" {
		m.early = append(slices.Clip(m.early), msg)
		return m, nil
	}
	if isKey {
		if next, cmd, taken := m.key(press); taken {
			return next, cmd
		}
	}
	if m.hidden() { // nobody means what is not on the screen
		return m, nil
	}
	return m.passOn(msg)
}

// key takes the keys that mean the same on every page.
func (m Model) key(msg tea.KeyPressMsg) (Model, tea.Cmd, bool) {
	switch msg.String() {
	case "ctrl+c":
		next, cmd := m.stop()
		return next, cmd, true
	case "ctrl+z":
		return m, m.suspend, true
	}
	if m.hidden() {
		return m.keyOver(msg)
	}
	switch msg.String() {
	case "ctrl+s":
		if m.saved.err != nil {
			return m.askFolder(false), nil, true
		}
	case "f1", "h":
		if msg.String() == "f1" || !page.Types(m.page) {
			m.helping = page.NewHelp(m.page, m.drawing())
			return m, nil, true
		}
	}
	return m, nil, false
}

// hidden reports whether the page is not to be seen: the help lies over it, the
// window is too small, or the sitting waits for its last save.
func (m Model) hidden() bool { return m.helping != nil || m.tooSmall() || m.saved.leaving }

// keyOver takes a key while the page is hidden.
func (m Model) keyOver(msg tea.KeyPressMsg) (Model, tea.Cmd, bool) {
	if m.helping != nil && !m.tooSmall() && !m.helping.Update(msg, m.drawing()) {
		m.helping = nil
	}
	return m, nil, true
}
