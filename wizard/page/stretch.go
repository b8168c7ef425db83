package page

import (
	"slices"

	"peil/wizard/look"
)

// stretch is the part of a text that stands on one line of the screen.
type stretch struct{ from, to int }

// stretches breaks the text into lines of the screen, between words where it can.
// Spaces at the end of a line hang over its edge.
func (e editor) stretches(width int) []stretch {
	var all []stretch
	for from := 0; ; {
		to := len(e.text)
		if n := slices.Index(e.text[from:], '\n'); n >= 0 {
			to = from + n
		}
		all = e.breakUp(all, stretch{from, to}, width)
		if to == len(e.text) {
			return all
		}
		from = to + 1
	}
}

// breakUp adds the lines of the screen that one line of the text makes.
func (e editor) breakUp(all []stretch, line stretch, width int) []stretch {
	if 2*(line.to-line.from) <= width { // no character is wider than two columns
		return append(all, line)
	}
	from, word, column := line.from, line.from, 0 // where the line of the screen and its last word begin
	for i := line.from; i < line.to; {
		next := min(e.after(i), line.to)
		wide := columnsOf(e.text[i:next])
		space := e.text[i] == ' ' && next == i+1 // and not one that carries a mark
		for !space && column+wide > width && i > from {
			if word <= from {
				word = i
			}
			all = append(all, stretch{from, word})
			from, column = word, columnsOf(e.text[word:i])
		}
		column += wide
		if space {
			word = next
		}
		i = next
	}
	return append(all, stretch{from, line.to})
}

// columnsOf is how wide some characters are on the screen.
func columnsOf(text []rune) int {
	for _, r := range text {
		if r < ' ' || r > '~' {
			return look.Width(string(text))
		}
	}
	return len(text)
}

// lineOf is which of the lines of the screen the cursor is on.
func (e editor) lineOf(lines []stretch) int {
	n := 0
	for n+1 < len(lines) && lines[n+1].from <= e.at {
		n++
	}
	return n
}

// vertical is the editor some lines of the screen further down, as near as it goes
// to the same column. It stays where it is at the first and the last line.
func (e editor) vertical(by, width int) editor {
	lines := e.stretches(width)
	n := e.lineOf(lines)
	to := n + by
	if to < 0 || to >= len(lines) {
		return e
	}
	column := columnsOf(e.text[lines[n].from:e.at])
	last := lines[to].to // after it the next line begins, where the screen broke this one
	if to+1 < len(lines) && lines[to+1].from == last {
		last = max(e.before(last), lines[to].from)
	}
	e.at = lines[to].from
	for e.at < last && columnsOf(e.text[lines[to].from:e.after(e.at)]) <= column {
		e.at = e.after(e.at)
	}
	return e
}

// The cursor stands out without a colour too.
const (
	cursorOn  = "\x1b[7m"
	cursorOff = "\x1b[27m"
)

// drawPart draws some of the text on one line, with the cursor where it is on it.
func (e editor) drawPart(s *look.Styles, line stretch, width int, cursor bool) string {
	for line.to > line.from && e.text[line.to-1] == ' ' && columnsOf(e.text[line.from:line.to]) >= width {
		line.to-- // spaces that hang over
	}
	if !cursor {
		return string(e.text[line.from:line.to])
	}
	at := min(max(e.at, line.from), line.to)
	letter, rest := " ", at
	if at < line.to {
		rest = e.after(at)
		letter = string(e.text[at:rest])
	}
	return string(e.text[line.from:at]) + underCursor(s, letter) + string(e.text[rest:line.to])
}

func underCursor(s *look.Styles, letter string) string {
	return s.Accent.Render(cursorOn + letter + cursorOff)
}

// window is what shows of a text on one line of a width, the cursor among it.
func (e editor) window(width int) stretch {
	w := stretch{0, len(e.text)}
	if columnsOf(e.text) < width {
		return w
	}
	for columnsOf(e.text[w.from:e.at]) > width*2/3 {
		w.from = e.after(w.from)
	}
	w.to = e.at
	for w.to < len(e.text) && columnsOf(e.text[w.from:e.after(w.to)]) < width {
		w.to = e.after(w.to)
	}
	return w
}
