package report

import (
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
	lines := []string{"```text", line("", " 1   2   3   4   5  ", "")}
	for _, d := range b.Domains {
		lines = append(lines, line(d.Name, drawn(d, b.Indication), d.Label))
	}
	return append(lines, "", line(b.Whole.Name, drawn(b.Whole, b.Indication), b.Whole.Label), "```")
}

// pictureLegend says what the signs of the picture mean.
func pictureLegend(b Bars) string {
	return markdownLabel(b.Legend.Label) + " " + meanings(b) + " " + escaped(b.Note)
}

// drawn is a row: a bar, or points where the scan is an indication. What is
// possible but not certain is drawn thin.
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
	cells[levelWidth*int(b.Target)-1] = targetSign
	return string(cells)
}

// meanings says what each sign means that was drawn. The signs stand as code: a reader
// of the text sees them without backslashes.
func meanings(b Bars) string {
	reached := reachedSign
	if b.Indication {
		reached = pointSign
	}
	var meant []string
	for _, s := range []struct {
		sign rune
		word string
	}{{reached, b.Legend.Reached}, {possibleSign, b.Legend.Possible}, {targetSign, b.Legend.Target}} {
		if s.word != "" {
			meant = append(meant, "`"+string(s.sign)+"` "+escaped(s.word))
		}
	}
	return strings.Join(meant, ", ") + "."
}
