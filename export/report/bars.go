package report

import (
	"peil/questions"
	"peil/scoring"
)

// Bars is the picture: how far each domain and the whole are, against their
// targets, on the scale of the five levels. It holds what is to be shown and no
// drawing.
type Bars struct {
	Domains []Bar
	Whole   Bar

	// Indication says that the scan asked too little to measure breadth: a level
	// is a point on the scale then, and no length.
	Indication bool

	Legend Legend
	Note   string // to know when reading the picture
}

// Bar is one row of the picture.
type Bar struct {
	Name   string
	Level  scoring.Range // zero where there is none
	Was    scoring.Range // the level in the scan before; zero where there is none
	Target questions.Level
	Label  string // the level in words
}

// Legend says what can be seen in the picture. What no row shows is empty.
type Legend struct {
	Label    string
	Reached  string // certain, or the ends of what was measured
	Possible string // between certain and possible
	Was      string // the ends of what was measured in the scan before
	Target   string
}

// Reached is the level up to which a row is certain; none where there is no level,
// or where nothing is certain because the range begins at the lowest level, which
// is that of a school where nobody knows anything.
func (b Bar) Reached() questions.Level {
	if b.Level.Known() || b.Level.Low > questions.NotStarted {
		return b.Level.Low
	}
	return 0
}

// Unsure reports whether a row has more that is possible than is certain.
func (b Bar) Unsure() bool { return b.Level.Low != b.Level.High }

// span is the lowest and the highest level that the picture has on it: now, before or as
// a target.
func (b Bars) span() (low, high questions.Level) {
	low = questions.StructuralImprovement
	for _, r := range b.rows() {
		for _, l := range []questions.Level{r.Level.Low, r.Level.High, r.Was.Low, r.Was.High, r.Target} {
			if l.Valid() {
				low, high = min(low, l), max(high, l)
			}
		}
	}
	return low, high
}

// rows are all rows of the picture, the whole last.
func (b Bars) rows() []Bar {
	return append(b.Domains[:len(b.Domains):len(b.Domains)], b.Whole)
}
