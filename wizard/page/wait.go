package page

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Wait stands where a scan is about to appear.
type Wait struct{}

func (Wait) Update(tea.Msg, Drawing) (Page, Want, tea.Cmd) { return Wait{}, nil, nil }
func (Wait) View(Drawing) []string                         { return nil }
func (Wait) Title(Drawing) string                          { return "" }
func (Wait) Keys(Drawing) []key.Binding                    { return nil }
func (Wait) Help(Drawing) []string                         { return nil }
