package report

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"peil/export"
	"peil/questions"
	"peil/questions/locale"
	"peil/questions/questionstest"
	"peil/scoring"
	"peil/scoring/wording"
)

// The series are schools over three years, each three scan files that hold what people
// say and nothing that peil computes:
//
//	linde       a small primary school that finds out what it did not know
//	waterland   a large board, over a change of the questionnaire
//	fjordskule  a school in Norway, one quick scan and then two full ones
var seriesNames = []string{"linde", "waterland", "fjordskule"}

// series reads one, with a voice in a language.
func series(tb testing.TB, name string, l locale.Language) ([]Dated, *wording.Voice) {
	tb.Helper()
	qn, err := questions.IBP()
	if err != nil {
		tb.Fatal(err)
	}
	if name == "waterland" {
		qn = questionstest.Both(tb)
	}
	files, err := filepath.Glob(filepath.Join("testdata", "series", name, "peil-*.toml"))
	if err != nil || len(files) != 3 {
		tb.Fatalf("%s has %d scans: %v", name, len(files), err)
	}
	var row []Dated
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			tb.Fatal(err)
		}
		record, err := export.Decode(file, text, qn)
		if err != nil {
			tb.Fatal(err)
		}
		row = append(row, Dated{filepath.Base(file), record})
	}
	v, err := wording.Speak(qn, l, row[0].Record.Scan.School.Country)
	if err != nil {
		tb.Fatal(err)
	}
	return row, v
}

// eachSeries does something with every series in every language.
func eachSeries(t *testing.T, do func(t *testing.T, name string, row []Dated, v *wording.Voice)) {
	for _, name := range seriesNames {
		for _, l := range wording.Languages() {
			row, v := series(t, name, l)
			t.Run(name+"/"+string(l), func(t *testing.T) { do(t, name, row, v) })
		}
	}
}

// The files are what peil would write of them, up to what it computes, and each carries
// along the one before as that stands in its own file.
func TestSeriesAreScanFiles(t *testing.T) {
	for _, name := range seriesNames {
		row, v := series(t, name, locale.English)
		for i, d := range row {
			text, err := os.ReadFile(filepath.Join("testdata", "series", name, d.File))
			if err != nil {
				t.Fatal(err)
			}
			if whole := export.Encode(d.Record, v); !bytes.HasPrefix(whole, text) || bytes.Contains(text, []byte("[result]")) {
				t.Errorf("%s is not what people say, as peil writes it", d.File)
			}
			if i == 0 {
				continue
			}
			last := row[i-1].Record
			want := scoring.Follow(v.Questionnaire.At(d.Record.Scan.Version), last, d.Record.Scan.Date)
			want.Scan, want.Work, want.Year = d.Record.Scan, d.Record.Work, d.Record.Year
			if !d.Record.Equal(want) {
				t.Errorf("%s does not carry %s along as it is", d.File, row[i-1].File)
			}
		}
	}
}

// trendFiles are the golden files of a series by the name of the format. What other
// programs read is the same in every language.
func trendFile(name, format string, l locale.Language) string {
	ext := map[string]string{"text": ".txt", "markdown": ".md", "csv": ".csv"}[format]
	if format == "toml" {
		return filepath.Join("testdata", "series", name, "compare.toml")
	}
	return filepath.Join("testdata", "series", name, "compare."+string(l)+ext)
}

func TestTrendsAreAsTheyWere(t *testing.T) {
	eachSeries(t, func(t *testing.T, name string, row []Dated, v *wording.Voice) {
		trend := NewTrend(row, v)
		for _, f := range TrendFormats() {
			if f.Name == "html" { // read back beside Markdown: TestHTMLSaysWhatMarkdownSays
				continue
			}
			got, file := f.Write(trend), trendFile(name, f.Name, v.Language)
			asItWas(t, file, got)
			if again := f.Write(NewTrend(row, v)); !bytes.Equal(got, again) {
				t.Errorf("%s differs from one time to the next", file)
			}
		}
	})
}

// A terminal holds every line of the text, and the page for a board is one sheet whose
// picture fits, in every year.
func TestSeriesFit(t *testing.T) {
	eachSeries(t, func(t *testing.T, name string, row []Dated, v *wording.Voice) {
		f, _ := TrendFormatNamed("text")
		for l := range strings.Lines(string(f.Write(NewTrend(row, v)))) {
			if n := len([]rune(strings.TrimSuffix(l, "\n"))); n > plainWidth {
				t.Errorf("%d columns: %s", n, l)
			}
		}
		for _, d := range row {
			page := string(written(t, "board", d.Record, v))
			if n := printed(strings.TrimSpace(page)); n > printedMost {
				t.Errorf("%s: page one has %.1f lines in print, a sheet holds %.1f\n%s", d.File, n, printedMost, page)
			}
			narrow(t, page)
		}
	})
}

// A school whose language is not spoken yet keeps it in its file, and reads English.
func TestNorwegianFallsBack(t *testing.T) {
	row, v := series(t, "fjordskule", locale.English)
	for _, d := range row {
		if d.Record.Scan.Language != locale.Bokmal {
			t.Errorf("%s is in %s", d.File, d.Record.Scan.Language)
		}
		own, err := v.For(d.Record.Scan)
		if err != nil || own.Language != locale.English || own.Country != locale.Norway {
			t.Errorf("%s speaks %s for %s: %v", d.File, own.Language, own.Country, err)
		}
		page := string(written(t, "markdown", d.Record, own))
		if !strings.Contains(page, "Language of the scan: Norwegian (bokmål).") {
			t.Errorf("%s: the report does not say in which language the scan is", d.File)
		}
	}
}
