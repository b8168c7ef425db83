package report

import (
	"regexp"
	"strings"
	"sync"

	"peil/scoring"
)

// Inlines is inlines that are read one after the other, with a space between them.
type Inlines []Inline

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
// sivon.nl. The address is the questionnaire's; a renderer shows it at least on
// paper, and makes a link of it only where it is a plain host and path.
type Link struct{ Name, Address string }

// plainText is text as an inline; nil for none.
func plainText(text string) Inline {
	if s := scoring.Line(text); s != "" {
		return Plain(s)
	}
	return nil
}

// strongText is text that stands out; nil for none.
func strongText(text string) Inline {
	if s := scoring.Line(text); s != "" {
		return Strong(s)
	}
	return nil
}

func labelledText(label, value string) Inline {
	return Labelled{scoring.Line(label), scoring.Line(value)}
}

// host is what an address may hold to become a link.
var host = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^[a-z0-9.-]+(/[a-z0-9._/-]*)?$`)
})

// plainAddress reports whether an address can be a link.
func plainAddress(address string) bool { return host().MatchString(address) }

// inPlain is a line of inlines.
func inPlain(all Inlines) string {
	said := make([]string, len(all))
	for i, one := range all {
		said[i] = inlinePlain(one)
	}
	return strings.Join(said, " ")
}

func inlinePlain(i Inline) string {
	switch i := i.(type) {
	case Plain:
		return string(i)
	case Strong:
		return string(i)
	case Labelled:
		return i.Label + ": " + i.Value
	case Link:
		return i.Name + " (" + i.Address + ")"
	}
	return ""
}
