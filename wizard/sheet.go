package wizard

import (
	"charm.land/bubbles/v2/key"
)

// sheet is a page that lies over another: a note, a checklist, the work on an
// action. It ends by handing back an intent.
type sheet interface {
	page
	// closed reports whether the sheet is done with.
	closed() bool
}

// formSheet is what all sheets that are a form have in common.
type formSheet struct {
	form form
	done bool
}

func (s formSheet) closed() bool               { return s.done }
func (s formSheet) typing() bool               { return true }
func (s formSheet) title(drawing) string       { return "" }
func (s formSheet) keys(drawing) []key.Binding { return s.form.keys() }
