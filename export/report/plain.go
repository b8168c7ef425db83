package report

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// plainWidth is how wide a page of plain text is: what every terminal holds.
const plainWidth = 78

// plain writes contents as text for a terminal: no markup, nothing wider than it
// holds. What is written is clean text: no content holds a control character.
func plain(contents []Content) []byte {
	var p plainWriter
	p.writeContents(contents)
	return p.out.Bytes()
}

type plainWriter struct{ out bytes.Buffer }

func (p *plainWriter) writeContent(c Content) {
	switch c := c.(type) {
	case Heading:
		lines := []string{c.Title}
		if rule := map[int]string{1: "═", 2: "─"}[c.Level]; rule != "" {
			lines = append(lines, strings.Repeat(rule, min(plainWidth, utf8.RuneCountInString(c.Title))))
		}
		p.writeBlock(lines...)
	case Paragraph:
		p.writeBlock(hung("", inPlain(c.Text))...)
	case Warning:
		p.writeBlock(hung("! ", inPlain(c.Text))...)
	case List:
		var lines []string
		for i, item := range c.Items {
			mark := "- "
			if c.Numbered {
				mark = strconv.Itoa(i+1) + ". "
			}
			lines = append(lines, hung(mark, inPlain(item))...)
		}
		p.writeBlock(lines...)
	case Facts:
		var lines []string
		for _, fact := range c.Facts {
			lines = append(lines, hung("", fact.Label+": "+inPlain(fact.Values))...)
		}
		p.writeBlock(lines...)
	case Table:
		p.writeBlock(plainTable(c)...)
	case Bars:
		p.writeBlock(pictureLines(c)...)
		p.writeBlock(hung("", plainLegend(c))...)
	case Chart:
		p.writeBlock(chartLines(c)...)
	case Quote:
		p.writeBlock(hung("  ", c.Label+": "+strings.Join(c.Lines, "\n"))...)
	case AnswerLine:
		p.writeBlock(c.Label + ": " + answerDots)
	case Boxes:
		p.writeBlock(plainBoxes(c)...)
	case Columns:
		p.writeContents(slices.Concat(c.Wide, c.Narrow))
	case Together:
		p.writeContents(c.Contents)
	}
}

// plainBoxes sets each box apart from what it is for.
func plainBoxes(b Boxes) []string {
	var lines []string
	if b.Label != "" {
		lines = hung("", b.Label+":")
	}
	for _, one := range b.Boxes {
		mark, text := box+" ", one.Text
		if one.Sign != "" {
			mark += one.Sign + " "
		}
		if one.Line {
			text += " " + answerDots
		}
		lines = append(lines, hung(mark, text)...)
	}
	return lines
}

func (p *plainWriter) writeContents(contents []Content) {
	for _, c := range contents {
		p.writeContent(c)
	}
}

func (p *plainWriter) writeBlock(lines ...string) {
	if p.out.Len() > 0 {
		p.out.WriteByte('\n')
	}
	for _, l := range lines {
		p.out.WriteString(l)
		p.out.WriteByte('\n')
	}
}

// hung wraps text behind a mark, under whose end the other lines begin. It breaks at
// spaces only, so that the name of a file stays whole.
func hung(mark, text string) []string {
	room := plainWidth - utf8.RuneCountInString(mark)
	var lines []string
	line := ""
	for word := range strings.FieldsSeq(text) {
		if line != "" && ansi.StringWidth(line)+1+ansi.StringWidth(word) > room {
			lines = append(lines, line)
			line = ""
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	lines = append(lines, line)
	for i := range lines {
		lines[i] = mark + lines[i]
		mark = strings.Repeat(" ", plainWidth-room)
	}
	return lines
}

// plainLegend says what the signs of a picture mean.
func plainLegend(b Bars) string {
	var meant []string
	for _, s := range signs(b) {
		meant = append(meant, string(s.drawn)+" "+s.means)
	}
	return strings.TrimSpace(b.Legend.Label + ": " + strings.Join(meant, ", ") + ". " + b.Note)
}

// plainTable sets cells in columns, numbers to the right. A row with one cell alone
// stands apart, however long it is.
func plainTable(t Table) []string {
	head := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		head[i] = c.Title
	}
	rows := [][]string{head}
	for _, r := range t.Rows {
		if only, alone := single(r); alone {
			rows = append(rows, nil, []string{inlinePlain(only)})
			continue
		}
		cells := make([]string, len(r))
		for i, cell := range r {
			cells[i] = inlinePlain(cell)
		}
		rows = append(rows, cells)
	}
	wide := columnWidths(t)
	lines := make([]string, len(rows))
	for n, r := range rows {
		lines[n] = plainRow(t, r, wide)
	}
	return lines
}

func plainRow(t Table, cells []string, wide []int) string {
	var line strings.Builder
	for i, cell := range cells {
		pad := strings.Repeat(" ", max(0, wide[i]-ansi.StringWidth(cell)))
		if t.Columns[i].Kind == NumberColumn {
			cell = pad + cell
		} else {
			cell += pad
		}
		line.WriteString(cell + "  ")
	}
	return strings.TrimRight(line.String(), " ")
}
