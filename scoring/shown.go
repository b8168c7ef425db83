package scoring

import (
	"cmp"
	"slices"
)

// EnoughForAYear is how many actions a school can take on for a year and still do.
const EnoughForAYear = 10

// Shown lists the actions of the plan in the order in which people see them and take
// them up. Their numbers stay those of the plan, which follow from the answers alone.
//
// What somebody has taken on stands first, then what nobody has, and last, as in the plan,
// what is settled: nothing is left to do there. In the first two an action stands at the
// place that a person chose for it, counted over the whole list, or at the end nearest
// to it; the others fill what is left: those promised for a day in the order of those
// days, then the rest in the order of the plan. Of two that were given one place the
// first by that same order has it, and the other comes right behind.
func (p Plan) Shown(work map[string]Work) []Action {
	var parts [3][]Action
	for _, a := range p.Actions {
		part := partOf(work[a.ID])
		parts[part] = append(parts[part], a)
	}
	taken, open, settled := parts[takenOn], parts[untaken], parts[settledPart]
	return slices.Concat(placed(taken, work, 0), placed(open, work, len(taken)), settled)
}

// The parts of the list in which actions are shown.
const (
	takenOn = iota
	untaken
	settledPart
)

func partOf(w Work) int {
	switch {
	case w.Settled():
		return settledPart
	case w.TakenOn():
		return takenOn
	}
	return untaken
}

// TakenOn lists the actions that somebody has taken on and that are not settled, in the
// order in which they are shown: what the school has promised to do.
func (p Plan) TakenOn(work map[string]Work) []Action {
	return slices.DeleteFunc(p.Shown(work), func(a Action) bool {
		w := work[a.ID]
		return !w.TakenOn() || w.Settled()
	})
}

// placed puts actions that stand in the order of the plan at their places, of which some
// lie before the first.
func placed(actions []Action, work map[string]Work, before int) []Action {
	byDay := slices.Clone(actions)
	slices.SortStableFunc(byDay, func(a, b Action) int { return compareDue(work[a.ID].Due, work[b.ID].Due) })
	var chosen, rest []Action
	for _, a := range byDay {
		if work[a.ID].Order > 0 {
			chosen = append(chosen, a)
		} else {
			rest = append(rest, a)
		}
	}
	slices.SortStableFunc(chosen, func(a, b Action) int { return cmp.Compare(work[a.ID].Order, work[b.ID].Order) })
	all := make([]Action, 0, len(actions))
	for len(chosen) > 0 || len(rest) > 0 {
		from := &rest
		if len(rest) == 0 || len(chosen) > 0 && work[chosen[0].ID].Order <= before+len(all)+1 {
			from = &chosen
		}
		all = append(all, (*from)[0])
		*from = (*from)[1:]
	}
	return all
}

// compareDue sets the earlier day first, and no day last.
func compareDue(a, b Date) int {
	if a.IsZero() || b.IsZero() {
		return compareBool(a.IsZero(), b.IsZero())
	}
	return a.Compare(b)
}
