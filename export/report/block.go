package report

// Block is one thing that a report says, and for whom.
type Block struct {
	For     Audience
	Content Content
}

// Audience is who is to read a block.
type Audience int

// The audiences, from who may know least of the weak spots to who is asked about
// single ones.
const (
	Public Audience = iota // everybody: that it was done, and nothing of what came out
	Board                  // a page that stands alone
	Inside                 // those who carry the plan out; lists the weak spots
	Asked                  // those who can know what the school does not
)

// Content is what a block holds: one of the types named right below. A renderer
// switches over all of them.
//
// No content holds markup. Every string means itself, on one line, and a renderer
// escapes it as its format asks.
type Content interface{ isContent() }

func (Heading) isContent()    {}
func (Paragraph) isContent()  {}
func (Warning) isContent()    {}
func (List) isContent()       {}
func (Facts) isContent()      {}
func (Table) isContent()      {}
func (Bars) isContent()       {}
func (Chart) isContent()      {}
func (Quote) isContent()      {}
func (AnswerLine) isContent() {}
func (Boxes) isContent()      {}
func (Columns) isContent()    {}
func (Together) isContent()   {}

// Heading opens a part: level 1 a document, 2 to 4 what is in it.
type Heading struct {
	Level int
	Title string
}

// firstTitle is what the first heading says; a document is called so.
func firstTitle(contents []Content) string {
	for _, c := range contents {
		if h, ok := c.(Heading); ok {
			return h.Title
		}
	}
	return ""
}

// Paragraph is sentences, one after the other.
type Paragraph struct{ Text Inlines }

// Warning is a paragraph that must not be overlooked.
type Warning struct{ Text Inlines }

// List is items that stand beside each other or, numbered from 1, after each
// other.
type List struct {
	Numbered bool
	Items    []Inlines
}

// Facts are things to know, each under its name.
type Facts struct{ Facts []Fact }

// Fact is one thing to know: a value, or several.
type Fact struct {
	Label  string
	Values []Inline
}

// Table has as many cells in every row as it has columns. A cell may be nil. A row with
// one cell alone heads those below it.
type Table struct {
	Columns []Column
	Rows    [][]Inline
}

// single is the one cell of a row that holds anything.
func single(row []Inline) (only Inline, alone bool) {
	n := 0
	for _, cell := range row {
		if cell != nil {
			only = cell
			n++
		}
	}
	return only, n == 1 && len(row) > 1
}

// Column is the head of a column and what stands in it.
type Column struct {
	Title string
	Kind  ColumnKind
}

// ColumnKind is what a column holds.
type ColumnKind int

// The kinds of column. A number may have a unit behind it.
const (
	WordColumn ColumnKind = iota
	NumberColumn
	RoomColumn // words, and where there are none room to write them on paper
)

// Quote is what somebody wrote, in their own lines.
type Quote struct {
	Label string
	Lines []string
}

// AnswerLine is a place to write an answer.
type AnswerLine struct{ Label string }

// answerDots is the room for an answer where there is nothing but text.
const answerDots = "........................"

// box is what is ticked where there is nothing but text.
const box = "☐"

// Boxes are boxes to tick with a pen, under what they have in common; that may be
// empty.
type Boxes struct {
	Label string
	Boxes []Box
}

// Box is a box to tick. Its sign is what chooses the same on a screen; it may be
// empty.
type Box struct {
	Sign string
	Text string
	Line bool // there is room to write behind it
}

// Columns is contents beside each other where a page is wide enough; else what stands
// in the narrow column comes last.
type Columns struct{ Wide, Narrow []Content }

// Together is contents that stay on one page of paper.
type Together struct{ Contents []Content }
