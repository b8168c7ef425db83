package report

import (
	"bytes"
	"encoding/csv"
	"strings"
	"unicode/utf8"

	"peil/scoring"
)

// sheet is a table for a spreadsheet, which opens with a double click. Excel takes UTF-8
// from a byte order mark, and the separator from the country that the computer is set to,
// not from the language of what it reads: in the Netherlands and in Norway, where a comma
// is the decimal sign, that is a semicolon.
type sheet struct {
	out  bytes.Buffer
	rows *csv.Writer
}

func newSheet() *sheet {
	s := &sheet{}
	s.out.WriteString("\ufeff")
	s.rows = csv.NewWriter(&s.out)
	s.rows.UseCRLF = true
	s.rows.Comma = ';'
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

// formulaSigns open a formula in some spreadsheet; the wide ones where the computer is
// set to write Chinese or Japanese.
const formulaSigns = "=+-@＝＋－＠"

// harmless is a cell that no spreadsheet takes for a formula.
func harmless(cell string) string {
	cell = scoring.Line(cell)
	if first, _ := utf8.DecodeRuneInString(cell); cell != "" && strings.ContainsRune(formulaSigns, first) {
		return "'" + cell
	}
	return cell
}
