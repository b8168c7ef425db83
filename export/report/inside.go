package report

import (
	"peil/questions"
	"peil/questions/locale"
)

// inside is what is not for everybody.
func (b *builder) inside() {
	w := b.words
	b.heading(1, w.Internal.Title)
	b.warning(plain(w.Internal.About[b.voice.Country]))
	b.wholePlan()
	b.whoKnows()
	b.again()
	b.answers()
	b.notApplicable()
	b.progress()
	b.coverage()
	b.scale()
	b.about()
}

// again lists what deserves a second look. What is said of many questions at once
// comes last, each time with the questions it is about.
func (b *builder) again() {
	var single []Text
	hints := b.voice.HintsFor(b.scan)
	for _, h := range hints {
		if h.Counted == nil {
			single = append(single, said(plain(h.Text)))
		}
	}
	if hints == nil {
		return
	}
	b.heading(2, b.words.Again.Title)
	b.paragraph(plain(b.words.Again.About))
	b.list(single...)
	for _, h := range hints {
		if h.Counted != nil {
			b.paragraph(plain(h.Text))
			b.list(texts(h.Counted)...)
		}
	}
}

// progress says how far each domain is.
func (b *builder) progress() {
	w, v := &b.words.Progress, b.voice
	b.heading(2, w.Title)
	var rows [][]Inline
	var next []Text
	for _, d := range b.domains() {
		result := b.result.Domain(d.ID)
		level, mean := v.Range(result.Level), "–"
		if result.Level.Known() {
			level = v.LevelOf(result.Level.Low)
		}
		if result.Mean > 0 {
			mean = v.Means(result.Mean, result.MeanHigh)
		}
		rows = append(rows, []Inline{plain(v.Domains[d.ID].Title), plain(level), plain(v.Prose.Level(result.Target)), plain(mean)})
		// Wider than one apart, the next level is the next of the low end only.
		if result.Level.High-result.Level.Low < 2 {
			if sentence := v.Progress(result); sentence != "" {
				next = append(next, said(plain(sentence)))
			}
		}
	}
	b.add(Table{[]Column{{w.Domain, WordColumn}, {w.Level, WordColumn}, {w.Target, WordColumn}, {w.Mean, NumberColumn}}, rows})
	b.list(next...)
	if b.result.Mean > 0 {
		b.paragraph(plain(locale.Fill(w.Overall, "mean", v.Means(b.result.Mean, b.result.MeanHigh))))
	}
}

func (b *builder) coverage() {
	b.heading(2, b.words.Progress.Coverage)
	b.paragraph(plain(b.voice.Coverage(b.result)+"."), plain(b.voice.Evidence(b.result)))
}

// scale explains the levels, beside the framework of the country where there is
// one, and how the score is made.
func (b *builder) scale() {
	w, v := &b.words.Scale, b.voice
	b.heading(2, w.Title)
	framework := v.Framework
	columns := []Column{{w.Level, WordColumn}, {w.Meaning, WordColumn}}
	if framework.Name != "" {
		columns = append(columns, Column{framework.Name, WordColumn})
	}
	var rows [][]Inline
	for _, l := range questions.Levels() {
		cells := []Inline{plain(v.LevelOf(l)), plain(v.Meaning(l))}
		if framework.Name != "" {
			cells = append(cells, plain(framework.Levels[l-1]))
		}
		rows = append(rows, cells)
	}
	b.add(Table{columns, rows})
	b.paragraph(plain(framework.Note))
	b.paragraph(plain(w.Proof))
	b.heading(2, w.Score)
	b.list(texts(w.Rules)...)
}

func (b *builder) about() {
	w := &b.words.About
	language := b.scan.Language
	if language == "" {
		language = b.voice.Language
	}
	b.heading(2, w.Title)
	b.list(
		said(plain(locale.Fill(w.Questionnaire, "id", b.scan.Questionnaire, "version", b.scan.Version))),
		said(plain(locale.Fill(w.Languages, "scan", b.words.Languages[language], "report", b.words.Languages[b.voice.Language]))),
		said(plain(w.Licence)),
	)
}
