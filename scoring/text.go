package scoring

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
)

// escapes are whole escape sequences: a control sequence such as a colour, and a
// string such as a link or a window title up to its end. One that has no end is
// left to hidden, which takes its first character and no text.
var escapes = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile("(?:\x1b\\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\x1b[\\]P^_X]|[\u009d\u0090\u009e\u009f\u0098])[^\x07\x1b\u009c]*(?:\x07|\x1b\\\\|\u009c)")
})

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\t", " ")

// Text makes what a person typed, pasted or stored fit to show and to save:
// without escape sequences, control characters but the newline, bidi overrides,
// zero width characters and invalid UTF-8. Any of these could hide text, or move
// what stands around it, on a screen or in a report.
func Text(s string) string {
	if !strings.ContainsFunc(s, func(r rune) bool { return r != '\n' && hidden(r) }) {
		return strings.TrimSpace(s) // nearly every text: no escape sequence or tab is without a hidden character
	}
	s = strings.ToValidUTF8(s, "")
	s = lineEnds.Replace(s)
	s = escapes().ReplaceAllString(s, "")
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if r != '\n' && hidden(r) {
			return -1
		}
		return r
	}, s))
}

// Line is [Text] on one line: newlines and runs of spaces become one space.
func Line(s string) string {
	if oneLine(s) {
		return s
	}
	return strings.Join(strings.Fields(Text(s)), " ")
}

// oneLine reports whether a text is as Line would leave it, which nearly all are.
func oneLine(s string) bool {
	before := ' '
	for _, r := range s {
		if hidden(r) || r == ' ' && before == ' ' || r != ' ' && unicode.IsSpace(r) {
			return false
		}
		before = r
	}
	return before != ' ' || s == ""
}

func hidden(r rune) bool {
	if r < 0x7f { // most of what is written
		return r < ' '
	}
	switch {
	case unicode.IsControl(r), unicode.Is(unicode.Cf, r), r == '\u2028', r == '\u2029', r == unicode.ReplacementChar:
		return true
	}
	return false
}
