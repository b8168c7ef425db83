package scoring_test

import (
	"fmt"
	"testing"

	"peil/questions"
	"peil/scoring"
)

func TestRoad(t *testing.T) {
	try(t, []example{
		{"one step", "A: a=3,SML", "1 of 16 hours; 1 of 16 hours in 1; to 4, 4.0"},
		{"two steps to target 4", "A: a=1,SML", "1 of 4 hours; 2 of 20 hours in 2; to 3, 3.0"},
		{"three to target 5", "A>5: a=2,SML", "1 of 4 hours; 3 of 60 hours in 3; to 3, 3.0"},
		{"the longest road says how many rounds", "A: a=1,S b=3,L", "2 of 44 hours; 3 of 48 hours in 2; to 3, 3.5"},
		{"what nobody knows stays so", "A: a=1,S b=?", "1 of 4 hours; 2 of 8 hours in 2; to 1-3, 2.0"},
		{"nothing to do", "A: a=4", "0 of 0 hours; 0 of 0 hours in 0; to 4, 4.0"},
	}, func(qn *questions.Questionnaire, s scoring.Scan) string {
		r := plan(qn, s).Road(qn, s, s.Questions(qn))
		return fmt.Sprintf("%d of %d hours; %d of %d hours in %d; to %s, %s",
			r.Round.Actions, r.Round.Hours, r.Whole.Actions, r.Whole.Hours, r.Rounds, sayRange(r.After.Level), r.After.Mean)
	})
}

// Who walks the road round by round does as many actions and hours as were said, and
// is then at the targets.
func TestRoadIsWalked(t *testing.T) {
	each(t, func(t *testing.T, _ picker, qn *questions.Questionnaire, s scoring.Scan) {
		road := plan(qn, s).Road(qn, s, s.Questions(qn))
		rounds, walked := 0, scoring.Leg{}
		after := road.After
		for now := s; ; rounds++ {
			p := plan(qn, now)
			if len(p.Actions) == 0 {
				break
			}
			for _, a := range p.Actions {
				walked.Actions++
				walked.Hours += a.Hours
				now = now.With(a.Question, scoring.Answer{Level: a.To})
			}
			if rounds == 0 {
				same(t, "levels after this round", figures(scoring.Score(qn, now, now.Questions(qn))), figures(after))
			}
		}
		same(t, "road", walked, road.Whole)
		same(t, "rounds", rounds, road.Rounds)
	})
}
