// Package wizard is the full-screen front end: one Bubble Tea model over the pages
// of package page.
//
// A key goes to the page of the place where the session is. The page answers
// with what the person wants, the session applies it, and the page of the new
// place is made. The model alone has effects, all of them commands: reading the
// questionnaire, all that touches the [Store], and waiting. Nothing else is kept
// in step by hand, and the session changes through its intents alone.
//
//	key -> page.Update -> page.Want -> Session.Apply -> page of Session.Place
//	                                                 -> save, where Revision rose
package wizard

import (
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"peil/export/disk"
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
	"peil/wizard/flow"
	"peil/wizard/look"
	"peil/wizard/page"
	"peil/wizard/text"
)

// Options is what a sitting starts from.
type Options struct {
	flow.Opening
	// Questionnaire is the one that Record was read by; nil: it is read beside the
	// start.
	Questionnaire *questions.Questionnaire
	Languages     []locale.Language // that are offered; never none
	Asked         bool              // for the language of Opening: a scan is gone on with in that, and not in its own
	Store         Store
	Saver         Saver  // of the scan to go on with, or of a new one in Dir
	Dir           string // where new scans are saved
	Home          string // a folder to offer where saving fails
	Signs         look.Signs
}

// Model is the wizard. It is a value in the way of Bubble Tea: Update returns the
// next one.
type Model struct {
	options Options
	session flow.Session
	page    page.Page
	helping *page.Help

	voice         *wording.Voice // nil until read
	words         *text.Words
	styles        *look.Styles
	colours       colorprofile.Profile // how many the terminal has
	width, height int

	saver   Saver
	saved   saveState
	scans   *[]page.ScanFile
	folder  string // Dir from the root of the disk; empty until it was looked at
	reports page.Reports
	asked   []string      // the companions that somebody asked for beside those that are always written
	hint    string        // what to look at again in the question just answered
	due     *dueScan      // a scan that is asked about before it is gone on with
	waiting []flow.Intent // what was wanted before the questionnaire was read
	opening string        // a file chosen before the questionnaire was read
	early   []tea.Msg     // keys that came before the page that they are meant for
	failed  error         // what ended the wizard

	after   func(time.Duration, tea.Msg) tea.Cmd // brings a message later
	suspend tea.Cmd                              // stops the program until the shell has it go on
}

// What comes from outside.
type (
	// readMsg brings the questionnaire in a language and for a country.
	readMsg struct {
		questionnaire *questions.Questionnaire
		voice         *wording.Voice
		path          string // of the scan to go on with, from the root of the disk
		err           error
	}
	scansMsg struct {
		scans  []page.ScanFile
		folder string // that was looked in, from the root of the disk
	}
	savedMsg struct {
		revision int
		record   scoring.Record // what was saved
		saved    disk.Saved
		path     string // of the scan file, from the root of the disk
		err      error
	}
	// slowMsg comes some time after a save began.
	slowMsg    struct{}
	reportsMsg struct {
		reports page.Reports
		path    string // of the scan file, from the root of the disk
	}
	openedMsg struct {
		opened *disk.Opened
		saver  Saver
		path   string // from the root of the disk
		err    error
	}
	movedMsg struct {
		dir string
		err error
	}
)

// speaking is the wizard in a language that it offers.
func (m Model) speaking(l locale.Language) Model {
	if words, err := text.In(l); err == nil {
		m.words = words
	}
	return m
}

// show puts a page on the screen.
func (m Model) show(p page.Page) Model {
	m.page = p
	m.helping = nil
	return m
}

// restyled is the wizard in the colours for a terminal.
func (m Model) restyled(dark bool, colours colorprofile.Profile) Model {
	m.colours = colours
	m.styles = look.New(dark, m.options.Signs, look.Colours(colours))
	return m
}

// dueScan is a scan that was read, and about which is asked before it is gone on with.
type dueScan struct {
	record scoring.Record
	saver  Saver
	path   string        // from the root of the disk
	then   []flow.Intent // what was wanted of it
}

// saveState is how far the scan is saved.
type saveState struct {
	asked   int            // the newest revision that was asked for
	done    int            // the newest that is on disk
	record  scoring.Record // what is on disk, or was opened
	err     error
	path    string // of the scan file, from the root of the disk; empty before the first save
	instead string // the file that another program changed

	clocked bool // a slowMsg is on its way
	slow    bool // a save takes so long that a person should know
	leaving bool // the sitting ends when the save does
	given   bool // up: the sitting ended before the save did
}

// behind reports whether a save is under way.
func (s saveState) behind() bool { return s.err == nil && s.done < s.asked }
