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

// upTo reads text up to what ends it, three quotes or one, and goes past that. A
// character that cannot stand there, and a \ with a wrong one behind it, are noted;
// the text is read on.
func (r *reader) upTo(end string, escapes bool) (string, bool) {
	var b strings.Builder
	from := r.pos // what comes from here on is not in b yet
	for r.pos < len(r.text) {
		c := r.text[r.pos]
		switch {
		case c == end[0] && strings.HasPrefix(r.text[r.pos:], end):
			s := r.text[from:r.pos]
			r.pos += len(end)
			if b.Len() > 0 {
				s = b.String() + s
			}
			return s, true
		case c == '\\' && escapes:
			b.WriteString(r.text[from:r.pos])
			r.escape(&b, len(end) > 1)
			from = r.pos
		case c == '\n' || c == '\r':
			if len(end) == 1 && (c == '\n' || r.isLineEnd()) {
				return "", false
			}
			if !r.newline() {
				r.wrong(r.line, func(w *faultText) string { return w.Control })
				r.pos++
			}
		default:
			if isControl(rune(c)) {
				r.wrong(r.line, func(w *faultText) string { return w.Control })
			}
			r.pos++
		}
	}
	return "", false
}

func (r *reader) isLineEnd() bool { return strings.HasPrefix(r.text[r.pos:], "\r\n") }

// escapes are what one letter behind a \ stands for.
var escapes = map[byte]string{'b': "\b", 't': "\t", 'n': "\n", 'f': "\f", 'r': "\r", 'e': "\x1b", '"': `"`, '\\': `\`}

// escape reads a \ and what it stands for. At the end of a line, in text of several
// lines, it takes away all space up to the next word.
func (r *reader) escape(b *strings.Builder, multiline bool) {
	start := r.pos
	r.pos++
	c := r.peek()
	if plain, ok := escapes[c]; ok {
		r.pos++
		b.WriteString(plain)
		return
	}
	if digits := map[byte]int{'x': 2, 'u': 4, 'U': 8}[c]; digits > 0 {
		r.pos++
		hex := r.text[r.pos:min(r.pos+digits, len(r.text))]
		n, err := strconv.ParseUint(hex, 16, 32)
		if err == nil && len(hex) == digits && utf8.ValidRune(rune(n)) {
			r.pos += digits
			b.WriteRune(rune(n))
			return
		}
	} else if multiline {
		if r.spaces(); r.newline() {
			for r.spaces(); r.newline(); r.spaces() {
			}
			return
		}
	}
	r.pos = start + 1
	_, size := utf8.DecodeRuneInString(r.text[r.pos:])
	if c == '\n' || c == '\r' {
		size = 0 // the end of the line is looked at by itself
	}
	r.pos += size
	r.wrong(r.line, func(w *faultText) string { return w.Escape }, "got", shown(r.text[start:r.pos]))
}
