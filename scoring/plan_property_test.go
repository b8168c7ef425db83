package scoring_test

import (
	"slices"
	"testing"

	"peil/questions"
	"peil/scoring"
)

// Each question in scope is in the plan once: as an ask where it is a don't know, as
// an action where its level is below the target.
func TestPlanIsTheGaps(t *testing.T) {
	each(t, func(t *testing.T, _ picker, qn *questions.Questionnaire, s scoring.Scan) {
		var toDo, toAsk, gaps, unknown []string
		p := plan(qn, s)
		for _, a := range p.Actions {
			toDo = append(toDo, a.Question)
		}
		for _, a := range p.Asks {
			toAsk = append(toAsk, a.Question)
		}
		for _, d := range qn.Domains {
			for _, q := range d.Questions {
				a := s.Answers[q.ID]
				switch {
				case !q.In(s.Scope):
				case a.Unknown && a.Level == 0:
					unknown = append(unknown, q.ID)
				case a.Level != 0 && a.Level < s.TargetOf(d.ID):
					gaps = append(gaps, q.ID)
				}
			}
		}
		for _, list := range [][]string{toDo, toAsk, gaps, unknown} {
			slices.Sort(list)
		}
		same(t, "questions with an action", toDo, gaps)
		same(t, "questions to ask", toAsk, unknown)
	})
}

func TestPrioritiesCount(t *testing.T) {
	each(t, func(t *testing.T, _ picker, qn *questions.Questionnaire, s scoring.Scan) {
		for i, a := range plan(qn, s).Actions {
			if a.Priority != i+1 {
				t.Errorf("%s stands at %d and has number %d", a.ID, i+1, a.Priority)
			}
		}
	})
}

// The plan falls apart in three parts, one after the other.
func TestBandsFollowEachOther(t *testing.T) {
	each(t, func(t *testing.T, _ picker, qn *questions.Questionnaire, s scoring.Scan) {
		band := scoring.Now
		for _, a := range plan(qn, s).Actions {
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
		for _, a := range p.Actions {
			for _, need := range qn.Question(a.Question).Needs {
				if n := placeOf(p.Actions, need); n > a.Priority && s.Answers[need].Level < questions.FirstSteps {
					t.Errorf("%s at %d needs %s, which stands at %d", a.ID, a.Priority, need, n)
				}
			}
		}
	})
}

// What comes first says for whom, and stands before that one; in its part of the
// plan, unless a next step of the school moved it further to the front.
func TestComesFirstNamesWhoNeedsIt(t *testing.T) {
	each(t, func(t *testing.T, _ picker, qn *questions.Questionnaire, s scoring.Scan) {
		p := plan(qn, s)
		for _, a := range p.Actions {
			if (a.Reason == scoring.ComesFirst) != (a.For != "") {
				t.Errorf("%s has reason %s and is for %q", a.ID, a.Reason, a.For)
			}
			if a.For == "" {
				continue
			}
			n := placeOf(p.Actions, a.For)
			needed := slices.Contains(qn.Question(a.For).Needs, a.Question)
			if n <= a.Priority || !needed || p.Actions[n-1].Band != a.Band && s.NextStep == "" {
				t.Errorf("%s at %d, part %d, comes first for %s at %d", a.ID, a.Priority, a.Band, a.For, n)
			}
		}
	})
}

// What a school has improved by a level never becomes more pressing by that, but for
// what another action needs.
func TestPlaceNeverRises(t *testing.T) {
	eachRise(t, func(t *testing.T, id string, before, after moment) {
		was, is := placeOf(scoring.OwnOrder(before.qn, before.scan), id), placeOf(scoring.OwnOrder(after.qn, after.scan), id)
		if is != 0 && is < was {
			t.Errorf("%s rises from place %d to %d", id, was, is)
		}
	})
}

// To have talked about a thing never moves it back: among what is urgent or asked by
// law, levels 1 and 2 stand at one place.
func TestTalkingMovesNothingBack(t *testing.T) {
	eachRise(t, func(t *testing.T, id string, before, after moment) {
		own := scoring.OwnOrder(before.qn, before.scan)
		was, is := placeOf(own, id), placeOf(scoring.OwnOrder(after.qn, after.scan), id)
		if after.scan.Answers[id].Level == questions.NotYetInPractice && was != 0 && own[was-1].Band == scoring.Now && is != was {
			t.Errorf("%s moves from place %d to %d", id, was, is)
		}
	})
}

// An urgent or legal thing at which nothing works stands behind no gap, but for what
// it or an earlier action needs and for the next step of the school.
func TestNoGapBeforeWhatPresses(t *testing.T) {
	presses := 0
	each(t, func(t *testing.T, _ picker, qn *questions.Questionnaire, s scoring.Scan) {
		actions := plan(qn, s).Actions
		last := 0
		for i, a := range actions {
			if (a.Urgent || a.Duty) && a.From < questions.FirstSteps {
				last = i
				presses++
			}
		}
		stepped := slices.ContainsFunc(actions, func(a scoring.Action) bool { return a.Reason == scoring.NextStep })
		for _, a := range actions[:min(last, len(actions))] {
			pressing := (a.Urgent || a.Duty) && a.From < questions.FirstSteps
			if !pressing && a.Reason != scoring.ComesFirst && !stepped {
				t.Errorf("%s, %s, at %d stands before %s", a.ID, a.Reason, a.Priority, actions[last].ID)
			}
		}
	})
	if presses < 100 {
		t.Errorf("only %d pressing actions were drawn", presses)
	}
}

// The next step of the school is among the first five, if anything fits it.
func TestNextStepIsAmongTheFirst(t *testing.T) {
	moved := 0
	qn := ibp(t)
	for seed := range uint64(200) {
		pick := chance(seed)
		s := drawScan(pick, qn)
		s.NextStep = one(pick, questions.NextSteps())
		actions := plan(qn, s).Actions
		fits := func(a scoring.Action) bool { return qn.Question(a.Question).Kind == s.NextStep }
		at := slices.IndexFunc(actions, func(a scoring.Action) bool { return a.Reason == scoring.NextStep })
		if at < 0 {
			if n := slices.IndexFunc(actions, fits); n > 4 {
				t.Errorf("seed %d: the first that fits stands at %d", seed, n+1)
			}
			continue
		}
		moved++
		if !fits(actions[at]) || at < 4 || slices.ContainsFunc(actions[:4], fits) {
			t.Errorf("seed %d: %s at %d is called the next step", seed, actions[at].ID, at+1)
		}
	}
	if moved < 20 {
		t.Errorf("only %d plans were moved", moved)
	}
}

// placeOf is the place of a question's action, from 1; 0 if it has none.
func placeOf(actions []scoring.Action, question string) int {
	return 1 + slices.IndexFunc(actions, func(a scoring.Action) bool { return a.Question == question })
}
