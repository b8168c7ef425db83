package report

import (
	"fmt"
	"strconv"
	"strings"

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
	b := &trendBuilder{voice: voice, words: textsIn(voice.Language), trend: t}
	b.head()
	for i, s := range t.steps {
		b.step(s, scans[i].Record.Scan, scans[i+1].Record.Scan)
	}
	t.Contents = b.contents
	return t
}

// trendBuilder makes the contents of a trend one after the other.
type trendBuilder struct {
	contents []Content
	voice    *wording.Voice
	words    *reportText
	trend    *Trend
}

func (b *trendBuilder) add(c Content) { b.contents = append(b.contents, c) }

func (b *trendBuilder) heading(level int, title string) { b.add(Heading{level, scoring.Line(title)}) }

func (b *trendBuilder) paragraph(sentences ...string) {
	var text Inlines
	for _, s := range sentences {
		if said := plainText(s); said != nil {
			text = append(text, said)
		}
	}
	if text != nil {
		b.add(Paragraph{text})
	}
}

// head says which scans there are, and gives every domain in all of them.
func (b *trendBuilder) head() {
	v, w := b.voice, &b.words.Trend
	latest := b.trend.scans[len(b.trend.scans)-1].Record.Scan
	b.heading(1, locale.Fill(w.Title, "school", latest.School.Name))
	var scans []Inlines
	for i, d := range b.trend.scans {
		s := d.Record.Scan
		said := []string{v.Scopes[string(s.Scope)], v.Coverage(b.trend.result(i))}
		if d.File != "" {
			said = append(said, d.File)
		}
		scans = append(scans, inlinesOf(labelledText(v.Day(s.Date), strings.Join(said, ", "))))
	}
	b.add(List{Items: scans})
	b.add(b.table())
	b.paragraph(w.Scale)
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
	for _, d := range b.trend.scans {
		t.Columns = append(t.Columns, Column{d.Record.Scan.Date.String(), NumberColumn})
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

// levels writes a level as a digit, a range as two; a dash for none.
func levels(r scoring.Range) string {
	switch {
	case !r.Low.Valid():
		return "-"
	case r.Known():
		return strconv.Itoa(int(r.Low))
	}
	return fmt.Sprintf("%d–%d", r.Low, r.High)
}

// step says what lies between two scans: the sentences first, then the questions by
// cause, the actions, and the levels on what both asked.
func (b *trendBuilder) step(s scoring.Step, from, to scoring.Scan) {
	v, w := b.voice, &b.words.Trend
	b.heading(2, locale.Fill(w.Step, "from", v.Day(s.From), "to", v.Day(s.To)))
	b.paragraph(v.LevelMoved(to.School.Name, s), v.Counted(s))
	b.paragraph(v.LikeForLike(s), v.Reported(s), v.Unlike(from, to))
	for _, c := range scoring.CausesTold() {
		if moved := b.moved(s, c); moved != nil {
			b.heading(3, v.Cause(c))
			b.add(List{Items: moved})
		}
	}
	if s.Moves == nil {
		b.paragraph(w.Nothing)
	}
	if len(s.Outcomes) > 0 {
		b.heading(3, w.Plan)
		b.add(List{Items: b.outcomes(s)})
	}
	if s.Shared > 0 {
		b.heading(3, w.Like)
		b.add(b.likeForLike(s))
	}
}

// moved lists the questions of a cause, each with what it was and is.
func (b *trendBuilder) moved(s scoring.Step, c scoring.Cause) []Inlines {
	var items []Inlines
	for _, m := range s.Moves {
		if m.Cause == c {
			items = append(items, inlinesOf(labelledText(b.voice.Questions[m.Question].Title, b.voice.Moved(m))))
		}
	}
	return items
}

// outcomes lists what was taken on, and how it ended.
func (b *trendBuilder) outcomes(s scoring.Step) []Inlines {
	var items []Inlines
	for _, o := range s.Outcomes {
		items = append(items, inlinesOf(labelledText(b.voice.JobTitle(o.Action), b.voice.Outcome(o))))
	}
	return items
}

// likeForLike gives level and mean of each domain on what both scans asked.
func (b *trendBuilder) likeForLike(s scoring.Step) Table {
	v, w := b.voice, &b.words.Trend
	t := Table{Columns: []Column{{w.Domain, WordColumn}, {w.LevelThen, NumberColumn}, {w.LevelNow, NumberColumn}, {w.MeanThen, NumberColumn}, {w.MeanNow, NumberColumn}}}
	row := func(name string, from, to scoring.Range, meanFrom, meanTo scoring.Tenths) {
		t.Rows = append(t.Rows, []Inline{plainText(name), plainText(levels(from)), plainText(levels(to)), plainText(v.Mean(meanFrom)), plainText(v.Mean(meanTo))})
	}
	for _, d := range v.Questionnaire.Domains {
		if from, to := s.LikeFrom.Domain(d.ID), s.LikeTo.Domain(d.ID); from.Counts() {
			row(v.Domains[d.ID].Title, from.Level, to.Level, from.Mean, to.Mean)
		}
	}
	row(b.words.Picture.Whole, s.LikeFrom.Level, s.LikeTo.Level, s.LikeFrom.Mean, s.LikeTo.Mean)
	return t
}
