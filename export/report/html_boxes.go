package report

// htmlLine is a line to write on. Both it and a box are drawn by the style sheet: a
// letter that looks like a box is missing from many a font.
const (
	htmlLine = `<span class="line"></span>`
	htmlBox  = `<span class="box"></span>`
)

func (w *htmlWriter) writeAnswerLine(a AnswerLine) {
	w.printf("<p class=\"answer\">%s: %s</p>\n", htmlText(a.Label), htmlLine)
}

// writeBoxes writes a list of boxes to tick. Without signs they are points of a
// checklist, which are set smaller than answers.
func (w *htmlWriter) writeBoxes(b Boxes) {
	if b.Label != "" {
		w.printf("<p class=\"label\"><strong>%s:</strong></p>\n", htmlText(b.Label))
	}
	class := "boxes points"
	for _, one := range b.Boxes {
		if one.Sign != "" {
			class = "boxes"
		}
	}
	w.printf("<ul class=\"%s\">\n", class)
	for _, one := range b.Boxes {
		w.printf("<li>%s ", htmlBox)
		if one.Sign != "" {
			w.printf("<strong>%s</strong> ", htmlText(one.Sign))
		}
		w.out.WriteString(htmlText(one.Text))
		if one.Line {
			w.printf(" %s", htmlLine)
		}
		w.printf("</li>\n")
	}
	w.printf("</ul>\n")
}
