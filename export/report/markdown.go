package report

import (
	"bytes"
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// markdown writes what a report says to some audiences as Markdown that reads as
// plain text too.
func markdown(r *Report, to []Audience) []byte { return markdownOf(r.For(to...)) }

func markdownOf(contents iter.Seq[Content]) []byte {
	var m markdownWriter
	for c := range contents {
		m.writeContent(c)
	}
	return m.out.Bytes()
}

// markdownWriter writes blocks with one empty line between them. What it has
// written is never looked at again.
type markdownWriter struct{ out bytes.Buffer }

func (m *markdownWriter) writeContent(c Content) {
	switch c := c.(type) {
	case Heading:
		m.writeBlock(strings.Repeat("#", c.Level) + " " + escaped(c.Title))
	case Paragraph:
		m.writeBlock(inMarkdown(c.Text))
	case Warning:
		m.writeBlock(inMarkdown(c.Text))
	case List:
		m.writeList(c)
	case Facts:
		m.writeFacts(c)
	case Table:
		m.writeTable(c)
	case Bars:
		m.writeBlock(slices.Concat([]string{"```text"}, pictureLines(c), []string{"```"})...)
		m.writeBlock(pictureLegend(c))
	case Chart:
		m.writeBlock(slices.Concat([]string{"```text"}, chartLines(c), []string{"```"})...)
	case Quote:
		m.writeQuote(c)
	case AnswerLine:
		m.writeBlock(escaped(c.Label) + ": " + answerDots)
	case Boxes:
		m.writeBoxes(c)
	case Columns:
		m.writeContents(slices.Concat(c.Wide, c.Narrow))
	case Together:
		m.writeContents(c.Contents)
	}
}

func (m *markdownWriter) writeContents(contents []Content) {
	for _, c := range contents {
		m.writeContent(c)
	}
}

func (m *markdownWriter) writeBlock(lines ...string) {
	if m.out.Len() > 0 {
		m.out.WriteByte('\n')
	}
	for _, l := range lines {
		m.out.WriteString(l)
		m.out.WriteByte('\n')
	}
}

func (m *markdownWriter) writeList(l List) {
	lines := make([]string, len(l.Items))
	for i, item := range l.Items {
		mark := "- "
		if l.Numbered {
			mark = strconv.Itoa(i+1) + ". "
		}
		lines[i] = mark + inMarkdown(item)
	}
	m.writeBlock(lines...)
}

// writeBoxes writes no tasks of Markdown: those a reader ticks on a screen and cannot
// keep.
func (m *markdownWriter) writeBoxes(b Boxes) {
	if b.Label != "" {
		m.writeBlock(markdownLabel(b.Label))
	}
	lines := make([]string, len(b.Boxes))
	for i, one := range b.Boxes {
		said := []string{"-", box, emphasised(one.Sign), escaped(one.Text)}
		if one.Line {
			said = append(said, answerDots)
		}
		lines[i] = strings.Join(slices.DeleteFunc(said, empty), " ")
	}
	m.writeBlock(lines...)
}

func (m *markdownWriter) writeFacts(f Facts) {
	lines := make([]string, len(f.Facts))
	for i, fact := range f.Facts {
		values := make([]string, len(fact.Values))
		for j, v := range fact.Values {
			values[j] = inlineMarkdown(v)
		}
		lines[i] = "- " + markdownLabel(fact.Label) + " " + strings.Join(values, "; ")
	}
	m.writeBlock(lines...)
}

// writeQuote keeps the lines of whoever wrote it.
func (m *markdownWriter) writeQuote(q Quote) {
	lines := make([]string, len(q.Lines))
	for i, l := range q.Lines {
		lines[i] = "> " + escaped(l)
		if i == 0 {
			lines[i] = "> " + markdownLabel(q.Label) + " " + escaped(l)
		}
		if i < len(q.Lines)-1 {
			lines[i] += `\`
		}
	}
	m.writeBlock(lines...)
}

func (m *markdownWriter) writeTable(t Table) {
	head := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		head[i] = escaped(c.Title)
	}
	lines := []string{markdownRow(head), markdownRow(markdownRule(t))}
	for _, r := range t.Rows {
		cells := make([]string, len(r))
		for i, cell := range r {
			cells[i] = inlineMarkdown(cell)
		}
		lines = append(lines, markdownRow(cells))
	}
	m.writeBlock(lines...)
}

// How the line under the head of a table is divided over the columns. Pandoc takes it for
// their widths where a row is longer than its --columns, which are 72; else Word and TeX
// fit them to what they hold.
const (
	ruleWidth  = 80
	roomBeside = 2 // a cell has room in it, and its words are not broken
	thinRuled  = 6
	wideRuled  = 60 // what is longer goes over several lines
)

// markdownRule rules off the head of a table, each column by what it holds. Where that is
// too much, the columns of words give way.
func markdownRule(t Table) []string {
	heads := slices.Clone(t.Columns)
	for i, c := range heads {
		if c.Kind == NumberColumn { // the words of its head can stand below each other
			heads[i].Title = longestWord(c.Title)
		}
	}
	wide := columnWidths(Table{heads, t.Rows})
	words, room := 0, ruleWidth-len("|")
	for i, c := range t.Columns {
		wide[i] = min(max(wide[i]+roomBeside, thinRuled), wideRuled)
		room -= len("|  ")
		if c.Kind == NumberColumn {
			room -= wide[i]
		} else {
			words += wide[i]
		}
	}
	rule := make([]string, len(wide))
	for i, c := range t.Columns {
		if c.Kind == NumberColumn {
			rule[i] = strings.Repeat("-", wide[i]-1) + ":"
			continue
		}
		if words > room {
			wide[i] = max(wide[i]*room/words, thinRuled)
		}
		rule[i] = strings.Repeat("-", wide[i])
	}
	return rule
}

func longestWord(s string) string {
	longest := ""
	for w := range strings.FieldsSeq(s) {
		if utf8.RuneCountInString(w) > utf8.RuneCountInString(longest) {
			longest = w
		}
	}
	return longest
}

func markdownRow(cells []string) string { return "| " + strings.Join(cells, " | ") + " |" }
