package docx

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// Table is rows of cells below a head, which every page repeats.
type Table struct {
	Style   Style
	Columns []Column
	Head    []Cell
	Rows    [][]Cell
	Total   bool // the last row sums the others up
}

// Column is how a column of a table is set.
type Column struct {
	Width int // in twips; 0: by what stands in it
	Align Align
}

// Align is where in its column a text stands.
type Align string

// The places in a column.
const (
	Left   Align = ""
	Center Align = "center"
	Right  Align = "right"
)

// Cell is a cell of a table.
type Cell struct {
	Runs []Run
	Fill string // the color behind it, RRGGBB; empty: none
	Wide bool   // it is the whole of its row, and heads the rows below it
}

// AddTable adds a table. It has as many cells in a row as it has columns, or a wide one.
func (d *Document) AddTable(t Table) {
	if d.afterTable {
		d.AddParagraph("") // between two tables, which Word would take for one
	}
	widths := t.widths()
	d.printf(`<w:tbl><w:tblPr><w:tblStyle w:val="%s"/><w:tblW w:w="%d" w:type="dxa"/><w:tblLayout w:type="fixed"/>`, t.Style, textWidth)
	d.printf(`<w:tblLook w:val="%04X" w:firstRow="%d" w:lastRow="%d" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>`, t.look(), flag(t.Head != nil), flag(t.Total))
	for _, w := range widths {
		d.printf(`<w:gridCol w:w="%d"/>`, w)
	}
	d.printf("</w:tblGrid>\n")
	if t.Head != nil {
		d.writeRow(t, widths, t.Head, `<w:tblHeader/>`)
	}
	for _, r := range t.Rows {
		d.writeRow(t, widths, r, "")
	}
	d.printf("</w:tbl>\n")
	d.afterTable = true
}

// look says which rows the style sets off, as the attributes beside it do, in the bits
// that older programs read.
func (t Table) look() int { return 0x0600 | 0x0020*flag(t.Head != nil) | 0x0040*flag(t.Total) }

func flag(set bool) int {
	if set {
		return 1
	}
	return 0
}

// writeRow writes a row that stays on one page.
func (d *Document) writeRow(t Table, widths []int, cells []Cell, properties string) {
	d.printf("<w:tr><w:trPr><w:cantSplit/>%s</w:trPr>\n", properties)
	for i, c := range cells {
		if c.Wide {
			d.printf(`<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/><w:gridSpan w:val="%d"/></w:tcPr>`, textWidth, len(widths))
			d.writeParagraph("", keepNext, c.Runs)
			d.printf("</w:tc>\n")
			break
		}
		d.printf(`<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>`, widths[i])
		if c.Fill != "" {
			d.printf(`<w:shd w:val="clear" w:color="auto" w:fill="%s"/>`, c.Fill)
		}
		d.printf("</w:tcPr>")
		align := ""
		if a := t.Columns[i].Align; a != Left {
			align = fmt.Sprintf(`<w:jc w:val="%s"/>`, a)
		}
		d.writeParagraph("", align, c.Runs)
		d.printf("</w:tc>\n")
	}
	d.printf("</w:tr>\n")
}

// How wide text is set, in twips: a letter on average, and the margins of a cell. No
// cell counts for more letters than one reads at a glance, so that a column of sentences
// leaves room for the others.
const (
	letterWidth = 104
	cellMargins = 170
	mostLetters = 60
)

// widths shares the width of the page among the columns. A column without a width of its
// own gets room for its longest word; what is left goes to where texts are longer than
// that, and what is left then to the columns of words.
func (t Table) widths() []int {
	n := len(t.Columns)
	widths, spare, wishes, words := make([]int, n), make([]int, n), make([]int, n), make([]int, n)
	for i, c := range t.Columns {
		if widths[i] = c.Width; c.Width > 0 {
			continue
		}
		word, cell := t.longest(i)
		widths[i] = (word+1)*letterWidth + cellMargins
		spare[i] = max(0, word-2) * letterWidth
		wishes[i] = (cell - word) * letterWidth
		if c.Align == Left {
			words[i] = cell + 1
		}
	}
	if room := textWidth - sum(widths); room < 0 { // words break
		share(widths, spare, room)
	} else {
		share(widths, wishes, min(room, sum(wishes)))
		share(widths, words, textWidth-sum(widths))
	}
	widths[n-1] += textWidth - sum(widths) // what rounding left
	return widths
}

// share gives the columns room in proportion to their shares, or takes it.
func share(widths, shares []int, room int) {
	if all := sum(shares); all > 0 {
		for i, s := range shares {
			widths[i] += room * s / all
		}
	}
}

func sum(all []int) int {
	n := 0
	for _, one := range all {
		n += one
	}
	return n
}

// longest is how many letters the longest word and the longest cell of a column have,
// both at most as many as count.
func (t Table) longest(column int) (word, cell int) {
	rows := append([][]Cell{t.Head}, t.Rows...)
	for _, r := range rows {
		if column >= len(r) || r[column].Wide {
			continue
		}
		n := 0
		for _, run := range r[column].Runs {
			n += utf8.RuneCountInString(run.Text)
			for w := range strings.FieldsSeq(run.Text) {
				word = max(word, utf8.RuneCountInString(w))
			}
		}
		cell = max(cell, n)
	}
	word, cell = min(word, mostLetters), min(cell, mostLetters)
	return word, cell
}
