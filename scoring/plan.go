package scoring

import (
	"cmp"
	"slices"
	"strings"

	"peil/questions"
)

// Reason says why an action stands where it stands. Every action has exactly
// one.
type Reason string

// The reasons.
const (
	Duty       Reason = "duty"        // the law asks it and nothing works yet
	Urgent     Reason = "urgent"      // a mishap stops lessons or exposes pupils at once
	DutyPartly Reason = "duty-partly" // the law asks it and it works in part
	HoldsBack  Reason = "holds-back"  // its domain cannot rise without it
	Gap        Reason = "gap"         // it is below the target
	ComesFirst Reason = "comes-first" // another action needs it
)

// band is the part of the plan that a reason puts an action in.
func (r Reason) band() Band {
	switch r {
	case Duty, Urgent:
		return Now
	case DutyPartly, HoldsBack:
		return Next
	}
	return Later
}

// Action is what takes one question to its next level, or finds out where it
// stands.
type Action struct {
	Priority int    // 1 is first; counts through the whole plan
	ID       string // permanent: acc-mfa/3, acc-mfa/find-out
	Question string
	Domain   string
	From, To questions.Level // both 0 for a find-out
	Target   questions.Level
	Reason   Reason
	For      string // comes-first: the question whose action needs this one
	Duty     bool   // the law of the country asks it and it is below good foundation
	Effort   questions.Effort
	Hours    int
	Missing  []string // checklist items that are not there, where the action is to set them right
	Band     Band     // which of the three parts of the plan it stands in
}

// Band is a part of the plan: everything that the same rule put there, with what
// had to come first for it.
type Band int

// The bands.
const (
	Now   Band = iota + 1 // what the law asks and what is urgent
	Next                  // what the law asks and works in part, and what holds a domain back
	Later                 // every other gap
)

// FindOut reports whether the action is to find out where the school stands.
func (a Action) FindOut() bool { return a.To == 0 }

// Plan is the actions of a scan in order.
type Plan []Action

// Find finds an action by its id.
func (p Plan) Find(id string) (Action, bool) {
	i := slices.IndexFunc(p, func(a Action) bool { return a.ID == id })
	if i < 0 {
		return Action{}, false
	}
	return p[i], true
}

// candidate is an action with what its place depends on.
type candidate struct {
	Action
	question *questions.Question
	level    questions.Level // don't know counts as 1
	fits     bool            // the next step that the school chose
}

// MakePlan lists what to do about a list of questions, in the order of the
// questionnaire, and about their result. The rules can be said aloud; the first
// that differs decides:
//
//  1. what the law asks and what is urgent, at level 1 or 2;
//  2. what the law asks at level 3, and what holds its domain back;
//  3. every other gap.
//
// Within each, the larger gap times weight goes first, then what fits the chosen
// next step, then the smaller effort, then the order of the questionnaire. Last,
// what an action needs and is not there yet is put in front of it.
func MakePlan(qn *questions.Questionnaire, s Scan, over []*questions.Question, r Result) Plan {
	list := candidates(qn, s, over, r)
	slices.SortStableFunc(list, func(a, b candidate) int {
		return cmp.Or(
			cmp.Compare(a.Reason.band(), b.Reason.band()),
			cmp.Compare(b.gap(), a.gap()),
			-compareBool(a.fits, b.fits),
			cmp.Compare(slices.Index(questions.Efforts(), a.Effort), slices.Index(questions.Efforts(), b.Effort)),
		)
	})
	return needsFirst(list)
}

func (c candidate) gap() int { return int(c.Target-c.level) * c.question.Weight }

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// candidates lists one action for each question that is below its target or not
// known, in the order of the questionnaire.
func candidates(qn *questions.Questionnaire, s Scan, over []*questions.Question, r Result) []candidate {
	var list []candidate
	for d := range qn.Domains {
		domain := &qn.Domains[d]
		result := r.Domain(domain.ID)
		var asked []*questions.Question
		asked, over = split(domain, over)
		held := heldBack(asked, s, result.Level.Low)
		for _, q := range asked {
			a := s.Answers[q.ID]
			if !isGap(a, result.Target) {
				continue
			}
			level, _ := a.bounds()
			c := candidate{question: q, level: level, fits: q.Kind == s.NextStep}
			c.Action = Action{
				Question: q.ID,
				Domain:   domain.ID,
				Target:   result.Target,
				Duty:     q.DutyIn(s.School.Country) && level < questions.GoodFoundation,
			}
			c.Reason = reason(q, c.Duty, level, held[q.ID])
			c.setStep(qn, q, a)
			list = append(list, c)
		}
	}
	return list
}

// isGap reports whether an answer gives an action: it is below the target, or
// nobody knows.
func isGap(a Answer, target questions.Level) bool {
	return a.Kind() == DontKnow || a.Kind() == Levelled && a.Level < target
}

// setStep sets where an action goes and what it costs.
func (c *candidate) setStep(qn *questions.Questionnaire, q *questions.Question, a Answer) {
	if a.Kind() == DontKnow {
		c.ID = q.ID + "/" + string(questions.FindOut)
		c.Effort = questions.FindOut
	} else {
		c.From = a.Level
		c.To = max(a.Level+1, questions.FirstSteps)
		c.ID = q.ID + "/" + string(rune('0'+c.To))
		c.Effort = q.EffortTo(c.To)
		if c.To >= questions.GoodFoundation {
			c.Missing = a.Missing(q)
		}
	}
	c.Hours = qn.Hours[c.Effort]
}

// ActionOf is the action of an id, with its question and where it goes: 0 for one
// to find something out. It need not be in any plan, since what people do stays
// when the action has left it. ok is false where the questionnaire cannot have it.
func ActionOf(qn *questions.Questionnaire, id string) (a Action, ok bool) {
	question, to, _ := strings.Cut(id, "/")
	a = Action{ID: id, Question: question}
	switch to {
	case "3", "4", "5":
		a.To = questions.Level(to[0] - '0')
	case string(questions.FindOut):
	default:
		return Action{}, false
	}
	return a, qn.Question(question) != nil
}

func reason(q *questions.Question, duty bool, level questions.Level, holdsBack bool) Reason {
	nothing := level < questions.FirstSteps
	switch {
	case duty && nothing:
		return Duty
	case q.Urgent && nothing:
		return Urgent
	case duty:
		return DutyPartly
	case holdsBack:
		return HoldsBack
	}
	return Gap
}

// heldBack names the questions that hold their domain at its level: the
// essential ones that stand there, or, where none of them does, every question
// that is at it or below.
func heldBack(asked []*questions.Question, s Scan, level questions.Level) map[string]bool {
	essential, there := map[string]bool{}, map[string]bool{}
	for _, q := range asked {
		a := s.Answers[q.ID]
		if low, _ := a.bounds(); a.Kind() != NotApplicable && low <= level {
			there[q.ID] = true
			if q.Essential {
				essential[q.ID] = true
			}
		}
	}
	if len(essential) > 0 {
		return essential
	}
	return there
}

// needsFirst goes down the sorted list and puts in front of each action what it needs
// and is not there yet.
func needsFirst(list []candidate) Plan {
	plan := make(Plan, 0, len(list))
	placed := map[string]bool{}
	var put func(c candidate)
	put = func(c candidate) {
		placed[c.Question] = true
		if !c.FindOut() {
			for _, need := range list {
				if !slices.Contains(c.question.Needs, need.Question) || need.level >= questions.FirstSteps || placed[need.Question] {
					continue
				}
				need.Reason, need.For, need.Band = ComesFirst, c.Question, c.Band
				put(need)
			}
		}
		c.Priority = len(plan) + 1
		plan = append(plan, c.Action)
	}
	for _, c := range list {
		if !placed[c.Question] {
			c.Band = c.Reason.band()
			put(c)
		}
	}
	return plan
}
