package report

import (
	"slices"

	"peil/export/report/docx"
	"peil/questions/locale"
)

// docxFile writes what a report says to some audiences as a document for Word.
func docxFile(r *Report, to []Audience) []byte {
	return docxOf(r.Language, slices.Collect(r.For(to...)))
}

func docxOf(l locale.Language, contents []Content) []byte {
	w := docxWriter{docx.New(firstTitle(contents), l.Tag())}
	w.writeContents(contents)
	return w.doc.Bytes()
}

// docxRoom is how wide a column to write in is, in twips: 3 cm.
const docxRoom = 1700

// docxWriter writes blocks.
type docxWriter struct{ doc *docx.Document }

func (w docxWriter) writeContents(contents []Content) {
	for _, c := range contents {
		w.writeContent(c)
	}
}

func (w docxWriter) writeContent(c Content) {
	switch c := c.(type) {
	case Heading:
		w.doc.AddHeading(c.Level, c.Title)
	case Paragraph:
		w.doc.AddParagraph("", inDocx(c.Text, " ")...)
	case Warning:
		w.doc.AddParagraph(docx.SetApart, inDocx(c.Text, " ")...)
	case List:
		w.writeList(c)
	case Facts:
		for _, f := range c.Facts {
			w.doc.AddParagraph(docx.Facts, append([]docx.Run{docxLabel(f.Label), {Text: " "}}, inDocx(f.Values, "; ")...)...)
		}
	case Chart:
		w.writeChart(c)
	case Table:
		w.writeTable(c)
	case Bars:
		w.writeBars(c)
	case Quote:
		w.writeQuote(c)
	case AnswerLine:
		w.doc.AddParagraph(docx.Form, docx.Run{Text: c.Label + ": ", Blank: true})
	case Boxes:
		w.writeBoxes(c)
	case Columns: // below each other: a table is no place to go on writing in
		w.writeContents(slices.Concat(c.Wide, c.Narrow))
	case Together:
		w.doc.KeepTogether(func() { w.writeContents(c.Contents) })
	}
}

func (w docxWriter) writeBoxes(b Boxes) {
	if b.Label != "" {
		w.doc.AddParagraph("", docxLabel(b.Label))
	}
	for _, one := range b.Boxes {
		runs := []docx.Run{{Text: box + " "}}
		if one.Sign != "" {
			runs = append(runs, docx.Run{Text: one.Sign, Style: docx.Strong}, docx.Run{Text: " "})
		}
		style, text := docx.Facts, docx.Run{Text: one.Text}
		if one.Line {
			style, text = docx.Form, docx.Run{Text: one.Text + " ", Blank: true}
		}
		w.doc.AddParagraph(style, append(runs, text)...)
	}
}

func (w docxWriter) writeList(l List) {
	items := make([][]docx.Run, len(l.Items))
	for i, item := range l.Items {
		items[i] = inDocx(item, " ")
	}
	if l.Numbered {
		w.doc.AddNumbered(items...)
	} else {
		w.doc.AddList(items...)
	}
}

// writeQuote keeps the lines of whoever wrote it.
func (w docxWriter) writeQuote(q Quote) {
	runs := []docx.Run{docxLabel(q.Label), {Text: " "}}
	for i, l := range q.Lines {
		runs = append(runs, docx.Run{Text: l, Break: i > 0})
	}
	w.doc.AddParagraph(docx.Quote, runs...)
}

// writeTable writes a table. A row with one cell alone heads those below it.
func (w docxWriter) writeTable(t Table) {
	table := docx.Table{Style: docx.Lined}
	for _, c := range t.Columns {
		align := docx.Left
		if c.Kind == NumberColumn {
			align = docx.Right
		}
		width := 0 // what it holds decides
		if c.Kind == RoomColumn {
			width = docxRoom
		}
		table.Columns = append(table.Columns, docx.Column{Align: align, Width: width})
		table.Head = append(table.Head, docx.Cell{Runs: []docx.Run{{Text: c.Title}}})
	}
	for _, r := range t.Rows {
		if only, alone := single(r); alone {
			table.Rows = append(table.Rows, []docx.Cell{{Runs: inlineDocx(only), Wide: true}})
			continue
		}
		cells := make([]docx.Cell, len(r))
		for i, cell := range r {
			cells[i].Runs = inlineDocx(cell)
		}
		table.Rows = append(table.Rows, cells)
	}
	w.doc.AddTable(table)
}

// inDocx is inlines as pieces of a paragraph.
func inDocx(all []Inline, by string) []docx.Run {
	var runs []docx.Run
	for i, one := range all {
		if i > 0 {
			runs = append(runs, docx.Run{Text: by})
		}
		runs = append(runs, inlineDocx(one)...)
	}
	return runs
}

func inlineDocx(i Inline) []docx.Run {
	switch i := i.(type) {
	case Plain:
		return []docx.Run{{Text: string(i)}}
	case Strong:
		return []docx.Run{{Text: string(i), Style: docx.Strong}}
	case Labelled:
		return []docx.Run{docxLabel(i.Label), {Text: " " + i.Value}}
	case Link:
		to := docx.Run{Text: i.Address}
		if plainAddress(i.Address) {
			to.Link = "https://" + i.Address
		}
		return []docx.Run{{Text: i.Name + " ("}, to, {Text: ")"}}
	}
	return nil
}

// docxLabel is a word that says what follows.
func docxLabel(s string) docx.Run { return docx.Run{Text: s + ":", Style: docx.Strong} }
