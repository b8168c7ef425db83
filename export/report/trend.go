package report

import (
	"slices"
	"strconv"
	"strings"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// Dated is one scan of a row, and what its file is called; a scan that another one
// carries along has no file.
type Dated struct {
	File   string
	Record scoring.Record
}

// Trend is all that there is to say about scans of one school, oldest first. It is not
// changed after it was made.
type Trend struct {
	Language locale.Language
	Contents []Content

	scans []Dated
	steps []scoring.Step
	voice *wording.Voice
}

// NewTrend lays scans of a school side by side, two or more, oldest first. The voice
// speaks of the questionnaire of today, which has to know the versions of all.
func NewTrend(scans []Dated, voice *wording.Voice) *Trend {
	t := &Trend{Language: voice.Language, scans: scans, voice: voice}
	for i := range scans[1:] {
		t.steps = append(t.steps, scoring.Compare(voice.Questionnaire, scans[i].Record, scans[i+1].Record))
	}
	b := &trendBuilder{pen{voice: voice, words: textsIn(voice.Language)}, t}
	b.head()
	for i, s := range t.steps {
		from, to := scans[i].Record.Scan, scans[i+1].Record.Scan
		b.voice = voice.At(to.Version)
		b.addHeading(2, locale.Fill(b.words.Trend.Step, "from", voice.Day(s.From), "to", voice.Day(s.To)))
		b.step(s, from, to)
	}
	t.Contents = contentsOf(b.blocks)
	return t
}

// trendBuilder makes the contents of a trend one after the other.
type trendBuilder struct {
	pen
	trend *Trend
}

// head says which scans there are, and gives every domain in all of them.
func (b *trendBuilder) head() {
	v, w := b.voice, &b.words.Trend
	latest := b.trend.scans[len(b.trend.scans)-1].Record.Scan
	b.addHeading(1, locale.Fill(w.Title, "school", latest.School.Name))
	var scans []Inlines
	quick, unsure := "", ""
	for i, d := range b.trend.scans {
		s, r := d.Record.Scan, b.trend.result(i)
		said := []string{v.Scopes[string(s.Scope)], v.Coverage(r)}
		if d.File != "" {
			said = append(said, d.File)
		}
		scans = append(scans, inlinesOf(labelledText(v.Day(s.Date), strings.Join(said, ", "))))
		if s.Scope == questions.Quick {
			quick = w.ScaleQuick
		}
		if isRange(r) {
			unsure = w.ScaleRange
		}
	}
	b.addList(scans...)
	b.add(b.table())
	b.addParagraph(plainText(locale.Fill(w.Scale, "levels", v.LevelNames())), plainText(unsure), plainText(quick))
}

// isRange reports whether anything in a result is a range.
func isRange(r scoring.Result) bool {
	return r.Mean != r.MeanHigh || r.Level.Low != r.Level.High ||
		slices.ContainsFunc(r.Domains, func(d scoring.DomainResult) bool { return d.Level.Low != d.Level.High })
}

// result is the result of a scan as reported.
func (t *Trend) result(i int) scoring.Result {
	if i == 0 {
		return t.steps[0].ResultFrom
	}
	return t.steps[i-1].ResultTo
}

// table has a row a domain and a column a scan.
func (b *trendBuilder) table() Table {
	v, w := b.voice, &b.words.Trend
	t := Table{Columns: []Column{{w.Domain, WordColumn}}}
	for _, when := range b.whens() {
		t.Columns = append(t.Columns, Column{when, NumberColumn})
	}
	row := func(name string, cell func(scoring.Result) string) {
		cells := []Inline{plainText(name)}
		for i := range b.trend.scans {
			cells = append(cells, plainText(cell(b.trend.result(i))))
		}
		t.Rows = append(t.Rows, cells)
	}
	for _, d := range v.Questionnaire.Domains {
		row(v.Domains[d.ID].Title, func(r scoring.Result) string { return levels(r.Domain(d.ID).Level) })
	}
	row(b.words.Picture.Whole, func(r scoring.Result) string { return levels(r.Level) })
	row(w.Mean, func(r scoring.Result) string { return v.Means(r.Mean, r.MeanHigh) })
	return t
}

// whens heads the columns: by their years, or by their dates where two are of one year.
func (b *trendBuilder) whens() []string {
	var years, dates []string
	for _, d := range b.trend.scans {
		date := d.Record.Scan.Date
		years, dates = append(years, strconv.Itoa(date.Year)), append(dates, date.String())
	}
	if len(slices.Compact(slices.Clone(years))) < len(years) { // they are in order
		return dates
	}
	return years
}
