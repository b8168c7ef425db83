package report

import (
	"peil/questions/locale"
	"peil/scoring/wording"
)

// sinceLast says in two sentences what changed since the scan before, whose level the page
// begins with; nothing where there is none.
func (b *builder) sinceLast(v *wording.Voice) {
	if b.since == nil {
		return
	}
	title := b.words.Board.SinceScan
	if b.since.LastYear() {
		title = b.words.Board.SinceYear
	}
	b.addHeading(2, title)
	b.addParagraph(
		plainText(v.LikeForLikeShort(*b.since)),
		plainText(v.CountedShort(*b.since)),
	)
}

// wholeStep says what changed since the scan before, as a comparison of the two does.
func (b *builder) wholeStep() {
	if b.since == nil {
		return
	}
	b.addHeading(2, locale.Fill(b.words.Trend.Since, "date", b.voice.Day(b.since.From)))
	b.step(*b.since, b.was, b.scan)
	b.addParagraph(plainText(locale.Fill(b.words.Trend.Scale, "levels", b.voice.LevelNames())))
}
