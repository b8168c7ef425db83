package report

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

// mostLetters is how long the name of a row and its level in words may be together
// for a portrait page to hold the row with its picture in letters of one width,
// which is how the narrowest of the formats draws it: 66 letters in all.
const mostLetters = 42

// pictured is the picture of a scan, and whether its domains go by their short
// names. A page then uses no others: a row "Access" beside a sentence on "Accounts
// and access" reads as two things.
type pictured struct {
	Bars
	brief bool
}

// picture sets the domains and the whole against their targets, and beside what they
// were. Where there is no room for it all, the domains go by their short names, and
// then the levels that are not certain by their digits.
func (b *builder) picture() pictured {
	for _, p := range []pictured{b.pictured(false, false), b.pictured(true, false)} {
		if fitsPage(p.rows()) {
			return p
		}
	}
	return b.pictured(true, true)
}

func (b *builder) pictured(brief, digits bool) pictured {
	w := &b.words.Picture
	p := pictured{brief: brief, Bars: Bars{Indication: b.quick()}}
	if b.since == nil { // else the board has seen it, and the line goes to what was
		p.Note = scoring.Line(w.Weakest)
	}
	voice := b.voice
	if brief {
		voice = voice.Brief()
	}
	bar := func(name string, level, was scoring.Range, target questions.Level) Bar {
		return Bar{Name: scoring.Line(name), Level: level, Was: was, Target: target, Label: scoring.Line(b.label(level, digits))}
	}
	was := scoring.Result{}
	if b.since != nil {
		was = b.since.ResultFrom
	}
	for _, d := range b.domains() {
		result := b.result.Domain(d.ID)
		p.Domains = append(p.Domains, bar(voice.Domains[d.ID].Title, result.Level, was.Domain(d.ID).Level, result.Target))
	}
	p.Whole = bar(w.Whole, b.result.Level, was.Level, b.scan.TargetOf(""))
	p.Legend = b.legendOf(p.Bars)
	return p
}

// label is the name of a level as short as it stays true.
func (b *builder) label(l scoring.Range, digits bool) string {
	if !l.Low.Valid() || l.High-l.Low != 1 {
		return b.voice.Range(l)
	}
	if digits {
		return locale.Fill(b.words.Picture.EitherDigit, "low", strconv.Itoa(int(l.Low)), "high", strconv.Itoa(int(l.High)))
	}
	return locale.Fill(b.words.Picture.Either, "low", b.voice.Prose.Level(l.Low), "high", b.voice.Prose.Level(l.High))
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
		if r.Was.Low.Valid() {
			legend.Was = b.lastOf(bars)
		}
	}
	return legend
}

// lastOf says what the marks of the scan before mean.
func (b *builder) lastOf(bars Bars) string {
	if b.since == nil {
		return ""
	}
	w := &b.words.Picture
	last := w.LastScan
	if b.since.LastYear() {
		last = w.LastYear
	}
	var more []string
	if b.was.Scope != b.scan.Scope {
		more = append(more, b.voice.Scopes[string(b.was.Scope)])
	}
	if slices.ContainsFunc(bars.rows(), func(r Bar) bool { return r.Was.Low != r.Was.High }) {
		more = append(more, w.LastRange)
	}
	if more != nil {
		last += " (" + strings.Join(more, "; ") + ")"
	}
	return scoring.Line(last)
}
