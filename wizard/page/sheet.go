package page

import (
	tea "charm.land/bubbletea/v2"

	"peil/wizard/flow"
)

// sheet is a page that lies over another: a note, a checklist, the work on an
// action. It ends by handing back an intent.
type sheet interface {
	Page
	// closed reports whether the sheet is done with.
	closed() bool
}

// formSheet is what all sheets that are a form have in common.
type formSheet struct {
	*form
	done bool
}

func (s formSheet) closed() bool         { return s.done }
func (s formSheet) Title(Drawing) string { return "" }

// covered is what all pages have in common that a sheet can lie over. The sheet is
// nil where none does.
type covered struct{ sheet sheet }

// toSheet gives a message to the sheet and takes it away when it is done.
func (c *covered) toSheet(msg tea.Msg, d Drawing) (Want, tea.Cmd) {
	next, want, cmd := c.sheet.Update(msg, d)
	if c.sheet = next.(sheet); c.sheet.closed() {
		c.sheet = nil
	}
	return want, cmd
}

// wide reports whether all the width is used: a sheet is a form, or a list to read.
func (c covered) wide() bool { return c.sheet == nil }

func (c covered) typing() bool { return Types(c.sheet) }

func (c covered) pending(d Drawing) flow.Intent {
	if half, ok := c.sheet.(halfTyped); ok {
		return half.pending(d)
	}
	return nil
}

// sheetTitle names a sheet and the question it belongs to.
func sheetTitle(d Drawing, name string) string {
	return d.Voice.Questions[d.Session.Place.Question].Title + " · " + name
}
