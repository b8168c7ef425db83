package scoring_test

import (
	"slices"
	"time"

	"peil/questions"
	"peil/scoring"
)

// The schedule once more, from the sentences of its documentation and with nothing of
// package scoring but its types: day by day and hour by hour, on a list that is looked
// through anew for everything that is put on it.

// obviousShown: taken on first, settled last and as in the plan; of the others each at the
// place that a person chose, else by the promised day, else as in the plan. It asks anew
// for every place who comes first.
func obviousShown(p scoring.Plan, work map[string]scoring.Work) []scoring.Action {
	var shown []scoring.Action
	left := slices.Clone(p.Actions)
	for len(left) > 0 {
		first := slices.MinFunc(left, func(a, b scoring.Action) int {
			return slices.Compare(obviousClaim(a, work[a.ID], len(shown)+1), obviousClaim(b, work[b.ID], len(shown)+1))
		})
		shown = append(shown, first)
		left = slices.DeleteFunc(left, func(a scoring.Action) bool { return a.ID == first.ID })
	}
	return shown
}

// obviousClaim is what an action has to say for itself at a place; the smallest gets it.
func obviousClaim(a scoring.Action, w scoring.Work, place int) []int {
	const takenOn, nobody, settled = 1, 2, 3
	part := nobody
	switch {
	case w.Status == "done" || w.Status == "dropped":
		return []int{settled, a.Priority}
	case w.Holder != "" || w.Due.String() != "" || w.Status == "doing":
		part = takenOn
	}
	const itsTurn, noPlace, notYet = 1, 2, 3
	turn := noPlace
	switch {
	case w.Order > place:
		turn = notYet
	case w.Order > 0:
		turn = itsTurn
	}
	day := 99999999
	if w.Due.String() != "" {
		day = 10000*w.Due.Year + 100*int(w.Due.Month) + w.Due.Day
	}
	return []int{part, turn, w.Order, day, a.Priority}
}

// obviousTakenUp: as shown, but before an action those that it needs, is below level 3
// and not settled; one at a time, and then that one is looked at itself.
func obviousTakenUp(qn *questions.Questionnaire, p scoring.Plan, work map[string]scoring.Work) []scoring.Action {
	open := func(a scoring.Action) bool { return work[a.ID].Status != "done" && work[a.ID].Status != "dropped" }
	list, all := obviousShown(p, work), []scoring.Action(nil)
	for len(list) > 0 {
		first := list[0]
		n := slices.IndexFunc(list, func(x scoring.Action) bool {
			return open(first) && open(x) && x.From <= 2 && slices.Contains(qn.Question(first.Question).Needs, x.Question)
		})
		if n < 0 {
			all, list = append(all, first), list[1:]
			continue
		}
		need := list[n]
		list = slices.Insert(slices.Delete(slices.Clone(list), n, n+1), 0, need)
	}
	return all
}

// hour is one hour of work: the day on which it begins and the one on which it ends.
type hour struct{ begins, ends scoring.Date }

// obviousHours is every hour that a calendar has: of a week with n school days and h hours
// hour k takes the time from k/h to (k+1)/h of the week, and day d that from d/n to
// (d+1)/n.
func obviousHours(cal scoring.Calendar) []hour {
	var all []hour
	for _, week := range cal.Weeks {
		n, h := len(week), cal.Hours
		for k := range h {
			var one hour
			for d, day := range week {
				if d*h <= k*n && k*n < (d+1)*h {
					one.begins = day
				}
				if d*h < (k+1)*n && (k+1)*n <= (d+1)*h {
					one.ends = day
				}
			}
			all = append(all, one)
		}
	}
	return all
}

// obviousSlot takes the first hours that are left.
func obviousSlot(left *[]hour, hours int) (start, finish scoring.Date) {
	for n := range hours {
		if len(*left) == 0 {
			return start, scoring.Date{}
		}
		if n == 0 {
			start = (*left)[0].begins
		}
		finish = (*left)[0].ends
		*left = (*left)[1:]
	}
	return start, finish
}

// obviousWindow: the month of the first school day, the next holidays of five days or
// more that begin after it and are not those of the summer, the rest of the year.
func obviousWindow(cal scoring.Calendar, finish scoring.Date) scoring.Window {
	if finish.String() == "" {
		return scoring.DoesNotFit
	}
	first := cal.Weeks[0][0]
	if finish.Year == first.Year && finish.Month == first.Month {
		return scoring.ThisMonth
	}
	month := func(d scoring.Date) int { return 12*d.Year + int(d.Month) }
	for i, b := range cal.Breaks {
		long := time.Duration(b.From.DaysTo(b.To)+1)*24*time.Hour >= 5*24*time.Hour
		if i < len(cal.Breaks)-1 && long && month(b.From) > month(first) {
			if finish.String() < b.From.String() {
				return scoring.BeforeHolidays
			}
			return scoring.ThisYear
		}
	}
	return scoring.ThisYear
}

func obviousSchedule(qn *questions.Questionnaire, p scoring.Plan, work map[string]scoring.Work, cal scoring.Calendar) (asks scoring.Slot, slots []scoring.Slot) {
	left := obviousHours(cal)
	lay := func(hours int) (s scoring.Slot) {
		s.Hours = hours
		s.Start, s.Finish = obviousSlot(&left, hours)
		s.Window = obviousWindow(cal, s.Finish)
		return s
	}
	who := map[questions.Knower]bool{}
	for _, a := range p.Asks {
		if w := work[a.Question+"/find-out"]; w.Status != "done" && w.Status != "dropped" {
			who[a.Knows] = true
		}
	}
	if len(who) > 0 {
		asks = lay(len(who) * qn.Hours["find-out"])
	}
	for _, a := range obviousTakenUp(qn, p, work) {
		w := work[a.ID]
		s := scoring.Slot{Window: scoring.Settled}
		if w.Status != "done" && w.Status != "dropped" {
			s = lay(a.Hours)
			s.Late = w.Due.String() != "" && w.Due.String() < cal.Today.String()
		}
		s.Action, s.Due = a, w.Due
		slots = append(slots, s)
	}
	return asks, slots
}
