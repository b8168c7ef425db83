package report

import (
	"slices"

	"peil/export"
	"peil/scoring"
	"peil/scoring/wording"
)

// Format is one way to write a scan down.
type Format struct {
	Name  string     // what it is asked for by
	About string     // in a few words, in English
	Parts []Audience // of the report that it holds; none: it is no report

	// Binary says that it is no text: no terminal can show it.
	Binary bool

	write    func(*Report, []Audience) []byte
	occasion // where the format itself does not say that there is nothing
}

// allFormats is the one table of formats, in the order in which they are offered.
var allFormats = FormatTable[Format]{
	{Name: "html", About: "the whole report, for a browser and for paper", Parts: []Audience{Board, Inside}, write: htmlPage},
	{Name: "docx", About: "the same, for Word", Parts: []Audience{Board, Inside}, Binary: true, write: docxFile},
	{Name: "markdown", About: "the same as text", Parts: []Audience{Board, Inside}, write: markdown},
	{Name: "board", About: "its first page alone", Parts: []Audience{Board}, write: markdown},
	{Name: "summary", About: "what can be public, without any outcome", Parts: []Audience{Public}, write: markdown},
	{Name: "csv", About: "the actions, for a spreadsheet", Parts: []Audience{Inside}, write: actionsCSV},
	{Name: "answers-csv", About: "the answers, for a spreadsheet", Parts: []Audience{Inside}, write: answersCSV},
	{Name: "ics", About: "what was promised for a day, for a calendar", Parts: []Audience{Inside}, write: calendar, occasion: occasion{datesAnything, noDates}},
	{Name: "ask", About: "the ask list", Parts: []Audience{Asked}, write: markdown},
	{Name: "toml", About: "the scan file", write: scanTOML},
}

// Standard is the format where none is asked for: it reads as plain text too.
const Standard = "markdown"

// Scan reports whether the format is the scan itself, and no report of it.
func (f Format) Scan() bool { return f.Parts == nil }

// Formats lists every format.
func Formats() FormatTable[Format] { return slices.Clone(allFormats) }

// FormatNamed gives the format of a name.
func FormatNamed(name string) (Format, bool) { return allFormats.Named(name) }

func (f Format) said() (name, about string) { return f.Name, f.About }

// Write writes a scan in the format. The same record and voice give the same
// bytes.
func (f Format) Write(record scoring.Record, voice *wording.Voice) []byte {
	return f.write(New(record, voice), f.Parts)
}

// scanTOML is the scan as peil would save it, with result and plan computed anew.
func scanTOML(r *Report, _ []Audience) []byte { return export.Encode(r.record, r.voice) }
