package report

import (
	"fmt"
	"strings"

	"peil/questions"
	"peil/scoring"
)

// The scale of the picture, in units of its own: a level is a cell so wide, and a row is
// so high.
const (
	cellWidth  = 40
	rowHeight  = 16
	middle     = rowHeight / 2
	scaleWidth = cellWidth * int(questions.StructuralImprovement)
)

// writeBars writes the picture as a table with a drawing in each row: the level stands
// in words beside it, so that nothing is said by the drawing alone.
func (w *htmlWriter) writeBars(b Bars) {
	w.printf("<table class=\"picture\">\n<thead><tr><td></td><td>%s</td><td></td></tr></thead>\n<tbody>\n", scaleHTML())
	for i, r := range b.rows() {
		class := ""
		if i == len(b.Domains) {
			class = " class=\"whole\""
		}
		w.printf("<tr%s><th scope=\"row\">%s</th><td>%s</td><td>%s</td></tr>\n", class, htmlText(r.Name), barSVG(r, b.Indication), htmlText(r.Label))
	}
	w.printf("</tbody>\n</table>\n<p class=\"legend\">%s</p>\n", legendHTML(b))
}

// legendHTML says what can be seen in the picture. A sign stays with its first word.
func legendHTML(b Bars) string {
	reached := "reached"
	if b.Indication {
		reached = "point"
	}
	var said []string
	for _, s := range [][2]string{{reached, b.Legend.Reached}, {"possible", b.Legend.Possible}, {"was", b.Legend.Was}, {"target", b.Legend.Target}} {
		if s[1] != "" {
			said = append(said, "<span class=\""+s[0]+"\" aria-hidden=\"true\"></span>&nbsp;"+htmlText(s[1]))
		}
	}
	return strings.TrimSpace("<strong>" + htmlText(b.Legend.Label) + ":</strong> " + strings.Join(said, ", ") + ". " + htmlText(b.Note))
}

// drawing is an SVG of one row, on the scale of the five levels.
type drawing struct{ strings.Builder }

func newDrawing() *drawing {
	var d drawing
	fmt.Fprintf(&d, "<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\">", scaleWidth+4, rowHeight)
	return &d
}

func (d *drawing) rect(class string, from, to, high int) {
	if to > from {
		fmt.Fprintf(d, "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>", class, from, middle-high/2, to-from, high)
	}
}

func (d *drawing) circle(class string, l questions.Level, radius int) {
	fmt.Fprintf(d, "<circle class=\"%s\" cx=\"%d\" cy=\"%d\" r=\"%d\"/>", class, centre(l), middle, radius)
}

func (d *drawing) end() string { return d.String() + "</svg>" }

// end and centre of the cell of a level; there is none before the first.
func end(l questions.Level) int    { return cellWidth * int(l) }
func centre(l questions.Level) int { return end(l) - cellWidth/2 }

// scaleHTML numbers the cells.
func scaleHTML() string {
	var s strings.Builder
	for _, l := range questions.Levels() {
		fmt.Fprintf(&s, "<span>%d</span>", l)
	}
	return "<div class=\"digits\" aria-hidden=\"true\">" + s.String() + "</div>"
}

// barSVG draws a row: a cell a level, filled as far as the school is, or with points
// where the scan is an indication; what it was as a ring, and the target as a line that
// stands out.
func barSVG(r Bar, points bool) string {
	d := newDrawing()
	d.rect("scale", 0, scaleWidth, 10)
	low, high := r.Level.Low, r.Level.High
	switch {
	case !low.Valid():
	case points:
		d.rect("possible", centre(low), centre(high), 4)
	default:
		d.rect("possible", end(r.Reached()), end(high), 10)
		d.rect("reached", 0, end(r.Reached()), 10)
	}
	for _, l := range questions.Levels()[1:] {
		fmt.Fprintf(d, "<path class=\"gap\" d=\"M%d 2v12\"/>", end(l-1))
	}
	if points {
		d.ends("point", r.Level, 5)
	}
	d.ends("was", r.Was, 6)
	fmt.Fprintf(d, "<path class=\"target\" d=\"M%d 0v%d\"/>", end(r.Target), rowHeight)
	return d.end()
}

// ends marks the ends of a range, or the one level that it is; nothing where there is
// none.
func (d *drawing) ends(class string, r scoring.Range, radius int) {
	if !r.Low.Valid() {
		return
	}
	d.circle(class, r.Low, radius)
	if r.High != r.Low {
		d.circle(class, r.High, radius)
	}
}

// writeChart writes the amounts as a table with a drawing in each row.
func (w *htmlWriter) writeChart(c Chart) {
	w.printf("<table class=\"picture\">\n<tbody>\n")
	for _, a := range c.Amounts {
		d := newDrawing()
		d.rect("scale", 0, scaleWidth, 10)
		d.rect("reached", 0, c.length(a.N, scaleWidth), 10)
		w.printf("<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td></tr>\n", htmlText(a.Name), d.end(), htmlText(a.Label))
	}
	w.printf("</tbody>\n</table>\n")
}
