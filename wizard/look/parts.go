package look

import (
	"slices"
	"strings"
)

// Piece is some lines of a page and how much they matter.
type Piece struct {
	Lines []string
	Rank  int // 0 is always shown; of the others the highest goes first where room is short
}

// Fit puts blocks under each other and leaves out the least important ones until
// the rest fits a height.
func Fit(blocks []Piece, height int) []string {
	blocks = slices.Clone(blocks)
	total := 0
	worst := 0
	for _, b := range blocks {
		total += len(b.Lines)
		worst = max(worst, b.Rank)
	}
	for rank := worst; rank > 0 && total > height; rank-- {
		for i := len(blocks) - 1; i >= 0 && total > height; i-- {
			if blocks[i].Rank == rank {
				total -= len(blocks[i].Lines)
				blocks[i].Lines = nil
			}
		}
	}
	lines := make([]string, 0, total)
	for _, b := range blocks {
		lines = append(lines, b.Lines...)
	}
	return lines
}

// Rows are lines to choose from; those from First to Last are the chosen ones.
type Rows struct {
	Lines       []string
	First, Last int
	Starts      []int // the lines on which a row begins; without them each line is one
}

// wholeRows moves the edges of what is shown, so that no row is seen in part. It grows
// from the chosen row, first downwards, and stops where the next one would not fit.
func (r Rows) wholeRows(height int) (from, to int) {
	from, to = r.First, r.Last+1
	if to-from >= height || r.Starts == nil {
		return from, min(to, from+height)
	}
	for {
		before := 0
		for _, at := range r.Starts {
			if at < from {
				before = at
			}
		}
		after := len(r.Lines)
		for _, at := range slices.Backward(r.Starts) {
			if at > to {
				after = at
			}
		}
		switch {
		case to < len(r.Lines) && after-from <= height:
			to = after
		case from > 0 && to-before <= height:
			from = before
		default:
			return from, to
		}
	}
}

// FitAround puts blocks above and below some rows. Blocks go by their rank where
// room is short; where even the most important leave too little, the rows scroll.
func FitAround(s *Styles, above []Piece, rows Rows, below []Piece, height, width int) []string {
	blocks := slices.Concat(above, []Piece{{Lines: rows.Lines}}, below)
	if lines := Fit(blocks, height); len(lines) <= height {
		return lines
	}
	head, foot := Fit(above, 0), Fit(below, 0)
	room := max(height-len(head)-len(foot), 1)
	var shown []string
	if rows.Starts == nil {
		shown, _ = s.Window(rows.Lines, rows.First, min(rows.Last, rows.First+room-1), 0, room, width)
	} else {
		from, to := rows.wholeRows(room)
		shown = s.withMore(slices.Clone(rows.Lines[from:to]), from > 0, to < len(rows.Lines), width)
	}
	lines := append(append(head, shown...), foot...)
	return lines[:min(len(lines), height)]
}

// Span is which of so many lines fit a height, so that the lines from first to last
// are among them: a page need not draw the others.
func Span(lines, first, last, offset, height int) (from, to int) {
	height = max(height, 1)
	if lines <= height {
		return 0, lines
	}
	offset = min(max(offset, last-height+1), max(first, 0))
	offset = min(max(offset, 0), lines-height)
	return offset, offset + height
}

// Window shows as many of some lines as fit a height, so that the lines from
// first to last are among them, and shows in the last column that there is more.
func (s *Styles) Window(lines []string, first, last, offset, height, width int) (shown []string, at int) {
	from, to := Span(len(lines), first, last, offset, height)
	if to-from == len(lines) {
		return lines, 0
	}
	return s.withMore(slices.Clone(lines[from:to]), from > 0, to < len(lines), width), from
}

// WindowOf is [Styles.Window] over lines that are drawn only where they are seen.
func (s *Styles) WindowOf(lines, first, last, height, width int, draw func(i int) string) []string {
	from, to := Span(lines, first, last, 0, height)
	shown := make([]string, 0, to-from)
	for i := from; i < to; i++ {
		shown = append(shown, draw(i))
	}
	return s.withMore(shown, from > 0, to < lines, width)
}

// withMore marks lines that have more above or below them. The lines are changed.
func (s *Styles) withMore(lines []string, above, below bool, width int) []string {
	if above && !(len(lines) == 1 && below) { // one line has room for one mark
		lines[0] = s.endWith(lines[0], s.Signs.Up, width)
	}
	if below {
		lines[len(lines)-1] = s.endWith(lines[len(lines)-1], s.Signs.Down, width)
	}
	return lines
}

func (s *Styles) endWith(line, sign string, width int) string {
	room := width - Width(sign)
	return Pad(s.Cut(strings.TrimRight(line, " "), room-1), room) + s.Dim.Render(sign)
}

// Beside puts two columns of lines next to each other with a thin line between, as
// far as the longer one goes; the left column is padded to its width.
func (s *Styles) Beside(left []string, leftWidth int, right []string, height int) []string {
	side := s.Dim.Render(s.Signs.Side)
	lines := make([]string, min(height, max(len(left), len(right))))
	for i := range lines {
		l, r := "", ""
		if i < len(left) {
			l = s.Cut(left[i], leftWidth)
		}
		if i < len(right) {
			r = right[i]
		}
		lines[i] = strings.TrimRight(Pad(l, leftWidth)+" "+side+" "+r, " ")
	}
	return lines
}

// Bar draws a level, or the range where it may lie, on a scale of five steps of
// cell columns each, with the target marked, and the level of the scan before; 0: none.
func (s *Styles) Bar(low, high, target, before, cell int) string {
	return s.onScale(low, high, target, before, cell, func(level int, edge bool) string {
		switch {
		case level > low:
			return ""
		case edge && level == target:
			return s.Signs.Met
		}
		return s.Signs.Bar
	})
}

// Dots draws a level, or the ends of the range where it may lie, as points: for a
// scan that only indicates.
func (s *Styles) Dots(low, high, target, before, cell int) string {
	return s.onScale(low, high, target, before, cell, func(level int, edge bool) string {
		if edge && (level == low || level == high) {
			return s.Signs.Dot
		}
		return ""
	})
}

// onScale draws a scale of five steps: what is measured as the caller has it, empty
// where nothing is, then the target, then the range. edge is the last column of a step.
func (s *Styles) onScale(low, high, target, before, cell int, measured func(level int, edge bool) string) string {
	if low == 0 {
		return s.Dim.Render(Pad(s.Signs.Level[0], cell*5))
	}
	var b strings.Builder
	for column := range cell * 5 {
		level, edge := column/cell+1, (column+1)%cell == 0
		sign := measured(level, edge)
		switch {
		case level == before && column%cell == cell-2:
			b.WriteString(s.Text.Render(s.Signs.Before))
		case sign != "":
			b.WriteString(s.Level[low].Render(sign))
		case edge && level == target:
			b.WriteString(s.Dim.Render(s.Signs.Target))
		case low < level && level <= high:
			b.WriteString(s.Level[low].Render(s.Signs.Range))
		default:
			b.WriteString(" ")
		}
	}
	return b.String()
}
