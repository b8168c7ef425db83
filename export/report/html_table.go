package report

// writeTable writes a table. A row with one cell alone heads those below it.
func (w *htmlWriter) writeTable(t Table) {
	w.printf("<table%s>\n<thead><tr>", wideClass(t.Columns))
	for _, c := range t.Columns {
		w.printf("<th scope=\"col\"%s>%s</th>", kindClass(c.Kind), htmlText(c.Title))
	}
	w.printf("</tr></thead>\n<tbody>\n")
	for i, row := range t.Rows {
		if only, alone := single(row); alone {
			if i > 0 { // such a row heads a group, and a group is a body
				w.printf("</tbody>\n<tbody>\n")
			}
			w.printf("<tr><th colspan=\"%d\" scope=\"rowgroup\">%s</th></tr>\n", len(t.Columns), inlineHTML(only))
			continue
		}
		w.writeRow(t.Columns, row)
	}
	w.printf("</tbody>\n</table>\n")
}

// writeRow writes cells. The first in words says what the row is about. Each says what
// its column is called, for a screen too narrow for columns.
func (w *htmlWriter) writeRow(columns []Column, row []Inline) {
	w.printf("<tr>")
	head := headOf(columns)
	for i, cell := range row {
		c := columns[i]
		if i == head && cell != nil {
			w.printf("<th scope=\"row\">%s</th>", inlineHTML(cell))
			continue
		}
		w.printf("<td%s data-column=\"%s\">%s</td>", kindClass(c.Kind), htmlText(c.Title), inlineHTML(cell))
	}
	w.printf("</tr>\n")
}

// headOf is the column whose cells say what their rows are about; -1 for none.
func headOf(columns []Column) int {
	for i, c := range columns {
		if c.Kind == WordColumn {
			return i
		}
	}
	return -1
}

// A table does not fit a phone with so many columns, or with one less of which so many
// are in words.
const (
	wideColumns = 5
	wideWords   = 3
)

// wideClass marks a table whose rows go below each other where the screen is narrow.
func wideClass(columns []Column) string {
	words := 0
	for _, c := range columns {
		if c.Kind != NumberColumn {
			words++
		}
	}
	if n := len(columns); n >= wideColumns || n == wideColumns-1 && words >= wideWords {
		return ` class="wide"`
	}
	return ""
}

func kindClass(k ColumnKind) string {
	switch k {
	case NumberColumn:
		return ` class="n"`
	case RoomColumn:
		return ` class="room"`
	}
	return ""
}
