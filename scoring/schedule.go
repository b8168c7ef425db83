package scoring

import (
	"slices"
	"time"

	"peil/questions"
)

// Schedule is the actions of a plan laid over a school year. The same plan, work and
// calendar give the same schedule.
type Schedule struct {
	Calendar Calendar
	Month    Date  // the last day of the month in which the plan begins; zero where nothing can be laid
	Next     Break // the first holidays after that month; zero where only those of the summer follow

	Asks  Slot   // what has to be found out, as one piece of work; without hours where nothing has to be
	Slots []Slot // one for each action, in the order in which they are taken up
}

// Slot is when a piece of work is done.
type Slot struct {
	Action Action // zero for what has to be found out
	Hours  int    // 0 where it is settled
	Window Window
	Start  Date // the day on which it begins; zero where that is not in the school year
	Finish Date // the day on which it is finished, proposed as its due date; zero where that is not in the school year
	Due    Date // the day for which a person promised it; zero for none. It moves nothing
	Late   bool // that day lies before today, and it is not settled
}

// Tight reports whether a slot is not finished by the day for which it was promised.
func (s Slot) Tight() bool {
	return s.Window != Settled && !s.Due.IsZero() && (s.Finish.IsZero() || s.Due.Compare(s.Finish) < 0)
}

// Window is the part of a school year by whose end something is finished.
type Window int

// The windows, one after the other. The second and the third may have no days.
const (
	ThisMonth      Window = iota + 1 // the month in which the plan begins
	BeforeHolidays                   // then up to the next holidays
	ThisYear                         // then up to those of the summer
	DoesNotFit                       // not finished in this school year
	Settled                          // done or dropped: nothing is left to do
)

// Windows lists the windows, one after the other.
func Windows() []Window { return []Window{ThisMonth, BeforeHolidays, ThisYear, DoesNotFit, Settled} }

// Schedule lays the actions of a plan over a calendar, one after the other.
//
// What nobody knows is found out first, in one piece: an hour with each of those who can
// know. Then come the actions in the order in which they are shown, but before an action
// those of the questions that it needs and that do not work yet: nobody builds on what is
// not there. So an action can stand behind one that was shown after it.
//
// The hours of a week are spread evenly over its school days; a week with a single school
// day has as many as any other. An action takes all its hours, also where it is under way,
// since nobody says how many are behind it. One that is settled takes none. Work begins as
// soon as what stands before it has ended, and what does not end in the school year keeps
// the day on which it begins: nothing smaller jumps ahead. That is why more hours a week
// never make an action begin or end later.
func (p Plan) Schedule(qn *questions.Questionnaire, work map[string]Work, cal Calendar) Schedule {
	s := Schedule{Calendar: cal}
	if len(cal.Weeks) > 0 {
		first := cal.Weeks[0][0]
		s.Month = Date{first.Year, first.Month + 1, 1}.Plus(-1)
		s.Next, _ = cal.after(s.Month)
	}
	spent := 0
	if hours := p.hoursToAsk(qn, work); hours > 0 {
		s.Asks = s.lay(&spent, hours)
	}
	s.Slots = make([]Slot, 0, len(p.Actions))
	for _, a := range p.takenUp(qn, work) {
		w := work[a.ID]
		slot := Slot{Window: Settled}
		if !w.Settled() {
			slot = s.lay(&spent, a.Hours)
			slot.Late = !w.Due.IsZero() && w.Due.Compare(cal.Today) < 0
		}
		slot.Action, slot.Due = a, w.Due
		s.Slots = append(s.Slots, slot)
	}
	return s
}

// hoursToAsk is what it takes to find out what nobody knows: the plan calls for an hour
// with each of those who can know, about all their questions.
func (p Plan) hoursToAsk(qn *questions.Questionnaire, work map[string]Work) int {
	open := slices.DeleteFunc(slices.Clone(p.Asks), func(a Ask) bool { return work[a.ID()].Settled() })
	return qn.Hours[questions.FindOut] * len(Plan{Asks: open}.Errands())
}

// takenUp lists the actions as they are shown, each behind what it needs.
func (p Plan) takenUp(qn *questions.Questionnaire, work map[string]Work) []Action {
	shown := p.Shown(work)
	at := make(map[string]int, len(shown)) // by question
	for i, a := range shown {
		at[a.Question] = i
	}
	put := make([]bool, len(shown))
	all := make([]Action, 0, len(shown))
	var take func(i int)
	take = func(i int) {
		put[i] = true
		if q := qn.Question(shown[i].Question); q != nil && !work[shown[i].ID].Settled() {
			var needs []int
			for _, id := range q.Needs {
				if n, ok := at[id]; ok && shown[n].From < questions.FirstSteps && !work[shown[n].ID].Settled() {
					needs = append(needs, n)
				}
			}
			slices.Sort(needs)
			for _, n := range needs {
				if !put[n] {
					take(n)
				}
			}
		}
		all = append(all, shown[i])
	}
	for i := range shown {
		if !put[i] {
			take(i)
		}
	}
	return all
}

// lay places work behind the hours that are spent, and spends its own.
func (s *Schedule) lay(spent *int, hours int) Slot {
	cal := &s.Calendar
	slot := Slot{Hours: hours, Window: DoesNotFit}
	from, to, all := *spent, *spent+hours, cal.Hours*len(cal.Weeks)
	*spent = to
	if from < all {
		slot.Start = cal.begins(from)
	}
	if from < all && to <= all {
		slot.Finish = slot.Start
		if hours > 0 {
			slot.Finish = cal.ends(to)
		}
		slot.Window = s.window(slot.Finish)
	}
	return slot
}

// begins is the day on which the hour begins that comes after a number of others.
func (c *Calendar) begins(hours int) Date {
	week, of := c.Weeks[hours/c.Hours], hours%c.Hours
	return week[of*len(week)/c.Hours]
}

// ends is the day on which a number of hours, at least one, has ended.
func (c *Calendar) ends(hours int) Date {
	week, of := c.Weeks[(hours-1)/c.Hours], (hours-1)%c.Hours+1
	return week[(of*len(week)-1)/c.Hours]
}

// window is the part of the school year in which a day lies.
func (s *Schedule) window(d Date) Window {
	switch {
	case d.Compare(s.Month) <= 0:
		return ThisMonth
	case d.Compare(s.Next.From) < 0:
		return BeforeHolidays
	}
	return ThisYear
}

// In lists the slots of the actions of a window, in the order in which they are taken up.
func (s *Schedule) In(w Window) []Slot {
	var in []Slot
	for _, slot := range s.Slots {
		if slot.Window == w {
			in = append(in, slot)
		}
	}
	return in
}

// Total is how many actions are finished in a window, and what they and the asks
// finished in it take.
func (s *Schedule) Total(w Window) Leg {
	var total Leg
	for _, slot := range s.In(w) {
		total.add(slot.Hours)
	}
	if s.Asks.Window == w {
		total.Hours += s.Asks.Hours
	}
	return total
}

// Month is what of a schedule lies in a month.
type Month struct {
	First    Date // its first day
	Hours    int  // of work; those of a week stand in the month of its first school day
	Finished int  // actions that end in it
}

// Months lists the months from the one in which the plan begins up to the one in which
// the school year ends, also those without work.
func (s *Schedule) Months() []Month {
	cal := &s.Calendar
	if len(cal.Weeks) == 0 {
		return nil
	}
	first, last := cal.Weeks[0][0], cal.Weeks[len(cal.Weeks)-1]
	index := func(d Date) int { return 12*(d.Year-first.Year) + int(d.Month-first.Month) }
	months := make([]Month, index(last[len(last)-1])+1)
	for i := range months {
		months[i].First = Date{first.Year, first.Month + time.Month(i), 1}.Plus(0)
	}
	hours := s.Asks.Hours
	for _, slot := range s.Slots {
		hours += slot.Hours
		if !slot.Finish.IsZero() {
			months[index(slot.Finish)].Finished++
		}
	}
	for _, week := range cal.Weeks {
		spent := min(hours, cal.Hours)
		months[index(week[0])].Hours += spent
		hours -= spent
	}
	return months
}
