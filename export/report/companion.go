package report

import (
	"iter"
	"slices"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// Companion is a file that stands beside a scan file.
type Companion struct {
	Name  string // the key of its words
	First bool   // written whenever a scan is finished; the others where somebody asks for them

	ext   string // with its dot
	parts []Audience
	write func(*Report, []Audience) []byte
	occasion
}

// allCompanions is the one table of companions: first what people open with a double
// click, then what they may ask for, in the order in which it is offered.
var allCompanions = []Companion{
	{Name: "report", First: true, ext: ".html", parts: []Audience{Board, Inside}, write: htmlPage},
	{Name: "board", First: true, ext: ".html", parts: []Audience{Board}, write: htmlPage},
	{Name: "ask", First: true, ext: ".html", parts: []Audience{Asked}, write: htmlPage, occasion: occasion{asksAnything, noAsks}},
	{Name: "word", ext: ".docx", parts: []Audience{Board, Inside}, write: docxFile},
	{Name: "actions", ext: ".csv", parts: []Audience{Inside}, write: actionsCSV},
	{Name: "calendar", ext: ".ics", parts: []Audience{Inside}, write: calendar, occasion: occasion{datesAnything, noDates}},
	{Name: "summary", ext: ".docx", parts: []Audience{Public}, write: docxFile},
	{Name: "text", ext: ".md", parts: []Audience{Board, Inside}, write: markdown},
}

// Companions lists every file that can stand beside a scan file.
func Companions() []Companion { return slices.Clone(allCompanions) }

// Suffix is what the name of the file has behind that of the scan file, in a language:
// -verslag.html.
func (c Companion) Suffix(l locale.Language) string {
	return "-" + textsIn(l).Files[c.Name].Word + c.ext
}

// About says what is in the file, in a few words of a language; the owner is whoever
// governs the school.
func (c Companion) About(l locale.Language, owner string) string {
	return locale.Fill(textsIn(l).Files[c.Name].About, "owner", owner)
}

// Beside makes the files that stand beside a scan file: those that always do, and the ones
// that somebody asked for by name. Each comes with its suffix.
func Beside(record scoring.Record, voice *wording.Voice, asked ...string) iter.Seq2[string, []byte] {
	return func(yield func(string, []byte) bool) {
		r := New(record, voice)
		for _, c := range allCompanions {
			if !c.First && !slices.Contains(asked, c.Name) || c.due != nil && !c.due(r) {
				continue
			}
			if !yield(c.Suffix(voice.Language), c.write(r, c.parts)) {
				return
			}
		}
	}
}

// File is a report that was written beside a scan file.
type File struct {
	Path  string
	Name  string   // of the companion that it is
	For   Audience // the last of those who may read it
	Said  string   // that it is there, with a place for {file}
	About string   // what is in it, in a few words
}

// Files says what was written of [Beside]. The paths go by the suffix that [Beside] gave
// with each. They stand in the order of the table.
func Files(paths map[string]string, v *wording.Voice) []File {
	var files []File
	for _, c := range allCompanions {
		if path := paths[c.Suffix(v.Language)]; path != "" {
			said := textsIn(v.Language).Files[c.Name].Said
			files = append(files, File{path, c.Name, c.parts[len(c.parts)-1], said, c.About(v.Language, v.Knows[questions.Owner])})
		}
	}
	return files
}
