package report

import "github.com/charmbracelet/x/ansi"

// columnWidths is how wide each column of a table is in letters of one width. What stands
// apart makes none wider.
func columnWidths(t Table) []int {
	wide := make([]int, len(t.Columns))
	for i, c := range t.Columns {
		wide[i] = ansi.StringWidth(c.Title)
	}
	for _, r := range t.Rows {
		if _, alone := single(r); alone {
			continue
		}
		for i, cell := range r {
			wide[i] = max(wide[i], ansi.StringWidth(inlinePlain(cell)))
		}
	}
	return wide
}
