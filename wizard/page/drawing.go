package page

import (
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"peil/export/report"
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
	"peil/wizard/flow"
	"peil/wizard/look"
	"peil/wizard/text"
)

// Drawing is what a page needs to draw and to decide. It is passed, never kept.
type Drawing struct {
	Width, Height int // of the page's own part of the screen
	Styles        *look.Styles
	Languages     []locale.Language // that are offered; never none
	Words         *text.Words
	Voice         *wording.Voice // nil until the questionnaire has been read
	Session       flow.Session
	Derived       *Derived    // what follows from the session; a new one for each drawing
	Folder        string      // where scans are looked for, from the root; empty where that is not known
	Scans         *[]ScanFile // scans in the folder; nil until it has been read
	Path          string      // of the scan file, from the root; empty before the first save
	Home          string      // a folder to offer where saving fails
	Reports       Reports
}

// ScanFile is a scan file of the folder.
type ScanFile struct {
	Path     string
	School   string
	Date     scoring.Date
	Scope    questions.Scope
	Answered []string // ids of the questions that have an answer of any kind, in scope or not
}

// CountAnswered counts the questions of a scan's scope that have an answer, and all
// that it asks.
func (f ScanFile) CountAnswered(qn *questions.Questionnaire) (n, of int) {
	asked := qn.All(f.Scope)
	for _, q := range asked {
		if slices.Contains(f.Answered, q.ID) {
			n++
		}
	}
	return n, len(asked)
}

// Reports is what was written beside the scan file.
type Reports struct {
	Files []report.File
	Err   error
	Done  bool
}

// Ready reports whether the questionnaire has been read.
func (d Drawing) Ready() bool { return d.Voice != nil }

// language is the one that is spoken.
func (d Drawing) language() locale.Language { return d.Session.Language }

// small reports whether there is little room.
func (d Drawing) small() bool { return d.Width < 60 || d.Height < 14 }

// widestText is how wide a text is at most: longer lines are hard to read.
const widestText = 100

// textWidth is how wide a text on the page is.
func (d Drawing) textWidth() int { return min(d.Width, widestText) }

// Where a page is wide, what is said of the row under the cursor stands beside the
// list.
const (
	besideFrom  = 108 // columns of the page
	gutter      = 3   // between two columns
	leastBeside = 40
	widestList  = 88 // the ends of a longer row are too far apart to read as one
)

// columns divides a wide page in a list and what stands beside it; right is 0 where
// the page is too narrow for that.
func (d Drawing) columns() (left, right int) {
	if d.Width < besideFrom {
		return d.Width, 0
	}
	left = min(d.Width-max(d.Width/3, leastBeside)-gutter, widestList)
	return left, d.Width - left - gutter
}

// sized is the drawing for a part of the page.
func (d Drawing) sized(width, height int) Drawing {
	d.Width, d.Height = width, height
	return d
}

func (d Drawing) question() *questions.Question {
	return d.Session.Questionnaire.Question(d.Session.Place.Question)
}

func (d Drawing) answer() scoring.Answer {
	return d.Session.Scan.Answers[d.Session.Place.Question]
}

// sources names what a question rests on.
func (d Drawing) sources(q *questions.Question) []string {
	var all []string
	for _, id := range d.Session.Questionnaire.SourcesIn(q, d.Session.Scan.School.Country) {
		all = append(all, d.Voice.Sources[id])
	}
	return all
}

// domain is what is said of the domain of the question.
func (d Drawing) domain() questions.DomainText {
	return d.Voice.Domains[d.Session.Questionnaire.DomainOf(d.Session.Place.Question).ID]
}

// evidence is what shows that an answer is so, with its date.
func evidence(d Drawing, a scoring.Answer) string {
	if a.EvidenceDate.IsZero() {
		return a.Evidence
	}
	return strings.TrimSpace(a.Evidence + " (" + d.Voice.Day(a.EvidenceDate) + ")")
}

// whom says of each who is asked how many questions that is.
func (d Drawing) whom(errands []scoring.Errand) []string {
	var who []string
	for _, a := range errands {
		who = append(who, locale.Fill(d.Words.Plan.AskWho, "n", strconv.Itoa(len(a.Questions)), "who", d.Voice.Knows[a.Who]))
	}
	return who
}

// numbered is what is said of one thing, or of several.
func numbered(n int, one, several string) string {
	if n == 1 {
		return one
	}
	return several
}

// BaseName is a path's last part, safe to show: a folder may hold a file with any
// name.
func BaseName(path string) string { return scoring.Line(filepath.Base(path)) }

// Derived keeps what follows from the answers, as long as a drawing lasts. Each part
// is worked out once, and only when a page asks for it: a plan costs as much as the
// screen that shows it, and title, rows and keys all want it.
type Derived struct {
	result *scoring.Result
	plan   *scoring.Plan
	asks   *[]scoring.Errand
	road   *scoring.Road
	year   *scoring.Schedule
	hints  *[]wording.Hint
	since  *scoring.Step
}
