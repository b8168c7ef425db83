package scoring_test

import (
	"fmt"
	"strings"
	"testing"

	"peil/questions"
	"peil/scoring"
)

func plan(qn *questions.Questionnaire, s scoring.Scan) scoring.Plan {
	return scoring.MakePlan(qn, s, s.Questions(qn), scoring.Score(qn, s, s.Questions(qn)))
}

// sayOrder names the actions of a plan in order.
func sayOrder(qn *questions.Questionnaire, s scoring.Scan) string {
	var said []string
	for _, a := range plan(qn, s) {
		said = append(said, a.ID)
	}
	return strings.Join(said, " ")
}

// sayReasons names the actions of a plan, each with its reason.
func sayReasons(qn *questions.Questionnaire, s scoring.Scan) string {
	var said []string
	for _, a := range plan(qn, s) {
		why := a.ID + " " + string(a.Reason)
		if a.For != "" {
			why += " for " + a.For
		}
		said = append(said, why)
	}
	return strings.Join(said, ", ")
}

func TestGaps(t *testing.T) {
	try(t, []example{
		{"every level below the target", "A: a=1 b=2 c=3", "a/3 b/3 c/4"},
		{"nothing at the target or above", "A: a=4 b=5", ""},
		{"target 3", "target=3 | A: a=2 b=3", "a/3"},
		{"target 5", "target=5 | A: a=4 b=5", "a/5"},
		{"a target of its own for a domain", "A: a=4 | B>5: b=4 | C>3: c=3", "b/5"},
		{"a lower target of its own", "target=5 | A>3: a=2 b=3 | B: c=4", "a/3 c/5"},
		{"a don't know", "A: a=?", "a/find-out"},
		{"not what is open or not applicable", "A: a=. b=-,na", ""},
		{"not what is outside the scope", "quick | A: a=2,quick b=2 c=?", "a/3"},
	}, sayOrder)
}

func TestAction(t *testing.T) {
	try(t, []example{
		{"from 1", "A: a=1,SML", "a/3 in A from 1 to 3, target 4, S, 4 hours"},
		{"from 2, also to 3", "A: a=2,SML", "a/3 in A from 2 to 3, target 4, S, 4 hours"},
		{"from 3", "A: a=3,SML", "a/4 in A from 3 to 4, target 4, M, 16 hours"},
		{"from 4", "A>5: a=4,SML", "a/5 in A from 4 to 5, target 5, L, 40 hours"},
		{"one level at a time, however far the target", "A>5: a=1,SML", "a/3 in A from 1 to 3, target 5, S, 4 hours"},
		{"find out", "A: a=?,SML", "a/find-out in A from 0 to 0, target 4, find-out, 1 hours"},
	}, func(qn *questions.Questionnaire, s scoring.Scan) string {
		a := plan(qn, s)[0]
		return fmt.Sprintf("%s in %s from %d to %d, target %d, %s, %d hours", a.ID, a.Domain, a.From, a.To, a.Target, a.Effort, a.Hours)
	})
}

func TestDuty(t *testing.T) {
	try(t, []example{
		{"below good foundation", "A: a=1,duty b=3,duty c=?,duty d=1", "c a b"},
		{"not where the law is met", "target=5 | A: a=4,duty", ""},
		{"not in another country", "NO | A: a=1,duty:NL b=1,duty:NO c=1,duty:NL+NO", "b c"},
		{"also where it comes first for another", "A: a3=1,urgent,needs:b b=1,duty", "b"},
	}, func(qn *questions.Questionnaire, s scoring.Scan) string {
		var said []string
		for _, a := range plan(qn, s) {
			if a.Duty {
				said = append(said, a.Question)
			}
		}
		return strings.Join(said, " ")
	})
}

// All items of a checklist belong to level 4: an action to level 3 does not ask
// for them.
func TestMissing(t *testing.T) {
	try(t, []example{
		{"to level 4", "A: a=3,list:x+y+z,ticked:y", "x z"},
		{"to level 5", "A>5: a=4,list:x+y,ticked:x", "y"},
		{"not to level 3", "A: a=2,list:x+y,ticked:x", ""},
		{"a list gone through without a tick", "A: a=3,list:x+y,ticked:", "x y"},
		{"a list not gone through says nothing", "A: a=3,list:x+y", ""},
		{"a list that is complete", "A: a=3,list:x+y,ticked:y+x", ""},
		{"not to find out", "A: a=?,list:x+y,ticked:x", ""},
	}, func(qn *questions.Questionnaire, s scoring.Scan) string {
		return strings.Join(plan(qn, s)[0].Missing, " ")
	})
}

func TestPlanFind(t *testing.T) {
	p := plan(sketch("A: a=1 b=?"))
	for id, found := range map[string]bool{"a/3": true, "b/find-out": true, "a/4": false, "b/3": false} {
		a, ok := p.Find(id)
		if ok != found || ok && a.ID != id {
			t.Errorf("%s: got %q, %v", id, a.ID, ok)
		}
		if ok && a.FindOut() != (a.Question == "b") {
			t.Errorf("%s: find-out is %v", id, a.FindOut())
		}
	}
}

// TestActionOf finds every action of a plan by its id, and none that a plan cannot
// have.
func TestActionOf(t *testing.T) {
	qn := ibp(t)
	s := scoring.Scan{Target: questions.StructuralImprovement, Answers: map[string]scoring.Answer{}}
	for i, q := range qn.All(questions.Full) {
		s.Answers[q.ID] = scoring.Answer{Level: questions.Level(i%4 + 1)}
		if i%5 == 0 {
			s.Answers[q.ID] = scoring.Answer{Unknown: true}
		}
	}
	found := 0
	for _, a := range scoring.MakePlan(qn, s, s.Questions(qn), scoring.Score(qn, s, s.Questions(qn))) {
		if got, ok := scoring.ActionOf(qn, a.ID); !ok || got.Question != a.Question || got.To != a.To || got.ID != a.ID {
			t.Errorf("%s: got %+v, %v", a.ID, got, ok)
		}
		found++
	}
	if found == 0 {
		t.Error("no plan")
	}
	for _, id := range []string{"", "con-backup", "con-backup/", "con-backup/2", "con-backup/6", "con-backup/3/4", "no-such/3"} {
		if _, ok := scoring.ActionOf(qn, id); ok {
			t.Errorf("%q is taken for an action", id)
		}
	}
}
