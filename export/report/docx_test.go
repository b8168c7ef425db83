package report

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"peil/export/report/docx"
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// eachRecord does something with every kind of scan.
func eachRecord(t *testing.T, do func(t *testing.T, record scoring.Record, v *wording.Voice)) {
	nl, en := speaking(t, locale.Dutch, locale.Netherlands), speaking(t, locale.English, locale.Norway)
	run := func(name string, record scoring.Record, v *wording.Voice) {
		t.Run(name, func(t *testing.T) { do(t, record, v) })
	}
	run("quick", quickDutch(), nl)
	run("full", fullNorwegian(), en)
	run("unknown", everythingUnknown(), nl)
	run("one apart", oneApart(), nl)
	run("nothing", nothingApplies(), nl)
	run("year", followed(withWork()), nl)
	whole, v := wholeIBP(t)
	run("whole", whole, v)
}

// A document has the headings, the tables and the numbered lists of the Markdown, each
// with the same words in the same order.
func TestDocxSaysWhatMarkdownSays(t *testing.T) {
	eachRecord(t, func(t *testing.T, record scoring.Record, v *wording.Voice) {
		page, blocks := browsed(t, written(t, "markdown", record, v)), readDocx(t, written(t, "docx", record, v))
		var headings, want []string
		for _, b := range blocks {
			if level, ok := strings.CutPrefix(b.style, "Heading"); ok {
				headings = append(headings, level+" "+b.text)
			}
		}
		for i, m := range anyHeading.FindAllStringSubmatch(page, -1) {
			want = append(want, m[1]+" "+within(page, anyTitle)[i])
		}
		if !slices.Equal(headings, want) || len(want) == 0 {
			t.Errorf("the headings are\n%q, want\n%q", headings, want)
		}
		sameTables(t, page, blocks)
		sameNumbers(t, page, blocks)
	})
}

// sameTables wants the tables of a page, but for the picture, which is none there. A row
// with one cell alone is one cell wide.
func sameTables(t *testing.T, page string, blocks []docxBlock) {
	t.Helper()
	filled := func(cells []string) string {
		return strings.Join(slices.DeleteFunc(cells, empty), " | ")
	}
	var got, want []string
	for _, b := range blocks {
		for i, row := range b.rows {
			if b.style != string(docx.Lined) {
				continue
			}
			if len(row) != len(b.rows[0]) && len(row) != 1 {
				t.Errorf("row %d has %d cells below %d", i, len(row), len(b.rows[0]))
			}
			var cells []string
			for _, c := range row {
				cells = append(cells, c.text)
			}
			got = append(got, filled(cells))
		}
	}
	for _, table := range anyTable.FindAllString(page, -1) {
		for _, row := range anyRow.FindAllString(table, -1) {
			want = append(want, filled(within(row, anyCell)))
		}
	}
	if !slices.Equal(got, want) || len(want) == 0 {
		t.Errorf("the rows are\n%q, want\n%q", got, want)
	}
}

// sameNumbers wants the numbered lists of a page, each counted from 1: with a numbering
// of its own.
func sameNumbers(t *testing.T, page string, blocks []docxBlock) {
	t.Helper()
	var got, want []string
	last := ""
	for _, b := range blocks {
		if b.list != "" {
			if b.list != last {
				got = append(got, "a list")
			}
			got = append(got, b.text)
			last = b.list
		}
	}
	for _, list := range anyNumbers.FindAllString(page, -1) {
		want = append(append(want, "a list"), within(list, anyItem)...)
	}
	if !slices.Equal(got, want) {
		t.Errorf("the numbered lists are\n%q, want\n%q", got, want)
	}
}

// The picture of a document says of every row and level what that in letters says, and
// each row has the name and the level in words.
func TestDocxPictureIsThatOfMarkdown(t *testing.T) {
	for _, row := range eachRow() {
		for _, indication := range []bool{false, true} {
			letters := drawn(row, indication)
			bare := row // what is marked covers what lies below
			bare.Was, bare.Target = scoring.Range{}, questions.StructuralImprovement
			for level := 1; level <= 5; level++ {
				cell := docxCell(row, level, indication)
				said := ""
				for _, run := range cell.Runs {
					said += run.Text
				}
				part := letters[levelWidth*(level-1) : levelWidth*level]
				below := drawn(bare, indication)[levelWidth*(level-1) : levelWidth*level]
				if !indication {
					below = below[:levelWidth-1] // what joins two levels is of neither
				}
				for what, x := range map[string]struct {
					shown bool
					sign  string
					in    string
				}{
					"reached":  {cell.Fill == docxDark, "#", below},
					"possible": {cell.Fill == docxLight && strings.Contains(said, docxPossible), "-", below},
					"measured": {strings.Contains(said, docxPoint), "o", part},
					"was":      {strings.Contains(said, docxWas), "x", part},
					"target":   {strings.Contains(said, docxTarget), "|", part},
				} {
					if want := strings.Contains(x.in, x.sign); x.shown != want {
						t.Errorf("%+v, indication %v: %s at %d: %v, want %v\n%s", row, indication, what, level, x.shown, want, letters)
					}
				}
			}
		}
	}
}

// What is filled in the picture is the level that stands beside it in words, and the
// legend names a sign where, and only where, the picture shows it.
func TestDocxPictureAgreesWithItsWords(t *testing.T) {
	named := 0
	eachRecord(t, func(t *testing.T, record scoring.Record, v *wording.Voice) {
		blocks := readDocx(t, written(t, "docx", record, v))
		i := slices.IndexFunc(blocks, func(b docxBlock) bool { return b.style == string(docx.Squared) })
		picture, legend := blocks[i].rows, blocks[i+1]
		if legend.style != string(docx.Caption) {
			t.Fatalf("below the picture stands %+v", legend)
		}
		signs := ""
		for _, row := range picture[1:] {
			filled := 0
			for _, c := range row[1:6] {
				signs += c.text
				if c.fill == docxDark {
					signs += docxReached
					filled++
				}
			}
			for _, l := range questions.Levels() {
				if row[6].text == v.Prose.Level(l) {
					named++
					if at := strings.Contains(row[l].text, docxPoint); filled != int(l) && !at {
						t.Errorf("%q is filled up to %d: %+v", row[6].text, filled, row)
					}
				}
			}
		}
		for _, sign := range []string{docxReached, docxPoint, docxPossible, docxWas, docxTarget} {
			if shown, said := strings.Contains(signs, sign), strings.Contains(legend.text, sign+" "); shown != said {
				t.Errorf("%s shown: %v, named: %v in %q", sign, shown, said, legend.text)
			}
		}
	})
	if named < 10 {
		t.Errorf("%d levels were named", named)
	}
}

// Whatever a school types stays text in a document too, and all of it can be read.
func TestWhateverASchoolTypesStaysTextInDocx(t *testing.T) {
	v := speaking(t, locale.Dutch, locale.Netherlands)
	shape := func(s string) (made []string, said string) {
		for _, b := range readDocx(t, written(t, "docx", followed(everywhere(s)), v)) {
			made = append(made, fmt.Sprint(b.style, b.list, len(b.rows)))
			said += fmt.Sprintln(b.text, b.rows)
		}
		return made, said
	}
	plain, _ := shape("x")
	more := []string{`</w:t></w:r></w:p>`, `"/><w:p>`, "<!-- x", "]]>", "&lt;b&gt;", "\ufffe\uffff"}
	for _, s := range append(slices.Concat(hostile, more), strings.Join(hostile, " ")) {
		if scoring.Line(s) == "" || strings.Trim(s, "\ufffe\uffff") == "" {
			continue
		}
		made, said := shape(s)
		if !slices.Equal(made, plain) {
			t.Errorf("%q changes what the document is made of", s)
		}
		if !strings.Contains(said, scoring.Line(s)) {
			t.Errorf("%q does not stand in the document as it was typed", s)
		}
	}
}

// A note keeps its lines.
func TestDocxKeepsTheLinesOfANote(t *testing.T) {
	var notes []string
	for _, b := range readDocx(t, written(t, "docx", withWork(), speaking(t, locale.Dutch, locale.Netherlands))) {
		if b.style == string(docx.Quote) {
			notes = append(notes, b.text)
		}
	}
	if want := "Notitie: Team ziet op tegen de app.\n1. eerst ICT\n2. dan de rest"; !slices.Contains(notes, want) {
		t.Errorf("the notes are %q, without %q", notes, want)
	}
}

// A document has the language of the report, with its region, and the title of the page.
func TestDocxHasLanguageAndTitle(t *testing.T) {
	for l, want := range map[locale.Language]string{locale.Dutch: "nl-NL", locale.English: "en-GB"} {
		file := written(t, "docx", quickDutch(), speaking(t, l, locale.Netherlands))
		var core struct {
			Title    string `xml:"title"`
			Language string `xml:"language"`
		}
		if err := xml.Unmarshal(docxPart(t, file, "docProps/core.xml"), &core); err != nil {
			t.Fatal(err)
		}
		if title := readDocx(t, file)[0].text; core.Language != want || core.Title != title || title == "" {
			t.Errorf("%s: the document is %+v and begins with %q", l, core, title)
		}
	}
}

// A small report, to the letter.
func TestDocxIsAsItWas(t *testing.T) {
	file := written(t, "docx", quickDutch(), speaking(t, locale.Dutch, locale.Netherlands))
	if again := written(t, "docx", quickDutch(), speaking(t, locale.Dutch, locale.Netherlands)); !bytes.Equal(file, again) {
		t.Error("the same scan gives other bytes")
	}
	golden, got := filepath.Join("testdata", "quick-nl.document.xml"), docxPart(t, file, "word/document.xml")
	asItWas(t, golden, got)
}

func BenchmarkDocx(b *testing.B) {
	f, v := wholeIBP(b)
	b.ReportAllocs()
	for b.Loop() {
		written(b, "docx", f, v)
	}
}
