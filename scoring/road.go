package scoring

import (
	"maps"

	"peil/questions"
)

// Road is how far it is from where a school stands to its targets, of what is known
// today.
type Road struct {
	Round  Leg    // the actions of the plan, each the next step of its question
	Whole  Leg    // every step to the targets
	Rounds int    // how many rounds that takes
	After  Result // where the school stands when all of this round is done
}

// Leg is a part of the road.
type Leg struct{ Actions, Hours int }

func (l *Leg) add(hours int) {
	l.Actions++
	l.Hours += hours
}

// Road lays out the road of a plan that was made of a scan over a list of questions.
func (p Plan) Road(qn *questions.Questionnaire, s Scan, over []*questions.Question) Road {
	var road Road
	answers := maps.Clone(s.Answers)
	for _, a := range p.Actions {
		road.Round.add(a.Hours)
		q, rounds := qn.Question(a.Question), 0
		for to := a.To; to <= a.Target; to++ {
			road.Whole.add(qn.Hours[q.EffortTo(to)])
			rounds++
		}
		road.Rounds = max(road.Rounds, rounds)
		done := answers[a.Question]
		done.Level = a.To
		answers[a.Question] = done
	}
	s.Answers = answers
	road.After = Score(qn, s, over)
	return road
}
