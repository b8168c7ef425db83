package report

import (
	"cmp"

	"peil/questions"
	"peil/questions/locale"
)

// insidePart is what is not for everybody.
func (b *builder) insidePart() {
	w := b.words
	b.addHeading(1, w.Internal.Title)
	b.addWarning(plainText(w.Internal.About[b.voice.Country]))
	b.wholeStep()
	b.schoolYear()
	b.wholePlan()
	b.whoKnows()
	b.secondLook()
	b.answers()
	b.notApplicable()
	b.progress()
	b.coverage()
	b.scale()
	b.about()
}

// secondLook lists what deserves a second look. What is said of many questions at once
// comes last, each time with the questions it is about.
func (b *builder) secondLook() {
	var single []Inlines
	hints := b.voice.HintsFor(b.scan)
	for _, h := range hints {
		if h.Counted == nil {
			single = append(single, inlinesOf(plainText(h.Text)))
		}
	}
	if hints == nil {
		return
	}
	b.addHeading(2, b.words.SecondLook.Title)
	b.addParagraph(plainText(b.words.SecondLook.About))
	b.addList(single...)
	for _, h := range hints {
		if h.Counted != nil {
			b.addParagraph(plainText(h.Text))
			b.addList(itemsOf(h.Counted)...)
		}
	}
}

// progress says how far each domain is.
func (b *builder) progress() {
	w, v := &b.words.Progress, b.voice
	b.addHeading(2, w.Title)
	var rows [][]Inline
	var next []Inlines
	for _, d := range b.domains() {
		result := b.result.Domain(d.ID)
		level, mean := v.Range(result.Level), "–"
		if result.Level.Known() {
			level = cmp.Or(v.Core(result, b.scan), v.LevelOf(result.Level.Low))
		}
		if result.Mean > 0 {
			mean = v.Means(result.Mean, result.MeanHigh)
		}
		rows = append(rows, []Inline{plainText(v.Domains[d.ID].Title), plainText(level), plainText(v.Prose.Level(result.Target)), plainText(mean)})
		// Wider than one apart, the next level is the next of the low end only.
		if result.Level.High-result.Level.Low < 2 {
			if sentence := v.Progress(result); sentence != "" {
				next = append(next, inlinesOf(plainText(sentence)))
			}
		}
	}
	b.add(Table{[]Column{{w.Domain, WordColumn}, {w.Level, WordColumn}, {w.Target, WordColumn}, {w.Mean, NumberColumn}}, rows})
	b.addList(next...)
	if b.result.Mean > 0 {
		b.addParagraph(plainText(locale.Fill(w.Overall, "mean", v.Means(b.result.Mean, b.result.MeanHigh))))
	}
}

func (b *builder) coverage() {
	b.addHeading(2, b.words.Progress.Coverage)
	b.addParagraph(plainText(b.voice.Coverage(b.result)+"."), plainText(b.voice.Evidence(b.result)))
}

// scale explains the levels, how they differ from the framework of the country
// where there is one, and how the score is made.
func (b *builder) scale() {
	w, v := &b.words.Scale, b.voice
	b.addHeading(2, w.Title)
	var rows [][]Inline
	for _, l := range questions.Levels() {
		rows = append(rows, []Inline{plainText(v.LevelOf(l)), plainText(v.Meaning(l))})
	}
	b.add(Table{[]Column{{w.Level, WordColumn}, {w.Meaning, WordColumn}}, rows})
	if b.since != nil && b.scan.SelfImage.Valid() {
		b.addParagraph(b.polled()...)
	}
	b.addParagraph(plainText(v.Framework.Note))
	b.addParagraph(plainText(w.Proof))
	b.addHeading(2, w.Score)
	b.addList(itemsOf(w.Rules)...)
}

func (b *builder) about() {
	w := &b.words.About
	language := b.scan.Language
	if language == "" {
		language = b.voice.Language
	}
	b.addHeading(2, w.Title)
	b.addList(
		inlinesOf(plainText(locale.Fill(w.Questionnaire, "id", b.scan.Questionnaire, "version", b.scan.Version))),
		inlinesOf(plainText(locale.Fill(w.Languages, "scan", b.words.Languages[language], "report", b.words.Languages[b.voice.Language]))),
		inlinesOf(plainText(w.Licence)),
	)
}
