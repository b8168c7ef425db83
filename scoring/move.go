package scoring

import (
	"maps"
	"slices"
)

// Moved is what people said of actions after somebody moved one some places down the list
// that they see ([Plan.Shown]), or up for a negative number; nothing of by takes back the
// place that was chosen for it. An action does not leave its part: what is taken on stays
// before what is not, and what is settled keeps its place. Whoever moves one action moves no other
// past a third. The work that is passed in stays as it is.
func (p Plan) Moved(work map[string]Work, id string, by int) map[string]Work {
	after := maps.Clone(work)
	if after == nil {
		after = map[string]Work{}
	}
	place := func(id string, order int) {
		w := after[id]
		if w.Order = order; w == (Work{}) {
			delete(after, id)
		} else {
			after[id] = w
		}
	}
	shown := p.Shown(work)
	at := slices.IndexFunc(shown, func(a Action) bool { return a.ID == id })
	if at < 0 || by != 0 && work[id].Settled() {
		return after
	}
	if by == 0 {
		place(id, 0)
		return after
	}
	from, to := stretch(shown, work, at)
	goal := min(max(at+by, from), to-1)
	if goal == at {
		return after
	}
	order := slices.Insert(slices.Delete(slices.Clone(shown), at, at+1), goal, shown[at])
	for i := from; i < to; i++ { // who has a place keeps it among the others
		if order[i].ID == id || work[order[i].ID].Order > 0 {
			place(order[i].ID, i+1)
		}
	}
	return after
}

// stretch is from where to where a list shows what is in one part with an action of it.
func stretch(shown []Action, work map[string]Work, at int) (from, to int) {
	part := partOf(work[shown[at].ID])
	for from = at; from > 0 && partOf(work[shown[from-1].ID]) == part; from-- {
	}
	for to = at + 1; to < len(shown) && partOf(work[shown[to].ID]) == part; to++ {
	}
	return from, to
}
