package report

import "peil/scoring/wording"

// sinceLast says in three sentences what changed since the scan before; nothing where
// there is none.
func (b *builder) sinceLast(v *wording.Voice) {
	if b.was != nil {
		b.addParagraph(strongText(b.words.Trend.Since),
			plainText(v.LevelMoved(b.scan.School.Name, b.since)), plainText(v.LikeForLike(b.since)), plainText(v.Counted(b.since)))
	}
}

// wholeStep says what changed question by question, as a comparison of the two scans
// does.
func (b *builder) wholeStep() {
	if b.was == nil {
		return
	}
	t := trendBuilder{voice: b.voice, words: b.words}
	t.step(b.since, b.was.Scan, b.scan)
	for _, c := range t.contents {
		b.add(c)
	}
}
