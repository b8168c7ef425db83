// Package page holds the pages of the wizard, one file a page.
//
// A page is one screen. It is made from the session by [For], and keeps only what
// the session does not: where the cursor stands, what is half typed. It takes a
// message and says what the person wants as a [Want]; what that changes is decided
// elsewhere. It changes no session, touches no disk and knows no other page. What
// it needs to draw and to decide is passed as a [Drawing] each time, and never
// kept.
package page

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/wizard/flow"
)

// Page is one screen.
type Page interface {
	// Update takes one message. The want is nil where nothing is wanted; the
	// command is for what comes from outside.
	Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd)
	// View draws the page: at most d.Height lines of at most d.Width columns.
	View(d Drawing) []string
	// Title stands at the right of the first line.
	Title(d Drawing) string
	// Keys lists what can be pressed, the most important first. The help text of
	// a binding is the name of its label in text.Words.Keys.
	Keys(d Drawing) []key.Binding
	// Help is what the help page says of this page, in paragraphs.
	Help(d Drawing) []string
}

// Want is what a person wants. The set is closed.
type Want interface{ want() }

type (
	// Do changes the session.
	Do struct{ Intent flow.Intent }
	// Open goes on with the scan file at a path.
	Open struct{ Path string }
	// Follow begins a new scan from the scan file at a path.
	Follow struct{ Path string }
	// FollowRead begins a new scan from the one that was just read.
	FollowRead struct{}
	// GoOn goes on with the scan that was just read.
	GoOn struct{}
	// ScanAgain makes another scan of a school and day that there is one of.
	ScanAgain struct{ Describe flow.Describe }
	// Another begins with another school.
	Another struct{}
	// SaveAgain tries once more what could not be saved.
	SaveAgain struct{}
	// SaveIn saves in another folder from now on.
	SaveIn struct{ Dir string }
	// Leave ends the sitting although something is not saved.
	Leave struct{}
	// Finish ends the sitting.
	Finish struct{}
	// Write writes one more companion beside the scan, by its name.
	Write struct{ Companion string }
	// Close goes back from a page that is not of the session.
	Close struct{}
)

func (Do) want()         {}
func (Open) want()       {}
func (Follow) want()     {}
func (FollowRead) want() {}
func (GoOn) want()       {}
func (ScanAgain) want()  {}
func (Another) want()    {}
func (SaveAgain) want()  {}
func (SaveIn) want()     {}
func (Leave) want()      {}
func (Finish) want()     {}
func (Write) want()      {}
func (Close) want()      {}

// wants wants an intent; nothing where there is none.
func wants(in flow.Intent) Want {
	if in == nil {
		return nil
	}
	return Do{in}
}

// typing is a page that takes letters, so that h and o are no commands on it.
type typing interface{ typing() bool }

// Types reports whether letters belong to the page.
func Types(p Page) bool {
	t, ok := p.(typing)
	return ok && t.typing()
}

// wide is a page that makes use of all the width there is. Others get no more than
// a text can be read in.
type wide interface{ wide() bool }

// Width is how much of the columns that there are a page is drawn in.
func Width(p Page, columns int) int {
	if w, ok := p.(wide); ok && w.wide() {
		return columns
	}
	return min(columns, widestText)
}

// halfTyped is a page with something half typed, which is not lost when the window
// is closed.
type halfTyped interface{ pending(d Drawing) flow.Intent }

// Pending is what would keep what is half typed on a page; nil where nothing is.
func Pending(p Page, d Drawing) flow.Intent {
	if half, ok := p.(halfTyped); ok {
		return half.pending(d)
	}
	return nil
}

// Bind makes a key binding whose label has a name in text.Words.Keys. What
// stands in the footer for it is its first key, or shown where that is given.
func Bind(label, shown string, keys ...string) key.Binding {
	return key.NewBinding(key.WithKeys(keys...), key.WithHelp(shown, label))
}
