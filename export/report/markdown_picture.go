package report

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// The picture is drawn in ASCII: every monospaced font has it, so the columns
// survive Word, PDF and mail. One level takes four columns, the last of which
// can hold the mark of the target.
const (
	levelWidth   = 4
	pictureWidth = levelWidth * 5
)

// The signs of the picture.
const (
	reachedSign  = '#' // a length
	pointSign    = 'o' // a point, where no breadth was measured
	possibleSign = '-'
	wasSign      = 'x'
	targetSign   = '|'
)

// pictureLines draws the bars in lines that keep their columns.
func pictureLines(b Bars) []string {
	wide := 0
	for _, r := range b.rows() {
		wide = max(wide, utf8.RuneCountInString(r.Name))
	}
	line := func(name, drawn, label string) string {
		pad := strings.Repeat(" ", wide-utf8.RuneCountInString(name)+2)
		return strings.TrimRight(name+pad+drawn+"  "+label, " ")
	}
	lines := []string{line("", " 1   2   3   4   5  ", "")}
	for _, d := range b.Domains {
		lines = append(lines, line(d.Name, drawn(d, b.Indication), d.Label))
	}
	return append(lines, "", line(b.Whole.Name, drawn(b.Whole, b.Indication), b.Whole.Label))
}

// chartLines draws the amounts in lines that keep their columns, in the sign of what the
// picture has reached.
func chartLines(c Chart) []string {
	wide := 0
	for _, a := range c.Amounts {
		wide = max(wide, utf8.RuneCountInString(a.Name))
	}
	lines := make([]string, len(c.Amounts))
	for i, a := range c.Amounts {
		name := a.Name + strings.Repeat(" ", wide-utf8.RuneCountInString(a.Name))
		drawn := strings.Repeat(string(reachedSign), c.length(a.N, pictureWidth))
		lines[i] = strings.TrimRight(fmt.Sprintf("%s  %-*s  %s", name, pictureWidth, drawn, a.Label), " ")
	}
	return lines
}

// pictureLegend says what the signs of the picture mean.
func pictureLegend(b Bars) string {
	return strings.TrimSpace(markdownLabel(b.Legend.Label) + " " + meanings(b) + " " + escaped(b.Note))
}

// drawn is a row: a bar, or points where the scan is an indication. What is
// possible but not certain is drawn thin; what was, is marked where it ended.
func drawn(b Bar, points bool) string {
	cells := []byte(strings.Repeat(" ", pictureWidth))
	fill := func(from, to int, with byte) {
		for i := from; i < to; i++ {
			cells[i] = with
		}
	}
	low, high := int(b.Level.Low), int(b.Level.High)
	switch {
	case !b.Level.Low.Valid():
	case points:
		point := func(l int) int { return levelWidth*l - 3 }
		fill(point(low), point(high), possibleSign)
		cells[point(low)], cells[point(high)] = pointSign, pointSign
	default:
		fill(0, levelWidth*high-1, possibleSign)
		fill(0, levelWidth*int(b.Reached())-1, reachedSign)
	}
	if b.Was.Low.Valid() {
		cells[levelWidth*int(b.Was.Low)-2], cells[levelWidth*int(b.Was.High)-2] = wasSign, wasSign
	}
	cells[levelWidth*int(b.Target)-1] = targetSign
	return string(cells)
}

// sign is one sign of the picture, and what it means there.
type sign struct {
	drawn rune
	means string
}

// signs lists the signs that were drawn, in the order in which the legend has them.
func signs(b Bars) []sign {
	reached := reachedSign
	if b.Indication {
		reached = pointSign
	}
	all := []sign{{reached, b.Legend.Reached}, {possibleSign, b.Legend.Possible}, {wasSign, b.Legend.Was}, {targetSign, b.Legend.Target}}
	return slices.DeleteFunc(all, func(s sign) bool { return s.means == "" })
}

// meanings says what each sign means that was drawn. The signs stand as code: a reader
// of the text sees them without backslashes.
func meanings(b Bars) string {
	var meant []string
	for _, s := range signs(b) {
		meant = append(meant, "`"+string(s.drawn)+"` "+escaped(s.means))
	}
	return strings.Join(meant, ", ") + "."
}
