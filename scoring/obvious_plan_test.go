package scoring_test

import (
	"fmt"
	"slices"

	"peil/questions"
	"peil/scoring"
)

// The plan once more, from the sentences of the design and with nothing of
// package scoring but its types.

// todo is an action and what the rules ask about it.
type todo struct {
	scoring.Action
	q        questions.Question
	level    int // don't know counts as level 1 throughout
	fits     bool
	position int // in the questionnaire
}

func obviousPlan(qn *questions.Questionnaire, s scoring.Scan) scoring.Plan {
	list := todos(qn, s)
	slices.SortFunc(list, func(a, b todo) int {
		if before(a, b) {
			return -1
		}
		return 1
	})
	return inFront(list)
}

// todos: a question in scope that is below its target, or answered don't know,
// gives one action.
func todos(qn *questions.Questionnaire, s scoring.Scan) []todo {
	var list []todo
	for _, d := range qn.Domains {
		target := obviousTarget(s, d.ID)
		for _, q := range d.Questions {
			a := s.Answers[q.ID]
			known := a.Level > 0
			if !inScope(q, s) || !a.Unknown && !known || known && int(a.Level) >= target {
				continue
			}
			x := todo{q: q, level: max(1, int(a.Level)), fits: q.Kind == s.NextStep, position: len(list)}
			x.Action = obviousAction(q, a)
			x.Domain, x.Target, x.Hours = d.ID, questions.Level(target), qn.Hours[x.Effort]
			law := slices.Contains(q.Duty, s.School.Country)
			x.Duty = law && x.level < 4
			x.Reason = obviousReason(q, x.level, law, obviousHoldsBack(d, s, q, x.level))
			list = append(list, x)
		}
	}
	return list
}

// obviousAction: to level 3 from 1 or 2, to 4 from 3, to 5 from 4; don't know
// gives "find out", without from and to.
func obviousAction(q questions.Question, a scoring.Answer) scoring.Action {
	if a.Unknown {
		return scoring.Action{ID: q.ID + "/find-out", Question: q.ID, Effort: "find-out"}
	}
	to := map[questions.Level]questions.Level{1: 3, 2: 3, 3: 4, 4: 5}[a.Level]
	x := scoring.Action{
		ID:       fmt.Sprintf("%s/%d", q.ID, to),
		Question: q.ID,
		From:     a.Level,
		To:       to,
		Effort:   map[questions.Level]questions.Effort{3: q.Effort[0], 4: q.Effort[1], 5: q.Effort[2]}[to],
	}
	for _, item := range q.Checklist {
		if to > 3 && a.Checked != nil && !slices.Contains(a.Checked, item) {
			x.Missing = append(x.Missing, item)
		}
	}
	return x
}

func obviousReason(q questions.Question, level int, law, holdsBack bool) scoring.Reason {
	if law && (level == 1 || level == 2) {
		return "duty"
	}
	if q.Urgent && (level == 1 || level == 2) {
		return "urgent"
	}
	if law && level == 3 {
		return "duty-partly"
	}
	if holdsBack {
		return "holds-back"
	}
	return "gap"
}

// obviousHoldsBack: an essential question at or below the level of its domain, low
// end; or, in a domain where no applicable essential stands there, any question at or
// below it.
func obviousHoldsBack(d questions.Domain, s scoring.Scan, q questions.Question, level int) bool {
	all := stands(d, s, lowEnd)
	of := obviousLevel(all)
	for _, x := range all {
		if x.q.Essential && x.level <= of {
			return q.Essential && level <= of
		}
	}
	return level <= of
}

var obviousRule = map[scoring.Reason]int{"duty": 1, "urgent": 1, "duty-partly": 2, "holds-back": 2, "gap": 3}

// before: the first that differs decides.
func before(a, b todo) bool {
	if x, y := obviousRule[a.Reason], obviousRule[b.Reason]; x != y {
		return x < y
	}
	if x, y := (int(a.Target)-a.level)*a.q.Weight, (int(b.Target)-b.level)*b.q.Weight; x != y {
		return x > y
	}
	if a.fits != b.fits {
		return a.fits
	}
	efforts := map[questions.Effort]int{"find-out": 0, "S": 1, "M": 2, "L": 3}
	if x, y := efforts[a.Effort], efforts[b.Effort]; x != y {
		return x < y
	}
	return a.position < b.position
}

// inFront goes down the list: before an action, not a find-out, is placed, what
// it needs is put in front of it, one at a time, and is then looked at itself.
func inFront(list []todo) scoring.Plan {
	var plan scoring.Plan
	for len(list) > 0 {
		first := list[0]
		if n := firstNeed(first, list); n > 0 {
			need := list[n]
			need.For, need.Band = first.Question, obviousBand(first)
			list = slices.Insert(slices.Delete(list, n, n+1), 0, need)
			continue
		}
		first.Band = obviousBand(first)
		if first.For != "" {
			first.Reason = "comes-first"
		}
		first.Priority = len(plan) + 1
		plan, list = append(plan, first.Action), list[1:]
	}
	return plan
}

// firstNeed is where the first action stands that another needs, is below level
// 3 or don't know, and is not yet placed; 0 for none.
func firstNeed(a todo, list []todo) int {
	for i, x := range list {
		if a.Effort != "find-out" && x.level < 3 && slices.Contains(a.q.Needs, x.Question) {
			return i
		}
	}
	return 0
}

// obviousBand: an action stands in the part of the plan where its rule puts it,
// or where the one stands that needs it.
func obviousBand(a todo) scoring.Band {
	if a.Band != 0 {
		return a.Band
	}
	return scoring.Band(obviousRule[a.Reason])
}
