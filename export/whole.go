package export

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// deepest is how many brackets can stand within one another, each dot of a dotted
// key counted as one. A scan file has three.
const deepest = 16

// computedHeaders are the headers of what peil computes and never reads back.
var computedHeaders = []string{"[result]", "[[domains]]", "[[asks]]", "[[actions]]"}

// ownPart judges a text as a whole, before anything in it is read, and gives the
// part of it that people say; ok is false where the text cannot be read.
//
// What peil computes is cut off at its first header where that is sure to be one:
// no other header comes after it, and no text of several lines could hold it.
// Else all of the text is that part, since a file made by hand can have its tables
// in any order.
func (f *faultList) ownPart(data []byte) (text string, ok bool) {
	whole := func(line int, says template, pairs ...string) (string, bool) {
		f.add(line, func() Fault { return Fault{Line: line, says: says, with: pairs} })
		return "", false
	}
	if len(data) > MaxSize {
		return whole(0, func(w *faultText) string { return w.Size }, "max", fmt.Sprint(MaxSize>>20))
	}
	data = unmarked(data)
	lineOf := func(at int) int { return 1 + bytes.Count(data[:at], []byte("\n")) }
	if at := notUTF8(data); at >= 0 {
		return whole(lineOf(at), func(w *faultText) string { return w.Encoding })
	}
	if at := bytes.IndexByte(data, 0); at >= 0 {
		return whole(lineOf(at), func(w *faultText) string { return w.Zero })
	}
	text = string(data)
	s := survey{text: text, line: 1, cut: -1}
	if s.run(); s.deep {
		return whole(s.line, func(w *faultText) string { return w.Deep })
	}
	if s.cut >= 0 && !s.mixed && !s.multiline {
		text = text[:s.cut]
	}
	return text, true
}

// unmarked is a text without the mark that Notepad puts in front of it.
func unmarked(data []byte) []byte { return bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")) }

// notUTF8 is where a text stops being UTF-8, or -1. That of a wider encoding is none
// from its first letter on, though its bytes can happen to be.
func notUTF8(data []byte) int {
	if wide(data) {
		return 0
	}
	if utf8.Valid(data) {
		return -1
	}
	at := 0
	for at < len(data) {
		r, size := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		at += size
	}
	return at
}

// wide reports whether a text is of UTF-16 or UTF-32, by the zero bytes that the
// letters of its first word have between them. Where all bytes are zero it is no text,
// but what a disk leaves after a power cut.
func wide(data []byte) bool {
	first := data[:min(4, len(data))]
	zeros := bytes.Count(first, []byte{0})
	return zeros > 1 && zeros < len(first)
}

// survey goes through a text once and finds out how it is built, without reading a
// value. It knows strings and comments, in which a bracket is a letter.
type survey struct {
	text string
	pos  int
	line int

	open int              // brackets that are open
	dots [deepest + 1]int // in the key behind each of them
	sum  int              // of the brackets and all their dots

	deep      bool // nested too deep, at line
	cut       int  // where the line [result] begins; -1: there is none
	mixed     bool // a header that is not computed comes after the cut
	multiline bool // some string has several lines
}

func (s *survey) run() {
	s.header()
	for s.pos < len(s.text) && !s.deep {
		c := s.text[s.pos]
		s.pos++
		switch c {
		case '\n':
			s.line++
			if s.open == 0 {
				s.forget()
				s.header()
			}
		case '#':
			s.pos += lineLength(s.text[s.pos:])
		case '"', '\'':
			s.quoted(c)
		case '[', '{', '.':
			s.deeper(c)
		case ']', '}':
			s.close()
		case ',':
			s.forget()
		}
	}
}

// deeper notes a bracket or a dot.
func (s *survey) deeper(c byte) {
	if s.sum++; s.sum > deepest {
		s.deep = true
		return
	}
	if c == '.' {
		s.dots[s.open]++
	} else {
		s.open++
	}
}

// close notes the end of a bracket; one too many is no matter of depth.
func (s *survey) close() {
	s.forget()
	if s.open > 0 {
		s.open--
		s.sum--
	}
}

// forget leaves the key behind the last bracket.
func (s *survey) forget() {
	s.sum -= s.dots[s.open]
	s.dots[s.open] = 0
}

// header looks at the line that begins here, outside all brackets.
func (s *survey) header() {
	line := s.text[s.pos : s.pos+lineLength(s.text[s.pos:])]
	line = strings.TrimSuffix(line, "\r")
	if s.cut < 0 {
		if line == computedHeaders[0] {
			s.cut = s.pos
		}
	} else if strings.HasPrefix(strings.TrimLeft(line, " \t"), "[") && !slices.Contains(computedHeaders, line) {
		s.mixed = true
	}
}

// quoted goes to the end of a string, of which the first quote has been taken. One
// without an end stops at the end of its line, or of the text.
func (s *survey) quoted(quote byte) {
	end := strings.Repeat(string(quote), 3)
	if strings.HasPrefix(s.text[s.pos:], end[1:]) {
		s.multiline = true
		s.pos += 2
	} else {
		end = end[:1]
	}
	for s.pos < len(s.text) && !strings.HasPrefix(s.text[s.pos:], end) {
		switch c := s.text[s.pos]; {
		case c == '\n' && len(end) == 1:
			return
		case c == '\n':
			s.line++
		case c == '\\' && quote == '"' && s.pos+1 < len(s.text) && s.text[s.pos+1] != '\n':
			s.pos++
		}
		s.pos++
	}
	s.pos = min(s.pos+len(end), len(s.text))
}

// lineLength is the length of the line that a text begins with, without its end.
func lineLength(text string) int {
	if n := strings.IndexByte(text, '\n'); n >= 0 {
		return n
	}
	return len(text)
}
