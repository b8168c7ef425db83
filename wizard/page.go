package wizard

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/export/disk"
	"peil/scoring/wording"
	"peil/wizard/flow"
	"peil/wizard/look"
	"peil/wizard/text"
)

// page is one screen. It is made from the session and keeps only what the
// session does not: where the cursor stands, what is half typed. A page never
// changes the session; it returns what the person wants.
type page interface {
	// update takes one message. The intent is nil where nothing is wanted of the
	// session; the command is for what comes from outside.
	update(msg tea.Msg, d drawing) (page, flow.Intent, tea.Cmd)
	// view draws the page: at most d.height lines of at most d.width columns.
	view(d drawing) []string
	// title stands at the right of the first line.
	title(d drawing) string
	// keys lists what can be pressed, the most important first. The help text of
	// a binding is the name of its label in text.Words.Keys.
	keys(d drawing) []key.Binding
	// help is what the help page says of this page, in paragraphs.
	help(d drawing) []string
}

// typing is a page that takes letters, so that h and o are no commands on it.
type typing interface{ typing() bool }

// types reports whether letters belong to the page.
func types(p page) bool {
	t, ok := p.(typing)
	return ok && t.typing()
}

// remaking is a page that must be built again for a new size, theme or language,
// and keeps what was typed.
type remaking interface{ remake(d drawing) }

// pending is a page with something half typed, which is not lost when the window
// is closed.
type pending interface{ pending(d drawing) flow.Intent }

// drawing is what a page needs to draw and to decide. It is passed, never kept.
type drawing struct {
	width, height int // of the page's own part of the screen
	styles        *look.Styles
	words         *text.Words
	voice         *wording.Voice // nil until the questionnaire has been read
	session       flow.Session
	found         *[]disk.Found // scans in the folder; nil until it has been read
	path          string        // of the scan file; empty before the first save
	reports       reports
}

// ready reports whether the questionnaire has been read.
func (d drawing) ready() bool { return d.voice != nil }

// small reports whether there is little room.
func (d drawing) small() bool { return d.width < 60 || d.height < 14 }

// named makes a key binding whose label has a name in text.Words.Keys. What
// stands in the footer for it is its first key, or shown where that is given.
func named(label, shown string, keys ...string) key.Binding {
	return key.NewBinding(key.WithKeys(keys...), key.WithHelp(shown, label))
}

// pageFor makes the page of the place where the session is.
func pageFor(d drawing) page {
	switch p := d.session.Place; p.Page {
	case flow.School:
		return newSchoolPage(d)
	case flow.SelfImage:
		return newSelfImagePage(d)
	case flow.Wishes:
		return newWishesPage(d)
	case flow.Part:
		return partPage{}
	case flow.Question:
		return newQuestionPage(d)
	case flow.Review:
		return newReviewPage(d)
	case flow.Result:
		return resultPage{}
	case flow.Plan:
		return newPlanPage(d)
	case flow.AskList:
		return askPage{}
	case flow.Done:
		return donePage{}
	}
	return startPage{}
}
