package scoring_test

import (
	"maps"
	"slices"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

func TestLowIsNeverAboveHigh(t *testing.T) {
	each(t, func(t *testing.T, _ picker, qn *questions.Questionnaire, s scoring.Scan) {
		all := figures(scoring.Score(qn, s, s.Questions(qn)))
		for i := 0; i < len(all); i += 2 {
			if low, high := all[i], all[i+1]; low.value > high.value {
				t.Errorf("%s is %d and %s is %d", low.name, low.value, high.name, high.value)
			}
		}
	})
}

// Whatever the answer turns out to be, the result was within the range: that is
// what a range promises.
func TestRangeHoldsWhateverComesOut(t *testing.T) {
	each(t, func(t *testing.T, pick picker, qn *questions.Questionnaire, s scoring.Scan) {
		settled := s
		for _, ask := range scoring.Unanswered(qn, s) {
			for _, id := range ask.Questions {
				settled = settled.With(id, scoring.Answer{Level: one(pick, questions.Levels())})
			}
		}
		ranges, ends := figures(scoring.Score(qn, s, s.Questions(qn))), figures(scoring.Score(qn, settled, settled.Questions(qn)))
		for i := 0; i < len(ranges); i += 2 {
			if low, high := ends[i].value, ends[i+1].value; low != high {
				t.Errorf("everything is known, and still %s is %d and %s is %d", ends[i].name, low, ends[i+1].name, high)
			} else if low < ranges[i].value || low > ranges[i+1].value {
				t.Errorf("%s was %d to %d and came out as %d", ranges[i].name, ranges[i].value, ranges[i+1].value, low)
			}
		}
	})
}

// Below level 5 something always holds down, and something is always needed.
func TestThereIsAlwaysANextStep(t *testing.T) {
	each(t, func(t *testing.T, _ picker, qn *questions.Questionnaire, s scoring.Scan) {
		r := scoring.Score(qn, s, s.Questions(qn))
		if l := r.Level.Low; l.Valid() && (len(r.HeldDownBy) == 0) != (l == questions.StructuralImprovement) {
			t.Errorf("overall level %d is held down by %v", l, r.HeldDownBy)
		}
		for _, d := range r.Domains {
			if d.Counts() && (len(d.Progress.Needed) == 0) != (d.Level.Low == questions.StructuralImprovement) {
				t.Errorf("%s at level %d needs %v", d.ID, d.Level.Low, d.Progress.Needed)
			}
		}
	})
}

// A quick scan is scored and planned as if the questionnaire held nothing else.
func TestScopeIsASmallerQuestionnaire(t *testing.T) {
	each(t, func(t *testing.T, _ picker, qn *questions.Questionnaire, s scoring.Scan) {
		s.Scope = questions.Quick
		small := &questions.Questionnaire{Hours: qn.Hours}
		for _, d := range qn.Domains {
			d.Questions = slices.DeleteFunc(slices.Clone(d.Questions), func(q questions.Question) bool { return !q.Quick })
			small.Domains = append(small.Domains, d)
		}
		full := s
		full.Scope = questions.Full
		same(t, "result", scoring.Score(qn, s, s.Questions(qn)), scoring.Score(small, full, full.Questions(small)))
		same(t, "plan", plan(qn, s), plan(small, full))
	})
}

// The same answers give the same result and the same plan: however often they
// are asked for, in whatever order they came, and in every language.
func TestSameAnswersSamePlan(t *testing.T) {
	each(t, func(t *testing.T, pick picker, qn *questions.Questionnaire, s scoring.Scan) {
		result, actions := scoring.Score(qn, s, s.Questions(qn)), plan(qn, s)
		for _, l := range []locale.Language{locale.Dutch, locale.Bokmal, locale.Nynorsk, locale.English} {
			s.Language = l
			s.Answers = reordered(pick, s.Answers)
			same(t, "result", scoring.Score(qn, s, s.Questions(qn)), result)
			same(t, "plan", plan(qn, s), actions)
		}
	})
}

// reordered is the same map, filled in another order.
func reordered[V any](pick picker, m map[string]V) map[string]V {
	keys := slices.Sorted(maps.Keys(m))
	again := map[string]V{}
	for len(keys) > 0 {
		i := pick(len(keys))
		again[keys[i]] = m[keys[i]]
		keys = slices.Delete(keys, i, i+1)
	}
	return again
}

// Levels and means do not depend on which question is asked first.
func TestOrderOfQuestionsDoesNotMatter(t *testing.T) {
	each(t, func(t *testing.T, _ picker, qn *questions.Questionnaire, s scoring.Scan) {
		turned := &questions.Questionnaire{}
		for _, d := range qn.Domains {
			d.Questions = slices.Clone(d.Questions)
			slices.Reverse(d.Questions)
			turned.Domains = append(turned.Domains, d)
		}
		same(t, "figures", figures(scoring.Score(turned, s, s.Questions(turned))), figures(scoring.Score(qn, s, s.Questions(qn))))
	})
}

// The wizard keeps one scan and one questionnaire and scores them at every key.
func TestNothingIsChanged(t *testing.T) {
	each(t, func(t *testing.T, _ picker, qn *questions.Questionnaire, s scoring.Scan) {
		before := written(qn, s)
		r := scoring.Score(qn, s, s.Questions(qn))
		p := scoring.MakePlan(qn, s, s.Questions(qn), r)
		scoring.Settle(qn, s, r)
		p.Errands()
		p.Road(qn, s, s.Questions(qn))
		same(t, "questionnaire and scan", written(qn, s), before)
		same(t, "result", r, scoring.Score(qn, s, s.Questions(qn)))
	})
}
