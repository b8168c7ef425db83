package scoring_test

import (
	"testing"

	"peil/questions"
	"peil/scoring"
)

// From one level to a higher one, an answer never lowers any level or mean. A
// school that improves and sees a figure fall would be right to distrust it all.
func TestNothingFalls(t *testing.T) {
	eachRise(t, func(t *testing.T, _ string, before, after moment) {
		was := figures(before.result)
		for i, is := range figures(after.result) {
			if is.value < was[i].value {
				t.Errorf("%s falls from %d to %d", is.name, was[i].value, is.value)
			}
		}
	})
}

// moment is a scan at one of the levels of a question that rises.
type moment struct {
	qn     *questions.Questionnaire
	scan   scoring.Scan
	result scoring.Result
}

// eachRise takes one question at a time from every level to the next.
func eachRise(t *testing.T, property func(t *testing.T, id string, before, after moment)) {
	t.Helper()
	each(t, func(t *testing.T, _ picker, qn *questions.Questionnaire, s scoring.Scan) {
		for _, q := range s.Questions(qn) {
			var before moment
			for _, l := range questions.Levels() {
				scan := s.With(q.ID, scoring.Answer{Level: l})
				after := moment{qn, scan, scoring.Score(qn, scan, scan.Questions(qn))}
				if l > questions.NotStarted {
					property(t, q.ID, before, after)
				}
				if t.Failed() {
					t.Fatalf("%s rises to %d: %s", q.ID, l, written(qn, s))
				}
				before = after
			}
		}
	})
}

// figure is one of the numbers of a result.
type figure struct {
	name  string
	value int
}

// figures lists every level and mean of a result, both ends.
func figures(r scoring.Result) []figure {
	of := func(name string, level scoring.Range, low, high scoring.Tenths) []figure {
		return []figure{
			{name + " level, low", int(level.Low)}, {name + " level, high", int(level.High)},
			{name + " mean, low", int(low)}, {name + " mean, high", int(high)},
		}
	}
	all := of("overall", r.Level, r.Mean, r.MeanHigh)
	for _, d := range r.Domains {
		all = append(all, of(d.ID, d.Level, d.Mean, d.MeanHigh)...)
	}
	return all
}
