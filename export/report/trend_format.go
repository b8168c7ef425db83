package report

import (
	"slices"

	"peil/export"
)

// TrendFormat is one way to write a trend down.
type TrendFormat struct {
	Name  string // what it is asked for by
	About string // in a few words, in English

	write func(*Trend) []byte
}

// trendFormats is the one table of formats of a trend, in the order in which they are
// offered.
var trendFormats = FormatTable[TrendFormat]{
	{"text", "for the terminal", func(t *Trend) []byte { return plain(t.Contents) }},
	{"markdown", "the same as a document", func(t *Trend) []byte { return markdownOf(slices.Values(t.Contents)) }},
	{"html", "the same for a browser and for paper", func(t *Trend) []byte { return htmlOf(t.Language, t.Contents) }},
	{"csv", "a row a question and scan, for a spreadsheet", trendCSV},
	{"toml", "for other programs", trendTOML},
}

// TrendFormats lists every format of a trend.
func TrendFormats() FormatTable[TrendFormat] { return slices.Clone(trendFormats) }

// TrendFormatNamed gives the format of a name.
func TrendFormatNamed(name string) (TrendFormat, bool) { return trendFormats.Named(name) }

func (f TrendFormat) said() (name, about string) { return f.Name, f.About }

// Write writes a trend in the format. The same scans and voice give the same bytes.
func (f TrendFormat) Write(t *Trend) []byte { return f.write(t) }

// trendTOML is the trend for other programs.
func trendTOML(t *Trend) []byte {
	scans := make([]export.TrendScan, len(t.scans))
	for i, d := range t.scans {
		scans[i] = export.TrendScan{File: d.File, Scan: d.Record.Scan, Result: t.result(i)}
	}
	return export.EncodeTrend(scans, t.steps)
}
