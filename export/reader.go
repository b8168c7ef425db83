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
