package report

import (
	"bytes"
	_ "embed"
	"fmt"
	"html"
	"slices"
	"strings"

	"peil/questions/locale"
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
	return htmlOf(r.Language, slices.Collect(r.For(to...)))
}

func htmlOf(l locale.Language, contents []Content) []byte {
	w := htmlWriter{words: textsIn(l)}
	w.printf("<!doctype html>\n<html lang=%q>\n<head>\n<meta charset=\"utf-8\">\n", l)
	w.printf("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
	w.printf("<meta http-equiv=\"Content-Security-Policy\" content=%q>\n", htmlPolicy)
	w.printf("<title>%s</title>\n<style>\n%s</style>\n</head>\n<body>\n<main>\n", htmlText(firstTitle(contents)), htmlStyle)
	for _, part := range partsOf(contents) {
		w.writePart(part)
	}
	w.printf("</main>\n</body>\n</html>\n")
	return w.out.Bytes()
}

// partsOf cuts contents in front of each heading of the first level.
func partsOf(contents []Content) [][]Content {
	var parts [][]Content
	from := 0
	for i, c := range contents {
		if h, ok := c.(Heading); ok && h.Level == 1 && i > from {
			parts = append(parts, contents[from:i])
			from = i
		}
	}
	return append(parts, contents[from:])
}

// htmlText is a text that means itself in HTML, in an attribute too.
func htmlText(s string) string { return html.EscapeString(s) }

// htmlWriter writes blocks, part by part.
type htmlWriter struct {
	out   bytes.Buffer
	words *reportText

	parts    int  // that were opened
	chapters int  // headings of the second level in this part
	listed   bool // whether this part lists its chapters at its head
}

func (w *htmlWriter) printf(format string, args ...any) { fmt.Fprintf(&w.out, format, args...) }

// manyChapters is how many chapters make a part too long to find one's way in without a
// list of them.
const manyChapters = 6

// writePart writes a part. Where it has many chapters, their list stands in front of the
// first.
func (w *htmlWriter) writePart(part []Content) {
	var chapters []Heading
	for _, c := range part {
		if h, ok := c.(Heading); ok && h.Level == 2 {
			chapters = append(chapters, h)
		}
	}
	w.parts++
	w.chapters, w.listed = 0, len(chapters) >= manyChapters
	w.printf("<section>\n")
	for _, c := range part {
		if h, ok := c.(Heading); ok && h.Level == 2 {
			if w.chapters++; w.chapters == 1 && w.listed {
				w.writeChapters(chapters)
			}
		}
		w.writeContent(c)
	}
	w.printf("</section>\n")
}

// writeChapters lists the chapters of a part, each with the way to it.
func (w *htmlWriter) writeChapters(chapters []Heading) {
	w.printf("<nav aria-labelledby=\"part-%d\">\n<p id=\"part-%[1]d\">%s</p>\n<ol>\n", w.parts, htmlText(w.words.Internal.Contents))
	for i, h := range chapters {
		w.printf("<li><a href=\"#%s\">%s</a></li>\n", w.anchor(i+1), htmlText(h.Title))
	}
	w.printf("</ol>\n</nav>\n")
}

// anchor is what a chapter of this part, from 1, is found by.
func (w *htmlWriter) anchor(chapter int) string { return fmt.Sprintf("part-%d-%d", w.parts, chapter) }

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
		w.writeAnswerLine(c)
	case Boxes:
		w.writeBoxes(c)
	case Columns:
		w.writeGroup("columns", func() {
			w.writeGroup("wide-column", func() { w.writeContents(c.Wide) })
			w.writeGroup("narrow-column", func() { w.writeContents(c.Narrow) })
		})
	case Together:
		w.writeGroup("together", func() { w.writeContents(c.Contents) })
	}
}

func (w *htmlWriter) writeContents(contents []Content) {
	for _, c := range contents {
		w.writeContent(c)
	}
}

// writeGroup writes contents that the style sheet lays out as one.
func (w *htmlWriter) writeGroup(class string, inside func()) {
	w.printf("<div class=\"%s\">\n", class)
	inside()
	w.printf("</div>\n")
}

func escapedLines(lines []string) []string {
	all := make([]string, len(lines))
	for i, l := range lines {
		all[i] = htmlText(l)
	}
	return all
}

// writeHeading writes a heading. A page has one of the first level: in all parts but the
// first, headings stand one level lower.
func (w *htmlWriter) writeHeading(h Heading) {
	level, id := h.Level, ""
	if w.parts > 1 {
		level++
	}
	if h.Level == 2 && w.listed {
		id = ` id="` + w.anchor(w.chapters) + `"`
	}
	w.printf("<h%d%s>%s</h%[1]d>\n", level, id, htmlText(h.Title))
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
		return "<a href=\"https://" + htmlText(i.Address) + "\">" + htmlText(i.Name) + "</a><span class=\"address\"> (" + htmlText(i.Address) + ")</span>"
	}
	return ""
}
