package scoring

import (
	"cmp"
	"slices"

	"peil/questions"
)

// Ask is a question to which nobody at the table knew the answer. It is done when
// the question has an answer.
type Ask struct {
	Question string
	Domain   string
	Knows    questions.Knower // who can know it
	Matters  Matter
	For      string // Needed: the question of the first action that needs it
}

// ID is the id of an ask, for what people do with it: acc-mfa/find-out.
func (a Ask) ID() string { return Job{Question: a.Question}.ID() }

// Matter says why it matters to know an answer.
type Matter int

// Why it matters, the first that holds.
const (
	Exposes   Matter = iota // lessons stop or pupils are exposed if it is missing
	Demanded                // the law of the country asks it
	Needed                  // an action of the plan needs it
	Unplaced                // its domain has no certain level without it
	Completes               // it belongs to the whole picture
)

// asksOf lists, beside the actions in their order, the questions that are answered don't know: by who can know, and then
// urgent ones first, what the law asks, essential ones, the heavier, and the order of
// the questionnaire.
func asksOf(qn *questions.Questionnaire, s Scan, over []*questions.Question, r Result, list []candidate) []Ask {
	var unknown []*questions.Question
	for _, q := range over {
		if !q.Gone && s.Answers[q.ID].Kind() == DontKnow {
			unknown = append(unknown, q)
		}
	}
	slices.SortStableFunc(unknown, func(a, b *questions.Question) int {
		return cmp.Or(
			cmp.Compare(slices.Index(questions.Knowers(), a.Knows), slices.Index(questions.Knowers(), b.Knows)),
			-compareBool(a.Urgent, b.Urgent),
			-compareBool(a.DutyIn(s.School.Country), b.DutyIn(s.School.Country)),
			-compareBool(a.Essential, b.Essential),
			cmp.Compare(b.Weight, a.Weight))
	})
	var asks []Ask
	for _, q := range unknown {
		a := Ask{Question: q.ID, Domain: qn.DomainOf(q.ID).ID, Knows: q.Knows, Matters: Completes}
		needs := func(c candidate) bool { return slices.Contains(c.question.Needs, q.ID) }
		switch i := slices.IndexFunc(list, needs); {
		case q.Urgent:
			a.Matters = Exposes
		case q.DutyIn(s.School.Country):
			a.Matters = Demanded
		case i >= 0:
			a.Matters, a.For = Needed, list[i].Question
		case !r.Domain(a.Domain).Level.Known():
			a.Matters = Unplaced
		}
		asks = append(asks, a)
	}
	return asks
}
