package report

import (
	"bytes"
	"encoding/csv"
	"strings"

	"peil/scoring"
	"peil/scoring/wording"
)

// sheet is a table for a spreadsheet. It opens with a double click in the language of
// its voice: Excel takes the separator from the language of the system and UTF-8 from a
// byte order mark. Where a comma is the decimal sign, a semicolon separates.
type sheet struct {
	out  bytes.Buffer
	rows *csv.Writer
}

func newSheet(v *wording.Voice) *sheet {
	s := &sheet{}
	s.out.WriteString("\ufeff")
	s.rows = csv.NewWriter(&s.out)
	s.rows.UseCRLF = true
	if v.Numbers.Decimal == "," {
		s.rows.Comma = ';'
	}
	return s
}

// row adds a row, in which no cell is taken for a formula.
func (s *sheet) row(cells ...string) {
	for i, cell := range cells {
		cells[i] = harmless(cell)
	}
	_ = s.rows.Write(cells) // a buffer takes whatever is written to it
}

func (s *sheet) bytes() []byte {
	s.rows.Flush()
	return s.out.Bytes()
}

// harmless is a cell that no spreadsheet takes for a formula.
func harmless(cell string) string {
	cell = scoring.Line(cell)
	if cell != "" && strings.ContainsRune("=+-@", rune(cell[0])) {
		return "'" + cell
	}
	return cell
}
