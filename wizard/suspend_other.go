//go:build !unix

package wizard

import tea "charm.land/bubbletea/v2"

// suspending does nothing: only Unix stops programs and has them go on.
func suspending(*tea.Program) func() { return func() {} }

// suspend is left to Bubble Tea.
func suspend() tea.Msg { return tea.Suspend() }
