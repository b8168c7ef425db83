package report

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"html"
	"io"
	"regexp"
	"slices"
	"testing"
)

// docxBlock is a paragraph or a table that was read back from a document.
type docxBlock struct {
	style string
	list  string // the numbering of its own, for a paragraph
	text  string
	rows  [][]docxRead // of a table
}

// docxRead is a cell that was read back.
type docxRead struct{ text, fill string }

// docxPart is a part of a document, as it stands there.
func docxPart(tb testing.TB, file []byte, name string) []byte {
	tb.Helper()
	archive, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		tb.Fatal(err)
	}
	part, err := archive.Open(name)
	if err != nil {
		tb.Fatal(err)
	}
	data, err := io.ReadAll(part)
	if err != nil {
		tb.Fatal(err)
	}
	return data
}

// readDocx reads the text of a document back.
func readDocx(tb testing.TB, file []byte) []docxBlock {
	tb.Helper()
	var r docxReader
	d := xml.NewDecoder(bytes.NewReader(docxPart(tb, file, "word/document.xml")))
	for {
		token, err := d.Token()
		switch {
		case err == io.EOF:
			return r.blocks
		case err != nil:
			tb.Fatal(err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			r.open(token)
		case xml.EndElement:
			if token.Name.Local == "tbl" {
				r.inTable = false
			}
			r.inText = r.inText && token.Name.Local != "t"
		case xml.CharData:
			if r.inText {
				r.say(string(token))
			}
		}
	}
}

type docxReader struct {
	blocks          []docxBlock
	inTable, inText bool
}

func (r *docxReader) open(e xml.StartElement) {
	value := func(name string) string {
		i := slices.IndexFunc(e.Attr, func(a xml.Attr) bool { return a.Name.Local == name })
		if i < 0 {
			return ""
		}
		return e.Attr[i].Value
	}
	if name := e.Name.Local; name == "tbl" || name == "p" && !r.inTable {
		r.blocks = append(r.blocks, docxBlock{})
	}
	switch last := len(r.blocks) - 1; e.Name.Local {
	case "tbl":
		r.inTable = true
	case "tblStyle", "pStyle":
		r.blocks[last].style = value("val")
	case "numId":
		r.blocks[last].list = value("val")
	case "tr":
		r.blocks[last].rows = append(r.blocks[last].rows, nil)
	case "tc":
		row := &r.blocks[last].rows[len(r.blocks[last].rows)-1]
		*row = append(*row, docxRead{})
	case "shd":
		r.cell().fill = value("fill")
	case "br":
		r.say("\n")
	case "t":
		r.inText = true
	}
}

// cell is the one that is being read.
func (r *docxReader) cell() *docxRead {
	rows := r.blocks[len(r.blocks)-1].rows
	row := rows[len(rows)-1]
	return &row[len(row)-1]
}

func (r *docxReader) say(s string) {
	if r.inTable {
		r.cell().text += s
	} else {
		r.blocks[len(r.blocks)-1].text += s
	}
}

// What a document is compared with: what a page of Markdown becomes in a browser.
var (
	anyHeading = regexp.MustCompile(`<h([1-4])[^>]*>(.*?)</h[1-4]>`)
	anyTitle   = regexp.MustCompile(`<h[1-4][^>]*>(.*?)</h[1-4]>`)
	anyTable   = regexp.MustCompile(`(?s)<table>(.*?)</table>`)
	anyRow     = regexp.MustCompile(`(?s)<tr>(.*?)</tr>`)
	anyCell    = regexp.MustCompile(`(?s)<t[hd][^>]*>(.*?)</t[hd]>`)
	anyNumbers = regexp.MustCompile(`(?s)<ol[^>]*>(.*?)</ol>`)
	anyItem    = regexp.MustCompile(`(?s)<li>(.*?)</li>`)
)

// browsed is what a page of Markdown becomes.
func browsed(tb testing.TB, source []byte) string {
	tb.Helper()
	var page bytes.Buffer
	if err := github.Convert(source, &page); err != nil {
		tb.Fatal(err)
	}
	return page.String()
}

// within are the texts that an expression finds in a page.
func within(page string, find *regexp.Regexp) []string {
	var all []string
	for _, m := range find.FindAllStringSubmatch(page, -1) {
		all = append(all, html.UnescapeString(tag.ReplaceAllString(m[1], "")))
	}
	return all
}
