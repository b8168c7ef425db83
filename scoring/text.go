package scoring

import (
	"strings"
	"unicode"

	"github.com/charmbracelet/x/ansi"
)

// Text makes what a person typed, pasted or stored fit to show and to save:
// without escape sequences, control characters but the newline, bidi overrides,
// zero width characters and invalid UTF-8. Any of these could hide text, or move
// what stands around it, on a screen or in a report.
func Text(s string) string {
	s = strings.ToValidUTF8(s, "")
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\t", " ").Replace(s)
	s = ansi.Strip(s)
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if r != '\n' && hidden(r) {
			return -1
		}
		return r
	}, s))
}

// Line is [Text] on one line: newlines and runs of spaces become one space.
func Line(s string) string { return strings.Join(strings.Fields(Text(s)), " ") }

func hidden(r rune) bool {
	switch {
	case unicode.IsControl(r), unicode.Is(unicode.Cf, r), r == '\u2028', r == '\u2029', r == unicode.ReplacementChar:
		return true
	}
	return false
}
