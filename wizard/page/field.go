package page

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// field is one thing that a form asks. It keeps what was typed or chosen and where
// the cursor is in it, and nothing of how that is said: labels, options and widths
// come with each drawing, so that another size, theme or language changes nothing.
type field interface {
	// press takes a key that does not move between fields.
	press(k tea.KeyPressMsg, width int)
	paste(text string)
	// draw draws the field below its label. The cursor is at the lines from first
	// to last. A field that has not the cursor and is not open says only what was
	// chosen.
	draw(d Drawing, r formRow, as showing) (lines []string, first, last int)
	// keys are those that do something in this field only.
	keys() []key.Binding
}

// formRow is a field as a page puts it: in words.
type formRow struct {
	field   field
	label   string
	lead    string   // below the label
	hint    string   // where nothing was typed
	options []string // of a choice or of ticks, in their order
	// wrong says what keeps a form from being done; empty where nothing does. Nil:
	// nothing can be wrong.
	wrong func() string
}

// showing is how a field is shown.
type showing struct {
	width   int
	focused bool // it has the cursor
	open    bool // all its options show
}

var fieldKeys = struct{ Change, Tick, Move, Line key.Binding }{
	Change: Bind("choose", "↑↓", "up", "down"),
	Tick:   Bind("tick", "x", "x", "space"),
	Move:   Bind("move", "↑↓", "up", "down"),
	Line:   Bind("new_line", "ctrl+j", "ctrl+j", "alt+enter", "shift+enter"),
}
