package export

import (
	"fmt"
	"strings"
)

// mostValues is how many values a scan file can have, and how many faults. The
// largest real one has some three thousand.
const mostValues = 1 << 16

// reader reads TOML in one pass into a tree of nodes that know their lines. The
// TOML library stops at the first line that it cannot read, tells where a key
// stands only there, and says what is wrong in English words alone; whoever mends a
// file by hand is helped by all that is wrong with it, at once. What the reader
// takes, the library takes too, and reads the same: a fuzz test holds that.
//
// After a fault it goes on with the next line. It never goes back.
type reader struct {
	text string
	pos  int
	line int
	path []string // the key that is read, for faults

	top    *node
	in     *node // the table of the last header
	header int   // length of that header's key, at the beginning of path
	count  int   // values and faults so far
	depth  int   // brackets that are open
	begun  bool  // a line that could not be read to its end was seen to by the next one
	done   bool  // what follows cannot be read

	faults *faultList
}

// parse reads a text and adds what is wrong with it to what was found.
func parse(text string, found *faultList) *node {
	top := &node{kind: group, made: byHeader}
	r := &reader{text: text, line: 1, top: top, in: top, faults: found}
	for r.blank(); r.pos < len(r.text) && !r.done; r.blank() {
		line := r.line
		if r.statement() {
			continue
		}
		if r.line > line {
			r.in.holed = true // some of these lines were skipped
		}
		if !r.begun {
			r.skipLine()
		}
	}
	return top
}

// wrong notes a fault of the key that is read. What it repeats of the text is made
// short and safe here.
func (r *reader) wrong(line int, says template, pairs ...string) {
	r.faults.add(line, func() Fault {
		for i := 1; i < len(pairs); i += 2 {
			pairs[i] = shown(pairs[i])
		}
		return Fault{Line: line, Key: keyOf(r.path), says: says, with: pairs}
	})
	r.counted()
}

// counted counts a value or a fault, and gives up where there are too many.
func (r *reader) counted() {
	if r.count++; r.count == mostValues {
		r.path = r.path[:0]
		r.wrong(r.line, func(w *faultText) string { return w.Many }, "max", fmt.Sprint(mostValues))
		r.giveUp()
	}
}

// giveUp ends the reading: what is missing may stand in what follows.
func (r *reader) giveUp() {
	r.done = true
	r.top.holed, r.in.holed = true, true
}

// statement reads a header, or a key and its value, and wants nothing else on the
// line.
func (r *reader) statement() bool {
	r.path, r.depth, r.begun = r.path[:r.header], 0, false
	ok := false
	if r.peek() == '[' {
		ok = r.heading()
	} else {
		ok = r.pair(r.in)
	}
	if !ok || r.done {
		return false
	}
	r.spaces()
	if r.pos == len(r.text) || r.peek() == '#' || r.newline() {
		return true
	}
	r.wrong(r.line, func(w *faultText) string { return w.Rest }, "got", r.rest())
	return false
}

// heading reads a header.
func (r *reader) heading() bool {
	line := r.line
	r.path, r.header = r.path[:0], 0
	end := "]"
	if r.pos++; r.peek() == '[' {
		r.pos++
		end = "]]"
	}
	faults := r.faults.n
	ok := r.key()
	r.header = len(r.path)
	if !ok || !r.accept(end) {
		if r.faults.n == faults {
			r.wrong(line, func(w *faultText) string { return w.Header })
		}
		r.top.holed = true
		r.in = unjudged()
		return false
	}
	table, twice := r.top.open(r.path, end == "]]", line)
	if twice > 0 {
		r.twice(line, twice)
		r.in = unjudged()
		return true
	}
	r.in = table
	r.counted()
	return true
}

// unjudged is a table for what stands under a header that is wrong: it is read and
// not judged.
func unjudged() *node { return &node{kind: group, made: byHeader} }

// twice notes that the first parts of the key that is read are there already.
func (r *reader) twice(line, parts int) {
	key := r.path
	r.path = key[:parts]
	r.wrong(line, func(w *faultText) string { return w.Twice })
	r.path = key
}

// pair reads a key and its value into a table. The key stays on the path.
func (r *reader) pair(t *node) bool {
	line, base, faults := r.line, len(r.path), r.faults.n
	if !r.key() {
		if r.faults.n == faults {
			r.wrong(line, func(w *faultText) string { return w.NoKey }, "got", r.rest())
		}
		t.holed = true
		return false
	}
	value, ok := &node{}, false
	if r.accept("=") {
		value, ok = r.value()
	} else {
		r.wrong(line, func(w *faultText) string { return w.Equals })
	}
	value.line = line
	r.counted()
	if r.done {
		return false
	}
	if twice := t.set(r.path[base:], value); twice > 0 {
		r.twice(line, base+twice)
	}
	return ok
}

// key reads a key, dotted or not, onto the path.
func (r *reader) key() bool {
	for {
		r.spaces()
		switch c := r.peek(); {
		case c == '"' || c == '\'':
			faults := r.faults.n
			part, ok := r.quoted()
			if !ok || r.faults.n > faults {
				return false
			}
			r.path = append(r.path, part)
		default:
			start := r.pos
			for isBare(r.peek()) {
				r.pos++
			}
			if r.pos == start {
				return false
			}
			r.path = append(r.path, r.text[start:r.pos])
		}
		if r.tooDeep(len(r.path) - r.header) {
			return false
		}
		if !r.accept(".") {
			return true
		}
	}
}

// tooDeep notes a depth that no file has. ownPart has looked at it before, but in
// a text with faults it can have seen a string where here there is none.
func (r *reader) tooDeep(depth int) bool {
	if depth <= deepest {
		return false
	}
	r.path = r.path[:0]
	r.wrong(r.line, func(w *faultText) string { return w.Deep })
	r.giveUp()
	return true
}

// isBare reports whether a character can stand in a key without quotes.
func isBare(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '-' || c == '_'
}

// peek is the next character, 0 at the end.
func (r *reader) peek() byte {
	if r.pos < len(r.text) {
		return r.text[r.pos]
	}
	return 0
}

// accept goes past spaces and a sign, if that comes next.
func (r *reader) accept(sign string) bool {
	r.spaces()
	if !strings.HasPrefix(r.text[r.pos:], sign) {
		return false
	}
	r.pos += len(sign)
	return true
}

func (r *reader) spaces() {
	for c := r.peek(); c == ' ' || c == '\t'; c = r.peek() {
		r.pos++
	}
}

// newline goes past the end of a line, if that comes next.
func (r *reader) newline() bool {
	switch {
	case r.peek() == '\n':
		r.pos++
	case strings.HasPrefix(r.text[r.pos:], "\r\n"):
		r.pos += 2
	default:
		return false
	}
	r.line++
	return true
}

// blank goes past spaces, ends of lines and comments.
func (r *reader) blank() {
	for {
		r.spaces()
		if r.peek() == '#' {
			r.comment()
		}
		if !r.newline() {
			return
		}
	}
}

// comment goes to the end of the line.
func (r *reader) comment() {
	text := strings.TrimSuffix(r.rest(), "\r")
	r.pos += len(text)
	if strings.ContainsFunc(text, isControl) {
		r.wrong(r.line, func(w *faultText) string { return w.Control })
	}
}

// isControl reports whether a character cannot stand in TOML.
func isControl(c rune) bool { return c < ' ' && c != '\t' || c == 0x7f }

// rest is what is left of the line.
func (r *reader) rest() string { return r.text[r.pos : r.pos+lineLength(r.text[r.pos:])] }

// skipLine goes to the next line after a fault.
func (r *reader) skipLine() {
	r.pos += lineLength(r.text[r.pos:])
	r.newline()
}
