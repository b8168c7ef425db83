package report

import (
	"strconv"
	"strings"

	"peil/export/report/docx"
)

// The signs of the picture in a document. Every font that Word writes in has them.
const (
	docxReached  = "■" // in the legend and in a chart: in the picture the cells are filled
	docxPoint    = "●"
	docxPossible = "?"
	docxWas      = "○"
	docxTarget   = "▲"
)

// The colors of the cells. Black signs read on both, and in black and white the two stay
// apart.
const (
	docxDark  = "74B3C7"
	docxLight = "D9EAF0"
)

// docxLevel is how wide a level is in the picture, in twips.
const docxLevel = 720

// writeBars writes the picture as a table with a column a level. What a color says stands
// there as a sign or in words too.
func (w docxWriter) writeBars(b Bars) {
	table := docx.Table{Style: docx.Squared, Total: true, Columns: []docx.Column{{}}, Head: []docx.Cell{{}}}
	for level := range 5 {
		table.Columns = append(table.Columns, docx.Column{Width: docxLevel, Align: docx.Center})
		table.Head = append(table.Head, docx.Cell{Runs: []docx.Run{{Text: strconv.Itoa(level + 1)}}})
	}
	table.Columns, table.Head = append(table.Columns, docx.Column{}), append(table.Head, docx.Cell{})
	for _, r := range b.rows() {
		row := []docx.Cell{{Runs: []docx.Run{{Text: r.Name}}}}
		for level := 1; level <= 5; level++ {
			row = append(row, docxCell(r, level, b.Indication))
		}
		table.Rows = append(table.Rows, append(row, docx.Cell{Runs: []docx.Run{{Text: r.Label}}}))
	}
	w.doc.AddTable(table)
	w.doc.AddParagraph(docx.Caption, docxLegend(b)...)
}

// docxCell is one level of a row.
func docxCell(r Bar, level int, points bool) docx.Cell {
	low, high := int(r.Level.Low), int(r.Level.High)
	var c docx.Cell
	var said []string
	switch within := low > 0 && low <= level && level <= high; {
	case points && within:
		if level == low || level == high {
			said = append(said, docxPoint)
		}
		if low < high {
			c.Fill = docxLight
			said = append(said, docxPossible)
		}
	case !points && level <= int(r.Reached()):
		c.Fill = docxDark
	case !points && level <= high:
		c.Fill = docxLight
		said = append(said, docxPossible)
	}
	if r.Was.Low.Valid() && (level == int(r.Was.Low) || level == int(r.Was.High)) {
		said = append(said, docxWas)
	}
	if level == int(r.Target) {
		said = append(said, docxTarget)
	}
	if said != nil {
		c.Runs = []docx.Run{{Text: strings.Join(said, " ")}}
	}
	return c
}

// docxLegend says what can be seen in the picture.
func docxLegend(b Bars) []docx.Run {
	reached := docx.Run{Text: docxReached, Color: docxDark}
	if b.Indication {
		reached = docx.Run{Text: docxPoint}
	}
	runs := []docx.Run{docxLabel(b.Legend.Label)}
	before := " "
	for _, s := range []struct {
		sign  docx.Run
		means string
	}{{reached, b.Legend.Reached}, {docx.Run{Text: docxPossible}, b.Legend.Possible}, {docx.Run{Text: docxWas}, b.Legend.Was}, {docx.Run{Text: docxTarget}, b.Legend.Target}} {
		if s.means != "" {
			runs = append(runs, docx.Run{Text: before}, s.sign, docx.Run{Text: " " + s.means})
			before = ", "
		}
	}
	return append(runs, docx.Run{Text: strings.TrimSpace(". " + b.Note)})
}

// docxChart is how many signs the longest amount of a chart takes.
const docxChart = 20

// writeChart writes the amounts as a table with as many signs in a row as its length.
func (w docxWriter) writeChart(c Chart) {
	table := docx.Table{Style: docx.Squared, Columns: make([]docx.Column, 3)}
	for _, a := range c.Amounts {
		length := strings.Repeat(docxReached, c.length(a.N, docxChart))
		table.Rows = append(table.Rows, []docx.Cell{{Runs: []docx.Run{{Text: a.Name}}}, {Runs: []docx.Run{{Text: length}}}, {Runs: []docx.Run{{Text: a.Label}}}})
	}
	w.doc.AddTable(table)
}
