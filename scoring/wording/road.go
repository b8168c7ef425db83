package wording

import (
	"fmt"

	"peil/questions/locale"
	"peil/scoring"
)

// Road says how far it is: what this round takes, and what the whole way to the
// targets takes where that is longer. Empty where nothing is to be done.
func (v *Voice) Road(r scoring.Road) string {
	w := v.Words.Road
	if r.Round.Actions == 0 {
		return ""
	}
	sentence := w.Round
	if r.Round.Actions == 1 {
		sentence = w.RoundOne
	}
	said := locale.Fill(sentence, "n", fmt.Sprint(r.Round.Actions), "hours", v.Hours(r.Round.Hours))
	if r.Rounds > 1 {
		said += " " + locale.Fill(w.Whole, "n", fmt.Sprint(r.Whole.Actions),
			"rounds", fmt.Sprint(r.Rounds), "hours", v.Hours(r.Whole.Hours))
	}
	return said
}

// After says where a school stands when all of this round is done, with the mean of
// now beside that of then. Empty where nothing is to be done.
func (v *Voice) After(r scoring.Road, now scoring.Result) string {
	w, l := v.Words.Road, r.After.Level
	if r.Round.Actions == 0 {
		return ""
	}
	sentence := w.AfterUnsaid
	switch {
	case l.Known():
		sentence = w.After
	case l.High-l.Low == 1:
		sentence = w.AfterRange
	}
	return locale.Fill(sentence, "level", v.Prose.Level(l.Low), "n", fmt.Sprint(int(l.Low)),
		"low", v.Prose.Level(l.Low), "high", v.Prose.Level(l.High),
		"mean", v.Means(r.After.Mean, r.After.MeanHigh), "now", v.Means(now.Mean, now.MeanHigh))
}
