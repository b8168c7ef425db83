package scoring

import (
	"cmp"
	"slices"

	"peil/questions"
)

// byRule sorts actions by what is said of each alone. They come in the order of the
// questionnaire, which decides last.
func byRule(list []candidate) []candidate {
	slices.SortStableFunc(list, func(a, b candidate) int {
		if a.Band != b.Band {
			return cmp.Compare(a.Band, b.Band)
		}
		first := cmp.Compare(b.question.Weight, a.question.Weight)
		if a.Band != Now {
			first = cmp.Or(goodFirst(a, b), cmp.Compare(b.gap(), a.gap()))
		}
		return cmp.Or(first,
			cmp.Compare(a.rank(), b.rank()),
			-compareBool(a.fits, b.fits),
			cmp.Compare(a.effort, b.effort))
	})
	return list
}

// goodFirst puts what is not yet good before what is to become better.
func goodFirst(a, b candidate) int {
	return compareBool(a.To > questions.GoodFoundation, b.To > questions.GoodFoundation)
}

func (c candidate) gap() int { return int(c.Target-c.From) * c.question.Weight }

// rank is the place of what presses most: what is urgent, then what the law asks.
// It is asked within a part of the plan, where each can mean one reason only.
func (c candidate) rank() int {
	switch {
	case c.question.Urgent:
		return 0
	case c.law:
		return 1
	}
	return 2
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// needsFirst goes down the sorted list and puts in front of each action what it
// needs and does not work yet.
func needsFirst(list []candidate) []candidate {
	placed := make([]bool, len(list))
	all := make([]candidate, 0, len(list))
	var put func(i int)
	put = func(i int) {
		placed[i] = true
		if c := list[i]; len(c.question.Needs) > 0 {
			for n := range list {
				if !placed[n] && list[n].neededBy(c) {
					list[n].Reason, list[n].For, list[n].Band = ComesFirst, c.Question, c.Band
					put(n)
				}
			}
		}
		all = append(all, list[i])
	}
	for i := range list {
		if !placed[i] {
			put(i)
		}
	}
	return all
}

// neededBy reports whether another action needs this one, and cannot do without it
// because it does not work yet.
func (c candidate) neededBy(o candidate) bool {
	return c.From < questions.FirstSteps && slices.Contains(o.question.Needs, c.Question)
}

// amongFirst is how many actions one begins with: one of them is to fit the next
// step that the school chose.
const amongFirst = 5

// withNextStep brings the first action that fits the next step of the school in
// among the first, last of them, behind what it needs.
func withNextStep(list []candidate) []candidate {
	at := slices.IndexFunc(list, func(c candidate) bool { return c.fits })
	if at < amongFirst { // it stands there, or none fits
		return list
	}
	const head = amongFirst - 1
	needed := neededFor(list, at)
	all := append(make([]candidate, 0, len(list)), list[:head]...)
	for i := head; i <= at; i++ {
		if i == at || needed[i] {
			c := list[i]
			c.Band = list[head-1].Band
			if i == at {
				c.Reason, c.For = NextStep, ""
			}
			all = append(all, c)
		}
	}
	for i := head; i < len(list); i++ {
		if i != at && !needed[i] {
			all = append(all, list[i])
		}
	}
	return all
}

// neededFor marks what an action needs, directly or through others. All of it
// stands before that action.
func neededFor(list []candidate, at int) []bool {
	needed := make([]bool, len(list))
	var mark func(c candidate)
	mark = func(c candidate) {
		for i := range list {
			if !needed[i] && list[i].neededBy(c) {
				needed[i] = true
				mark(list[i])
			}
		}
	}
	mark(list[at])
	return needed
}
