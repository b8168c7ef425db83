package report

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"testing"

	"peil/export"
	"peil/questions/locale"
	"peil/scoring/wording"
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
	names, extensions := map[string]bool{}, map[string]bool{}
	for _, f := range Formats() {
		if f.Name == "" || f.About == "" || names[f.Name] || f.Ext != "" && extensions[f.Ext] {
			t.Errorf("format %+v lacks a name or what it is, or has those of another", f)
		}
		if f.Ext != "" && (!strings.HasPrefix(f.Ext, ".") || f.Ext == ".toml" || f.Parts == nil) {
			t.Errorf("format %s cannot stand beside a scan file as %s", f.Name, f.Ext)
		}
		names[f.Name], extensions[f.Ext] = true, true
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

// Beside a scan file stands what its formats write, and an ask list only where
// there is something to ask.
func TestBeside(t *testing.T) {
	v := speaking(t, locale.Dutch, locale.Netherlands)
	beside := maps.Collect(Beside(everythingUnknown(), v))
	if got, want := slices.Sorted(maps.Keys(beside)), []string{".ask.md", ".board.md", ".html", ".md"}; !slices.Equal(got, want) {
		t.Errorf("beside a scan stand %v, want %v", got, want)
	}
	for _, f := range Formats() {
		if f.Ext != "" && !bytes.Equal(beside[f.Ext], f.Write(everythingUnknown(), v)) {
			t.Errorf("the file %s is not what format %s writes", f.Ext, f.Name)
		}
	}
	if got, want := slices.Sorted(maps.Keys(maps.Collect(Beside(quickDutch(), v)))), []string{".board.md", ".html", ".md"}; !slices.Equal(got, want) {
		t.Errorf("where nothing is to ask stand %v, want %v", got, want)
	}
	for range Beside(everythingUnknown(), v) {
		break // a disk that is full wants no more
	}
}

// What was written is named in the order of who may read it, with words in every
// language.
func TestFiles(t *testing.T) {
	paths := map[string]string{}
	for _, f := range Formats() {
		if f.Ext != "" {
			paths[f.Ext] = "linde" + f.Ext
		}
	}
	for _, l := range wording.Languages() {
		v := speaking(t, l, locale.Netherlands)
		var order []string
		for _, f := range Files(paths, v) {
			order = append(order, f.Path)
			if !strings.Contains(f.Said, "{file}") || f.About == "" || strings.Contains(f.About, "{") {
				t.Errorf("%s: %s is said as %q and %q", l, f.Path, f.Said, f.About)
			}
		}
		if want := []string{"linde.board.md", "linde.html", "linde.md", "linde.ask.md"}; !slices.Equal(order, want) {
			t.Errorf("the order is %v, want %v", order, want)
		}
	}
	if got := Files(map[string]string{".md": "linde.md"}, speaking(t, locale.Dutch, locale.Netherlands)); len(got) != 1 {
		t.Errorf("one file was written, %d are named", len(got))
	}
}
