package scoring_test

import (
	"testing"

	"peil/questions"
	"peil/scoring"
)

// allAt answers the whole questionnaire alike.
func allAt(qn *questions.Questionnaire, a scoring.Answer) scoring.Scan {
	_, s := sketch("")
	for _, q := range qn.All(questions.Full) {
		s.Answers[q.ID] = a
	}
	return s
}

// The real questionnaire has weights, needs and essentials that no drawn one has.
func TestIBPIsObvious(t *testing.T) {
	qn := ibp(t)
	for seed := range uint64(30) {
		s := drawScan(chance(seed), qn)
		same(t, "result", exported(scoring.Score(qn, s, s.Questions(qn))), obviousScore(qn, s))
		same(t, "plan", plan(qn, s), obviousPlan(qn, s))
	}
}

func TestIBPAllAtOneLevel(t *testing.T) {
	qn := ibp(t)
	for _, l := range questions.Levels() {
		s := allAt(qn, scoring.Answer{Level: l})
		r := scoring.Score(qn, s, s.Questions(qn))
		same(t, "level", r.Level, scoring.Range{Low: l, High: l})
		same(t, "mean", r.Mean, scoring.Tenths(10*l))
		for _, d := range r.Domains {
			same(t, d.ID, d.Level, scoring.Range{Low: l, High: l})
		}
		want := 0
		if l < scoring.DefaultTarget {
			want = r.Total()
		}
		same(t, "actions", len(plan(qn, s).Actions), want)
	}
}

func TestIBPNothingAnswered(t *testing.T) {
	qn := ibp(t)
	s := allAt(qn, scoring.Answer{})
	r := scoring.Score(qn, s, s.Questions(qn))
	same(t, "level", r.Level, scoring.Range{Low: 1, High: 5})
	same(t, "open", r.Open, r.Total())
	same(t, "plan", plan(qn, s), scoring.Plan{})
}

func TestIBPNobodyKnows(t *testing.T) {
	qn := ibp(t)
	p := plan(qn, allAt(qn, scoring.Answer{Unknown: true}))
	same(t, "questions to ask", len(p.Asks), len(qn.All(questions.Full)))
	same(t, "actions", len(p.Actions), 0)
}

// A school that does one thing after the other, in the order of the plan, and finds
// out first what nobody knows, arrives at its target and has no plan left.
func TestIBPFollowingThePlanArrives(t *testing.T) {
	qn := ibp(t)
	s := allAt(qn, scoring.Answer{Unknown: true})
	for steps := 0; ; steps++ {
		p := plan(qn, s)
		if p.Empty() {
			break
		}
		if steps > 200 {
			t.Fatalf("after %d steps there are still %d actions", steps, len(p.Actions))
		}
		if len(p.Asks) > 0 {
			s = s.With(p.Asks[0].Question, scoring.Answer{Level: questions.NotStarted})
		} else {
			s = s.With(p.Actions[0].Question, scoring.Answer{Level: p.Actions[0].To})
		}
	}
	same(t, "level", scoring.Score(qn, s, s.Questions(qn)).Level, scoring.Range{Low: 4, High: 4})
}
