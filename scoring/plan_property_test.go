package scoring_test

import (
	"slices"
	"testing"

	"peil/questions"
	"peil/scoring"
)

func TestPlanIsTheGaps(t *testing.T) {
	each(t, func(t *testing.T, _ picker, qn *questions.Questionnaire, s scoring.Scan) {
		var planned, gaps []string
		for _, a := range plan(qn, s) {
			planned = append(planned, a.Question)
		}
		for _, d := range qn.Domains {
			for _, q := range d.Questions {
				a := s.Answers[q.ID]
				below := a.Level != 0 && a.Level < s.TargetOf(d.ID)
				if q.In(s.Scope) && (a.Unknown || below) {
					gaps = append(gaps, q.ID)
				}
			}
		}
		slices.Sort(planned)
		slices.Sort(gaps)
		same(t, "questions with an action", planned, gaps)
	})
}

func TestPrioritiesCount(t *testing.T) {
	each(t, func(t *testing.T, _ picker, qn *questions.Questionnaire, s scoring.Scan) {
		for i, a := range plan(qn, s) {
			if a.Priority != i+1 {
				t.Errorf("%s stands at %d and has priority %d", a.ID, i+1, a.Priority)
			}
		}
	})
}

// The plan falls apart in three parts, one after the other.
func TestBandsFollowEachOther(t *testing.T) {
	each(t, func(t *testing.T, _ picker, qn *questions.Questionnaire, s scoring.Scan) {
		band := scoring.Now
		for _, a := range plan(qn, s) {
			if a.Band < band || a.Band > scoring.Later {
				t.Errorf("%s of part %d stands behind part %d", a.ID, a.Band, band)
			}
			band = a.Band
		}
	})
}

// Nobody is told to build on what is not there.
func TestNeedsStandBefore(t *testing.T) {
	each(t, func(t *testing.T, _ picker, qn *questions.Questionnaire, s scoring.Scan) {
		p := plan(qn, s)
		for _, a := range p {
			if a.FindOut() {
				continue
			}
			for _, need := range qn.Question(a.Question).Needs {
				if n := placeOf(p, need); n > a.Priority && s.Answers[need].Level < questions.FirstSteps {
					t.Errorf("%s at %d needs %s, which stands at %d", a.ID, a.Priority, need, n)
				}
			}
		}
	})
}

// What comes first says for whom, and stands in that one's part of the plan.
func TestComesFirstNamesWhoNeedsIt(t *testing.T) {
	each(t, func(t *testing.T, _ picker, qn *questions.Questionnaire, s scoring.Scan) {
		p := plan(qn, s)
		for _, a := range p {
			if (a.Reason == scoring.ComesFirst) != (a.For != "") {
				t.Errorf("%s has reason %s and is for %q", a.ID, a.Reason, a.For)
			}
			if a.For == "" {
				continue
			}
			n := placeOf(p, a.For)
			if n <= a.Priority || !slices.Contains(qn.Question(a.For).Needs, a.Question) || p[n-1].Band != a.Band {
				t.Errorf("%s at %d, part %d, comes first for %s at %d", a.ID, a.Priority, a.Band, a.For, n)
			}
		}
	})
}

// placeOf is the priority of a question's action; 0 if it has none.
func placeOf(p scoring.Plan, question string) int {
	return 1 + slices.IndexFunc(p, func(a scoring.Action) bool { return a.Question == question })
}
