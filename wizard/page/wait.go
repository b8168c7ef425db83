package page

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// WaitPage stands where a scan is about to appear.
type WaitPage struct{}

func (WaitPage) Update(tea.Msg, Drawing) (Page, Want, tea.Cmd) { return WaitPage{}, nil, nil }
func (WaitPage) View(Drawing) []string                         { return nil }
func (WaitPage) Title(Drawing) string                          { return "" }
func (WaitPage) Keys(Drawing) []key.Binding                    { return nil }
func (WaitPage) Help(Drawing) []string                         { return nil }
