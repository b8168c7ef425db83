package export

import (
	"errors"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"

	"peil/scoring"
)

// value reads what stands behind a =, or in a list. It reports whether the line
// can be read on; a value that is wrong for itself alone is a broken node.
func (r *reader) value() (*node, bool) {
	r.spaces()
	switch r.peek() {
	case '"', '\'':
		faults := r.faults.n
		text, ok := r.string()
		if !ok || r.faults.n > faults {
			return &node{}, ok
		}
		return &node{kind: textual, text: text}, true
	case '[':
		return r.list()
	case '{':
		return r.inline()
	}
	return r.bare()
}

// list reads values in square brackets.
func (r *reader) list() (*node, bool) {
	n := &node{kind: list}
	opened := r.line
	if r.pos++; !r.enter() {
		return &node{}, false
	}
	for r.blank(); r.peek() != ']'; r.blank() {
		r.begun = r.line > opened && nextStatement().MatchString(r.rest())
		if r.begun || r.peek() == ',' || r.pos == len(r.text) {
			r.wrong(opened, func(w *faultText) string { return w.Unclosed }, "sign", "]")
			return &node{}, false
		}
		line := r.line
		item, ok := r.value()
		r.counted()
		if !ok || r.done {
			return &node{}, false
		}
		item.line = line
		n.items = append(n.items, item)
		if !r.between(']') {
			return &node{}, false
		}
	}
	r.pos++
	r.depth--
	return n, true
}

// nextStatement is a line that no list holds: a list that comes to one was not
// closed.
var nextStatement = onUse(`^(?:[\w-]+(?:\.[\w"/-]+)*[ \t]*=|\[\[?[a-z]+(?:\.[\w"/-]+)*\]\]?\s*$)`)

// enter goes into a bracket.
func (r *reader) enter() bool {
	r.depth++
	return !r.tooDeep(r.depth)
}

// inline reads keys and values in braces.
func (r *reader) inline() (*node, bool) {
	n := &node{kind: group}
	if r.pos++; !r.enter() {
		return &node{}, false
	}
	base := len(r.path)
	for r.blank(); r.peek() != '}'; r.blank() {
		if !r.pair(n) || !r.between('}') {
			return &node{}, false
		}
		r.path = r.path[:base]
	}
	r.pos++
	r.depth--
	return n, true
}

// between goes past the comma between two things in brackets, if it is not the
// last.
func (r *reader) between(end byte) bool {
	r.blank()
	switch r.peek() {
	case ',':
		r.pos++
		return true
	case end:
		return true
	}
	r.wrong(r.line, func(w *faultText) string { return w.Unclosed }, "sign", string(end))
	return false
}

var (
	wholeNumber = onUse(`^(?:[+-]?(?:0|[1-9](?:_?[0-9])*)|0x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|0o[0-7](?:_?[0-7])*|0b[01](?:_?[01])*)$`)
	fraction    = onUse(`^[+-]?(?:inf|nan|(?:0|[1-9](?:_?[0-9])*)(?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)$`)
	dayAndTime  = onUse(`^\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:\d\d)?)?$`)
	clock       = onUse(`^\d\d:\d\d(?::\d\d(?:\.\d+)?)?$`)
)

// bare reads a value without quotes and brackets.
func (r *reader) bare() (*node, bool) {
	got := r.word()
	n := &node{kind: other, text: got}
	switch {
	case got == "":
		r.wrong(r.line, func(w *faultText) string { return w.Nothing })
		return &node{}, false
	case got == "true", got == "false":
		n.kind, n.truth = truth, got == "true"
	case len(got) == 1 && isDigit(got[0]), wholeNumber().MatchString(got): // nearly all are a level
		return r.number(n), true
	case dayAndTime().MatchString(got):
		return r.day(n), true
	case clock().MatchString(got):
		if !parses(got, "15:04:05", "15:04") {
			r.wrong(r.line, func(w *faultText) string { return w.Date }, "got", got)
			return &node{}, true
		}
	case fraction().MatchString(got):
		if _, err := strconv.ParseFloat(got, 64); errors.Is(err, strconv.ErrRange) {
			return r.tooLarge(n), true
		}
	default:
		r.wrong(r.line, func(w *faultText) string { return w.Word }, "got", got)
		return &node{}, false
	}
	return n, true
}

// word takes a value without quotes; a date and a time can have a space between
// them.
func (r *reader) word() string {
	start := r.pos
	r.run()
	const dayLength = len(time.DateOnly)
	if after := r.text[r.pos:]; r.pos-start == dayLength && len(after) > 2 && after[0] == ' ' && isDigit(after[1]) && isDigit(after[2]) {
		if day := r.text[start:r.pos]; day[4] == '-' && day[7] == '-' {
			r.pos++
			r.run()
		}
	}
	return r.text[start:r.pos]
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func (r *reader) run() {
	end := strings.IndexAny(r.text[r.pos:], " \t\r\n,]}#=")
	if end < 0 {
		end = len(r.text) - r.pos
	}
	r.pos += end
}

// number reads a whole number.
func (r *reader) number(n *node) *node {
	var err error
	if n.whole, err = strconv.ParseInt(n.text, 0, 64); err != nil {
		return r.tooLarge(n)
	}
	n.kind = whole
	return n
}

// tooLarge notes a number that cannot be counted with.
func (r *reader) tooLarge(n *node) *node {
	r.wrong(r.line, func(w *faultText) string { return w.Number }, "got", n.text)
	return &node{}
}

// day reads a date, with or without a time.
func (r *reader) day(n *node) *node {
	const day, minute, second = time.DateOnly, "2006-01-02T15:04", "2006-01-02T15:04:05"
	date := n.text
	layouts := []string{day}
	if len(date) > len(day) {
		date = strings.ToUpper(strings.Replace(date, " ", "T", 1))
		layouts = []string{second, second + "Z07:00", minute, minute + "Z07:00"}
	}
	if !parses(date, layouts...) {
		r.wrong(r.line, func(w *faultText) string { return w.Date }, "got", n.text)
		return &node{}
	}
	if len(date) == len(day) {
		n.kind = dated
		n.day = scoring.Date{Year: two(date)*100 + two(date[2:]), Month: time.Month(two(date[5:])), Day: two(date[8:])}
	}
	return n
}

// two is the number that two digits write.
func two(s string) int { return int(s[0]-'0')*10 + int(s[1]-'0') }

// parses reports whether a date or time is one of the calendar and the clock, in
// one of some layouts.
func parses(s string, layouts ...string) bool {
	for _, layout := range layouts {
		if _, err := time.Parse(layout, s); err == nil {
			return true
		}
	}
	return false
}

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

// isBare reports whether a character can stand in a key without quotes.
func isBare(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '-' || c == '_'
}

// onUse is a pattern that is compiled when it is first used: the values of most
// scan files need none of them.
func onUse(pattern string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(pattern) })
}
