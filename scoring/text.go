package scoring

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// How long what people write can be, in characters (runes), and how many items a
// list of it can have: respondents, votes, holidays. They are far above what anyone
// writes, and low enough that a record with every text at its longest, at every
// question and every action, this year and last, still makes a file that is read
// again.
const (
	LongestNote = 1500 // of several lines: about half a page
	LongestLine = 300  // of one line: a name, a role, evidence, a reason
	LongestList = 100
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
// what stands around it, on a screen or in a report. Letters are composed (NFC): ö
// is one character, however it was typed, so that it is found, cut and taken back
// as one.
func Text(s string) string {
	if !clean(s) {
		s = strings.ToValidUTF8(s, "")
		s = lineEnds.Replace(s)
		s = escapes().ReplaceAllString(s, "")
		s = norm.NFC.String(strings.Map(func(r rune) rune {
			if r != '\n' && hidden(r) {
				return -1
			}
			return r
		}, s))
	}
	return strings.TrimSpace(s)
}

// clean reports whether nothing in a text need be taken out or composed, which is
// so of nearly every text there is.
func clean(s string) bool {
	for _, r := range s { // invalid UTF-8 gives the replacement character, which is hidden
		if r != '\n' && hidden(r) {
			return false
		}
	}
	return composed(s)
}

// composed reports whether letters and marks are one character where they can be.
// The quick look copies nothing, and nearly always suffices.
func composed(s string) bool {
	return norm.NFC.QuickSpanString(s) == len(s) || norm.NFC.IsNormalString(s)
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
	return (before != ' ' || s == "") && composed(s)
}

// Cut is as much of a clean text as fits in so many characters, and whether that
// is less than all of it. A letter keeps the marks that belong to it, or goes with
// them.
func Cut(s string, longest int) (fits string, cut bool) {
	if len(s) <= longest || utf8.RuneCountInString(s) <= longest {
		return s, false
	}
	end, n := 0, 0 // where the last whole letter that fits ends, and how many characters were seen
	for i, r := range s {
		if !unicode.Is(unicode.M, r) {
			end = i
		}
		if n == longest {
			break
		}
		n++
	}
	return strings.TrimSpace(s[:end]), true
}

// CutLine is a text as a record holds it on one line: [Line], cut at LongestLine.
func CutLine(s string) string {
	fits, _ := Cut(Line(s), LongestLine)
	return fits
}

// CutNote is a text as a record holds it on several lines: [Text], cut at LongestNote.
func CutNote(s string) string {
	fits, _ := Cut(Text(s), LongestNote)
	return fits
}

// CutLines is a list of lines as a record holds it: each as [CutLine], without empty
// ones, and the first LongestList of them. It is nil for none.
func CutLines(texts []string) []string {
	var held []string
	for _, t := range texts {
		if t = CutLine(t); t != "" && len(held) < LongestList {
			held = append(held, t)
		}
	}
	return held
}

func hidden(r rune) bool {
	if r < utf8.RuneSelf {
		return r < ' ' || r == 0x7f
	}
	switch {
	case unicode.IsControl(r), unicode.Is(unicode.Cf, r), r == '\u2028', r == '\u2029', r == unicode.ReplacementChar:
		return true
	}
	return false
}
