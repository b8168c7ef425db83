package scoring_test

import (
	"slices"
	"strings"
	"testing"

	"peil/questions"
	"peil/scoring"
)

func TestMoved(t *testing.T) {
	for _, c := range []struct {
		shows, work, id string
		by              int
		want            string
	}{
		{"up", "", "c", -1, "a c b d"},
		{"down", "", "a", +1, "b a c d"},
		{"to the end", "", "a", +99, "b c d a"},
		{"from the start nothing moves", "", "a", -1, "a b c d"},
		{"what is taken on stays first", "d=ict", "a", -1, "d a b c"},
		{"and stays together", "d=ict c=ict", "c", +5, "d c a b"},
		{"past one that has a place", "c=#1", "a", -1, "a c b d"},
		{"one that has a place goes on", "c=#1", "c", +2, "a b c d"},
		{"nothing of by takes the choice back", "c=#1", "c", 0, "a b c d"},
		{"what is not in the plan moves nothing", "", "x", 1, "a b c d"},
	} {
		qn, s := sketch("A: a3=1 b2=1 c=1 d=1")
		p := plan(qn, s)
		work := worked(qn, s, c.work)
		before := len(work)
		same(t, c.shows, shownIDs(p, p.Moved(work, actionID(p, c.id), c.by)), c.want)
		same(t, c.shows+": what was said before", len(work), before)
	}
}

// An action that is moved one place is one place further, if there is one in its part, and
// no other two change places with each other.
func TestMovedHolds(t *testing.T) {
	each(t, func(t *testing.T, pick picker, qn *questions.Questionnaire, s scoring.Scan) {
		p := plan(qn, s)
		work := drawWork(pick, p)
		shown := p.Shown(work)
		for i, a := range shown {
			by := one(pick, []int{-1, 1})
			after := p.Shown(p.Moved(work, a.ID, by))
			at := slices.IndexFunc(after, func(b scoring.Action) bool { return b.ID == a.ID })
			free := i+by >= 0 && i+by < len(shown) && samePart(work[a.ID], work[shown[i+by].ID]) && !work[a.ID].Settled()
			if free && at != i+by || !free && at != i {
				t.Errorf("%s moved from %d to %d by %d", a.ID, i, at, by)
			}
			if !slices.EqualFunc(without(shown, a.ID), without(after, a.ID), func(x, y scoring.Action) bool { return x.ID == y.ID }) {
				t.Errorf("moving %s by %d moves others", a.ID, by)
			}
		}
	})
}

func without(list []scoring.Action, id string) []scoring.Action {
	return slices.DeleteFunc(slices.Clone(list), func(a scoring.Action) bool { return a.ID == id })
}

func shownIDs(p scoring.Plan, work map[string]scoring.Work) string {
	var ids []string
	for _, a := range p.Shown(work) {
		ids = append(ids, a.Question)
	}
	return strings.Join(ids, " ")
}

func actionID(p scoring.Plan, question string) string {
	a, _ := p.ActionOn(question)
	return a.ID
}

func samePart(a, b scoring.Work) bool {
	return a.Settled() == b.Settled() && (a.Settled() || a.TakenOn() == b.TakenOn())
}
