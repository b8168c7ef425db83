package report

import (
	"unicode"
	"unicode/utf8"

	"peil/scoring"
)

// Text is inlines that are read one after the other, with a space between them.
type Text []Inline

// Inline is a piece of a line: a [Plain], [Strong], [Labelled] or [Link].
type Inline interface{ isInline() }

func (Plain) isInline()    {}
func (Strong) isInline()   {}
func (Labelled) isInline() {}
func (Link) isInline()     {}

// Plain is text that means itself, whatever a school typed.
type Plain string

// Strong is text that stands out.
type Strong string

// Labelled is a word that says what follows, and what follows.
type Labelled struct{ Label, Value string }

// Link is a place to go to: its name, and an address without a scheme, such as
// sivon.nl. The address is the questionnaire's; a renderer shows it, since a
// report is printed too, and makes a link of it only where it is a plain host and
// path.
type Link struct{ Name, Address string }

// plainText is text as an inline; nil for none.
func plainText(text string) Inline {
	if s := line(text); s != "" {
		return Plain(s)
	}
	return nil
}

// strongText is text that stands out; nil for none.
func strongText(text string) Inline {
	if s := line(text); s != "" {
		return Strong(s)
	}
	return nil
}

func labelledText(label, value string) Inline { return Labelled{line(label), line(value)} }

// line is [scoring.Line], which looks at every text five times, with the common
// case in front: nearly all of a report is the questionnaire's and needs nothing.
func line(s string) string {
	if clean(s) {
		return s
	}
	return scoring.Line(s)
}

// clean reports whether scoring.Line would leave a text as it is: everything can
// be seen, and spaces stand alone and inside.
func clean(s string) bool {
	before := ' '
	for _, r := range s {
		if r == ' ' && before == ' ' || r == utf8.RuneError || !unicode.IsPrint(r) {
			return false
		}
		before = r
	}
	return s == "" || before != ' '
}
