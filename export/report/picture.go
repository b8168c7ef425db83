package report

import (
	"unicode/utf8"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

// mostLetters is how long the name of a row and its level in words may be together
// for a portrait page to hold the row with its picture in letters of one width,
// which is how the narrowest of the formats draws it.
const mostLetters = 52

// pictured is the picture of a scan, and whether its domains go by their short
// names. A page then uses no others: a row "Access" beside a sentence on "Accounts
// and access" reads as two things.
type pictured struct {
	Bars
	brief bool
}

// picture sets the domains and the whole against their targets.
func (b *builder) picture() pictured {
	w := &b.words.Picture
	p := pictured{Bars: Bars{
		Whole:      b.barOf(w.Whole, b.result.Level, b.scan.TargetOf("")),
		Indication: b.quick(),
		Note:       scoring.Line(w.Weakest),
	}}
	for _, d := range b.domains() {
		result := b.result.Domain(d.ID)
		p.Domains = append(p.Domains, b.barOf(b.voice.Domains[d.ID].Title, result.Level, result.Target))
	}
	p.brief = !fitsPage(p.rows())
	if p.brief {
		for i, d := range b.domains() {
			p.Domains[i].Name = scoring.Line(b.voice.Domains[d.ID].Short)
		}
	}
	p.Legend = b.legendOf(p.Bars)
	return p
}

func (b *builder) barOf(name string, level scoring.Range, target questions.Level) Bar {
	return Bar{Name: scoring.Line(name), Level: level, Target: target, Label: scoring.Line(b.label(level))}
}

// label is the name of a level as short as it stays true.
func (b *builder) label(l scoring.Range) string {
	if l.Low.Valid() && l.High-l.Low == 1 {
		return locale.Fill(b.words.Picture.Either, "low", b.voice.Prose.Level(l.Low), "high", b.voice.Prose.Level(l.High))
	}
	return b.voice.Range(l)
}

// fitsPage reports whether rows fit a page: the names stand in a column of their own.
func fitsPage(rows []Bar) bool {
	name, label := 0, 0
	for _, r := range rows {
		name = max(name, utf8.RuneCountInString(r.Name))
		label = max(label, utf8.RuneCountInString(r.Label))
	}
	return name+label <= mostLetters
}

// legendOf says what can be seen in the picture.
func (b *builder) legendOf(bars Bars) Legend {
	w := &b.words.Picture
	legend := Legend{Label: w.Signs, Target: w.Target}
	for _, r := range bars.rows() {
		switch {
		case bars.Indication && r.Level.Low.Valid():
			legend.Reached = w.Measured
		case !bars.Indication && r.Reached() != 0:
			legend.Reached = w.Reached
		}
		if r.Unsure() {
			legend.Possible = w.Possible
		}
	}
	return legend
}
