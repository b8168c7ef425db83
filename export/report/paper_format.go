package report

import "slices"

// PaperFormat is one way to write the blank questionnaire down.
type PaperFormat struct {
	Name  string // what it is asked for by
	About string // in a few words, in English

	// Binary says that it is no text: no terminal can show it.
	Binary bool

	write func(*Paper) []byte
}

// paperFormats is the one table of formats of a blank questionnaire, in the order in
// which they are offered.
var paperFormats = FormatTable[PaperFormat]{
	{Name: "html", About: "for a browser and for paper", write: func(p *Paper) []byte { return htmlOf(p.Language, p.Contents) }},
	{Name: "docx", About: "the same, for Word", Binary: true, write: func(p *Paper) []byte { return docxOf(p.Language, p.Contents) }},
	{Name: "markdown", About: "the same as text", write: func(p *Paper) []byte { return markdownOf(slices.Values(p.Contents)) }},
}

// PaperFormats lists every format of a blank questionnaire.
func PaperFormats() FormatTable[PaperFormat] { return slices.Clone(paperFormats) }

func (f PaperFormat) said() (name, about string) { return f.Name, f.About }

// Write writes a blank questionnaire in the format. The same scope and voice give the
// same bytes.
func (f PaperFormat) Write(p *Paper) []byte { return f.write(p) }
