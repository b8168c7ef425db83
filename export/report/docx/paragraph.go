package docx

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
)

// Style is the id of a style of parts/styles.xml; empty for ordinary text.
type Style string

// The styles of paragraphs.
const (
	Caption  Style = "Caption"   // below a picture
	Facts    Style = "List"      // a name and what it is, one below the other
	Form     Style = "BodyText"  // a line to fill in
	Quote    Style = "Quote"     // what somebody else wrote
	SetApart Style = "BlockText" // what must not be overlooked
)

// The styles of pieces of a paragraph.
const (
	Strong    Style = "Strong"
	hyperlink Style = "Hyperlink"
)

// The styles of tables.
const (
	Lined   Style = "GridTable1Light" // lines between rows, for reading
	Squared Style = "TableGrid"       // squares, for counting
)

// The styles of lists.
const (
	bulletList Style = "ListBullet"
	numberList Style = "ListNumber"
)

// Run is a piece of a paragraph in one look.
type Run struct {
	Text  string
	Style Style
	Link  string // the address that it leads to
	Color string // RRGGBB; empty: as the style has it
	Break bool   // it begins on a new line
	Blank bool   // room to write in follows, up to the end of the line; for [Form]
}

// AddHeading adds a heading, of level 1 to 4. One of level 1 opens a page.
func (d *Document) AddHeading(level int, title string) {
	// The style holds it to what it heads. Where that is held together in turn,
	// LibreOffice goes by the paragraph alone.
	d.writeParagraph(Style(fmt.Sprintf("Heading%d", level)), keepNext, []Run{{Text: title}})
}

// AddParagraph adds a paragraph.
func (d *Document) AddParagraph(style Style, runs ...Run) { d.writeParagraph(style, "", runs) }

// AddList adds items beside each other.
func (d *Document) AddList(items ...[]Run) {
	for _, item := range items {
		d.AddParagraph(bulletList, item...)
	}
}

// AddNumbered adds items after each other, numbered from 1.
func (d *Document) AddNumbered(items ...[]Run) {
	d.numbered++
	for _, item := range items {
		d.writeParagraph(numberList, fmt.Sprintf(`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="%d"/></w:numPr>`, numberNumbering+d.numbered), item)
	}
}

// keepNext holds a paragraph on the page of the next.
const keepNext = "<w:keepNext/>"

// KeepTogether keeps on one page what is added meanwhile, where it fits on one.
func (d *Document) KeepTogether(meanwhile func()) {
	d.keeps, d.kept = true, -1
	meanwhile()
	d.keeps = false
	if d.kept >= 0 { // what comes after may be on another page
		rest := bytes.Clone(d.body.Bytes()[d.kept+len(keepNext):])
		d.body.Truncate(d.kept)
		d.body.Write(rest)
	}
}

// writeParagraph writes a paragraph with properties that come behind its style.
func (d *Document) writeParagraph(style Style, properties string, runs []Run) {
	d.afterTable = false
	before := ""
	if style != "" {
		before = `<w:pStyle w:val="` + string(style) + `"/>`
	}
	d.printf("<w:p>")
	if d.keeps && !strings.HasPrefix(properties, keepNext) {
		d.kept = d.body.Len() + len("<w:pPr>") + len(before)
		properties = keepNext + properties
	}
	if properties = before + properties; properties != "" {
		d.printf("<w:pPr>%s</w:pPr>", properties)
	}
	for _, r := range runs {
		d.writeRun(r)
	}
	d.printf("</w:p>\n")
}

func (d *Document) writeRun(r Run) {
	if r.Link == "" {
		d.printf("%s", runXML(r))
		return
	}
	i := slices.Index(d.addresses, r.Link)
	if i < 0 {
		i = len(d.addresses)
		d.addresses = append(d.addresses, r.Link)
	}
	r.Style = hyperlink
	d.printf(`<w:hyperlink r:id="%s">%s</w:hyperlink>`, linkID(i), runXML(r))
}

// runXML is a piece of a paragraph, without where it leads to.
func runXML(r Run) string {
	var b strings.Builder
	b.WriteString("<w:r>")
	if r.Style != "" || r.Color != "" {
		b.WriteString("<w:rPr>")
		if r.Style != "" {
			fmt.Fprintf(&b, `<w:rStyle w:val="%s"/>`, r.Style)
		}
		if r.Color != "" {
			fmt.Fprintf(&b, `<w:color w:val="%s"/>`, r.Color)
		}
		b.WriteString("</w:rPr>")
	}
	if r.Break {
		b.WriteString("<w:br/>")
	}
	if r.Text != "" {
		fmt.Fprintf(&b, `<w:t xml:space="preserve">%s</w:t>`, escaped(r.Text))
	}
	if r.Blank {
		b.WriteString("<w:tab/>")
	}
	b.WriteString("</w:r>")
	return b.String()
}

// linkID names the nth address.
func linkID(n int) string { return fmt.Sprintf("link%d", n+1) }
