package page

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// editor is a text with a cursor in it. It is a value: a key gives the next one. The
// text is composed (NFC), and what marks are left belong to the letter before them:
// nothing here stops in the middle of a letter or takes half of one away.
//
// The text fields of bubbles work by code point, and their text area draws every
// line there is at each key: 9 ms for a note of four thousand characters. Here a
// key costs what is seen.
type editor struct {
	text []rune
	at   int // the character before which the next one goes, 0 to len(text)
}

// newEditor has the cursor at the end of a text.
func newEditor(s string) editor {
	text := []rune(norm.NFC.String(s))
	return editor{text, len(text)}
}

// edits are the keys that change a text or move in it, as shells and editors have
// them.
var edits = map[string]func(editor) editor{
	"left": editor.left, "ctrl+b": editor.left,
	"right": editor.right, "ctrl+f": editor.right,
	"ctrl+left": editor.wordLeft, "alt+left": editor.wordLeft, "alt+b": editor.wordLeft,
	"ctrl+right": editor.wordRight, "alt+right": editor.wordRight, "alt+f": editor.wordRight,
	"home": editor.home, "ctrl+a": editor.home,
	"end": editor.end, "ctrl+e": editor.end,
	"backspace": func(e editor) editor { return e.without(e.left().at, e.at) },
	"ctrl+h":    func(e editor) editor { return e.without(e.left().at, e.at) },
	"delete":    func(e editor) editor { return e.without(e.at, e.right().at) },
	"ctrl+d":    func(e editor) editor { return e.without(e.at, e.right().at) },

	"ctrl+w":        func(e editor) editor { return e.without(e.wordLeft().at, e.at) },
	"alt+backspace": func(e editor) editor { return e.without(e.wordLeft().at, e.at) },
	"alt+d":         func(e editor) editor { return e.without(e.at, e.wordRight().at) },
	"alt+delete":    func(e editor) editor { return e.without(e.at, e.wordRight().at) },
	"ctrl+u":        func(e editor) editor { return e.without(e.home().at, e.at) },
	"ctrl+k":        func(e editor) editor { return e.without(e.at, e.end().at) },
}

func (e editor) String() string { return string(e.text) }

// combining reports whether a character belongs to the letter before it: a mark, or
// the colour of an emoji's skin.
func combining(r rune) bool {
	return r > 127 && (unicode.Is(unicode.M, r) || '\U0001F3FB' <= r && r <= '\U0001F3FF')
}

// inside reports whether a cursor would be in the middle of a letter. A mark that begins a
// line has no letter before it and stands for itself.
func (e editor) inside(i int) bool {
	return 0 < i && i < len(e.text) && combining(e.text[i]) && e.text[i-1] != '\n'
}

// before and after are where the letter before a character begins and the one at it
// ends.
func (e editor) before(i int) int {
	for i--; e.inside(i); i-- {
	}
	return max(i, 0)
}

func (e editor) after(i int) int {
	for i++; e.inside(i); i++ {
	}
	return min(i, len(e.text))
}

func (e editor) left() editor  { return editor{e.text, e.before(e.at)} }
func (e editor) right() editor { return editor{e.text, e.after(e.at)} }

func (e editor) wordLeft() editor {
	for e.at > 0 && unicode.IsSpace(e.text[e.at-1]) {
		e.at--
	}
	for e.at > 0 && !unicode.IsSpace(e.text[e.at-1]) || e.inside(e.at) {
		e.at--
	}
	return e
}

func (e editor) wordRight() editor {
	for e.at < len(e.text) && unicode.IsSpace(e.text[e.at]) {
		e.at++
	}
	for e.at < len(e.text) && !unicode.IsSpace(e.text[e.at]) || e.inside(e.at) {
		e.at++
	}
	return e
}

// home and end are the ends of the line that was typed, which the screen may break
// into several.
func (e editor) home() editor {
	for e.at > 0 && e.text[e.at-1] != '\n' {
		e.at--
	}
	return e
}

func (e editor) end() editor {
	for e.at < len(e.text) && e.text[e.at] != '\n' {
		e.at++
	}
	return e
}

func (e editor) without(from, to int) editor { return e.spliced(from, to, "") }

// spliced has other text instead of what stands from one character to another, and
// the cursor behind it. A mark that comes in joins the letter before it. Only what stands around
// the change is composed again.
func (e editor) spliced(from, to int, s string) editor {
	first, last := from, to
	for first > 0 && (first == from || joins(e.text[first])) {
		first--
	}
	for last < len(e.text) && joins(e.text[last]) {
		last++
	}
	left := norm.NFC.String(string(e.text[first:from]) + s)
	middle := []rune(norm.NFC.String(left + string(e.text[to:last])))
	after := editor{
		text: slices.Concat(e.text[:first], middle, e.text[last:]),
		at:   first + min(utf8.RuneCountInString(left), len(middle)),
	}
	for after.inside(after.at) {
		after.at++
	}
	return after
}

// joins reports whether a character can become one with what stands before it: a
// mark, or the second part of a Korean syllable.
func joins(r rune) bool {
	return r >= 0x300 && !norm.NFC.PropertiesString(string(r)).BoundaryBefore()
}

// inserted has a text more, as much of it as fits in so many characters; all tells
// whether that is all of it. A text that is too long already, from a file of long
// ago, grows no further and loses nothing.
func (e editor) inserted(s string, longest int) (after editor, all bool) {
	after = e.spliced(e.at, e.at, s)
	over := len(after.text) - max(longest, len(e.text))
	if over <= 0 {
		return after, true
	}
	in := []rune(norm.NFC.String(s))
	keep := max(len(in)-over, 0)
	for keep > 0 && combining(in[keep]) {
		keep-- // a letter goes with its marks
	}
	if keep == 0 {
		return e, false
	}
	return e.spliced(e.at, e.at, string(in[:keep])), false
}

// typable is a typed or pasted text without what could hide text or move what
// stands around it. It keeps the spaces at its ends, which [scoring.Text] does not.
func typable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t':
			return ' '
		case r == '\n':
			return r
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r), r == utf8.RuneError:
			return -1
		}
		return r
	}, s)
}
