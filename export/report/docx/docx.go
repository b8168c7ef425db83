// Package docx writes the least of Office Open XML (ECMA-376) that Word and LibreOffice
// open as a document to go on writing in: styled paragraphs, lists and tables on A4.
//
// A [Document] is written from its beginning to its end and then given as the bytes of a
// file. How it looks is decided in parts/styles.xml alone. Every style there is one of
// Word's own, so that Word shows its name in the language of whoever opens the document.
// The package knows nothing of what is said in it.
//
// It stands here because no library of the module proxy does: gomutex/godocx is no
// longer kept, knows no footer, and has no say over the title, the language and the
// author (itself) of what it writes; fumiama/go-docx asks for the AGPL.
package docx

import (
	"archive/zip"
	"bytes"
	_ "embed"
	"fmt"
	"strings"
	"time"
)

// The parts that are the same in every document, or nearly.
var (
	//go:embed parts/content_types.xml
	contentTypes string
	//go:embed parts/package_rels.xml
	packageRels string
	//go:embed parts/styles.xml
	styles string
	//go:embed parts/settings.xml
	settings string
)

// A page is A4. All lengths are in twips: twentieths of a point, 1440 an inch.
const (
	pageWidth  = 11906
	pageHeight = 16838
	sideMargin = 1021 // 18 mm
	topMargin  = 737  // 13 mm, above and below
	footMargin = 397  // 7 mm, below the footer
	textWidth  = pageWidth - 2*sideMargin
)

// The numberings that the list styles of styles.xml name. Each numbered list has one of
// its own above them, which begins at 1 again.
const (
	bulletNumbering = 1
	numberNumbering = 2
)

// Document is a text document that is written from its beginning to its end.
type Document struct {
	title, language string

	body       bytes.Buffer
	addresses  []string // that links lead to
	numbered   int      // lists so far
	afterTable bool     // nothing was written since
	keeps      bool     // what is written stays together
	kept       int      // where the last paragraph says so; -1: none does
}

// New begins a document. The language is a tag of BCP 47 with a region, such as nl-NL:
// Word checks the spelling by it. Neither an author nor a time is recorded.
func New(title, language string) *Document { return &Document{title: title, language: language} }

// Bytes gives the document as a file. The same content gives the same bytes.
func (d *Document) Bytes() []byte {
	var out bytes.Buffer
	files := zip.NewWriter(&out)
	for _, part := range []struct{ name, content string }{
		{"[Content_Types].xml", contentTypes},
		{"_rels/.rels", packageRels},
		{"docProps/core.xml", d.properties()},
		{"word/document.xml", d.document()},
		{"word/_rels/document.xml.rels", d.relations()},
		{"word/styles.xml", inLanguage(styles, d.language)},
		{"word/settings.xml", inLanguage(settings, d.language)},
		{"word/numbering.xml", d.numbering()},
		{"word/footer.xml", d.footer()},
	} {
		// What is written goes to a buffer, which takes it all.
		file, _ := files.CreateHeader(&zip.FileHeader{Name: part.name, Method: zip.Deflate, Modified: never})
		_, _ = file.Write([]byte(part.content))
	}
	_ = files.Close()
	return out.Bytes()
}

// never is the time of every part: the first that an archive can hold.
var never = time.Date(1980, time.January, 1, 0, 0, 0, 0, time.UTC)

func (d *Document) printf(format string, args ...any) { fmt.Fprintf(&d.body, format, args...) }

// inLanguage is a part in the language of a document. The embedded parts say und, which
// is the tag of no language.
func inLanguage(part, tag string) string {
	return strings.ReplaceAll(part, `w:val="und"`, `w:val="`+escaped(tag)+`"`)
}
