package report

import (
	"bytes"
	_ "embed"
	"fmt"
	"html"
	"slices"
	"strconv"
	"strings"
)

// htmlStyle is the one style sheet: screen and paper, light and dark, narrow and wide.
//
//go:embed html.css
var htmlStyle string

// htmlPolicy lets a page load nothing and run nothing, whatever comes into it: all that
// it needs stands in it.
const htmlPolicy = "default-src 'none'; style-src 'unsafe-inline'"

// htmlPage writes what a report says to some audiences as one HTML page that needs
// nothing else: no script, no network, no second file.
func htmlPage(r *Report, to []Audience) []byte {
	var w htmlWriter
	title := ""
	for c := range r.For(to...) {
		if h, ok := c.(Heading); ok && title == "" {
			title = h.Title
		}
	}
	w.printf("<!doctype html>\n<html lang=%q>\n<head>\n<meta charset=\"utf-8\">\n", r.Language)
	w.printf("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
	w.printf("<meta http-equiv=\"Content-Security-Policy\" content=%q>\n", htmlPolicy)
	w.printf("<title>%s</title>\n<style>\n%s</style>\n</head>\n<body>\n<main>\n", htmlText(title), htmlStyle)
	for c := range r.For(to...) {
		w.writeContent(c)
	}
	w.closeSection()
	w.printf("</main>\n</body>\n</html>\n")
	return w.out.Bytes()
}

// htmlText is a text that means itself in HTML, in an attribute too.
func htmlText(s string) string { return html.EscapeString(s) }

// htmlWriter writes blocks. A page has one heading of the first level: each later one
// opens a part, whose headings stand one level lower.
type htmlWriter struct {
	out   bytes.Buffer
	parts int // that were opened
}

func (w *htmlWriter) printf(format string, args ...any) { fmt.Fprintf(&w.out, format, args...) }

func (w *htmlWriter) writeContent(c Content) {
	switch c := c.(type) {
	case Heading:
		w.writeHeading(c)
	case Paragraph:
		w.printf("<p>%s</p>\n", inHTML(c.Text))
	case Warning:
		w.printf("<p class=\"warning\">%s</p>\n", inHTML(c.Text))
	case List:
		w.writeList(c)
	case Facts:
		w.printf("<dl>\n")
		for _, f := range c.Facts {
			w.printf("<dt>%s</dt><dd>%s</dd>\n", htmlText(f.Label), joined(f.Values, "; "))
		}
		w.printf("</dl>\n")
	case Table:
		w.writeTable(c)
	case Bars:
		w.writeBars(c)
	case Chart:
		w.writeChart(c)
	case Quote:
		w.printf("<blockquote><p><strong>%s:</strong> %s</p></blockquote>\n", htmlText(c.Label), strings.Join(escapedLines(c.Lines), "<br>\n"))
	case AnswerLine:
		w.printf("<p class=\"answer\">%s: <span></span></p>\n", htmlText(c.Label))
	}
}

func escapedLines(lines []string) []string {
	all := make([]string, len(lines))
	for i, l := range lines {
		all[i] = htmlText(l)
	}
	return all
}

func (w *htmlWriter) writeHeading(h Heading) {
	level := h.Level
	if h.Level == 1 {
		w.closeSection()
		w.parts++
		w.printf("<section>\n")
	}
	if w.parts > 1 {
		level++
	}
	w.printf("<h%d>%s</h%[1]d>\n", level, htmlText(h.Title))
}

func (w *htmlWriter) closeSection() {
	if w.parts > 0 {
		w.printf("</section>\n")
	}
}

func (w *htmlWriter) writeList(l List) {
	kind := "ul"
	if l.Numbered {
		kind = "ol"
	}
	w.printf("<%s>\n", kind)
	for _, item := range l.Items {
		w.printf("<li>%s</li>\n", inHTML(item))
	}
	w.printf("</%s>\n", kind)
}

// writeTable writes a table. A row with one cell alone is a heading of those below it.
func (w *htmlWriter) writeTable(t Table) {
	w.printf("<table>\n<thead><tr>")
	for _, c := range t.Columns {
		w.printf("<th scope=\"col\"%s>%s</th>", numberClass(c.Kind), htmlText(c.Title))
	}
	w.printf("</tr></thead>\n<tbody>\n")
	for _, r := range t.Rows {
		w.printf("<tr>")
		if only, alone := single(r); alone {
			w.printf("<th colspan=\"%d\" scope=\"colgroup\">%s</th>", len(t.Columns), inlineHTML(only))
		} else {
			for i, cell := range r {
				w.printf("<td%s>%s</td>", numberClass(t.Columns[i].Kind), inlineHTML(cell))
			}
		}
		w.printf("</tr>\n")
	}
	w.printf("</tbody>\n</table>\n")
}

func numberClass(k ColumnKind) string {
	if k == NumberColumn {
		return ` class="n"`
	}
	return ""
}

// inHTML is a line of inlines.
func inHTML(all Inlines) string { return joined(all, " ") }

func joined(all []Inline, by string) string {
	said := make([]string, len(all))
	for i, one := range all {
		said[i] = inlineHTML(one)
	}
	return strings.Join(said, by)
}

func inlineHTML(i Inline) string {
	switch i := i.(type) {
	case Plain:
		return htmlText(string(i))
	case Strong:
		return "<strong>" + htmlText(string(i)) + "</strong>"
	case Labelled:
		return "<strong>" + htmlText(i.Label) + ":</strong> " + htmlText(i.Value)
	case Link:
		if !plainAddress(i.Address) {
			return htmlText(i.Name) + " (" + htmlText(i.Address) + ")"
		}
		return htmlText(i.Name) + " (<a href=\"https://" + htmlText(i.Address) + "\">" + htmlText(i.Address) + "</a>)"
	}
	return ""
}

// The scale of the picture: how wide and high a row is, in units of its own.
const (
	barStep   = 40
	barHeight = 16
)

// writeBars writes the picture as a table with a drawing in each row: the level stands
// in words beside it, so that nothing is said by the drawing alone.
func (w *htmlWriter) writeBars(b Bars) {
	w.printf("<table class=\"picture\">\n<tbody>\n")
	for i, r := range b.rows() {
		class := ""
		if i == len(b.Domains) {
			class = " class=\"whole\""
		}
		w.printf("<tr%s><th scope=\"row\">%s</th><td>%s</td><td>%s</td></tr>\n", class, htmlText(r.Name), barSVG(r, b.Indication), htmlText(r.Label))
	}
	w.printf("</tbody>\n</table>\n<p class=\"legend\">%s</p>\n", w.legend(b))
}

// legend says what can be seen in the picture.
func (w *htmlWriter) legend(b Bars) string {
	var said []string
	for _, s := range [][2]string{{"reached", b.Legend.Reached}, {"possible", b.Legend.Possible}, {"was", b.Legend.Was}, {"target", b.Legend.Target}} {
		if s[1] != "" {
			said = append(said, "<span class=\""+s[0]+"\" aria-hidden=\"true\"></span> "+htmlText(s[1]))
		}
	}
	return strings.TrimSpace("<strong>" + htmlText(b.Legend.Label) + ":</strong> " + strings.Join(said, ", ") + ". " + htmlText(b.Note))
}

// barSVG draws a row: the steps of the scale as lines, the level as a bar, or as points
// where the scan is an indication, what it was as a ring, and the target as a line that
// stands out.
func barSVG(r Bar, points bool) string {
	var s strings.Builder
	x := func(level int) string { return strconv.Itoa(barStep * level) }
	fmt.Fprintf(&s, "<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\">", 5*barStep+4, barHeight)
	fmt.Fprintf(&s, "<path class=\"scale\" d=\"M0 %d.5H%d\"/>", barHeight-1, 5*barStep)
	for l := 1; l <= 5; l++ {
		fmt.Fprintf(&s, "<path class=\"scale\" d=\"M%s %dv4\"/>", x(l), barHeight-4)
	}
	low, high := int(r.Level.Low), int(r.Level.High)
	switch {
	case low == 0:
	case points:
		if high > low {
			fmt.Fprintf(&s, "<rect class=\"possible\" x=\"%s\" y=\"5\" width=\"%d\" height=\"4\"/>", x(low), barStep*(high-low))
		}
		for _, l := range []int{low, high} {
			fmt.Fprintf(&s, "<circle class=\"reached\" cx=\"%s\" cy=\"7\" r=\"5\"/>", x(l))
		}
	default:
		if high > int(r.Reached()) {
			fmt.Fprintf(&s, "<rect class=\"possible\" x=\"0\" y=\"2\" width=\"%s\" height=\"10\"/>", x(high))
		}
		if n := int(r.Reached()); n > 0 {
			fmt.Fprintf(&s, "<rect class=\"reached\" x=\"0\" y=\"2\" width=\"%s\" height=\"10\"/>", x(n))
		}
	}
	for _, l := range slices.Compact([]int{int(r.Was.Low), int(r.Was.High)}) {
		if l > 0 {
			fmt.Fprintf(&s, "<circle class=\"was\" cx=\"%s\" cy=\"7\" r=\"6\"/>", x(l))
		}
	}
	fmt.Fprintf(&s, "<path class=\"target\" d=\"M%s 0v%d\"/></svg>", x(int(r.Target)), barHeight)
	return s.String()
}

// writeChart writes the amounts as a table with a drawing in each row.
func (w *htmlWriter) writeChart(c Chart) {
	const long = 5 * barStep
	w.printf("<table class=\"picture\">\n<tbody>\n")
	for _, a := range c.Amounts {
		w.printf("<tr><th scope=\"row\">%s</th><td><svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\"><path class=\"scale\" d=\"M0 %d.5H%d\"/>", htmlText(a.Name), long+4, barHeight, barHeight-1, long)
		if n := c.length(a.N, long); n > 0 {
			w.printf("<rect class=\"reached\" x=\"0\" y=\"2\" width=\"%d\" height=\"10\"/>", n)
		}
		w.printf("</svg></td><td>%s</td></tr>\n", htmlText(a.Label))
	}
	w.printf("</tbody>\n</table>\n")
}
