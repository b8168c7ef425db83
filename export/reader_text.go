package export

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// string reads a string of any kind.
func (r *reader) string() (string, bool) {
	quote := r.peek()
	end := strings.Repeat(string(quote), 3)
	if !strings.HasPrefix(r.text[r.pos:], end) {
		return r.quoted()
	}
	line := r.line
	r.pos += len(end)
	r.newline()
	s, ok := r.upTo(end, quote == '"')
	if !ok {
		r.wrong(line, func(w *faultText) string { return w.Endless }, "sign", end)
		r.giveUp()
		return "", false
	}
	for range 2 { // up to two quotes more belong to the text
		if r.peek() == quote {
			r.pos++
			s += string(quote)
		}
	}
	return s, true
}

// quoted reads a string of one line.
func (r *reader) quoted() (string, bool) {
	quote := r.peek()
	r.pos++
	s, ok := r.upTo(string(quote), quote == '"')
	if !ok {
		r.wrong(r.line, func(w *faultText) string { return w.Quote }, "sign", string(quote))
	}
	return s, ok
}

// upTo reads text up to what ends it, three quotes or one, and goes past that. The
// first character that cannot stand there, or \ with a wrong one behind it, is
// noted; the text is read on.
func (r *reader) upTo(end string, escapes bool) (string, bool) {
	before := r.faults.n
	wrong := func(says template, got string) {
		if r.faults.n == before {
			r.wrong(r.line, says, "got", got)
		}
	}
	control := func(w *faultText) string { return w.Control }
	var b strings.Builder
	from := r.pos // what comes from here on is not in b yet
	for r.pos < len(r.text) {
		c := r.text[r.pos]
		switch {
		case c == end[0] && strings.HasPrefix(r.text[r.pos:], end):
			s := r.text[from:r.pos]
			r.pos += len(end)
			return b.String() + s, true
		case c == '\\' && escapes:
			b.WriteString(r.text[from:r.pos])
			if start := r.pos; !r.escape(&b, len(end) > 1) {
				wrong(func(w *faultText) string { return w.Escape }, r.text[start:r.pos])
			}
			from = r.pos
		case r.atLineEnd():
			if len(end) == 1 {
				return "", false
			}
			r.newline()
		default:
			if isControl(rune(c)) {
				wrong(control, "")
			}
			r.pos++
		}
	}
	return "", false
}

func (r *reader) atLineEnd() bool {
	return r.peek() == '\n' || strings.HasPrefix(r.text[r.pos:], "\r\n")
}

// escapes are what one letter behind a \ stands for.
var escapes = map[byte]string{'b': "\b", 't': "\t", 'n': "\n", 'f': "\f", 'r': "\r", 'e': "\x1b", '"': `"`, '\\': `\`}

// escape reads a \ and what it stands for, and reports whether that is anything. At
// the end of a line, in text of several lines, it takes away all space up to the
// next word.
func (r *reader) escape(b *strings.Builder, multiline bool) bool {
	r.pos++
	start, c := r.pos, r.peek()
	if plain, ok := escapes[c]; ok {
		r.pos++
		b.WriteString(plain)
		return true
	}
	if digits := digitsOf(c); digits > 0 {
		r.pos++
		hex := r.text[r.pos:min(r.pos+digits, len(r.text))]
		n, err := strconv.ParseUint(hex, 16, 32)
		if err == nil && len(hex) == digits && utf8.ValidRune(rune(n)) {
			r.pos += digits
			b.WriteRune(rune(n))
			return true
		}
	} else if multiline {
		if r.spaces(); r.newline() {
			for r.spaces(); r.newline(); r.spaces() {
			}
			return true
		}
	}
	r.pos = start
	if c != '\n' && c != '\r' { // the end of the line is looked at by itself
		_, size := utf8.DecodeRuneInString(r.text[start:])
		r.pos += size
	}
	return false
}

// digitsOf is how many digits follow the letter of an escape; 0: none.
func digitsOf(c byte) int {
	switch c {
	case 'x':
		return 2
	case 'u':
		return 4
	case 'U':
		return 8
	}
	return 0
}
