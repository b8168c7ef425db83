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
	for _, a := range plan(qn, s).Actions {
		said = append(said, a.ID)
	}
	return strings.Join(said, " ")
}

// sayReasons names the actions of a plan, each with its reason.
func sayReasons(qn *questions.Questionnaire, s scoring.Scan) string {
	var said []string
	for _, a := range plan(qn, s).Actions {
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
		{"not what is unknown, open or not applicable", "A: a=? b=. c=-,na", ""},
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
	}, func(qn *questions.Questionnaire, s scoring.Scan) string {
		a := plan(qn, s).Actions[0]
		return fmt.Sprintf("%s in %s from %d to %d, target %d, %s, %d hours", a.ID, a.Domain, a.From, a.To, a.Target, a.Effort, a.Hours)
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
	}, func(qn *questions.Questionnaire, s scoring.Scan) string {
		return strings.Join(plan(qn, s).Actions[0].Missing, " ")
	})
}

func TestFinding(t *testing.T) {
	p := plan(sketch("A: a=1 b=?"))
	for id, want := range map[string]bool{"a/3": true, "b/find-out": true, "a/4": false, "b/3": false, "a/find-out": false, "": false} {
		action, isAction := p.Action(id)
		ask, isAsk := p.Ask(id)
		if isAction && action.ID != id || isAsk && ask.ID() != id {
			t.Errorf("%s: found %q and %q", id, action.ID, ask.ID())
		}
		same(t, id+" is held", p.Holds(id), want)
		same(t, id+" is found", isAction != isAsk, want)
	}
	if on, ok := p.ActionOn("a"); !ok || on.ID != "a/3" {
		t.Errorf("on a: got %q, %v", on.ID, ok)
	}
	if _, ok := p.ActionOn("b"); ok {
		t.Error("what is only asked has an action")
	}
	if p.Empty() || !plan(sketch("A: a=4 b=.")).Empty() || plan(sketch("A: a=?")).Empty() {
		t.Error("a plan is empty where there is something to do or to ask, or not where there is nothing")
	}
}

// TestJobOf reads the id of every action and ask of a plan, and of none that a plan
// cannot have.
func TestJobOf(t *testing.T) {
	qn := ibp(t)
	s := scoring.Scan{Target: questions.StructuralImprovement, Answers: map[string]scoring.Answer{}}
	for i, q := range qn.All(questions.Full) {
		s.Answers[q.ID] = scoring.Answer{Level: questions.Level(i%4 + 1)}
		if i%5 == 0 {
			s.Answers[q.ID] = scoring.Answer{Unknown: true}
		}
	}
	p := plan(qn, s)
	want := map[string]scoring.Job{}
	for _, a := range p.Actions {
		want[a.ID] = scoring.Job{Question: a.Question, To: a.To}
	}
	for _, a := range p.Asks {
		want[a.ID()] = scoring.Job{Question: a.Question}
	}
	same(t, "actions and asks", len(want), len(s.Answers))
	for id, job := range want {
		if got, ok := scoring.JobOf(qn, id); !ok || got != job || got.FindOut() != (job.To == 0) {
			t.Errorf("%s: got %+v, %v", id, got, ok)
		}
	}
	for _, id := range []string{"", "con-backup", "con-backup/", "con-backup/2", "con-backup/6", "con-backup/3/4", "no-such/3"} {
		if _, ok := scoring.JobOf(qn, id); ok {
			t.Errorf("%q is taken for an action", id)
		}
	}
}
