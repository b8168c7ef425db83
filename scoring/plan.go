package scoring

import (
	"slices"
	"strings"

	"peil/questions"
)

// Reason says why an action stands where it stands. Every action has exactly
// one.
type Reason string

// The reasons.
const (
	Urgent       Reason = "urgent"        // nothing works, and a mishap stops lessons or exposes pupils at once
	Duty         Reason = "duty"          // nothing works, and the law asks it
	UrgentPartly Reason = "urgent-partly" // as Urgent, and it works in part
	DutyPartly   Reason = "duty-partly"   // the law asks it, and it works in part
	HoldsBack    Reason = "holds-back"    // it keeps its domain where it is
	Gap          Reason = "gap"           // it is below the target
	ComesFirst   Reason = "comes-first"   // another action needs it
	NextStep     Reason = "next-step"     // it fits the next step that the school chose
)

// Band is a part of the plan: everything that the same rule put there, with what
// had to come first for it.
type Band int

// The bands.
const (
	Now   Band = iota + 1 // urgent or asked by law, and nothing works yet
	Next                  // urgent or asked by law, and it works in part; what holds a domain back
	Later                 // everything else
)

// Action is what takes one question to its next level.
type Action struct {
	Priority int    // its number: 1 is first
	ID       string // permanent: acc-mfa/3
	Question string
	Domain   string
	From, To questions.Level
	Target   questions.Level
	Band     Band // the part of the plan in which it stands
	Reason   Reason
	For      string // comes-first: the question whose action needs this one
	Lags     bool   // an essential question below good foundation and below the level of its domain
	Urgent   bool   // a mishap stops lessons or exposes pupils, and it is below good foundation
	Duty     bool   // the law of the country asks it and it is below good foundation
	Effort   questions.Effort
	Hours    int
	Missing  []string // checklist items that are not there, where the action is to set them right
}

// Plan is what to find out and what to do about the answers of a scan.
type Plan struct {
	Asks    []Ask    // by who can know, for each the most pressing first
	Actions []Action // in order: the first has number 1
}

// Empty reports whether there is nothing to find out and nothing to do.
func (p Plan) Empty() bool { return len(p.Asks) == 0 && len(p.Actions) == 0 }

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

// Job is what the id of an action or an ask names: a question, and the level to
// which it goes, or 0 where it is to be found out.
type Job struct {
	Question string
	To       questions.Level
}

// FindOut reports whether the job is to find out where the school stands.
func (j Job) FindOut() bool { return j.To == 0 }

// JobOf reads the id of an action or an ask. It need not be in any plan, since what
// people do stays when the action has left it. ok is false where the questionnaire
// cannot have it.
func JobOf(qn *questions.Questionnaire, id string) (j Job, ok bool) {
	question, to, _ := strings.Cut(id, "/")
	j.Question = question
	switch to {
	case "3", "4", "5":
		j.To = questions.Level(to[0] - '0')
	case string(questions.FindOut):
	default:
		return Job{}, false
	}
	return j, qn.Question(question) != nil
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
