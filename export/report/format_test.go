package report

import (
	"bytes"
	"strings"
	"testing"

	"peil/export"
	"peil/questions/locale"
)

// The names are a promise to scripts, in the order in which they are offered.
func TestNames(t *testing.T) {
	if got, want := strings.Join(Formats().Names(), ", "), "html, docx, markdown, board, summary, csv, answers-csv, ics, ask, toml"; got != want {
		t.Errorf("the formats are %s, want %s", got, want)
	}
	if got, want := Formats().Offer(), "html (the whole report, for a browser and for paper), docx (the same, for Word), markdown (the same as text), board (its first page alone), summary (what can be public, without any outcome), csv (the actions, for a spreadsheet), answers-csv (the answers, for a spreadsheet), ics (what was promised for a day, for a calendar), ask (the ask list) or toml (the scan file)"; got != want {
		t.Errorf("offered is %s, want %s", got, want)
	}
	if _, ok := FormatNamed("pdf"); ok {
		t.Error("there is no format pdf")
	}
}

// Every entry of the table is whole, and no two can be taken for each other.
func TestFormatsAreWhole(t *testing.T) {
	names := map[string]bool{}
	for _, f := range Formats() {
		if f.Name == "" || f.About == "" || names[f.Name] {
			t.Errorf("format %+v lacks a name or what it is, or has those of another", f)
		}
		names[f.Name] = true
		if len(f.Write(withWork(), speaking(t, locale.Dutch, locale.Netherlands))) == 0 {
			t.Errorf("format %s writes nothing", f.Name)
		}
	}
}

// A format that is no report is the scan file, to the letter.
func TestScanFileIsAFormat(t *testing.T) {
	v := speaking(t, locale.Dutch, locale.Netherlands)
	if !bytes.Equal(written(t, "toml", withWork(), v), export.Encode(withWork(), v)) {
		t.Error("format toml is not the scan file")
	}
}
