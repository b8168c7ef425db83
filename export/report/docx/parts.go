package docx

import (
	"fmt"
	"strings"
)

const (
	xmlHead      = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	wordSpace    = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
)

// properties is what is known about the document.
func (d *Document) properties() string {
	return xmlHead + `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
		"<dc:title>" + escaped(d.title) + "</dc:title><dc:language>" + escaped(d.language) + "</dc:language></cp:coreProperties>\n"
}

// document is what was written, on its page. What follows a table is a paragraph, also
// where nothing follows.
func (d *Document) document() string {
	last := ""
	if d.afterTable {
		last = "<w:p/>\n"
	}
	return xmlHead + "<w:document " + wordSpace + ` xmlns:r="` + relationType + `"><w:body>` + "\n" + d.body.String() + last +
		fmt.Sprintf(`<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="%d" w:h="%d"/>`, pageWidth, pageHeight) +
		fmt.Sprintf(`<w:pgMar w:top="%d" w:right="%d" w:bottom="%[1]d" w:left="%[2]d" w:header="%[3]d" w:footer="%[3]d" w:gutter="0"/></w:sectPr>`, topMargin, sideMargin, footMargin) +
		"\n</w:body></w:document>\n"
}

// relations says what else belongs to the text, and where its links lead.
func (d *Document) relations() string {
	var b strings.Builder
	b.WriteString(xmlHead + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` + "\n")
	for _, part := range []string{"styles", "settings", "numbering", "footer"} {
		fmt.Fprintf(&b, `<Relationship Id="%s" Type="%s/%[1]s" Target="%[1]s.xml"/>`+"\n", part, relationType)
	}
	for i, address := range d.addresses {
		fmt.Fprintf(&b, `<Relationship Id="%s" Type="%s/hyperlink" Target="%s" TargetMode="External"/>`+"\n", linkID(i), relationType, escaped(address))
	}
	b.WriteString("</Relationships>\n")
	return b.String()
}

// numbering says how lists are marked.
func (d *Document) numbering() string {
	var b strings.Builder
	b.WriteString(xmlHead + "<w:numbering " + wordSpace + ">\n")
	for _, n := range []struct {
		id                  int
		format, text, style string
	}{{bulletNumbering, "bullet", "•", "ListBullet"}, {numberNumbering, "decimal", "%1.", "ListNumber"}} {
		fmt.Fprintf(&b, `<w:abstractNum w:abstractNumId="%d"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>`, n.id)
		fmt.Fprintf(&b, `<w:numFmt w:val="%s"/><w:pStyle w:val="%s"/><w:lvlText w:val="%s"/><w:lvlJc w:val="left"/>`, n.format, n.style, n.text)
		b.WriteString(`<w:pPr><w:ind w:left="284" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum>` + "\n")
	}
	for _, id := range []int{bulletNumbering, numberNumbering} {
		fmt.Fprintf(&b, `<w:num w:numId="%d"><w:abstractNumId w:val="%[1]d"/></w:num>`+"\n", id)
	}
	for list := range d.numbered {
		fmt.Fprintf(&b, `<w:num w:numId="%d"><w:abstractNumId w:val="%d"/>`, numberNumbering+list+1, numberNumbering)
		b.WriteString(`<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>` + "\n")
	}
	b.WriteString("</w:numbering>\n")
	return b.String()
}

// footer is the foot of every page: the title, and which page of how many it is.
func (d *Document) footer() string {
	field := func(name string) string {
		return `<w:fldSimple w:instr=" ` + name + ` "><w:r><w:t>1</w:t></w:r></w:fldSimple>`
	}
	return xmlHead + "<w:ftr " + wordSpace + `><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>` +
		runXML(Run{Text: d.title}) + "<w:r><w:tab/></w:r>" + field("PAGE") + runXML(Run{Text: " / "}) + field("NUMPAGES") + "</w:p></w:ftr>\n"
}
