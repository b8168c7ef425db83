package docx_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"math/rand/v2"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"peil/export/report/docx"
)

const wordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

// element is whatever stands in a part.
type element struct {
	Name     xml.Name
	Attrs    []xml.Attr `xml:",any,attr"`
	Children []element  `xml:",any"`
	Text     string     `xml:",chardata"`
}

// UnmarshalXML keeps the name, which a field would have to be tagged with.
func (e *element) UnmarshalXML(d *xml.Decoder, start xml.StartElement) error {
	type plain element
	err := d.DecodeElement((*plain)(e), &start)
	e.Name = start.Name
	return err
}

// val is an attribute; empty where there is none.
func (e element) val(name string) string {
	for _, a := range e.Attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// all lists every element of a name, at whatever depth.
func (e element) all(name string) []element {
	var found []element
	for _, child := range e.Children {
		if child.Name.Local == name {
			found = append(found, child)
		}
		found = append(found, child.all(name)...)
	}
	return found
}

// said is the text in an element.
func (e element) said() string {
	var b strings.Builder
	for _, t := range e.all("t") {
		b.WriteString(t.Text)
	}
	return b.String()
}

func among(names, name string) bool { return slices.Contains(strings.Fields(names), name) }

// opened reads every part of a file, by its name. All of them must be XML.
func opened(t *testing.T, file []byte) map[string]element {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	if archive.File[0].Name != "[Content_Types].xml" {
		t.Errorf("the first part is %s", archive.File[0].Name)
	}
	parts := map[string]element{}
	for _, f := range archive.File {
		if !f.Modified.Equal(time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)) {
			t.Errorf("%s is of %v", f.Name, f.Modified)
		}
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		var root element
		if err := xml.Unmarshal(text, &root); err != nil {
			t.Fatalf("%s: %v\n%s", f.Name, err, text)
		}
		parts[f.Name] = root
	}
	return parts
}

func runs(s string) []docx.Run { return []docx.Run{{Text: s}} }

// everything is a document of all that can be added, with s wherever there is text.
func everything(s string) *docx.Document {
	d := docx.New(s, "nn-NO")
	for level := 1; level <= 4; level++ {
		d.AddHeading(level, s)
	}
	for _, style := range []docx.Style{"", docx.Caption, docx.Facts, docx.Form, docx.Quote, docx.SetApart} {
		d.AddParagraph(style, docx.Run{Text: s, Style: docx.Strong, Break: true}, docx.Run{Text: s, Color: "112233", Blank: true})
	}
	d.AddParagraph("", docx.Run{Text: s, Link: "https://a.example/" + s}, docx.Run{Text: s, Link: "https://b.example"}, docx.Run{Text: s, Link: "https://b.example"})
	d.AddList(runs(s), runs(s))
	d.AddNumbered(runs(s), runs(s))
	d.KeepTogether(func() {
		d.AddParagraph(docx.Form, runs(s)...)
		d.AddNumbered(runs(s))
	})
	for _, style := range []docx.Style{docx.Lined, docx.Squared} {
		d.AddTable(docx.Table{Style: style, Total: style == docx.Squared, Columns: []docx.Column{{}, {Align: docx.Right}, {Width: 600, Align: docx.Center}},
			Head: []docx.Cell{{Runs: runs(s)}, {}, {Runs: runs(s)}},
			Rows: [][]docx.Cell{{{Runs: runs(s), Wide: true}}, {{Runs: runs(s), Fill: "AABBCC"}, {}, {Runs: runs(s)}}}})
	}
	return d
}

// Each part is there, is of a known kind, holds what the standard allows in the order in
// which it wants it, and refers to nothing that is not there.
func TestDocumentIsWhole(t *testing.T) {
	parts := opened(t, everything("x & <y>").Bytes())
	kinds := map[string]bool{}
	for _, o := range parts["[Content_Types].xml"].all("Override") {
		kinds[strings.TrimPrefix(o.val("PartName"), "/")] = true
	}
	for name, root := range parts {
		if name != "[Content_Types].xml" && path.Ext(name) != ".rels" && !kinds[name] {
			t.Errorf("%s is of no kind", name)
		}
		inOrder(t, name, root)
	}
	for name := range kinds {
		if _, there := parts[name]; !there {
			t.Errorf("%s is not there", name)
		}
	}
	ids := map[string]bool{}
	for _, r := range parts["word/_rels/document.xml.rels"].all("Relationship") {
		if _, there := parts["word/"+r.val("Target")]; !there && r.val("TargetMode") != "External" {
			t.Errorf("%s is not there", r.val("Target"))
		}
		if ids[r.val("Id")] {
			t.Errorf("two are called %s", r.val("Id"))
		}
		ids[r.val("Id")] = true
	}
	document := parts["word/document.xml"]
	for _, e := range slices.Concat(document.all("hyperlink"), document.all("footerReference")) {
		if !ids[e.val("id")] {
			t.Errorf("%s leads nowhere", e.val("id"))
		}
	}
	if n := len(document.all("hyperlink")); n != 3 || len(ids) != 4+2 {
		t.Errorf("%d links and %d places", n, len(ids))
	}
	knownStyles(t, parts)
}

// knownStyles wants every style that is used to be there, and every one that is there to
// be one of Word's own, whose name Word translates.
func knownStyles(t *testing.T, parts map[string]element) {
	t.Helper()
	builtIn := []string{"Normal", "Default Paragraph Font", "No List", "Normal Table",
		"heading 1", "heading 2", "heading 3", "heading 4", "List", "List Bullet", "List Number", "Body Text", "Block Text",
		"Quote", "caption", "footer", "Strong", "Hyperlink", "Table Grid", "Grid Table 1 Light"}
	styles := map[string]bool{}
	for _, s := range parts["word/styles.xml"].all("style") {
		styles[s.val("styleId")] = true
		if name := s.Children[0].val("val"); !slices.Contains(builtIn, name) {
			t.Errorf("Word has no style %q", name)
		}
	}
	if len(styles) != len(builtIn) {
		t.Errorf("%d styles are there, %d are known", len(styles), len(builtIn))
	}
	used := map[string]bool{}
	for name, root := range parts {
		for _, kind := range []string{"pStyle", "rStyle", "tblStyle", "basedOn", "next"} {
			for _, e := range root.all(kind) {
				used[e.val("val")] = true
				if !styles[e.val("val")] {
					t.Errorf("%s: there is no style %s", name, e.val("val"))
				}
			}
		}
	}
	for style := range styles {
		if !used[style] && style != "NoList" {
			t.Errorf("nothing is in style %s", style)
		}
	}
}

// The same content gives the same bytes.
func TestSameDocumentSameBytes(t *testing.T) {
	if d := everything("x"); !bytes.Equal(d.Bytes(), d.Bytes()) || !bytes.Equal(d.Bytes(), everything("x").Bytes()) {
		t.Error("two files differ")
	}
}

// Whatever is written stays text, and what XML cannot say goes.
func TestTextStaysText(t *testing.T) {
	plain := opened(t, everything("x").Bytes())
	for said, want := range map[string]string{
		`</w:t></w:r><w:r>`:        `</w:t></w:r><w:r>`,
		`<!-- & ]]> "' &amp; &#7;`: `<!-- & ]]> "' &amp; &#7;`,
		`" w:val="1`:               `" w:val="1`,
		"  two  spaces  ":          "  two  spaces  ",
		"a\x00b\x1b[31mc\x0bd\x1f": "ab[31mcd",
		"\ufffe\uffffe\U0001f3eb":  "e\U0001f3eb",
		"bad\xff":                  "bad\ufffd",
		"%s %d {n}":                "%s %d {n}",
		"\u202ereversed":           "\u202ereversed",
	} {
		parts := opened(t, everything(said).Bytes())
		for name := range plain {
			if got, want := names(parts[name]), names(plain[name]); !slices.Equal(got, want) {
				t.Errorf("%q changes what %s is made of", said, name)
			}
		}
		for _, text := range parts["word/document.xml"].all("t") {
			if text.Text != want {
				t.Errorf("%q is written %q", said, text.Text)
			}
		}
		for _, of := range []string{parts["docProps/core.xml"].all("title")[0].Text, strings.TrimSuffix(parts["word/footer.xml"].said(), "1 / 1")} {
			if of != want {
				t.Errorf("%q as a title is written %q", said, of)
			}
		}
	}
}

// names lists the elements of a part with their attributes, without what stands in them.
func names(e element) []string {
	all := []string{e.Name.Local}
	for _, a := range e.Attrs {
		all = append(all, a.Name.Local)
	}
	for _, child := range e.Children {
		all = append(all, names(child)...)
	}
	return all
}

// The document is in its language, has its title, and says neither who wrote it nor when.
func TestProperties(t *testing.T) {
	parts := opened(t, docx.New("Peil", "nb-NO").Bytes())
	for where, e := range map[string]element{
		"styles": parts["word/styles.xml"].all("lang")[0], "settings": parts["word/settings.xml"].all("themeFontLang")[0],
	} {
		if e.val("val") != "nb-NO" {
			t.Errorf("the language of the %s is %q", where, e.val("val"))
		}
	}
	core := parts["docProps/core.xml"]
	if len(core.Children) != 2 || core.all("title")[0].Text != "Peil" || core.all("language")[0].Text != "nb-NO" {
		t.Errorf("the properties are %+v", core.Children)
	}
}

// Every numbered list begins at 1, and none goes on with another.
func TestListsAreNumbered(t *testing.T) {
	d := docx.New("", "nl-NL")
	d.AddNumbered(runs("a"), runs("b"))
	d.AddList(runs("c"))
	d.AddNumbered(runs("d"))
	parts := opened(t, d.Bytes())
	starts := map[string]string{}
	for _, n := range parts["word/numbering.xml"].all("num") {
		for _, start := range n.all("startOverride") {
			starts[n.val("numId")] = start.val("val")
		}
	}
	var lists []string
	for _, p := range parts["word/document.xml"].all("p") {
		id := ""
		for _, n := range p.all("numId") {
			if id = n.val("val"); starts[id] != "1" {
				t.Errorf("%q is in a list that begins at %q", p.said(), starts[id])
			}
		}
		lists = append(lists, p.said()+id)
	}
	if got := fmt.Sprint(lists); got != "[a3 b3 c d4]" {
		t.Errorf("the lists are %s", got)
	}
}

// Two tables stay two, and the document ends with a place to write on.
func TestTablesStandApart(t *testing.T) {
	one := docx.Table{Style: docx.Lined, Columns: make([]docx.Column, 1), Head: make([]docx.Cell, 1)}
	d := docx.New("", "nl-NL")
	d.AddTable(one)
	d.AddTable(one)
	d.AddParagraph("")
	d.AddTable(one)
	var body []string
	for _, e := range opened(t, d.Bytes())["word/document.xml"].Children[0].Children {
		body = append(body, e.Name.Local)
	}
	if got := strings.Join(body, " "); got != "tbl p tbl p tbl p sectPr" {
		t.Errorf("the body is %s", got)
	}
}

// A heading of the first level opens a page, each stays with what it heads, and all stand
// in Word's navigation pane, which goes by their outline.
func TestHeadings(t *testing.T) {
	level := 0
	for _, s := range opened(t, docx.New("", "nl-NL").Bytes())["word/styles.xml"].all("style") {
		if !strings.HasPrefix(s.val("styleId"), "Heading") {
			continue
		}
		level++
		outline := s.all("outlineLvl")
		if s.val("styleId") != fmt.Sprint("Heading", level) || len(outline) != 1 || outline[0].val("val") != strconv.Itoa(level-1) {
			t.Errorf("style %s has the outline %v", s.val("styleId"), outline)
		}
		if opens := len(s.all("pageBreakBefore")) == 1; opens != (level == 1) || len(s.all("keepNext")) != 1 {
			t.Errorf("style %s opens a page: %v", s.val("styleId"), opens)
		}
	}
	if level != 4 {
		t.Errorf("%d levels of headings", level)
	}
}

// What is kept together holds on to what comes next, but for the last of it: a list, a
// table and single paragraphs.
func TestKeptTogether(t *testing.T) {
	d := docx.New("", "nl-NL")
	d.AddParagraph("", runs("before")...)
	for _, name := range []string{"a", "b"} {
		d.KeepTogether(func() {
			d.AddParagraph(docx.Form, runs(name+"1")...)
			d.AddNumbered(runs(name+"2"), runs(name+"3"))
			d.AddTable(docx.Table{Columns: make([]docx.Column, 1), Rows: [][]docx.Cell{{{Runs: runs(name + "4"), Wide: true}}, {{Runs: runs(name + "5")}}}})
			d.AddParagraph("", runs(name+"6")...)
		})
	}
	d.KeepTogether(func() {})
	d.AddParagraph("", runs("after")...)
	var kept []string
	for _, p := range opened(t, d.Bytes())["word/document.xml"].all("p") {
		switch n := len(p.all("keepNext")); {
		case n > 1:
			t.Errorf("%q says %d times that it is kept", p.said(), n)
		case n == 1:
			kept = append(kept, p.said())
		}
	}
	if got, want := strings.Join(kept, " "), "a1 a2 a3 a4 a5 b1 b2 b3 b4 b5"; got != want {
		t.Errorf("kept with what comes next are %s, want %s", got, want)
	}
}

// What the styles set to the right stands at the margin.
func TestTabsReachTheMargin(t *testing.T) {
	parts := opened(t, docx.New("", "nl-NL").Bytes())
	number := func(e element, name string) int {
		n, err := strconv.Atoi(e.val(name))
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	size, margin := parts["word/document.xml"].all("pgSz")[0], parts["word/document.xml"].all("pgMar")[0]
	stops := slices.DeleteFunc(parts["word/styles.xml"].all("tab"), func(e element) bool { return e.val("pos") == "" })
	for _, stop := range stops {
		if got, want := number(stop, "pos"), number(size, "w")-number(margin, "left")-number(margin, "right"); got != want {
			t.Errorf("a tab ends at %d, the text at %d", got, want)
		}
	}
	if len(stops) != 2 || number(size, "w") != 11906 || number(size, "h") != 16838 {
		t.Errorf("%d tabs on a page of %v", len(stops), size.Attrs)
	}
}

// A head is repeated on every page, and no row is cut by one.
func TestRows(t *testing.T) {
	for _, table := range opened(t, everything("x").Bytes())["word/document.xml"].all("tbl") {
		for i, row := range table.all("tr") {
			if head := len(row.all("tblHeader")) == 1; head != (i == 0) || len(row.all("cantSplit")) != 1 {
				t.Errorf("row %d: head %v", i, head)
			}
		}
	}
}

// Whatever stands in a table, it is as wide as the page, no column is without room, and
// each cell has its column's.
func TestTablesAreAsWideAsThePage(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 100 {
		columns := 1 + r.IntN(7)
		table := docx.Table{Style: docx.Lined, Columns: make([]docx.Column, columns), Head: make([]docx.Cell, columns)}
		for i := range columns {
			if r.IntN(4) == 0 {
				table.Columns[i].Align = docx.Right
			}
			if i > 0 && r.IntN(5) == 0 {
				table.Columns[i].Width = 600
			}
		}
		for range r.IntN(4) {
			row := make([]docx.Cell, columns)
			for i := range row {
				row[i].Runs = runs(strings.Repeat(strings.Repeat("x", r.IntN(40))+" ", r.IntN(9)))
			}
			table.Rows = append(table.Rows, row)
		}
		d := docx.New("", "nl-NL")
		d.AddTable(table)
		written := opened(t, d.Bytes())["word/document.xml"].all("tbl")[0]
		wide, cells := 0, written.all("tcW")
		for i, column := range written.all("gridCol") {
			w, err := strconv.Atoi(column.val("w"))
			if err != nil || w < 250 {
				t.Errorf("a column is %s wide, %v", column.val("w"), err)
			}
			if cells[i].val("w") != column.val("w") {
				t.Errorf("a cell is %s wide in a column of %d", cells[i].val("w"), w)
			}
			wide += w
		}
		if wide != 9864 { // A4 less two margins of 18 mm
			t.Errorf("a table is %d wide", wide)
		}
	}
}
