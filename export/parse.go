package export

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

// skipLine goes to the next line after a fault.
func (r *reader) skipLine() {
	r.pos += lineLength(r.text[r.pos:])
	r.newline()
}
