package scoring

import (
	"slices"

	"peil/questions"
)

// Plan is what to find out and what to do about the answers of a scan.
type Plan struct {
	Asks    []Ask    // by who can know, for each the most pressing first
	Actions []Action // in order: the first has number 1
}

// Empty reports whether there is nothing to find out and nothing to do.
func (p Plan) Empty() bool { return len(p.Asks) == 0 && len(p.Actions) == 0 }

// IDs lists the ids of what is in the plan, in its order: the asks, then the actions.
func (p Plan) IDs() []string {
	ids := make([]string, 0, len(p.Asks)+len(p.Actions))
	for _, a := range p.Asks {
		ids = append(ids, a.ID())
	}
	for _, a := range p.Actions {
		ids = append(ids, a.ID)
	}
	return ids
}

// Action finds an action by its id.
func (p Plan) Action(id string) (Action, bool) {
	return found(p.Actions, func(a Action) bool { return a.ID == id })
}

// ActionOn finds the action of a question.
func (p Plan) ActionOn(question string) (Action, bool) {
	return found(p.Actions, func(a Action) bool { return a.Question == question })
}

// Ask finds an ask by its id.
func (p Plan) Ask(id string) (Ask, bool) {
	return found(p.Asks, func(a Ask) bool { return a.ID() == id })
}

// Holds reports whether an action or an ask of that id is in the plan.
func (p Plan) Holds(id string) bool {
	_, action := p.Action(id)
	_, ask := p.Ask(id)
	return action || ask
}

func found[T any](list []T, is func(T) bool) (T, bool) {
	if i := slices.IndexFunc(list, is); i >= 0 {
		return list[i], true
	}
	var none T
	return none, false
}

// MakePlan lists what to find out and what to do about a list of questions, in the
// order of the questionnaire, and about their result. The rules of the order can be
// said aloud:
//
//  1. Now: what is urgent or asked by law and at level 1 or 2. Next: what is urgent
//     or asked by law and at level 3, and what holds its domain back. Later:
//     everything else.
//  2. Now, the heavier question goes first, and levels 1 and 2 count alike. In the
//     other two the larger gap times weight goes first, and good comes before
//     better. Then come the order of the reasons, what fits the chosen next step,
//     the smaller effort, and the order of the questionnaire.
//  3. What an action needs and does not work yet is put in front of it.
//  4. One of the first five fits the next step that the school chose, if any does.
func MakePlan(qn *questions.Questionnaire, s Scan, over []*questions.Question, r Result) Plan {
	list := byRule(candidates(qn, s, over, r))
	list = withNextStep(needsFirst(list))
	p := Plan{Actions: make([]Action, len(list))}
	for i := range list {
		p.Actions[i] = list[i].Action
		p.Actions[i].Priority = i + 1
	}
	p.Asks = asksOf(qn, s, over, r, list)
	return p
}
