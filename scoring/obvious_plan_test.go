package scoring_test

import (
	"fmt"
	"slices"

	"peil/questions"
	"peil/scoring"
)

// The plan once more, from the sentences of the design and with nothing of
// package scoring but its types. Each rule takes the list that the one before it
// left and is written as it is said.

// todo is an action and what the rules ask about it.
type todo struct {
	scoring.Action
	q        questions.Question
	law      bool
	fits     bool
	position int // in the questionnaire
}

func obviousPlan(qn *questions.Questionnaire, s scoring.Scan) scoring.Plan {
	list := obviousList(qn, s)
	list = ruleThree(list)
	list = ruleFour(list, s)
	var p scoring.Plan
	for i, x := range list {
		x.Priority = i + 1
		p.Actions = append(p.Actions, x.Action)
	}
	p.Asks = obviousAsks(qn, s, list)
	return p
}

// obviousList is the order by the first two rules.
func obviousList(qn *questions.Questionnaire, s scoring.Scan) []todo {
	list := todos(qn, s)
	slices.SortFunc(list, func(a, b todo) int {
		if before(a, b) {
			return -1
		}
		return 1
	})
	return list
}

// todos: each question in scope with a level below its target gives one action.
func todos(qn *questions.Questionnaire, s scoring.Scan) []todo {
	var list []todo
	for _, d := range qn.Domains {
		target := obviousTarget(s, d.ID)
		for _, q := range d.Questions {
			a := s.Answers[q.ID]
			if !inScope(q, s) || a.Level == 0 || int(a.Level) >= target {
				continue
			}
			x := todo{q: q, position: len(list), law: slices.Contains(q.Duty, s.School.Country)}
			x.fits = s.NextStep != "" && s.NextStep == q.Kind
			x.Action = obviousAction(q, a)
			x.Domain, x.Target, x.Hours = d.ID, questions.Level(target), qn.Hours[x.Effort]
			x.Urgent, x.Duty = q.Urgent && a.Level < 4, x.law && a.Level < 4
			x.Lags = obviousLags(d, s, q)
			x.Band, x.Reason = ruleOne(x, obviousHoldsBack(d, s, q))
			list = append(list, x)
		}
	}
	return list
}

// obviousAction: to level 3 from 1 or 2, to 4 from 3, to 5 from 4.
func obviousAction(q questions.Question, a scoring.Answer) scoring.Action {
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

// obviousLags: an essential question below level 4 that stands below the level of
// its domain, low end.
func obviousLags(d questions.Domain, s scoring.Scan, q questions.Question) bool {
	l := int(s.Answers[q.ID].Level)
	return q.Essential && l != 0 && l < 4 && l < obviousLevel(stands(d, s, lowEnd))
}

// obviousHoldsBack: such a question, or, where none does, any question below level 4
// at or below that level.
func obviousHoldsBack(d questions.Domain, s scoring.Scan, q questions.Question) bool {
	for _, other := range d.Questions {
		if inScope(other, s) && obviousLags(d, s, other) {
			return obviousLags(d, s, q)
		}
	}
	l := int(s.Answers[q.ID].Level)
	return l < 4 && l <= obviousLevel(stands(d, s, lowEnd))
}

// ruleOne: where several hold, the first named is the reason.
func ruleOne(x todo, holdsBack bool) (scoring.Band, scoring.Reason) {
	switch {
	case x.From <= 2 && x.q.Urgent:
		return scoring.Now, "urgent"
	case x.From <= 2 && x.law:
		return scoring.Now, "duty"
	case x.From == 3 && x.q.Urgent:
		return scoring.Next, "urgent-partly"
	case x.From == 3 && x.law:
		return scoring.Next, "duty-partly"
	case holdsBack:
		return scoring.Next, "holds-back"
	}
	return scoring.Later, "gap"
}

// before: rule two; the first that differs decides, and where the smaller number
// comes first it is written as it is, else with a minus.
func before(a, b todo) bool {
	x, y := ruleTwo(a), ruleTwo(b)
	return slices.Compare(x, y) < 0
}

func ruleTwo(x todo) []int {
	effort := map[questions.Effort]int{"S": 1, "M": 2, "L": 3}[x.Effort]
	last := []int{oneIf(!x.fits), effort, x.position}
	gap := -int(x.Target-x.From) * x.q.Weight
	switch x.Band {
	case scoring.Now:
		urgentBeforeDuty := oneIf(x.Reason == "duty")
		return append([]int{int(x.Band), -x.q.Weight, urgentBeforeDuty}, last...)
	case scoring.Next:
		reason := slices.Index([]scoring.Reason{"urgent-partly", "duty-partly", "holds-back"}, x.Reason)
		return append([]int{int(x.Band), gap, reason}, last...)
	}
	betterIsLast, presses := oneIf(x.From == 4), 2
	if x.law {
		presses = 1
	}
	if x.q.Urgent {
		presses = 0
	}
	return append([]int{int(x.Band), betterIsLast, gap, presses}, last...)
}

func oneIf(b bool) int {
	if b {
		return 1
	}
	return 0
}

// ruleThree goes down the list: before an action is placed, what it needs, is below
// level 3 and is not yet placed is put in front of it, one at a time, and is then
// looked at itself.
func ruleThree(list []todo) []todo {
	var placed []todo
	for len(list) > 0 {
		first := list[0]
		n := slices.IndexFunc(list, func(x todo) bool { return needs(first, x) })
		if n < 0 {
			placed, list = append(placed, first), list[1:]
			continue
		}
		need := list[n]
		need.Reason, need.For, need.Band = "comes-first", first.Question, first.Band
		list = slices.Insert(slices.Delete(list, n, n+1), 0, need)
	}
	return placed
}

// needs reports whether an action needs another one that is below level 3.
func needs(a, other todo) bool {
	return other.From < 3 && slices.Contains(a.q.Needs, other.Question)
}

// ruleFour moves one action and what it needs. The chain of needs is followed link by
// link until it grows no more.
func ruleFour(list []todo, s scoring.Scan) []todo {
	chosen := slices.IndexFunc(list, func(x todo) bool { return x.fits })
	if s.NextStep == "" || len(list) < 6 || chosen < 5 {
		return list
	}
	moving := []string{list[chosen].Question}
	for grown := true; grown; {
		grown = false
		for _, x := range list {
			for _, y := range list {
				if slices.Contains(moving, x.Question) && needs(x, y) && !slices.Contains(moving, y.Question) {
					moving, grown = append(moving, y.Question), true
				}
			}
		}
	}
	var moved, stay []todo
	for _, x := range list[4:] {
		if !slices.Contains(moving, x.Question) {
			stay = append(stay, x)
			continue
		}
		x.Band = list[3].Band
		if x.Question == list[chosen].Question {
			x.Reason, x.For = "next-step", ""
		}
		moved = append(moved, x)
	}
	return slices.Concat(list[:4], moved, stay)
}

// obviousAsks: each question in scope answered don't know, grouped by who can know;
// within a group urgent first, then what the law asks, then essential, then the
// heavier, then the order of the questionnaire.
func obviousAsks(qn *questions.Questionnaire, s scoring.Scan, list []todo) []scoring.Ask {
	var asks []scoring.Ask
	key := map[string][]int{}
	for _, d := range qn.Domains {
		for _, q := range d.Questions {
			if !inScope(q, s) || !s.Answers[q.ID].Unknown || s.Answers[q.ID].Level > 0 {
				continue
			}
			law := slices.Contains(q.Duty, s.School.Country)
			who := slices.Index([]questions.Knower{"school", "owner", "ict"}, q.Knows)
			key[q.ID] = []int{who, oneIf(!q.Urgent), oneIf(!law), oneIf(!q.Essential), -q.Weight, len(asks)}
			a := scoring.Ask{Question: q.ID, Domain: d.ID, Knows: q.Knows}
			a.Matters, a.For = obviousMatter(d, s, q, law, list)
			asks = append(asks, a)
		}
	}
	slices.SortFunc(asks, func(a, b scoring.Ask) int { return slices.Compare(key[a.Question], key[b.Question]) })
	return asks
}

// obviousMatter: the first that holds.
func obviousMatter(d questions.Domain, s scoring.Scan, q questions.Question, law bool, list []todo) (scoring.Matter, string) {
	if q.Urgent {
		return scoring.Exposes, ""
	}
	if law {
		return scoring.Demanded, ""
	}
	for _, x := range list {
		if slices.Contains(x.q.Needs, q.ID) {
			return scoring.Needed, x.Question
		}
	}
	if obviousLevel(stands(d, s, lowEnd)) != obviousLevel(stands(d, s, highEnd)) {
		return scoring.Unplaced, ""
	}
	return scoring.Completes, ""
}
