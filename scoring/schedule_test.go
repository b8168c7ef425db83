package scoring_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"peil/questions"
	"peil/scoring"
)

// autumn is a calendar of a school in the Netherlands on Monday 16 November 2026.
func autumn(hours int) scoring.Calendar {
	return scoring.CalendarOf("NL", scoring.Year{Hours: hours}, on("2026-11-16"))
}

func TestSchedule(t *testing.T) {
	for _, c := range []struct {
		shows, sketch, work string
		cal                 scoring.Calendar
		want                string
	}{
		{"hours of a week over its days", "A: a3=1,S", "", autumn(2), "a 4 this month 11-16 11-27"},
		{"one behind the other", "A: a3=1,S b2=1,S", "", autumn(4), "a 4 this month 11-16 11-20; b 4 this month 11-23 11-27"},
		{"two in a week", "A: a3=1,S b2=1,S", "", autumn(8), "a 4 this month 11-16 11-18; b 4 this month 11-18 11-20"},
		{"over the holidays", "A: a=1", "", autumn(3), "a 16 this year 11-16 01-05"},
		{"not in the holidays", "A: a=1 b=1", "", autumn(4), "a 16 before the holidays 11-16 12-11; b 16 this year 12-14 01-22"},
		{"what does not fit has its beginning", "A: a3=1,L b2=1,L", "", autumn(2), "a 40 this year 11-16 04-23; b 40 does not fit 05-10 "},
		{"nothing smaller jumps ahead", "A: a3=1,L b2=1,L c=1,S", "", autumn(2), "a 40 this year 11-16 04-23; b 40 does not fit 05-10 ; c 4 does not fit  "},
		{"asks first: an hour with each who can know", "A: a=1,S b=?,ict c=?,ict d=?,owner", "", autumn(2), "asks 2 this month 11-16 11-20; a 4 before the holidays 11-23 12-04"},
		{"an ask that is settled costs nothing", "A: a=1,S b=?,ict", "b=done", autumn(2), "a 4 this month 11-16 11-27"},
		{"an ask of several that is settled saves nothing", "A: a=1,S b=?,ict c=?,ict", "b=done", autumn(1), "asks 1 this month 11-16 11-20; a 4 before the holidays 11-23 12-18"},
		{"done and dropped take nothing", "A: a3=1,S b2=1,S c=1,S", "a=done b=dropped", autumn(4), "c 4 this month 11-16 11-20; a 0 settled  ; b 0 settled  "},
		{"under way takes all its hours", "A: a3=1,S", "a=doing", autumn(4), "a 4 this month 11-16 11-20"},
		{"taken on first", "A: a3=1,S b2=1,S", "b=ict", autumn(4), "b 4 this month 11-16 11-20; a 4 this month 11-23 11-27"},
		{"a day that a person named stays", "A: a3=1,S", "a=2027-02-01", autumn(4), "a 4 this month 11-16 11-20 due 2027-02-01"},
		{"a day that cannot be kept", "A: a3=1,L", "a=2026-12-01", autumn(4), "a 40 this year 11-16 02-05 due 2026-12-01 tight"},
		{"a day that has passed", "A: a3=1,S", "a=2026-11-01", autumn(4), "a 4 this month 11-16 11-20 due 2026-11-01 late tight"},
		{"a day that has come", "A: a3=1,S", "a=2026-11-16", autumn(4), "a 4 this month 11-16 11-20 due 2026-11-16 tight"},
		{"a day that has passed, done", "A: a3=1,S", "a=done:2026-11-01", autumn(4), "a 0 settled   due 2026-11-01"},
		{"needs before what needs them, whatever a person chose", "A: a3=1,S b2=1,S,needs:a", "b=#1", autumn(4), "a 4 this month 11-16 11-20; b 4 this month 11-23 11-27"},
		{"also what is taken on", "A: a3=1,S b2=1,S,needs:a", "b=ict", autumn(4), "a 4 this month 11-16 11-20; b 4 this month 11-23 11-27"},
		{"needs of needs", "A: a=1,S b=1,S,needs:a c=1,S,needs:b", "c=#1", autumn(4), "a 4 this month 11-16 11-20; b 4 this month 11-23 11-27; c 4 before the holidays 11-30 12-04"},
		{"several needs as they are shown", "A: a3=1,S b2=1,S c=1,S,needs:b+a", "c=ict", autumn(4), "a 4 this month 11-16 11-20; b 4 this month 11-23 11-27; c 4 before the holidays 11-30 12-04"},
		{"what works in part holds up nothing", "A: a=3,S b=1,S,needs:a", "b=ict", autumn(4), "b 4 this month 11-16 11-20; a 4 this month 11-23 11-27"},
		{"what is done holds up nothing", "A: a=1,S b=1,S,needs:a", "a=done", autumn(4), "b 4 this month 11-16 11-20; a 0 settled  "},
		{"what is dropped neither", "A: a=1,S b=1,S,needs:a", "a=dropped", autumn(4), "b 4 this month 11-16 11-20; a 0 settled  "},
		{"what nobody knows neither", "A: a=?,ict b=1,S,needs:a", "a=dropped", autumn(4), "b 4 this month 11-16 11-20"},
		{"no week of school", "A: a=1,S b=?,ict", "", scoring.CalendarOf("NL", scoring.Year{Holidays: off("dicht 2026-08-01 2027-07-31")}, on("2026-11-16")),
			"asks 1 does not fit  ; a 4 does not fit  "},
		{"no time at all", "A: a=1,S", "", scoring.Calendar{}, "a 4 does not fit  "},
		{"nothing to do", "A: a=4,S", "", autumn(2), ""},
		{"a thousand hours", "A: a3=1,L b2=1,L", "", autumn(1000), "a 40 this month 11-16 11-17; b 40 this month 11-17 11-18"},
	} {
		t.Run(c.shows, func(t *testing.T) {
			qn, s := sketch(c.sketch)
			got := saySchedule(plan(qn, s).Schedule(qn, worked(qn, s, c.work), c.cal))
			if got != c.want {
				t.Errorf("%s; %s\n got: %s\nwant: %s", c.sketch, c.work, got, c.want)
			}
		})
	}
}

var windowNames = map[scoring.Window]string{
	scoring.ThisMonth: "this month", scoring.BeforeHolidays: "before the holidays", scoring.ThisYear: "this year",
	scoring.DoesNotFit: "does not fit", scoring.Settled: "settled",
}

func saySchedule(s scoring.Schedule) string {
	var all []string
	say := func(what string, slot scoring.Slot) {
		day := func(d scoring.Date) string {
			return strings.TrimPrefix(strings.TrimPrefix(d.String(), "2026-"), "2027-")
		}
		said := fmt.Sprintf("%s %d %s %s %s", what, slot.Hours, windowNames[slot.Window], day(slot.Start), day(slot.Finish))
		if !slot.Due.IsZero() {
			said += " due " + slot.Due.String()
		}
		if slot.Late {
			said += " late"
		}
		if slot.Tight() {
			said += " tight"
		}
		all = append(all, said)
	}
	if s.Asks.Hours > 0 {
		say("asks", s.Asks)
	}
	for _, slot := range s.Slots {
		say(slot.Action.Question, slot)
	}
	return strings.Join(all, "; ")
}

// The windows are told by name and end: what the plan begins in, what people work
// towards, and the summer.
func TestWindows(t *testing.T) {
	for _, c := range []struct {
		shows string
		year  scoring.Year
		today string
		want  string
	}{
		{"the next holidays", scoring.Year{}, "2026-11-16", "2026-11-30 christmas"},
		{"holidays within the month are not waited for", scoring.Year{}, "2026-12-01", "2026-12-31 spring"},
		{"the month of the first school day", scoring.Year{}, "2026-12-22", "2027-01-31 spring"},
		{"a last day of a month that is a Sunday", scoring.Year{}, "2027-01-31", "2027-02-28 may"},
		{"only the summer follows", scoring.Year{}, "2027-06-01", "2027-06-30 "},
		{"a day off is nothing to work towards", scoring.Year{Holidays: off("studiedag 2026-12-04 2026-12-04", "kerst 2026-12-19 2027-01-03")}, "2026-11-16", "2026-11-30 kerst"},
		{"no week of school", scoring.Year{Holidays: off("dicht 2026-08-01 2027-07-31")}, "2026-11-16", " "},
	} {
		s := scoring.Plan{}.Schedule(ibp(t), nil, scoring.CalendarOf("NL", c.year, on(c.today)))
		if got := s.Month.String() + " " + s.Next.Name; got != c.want {
			t.Errorf("%s: %q, want %q", c.shows, got, c.want)
		}
	}
}

func TestMonths(t *testing.T) {
	qn, s := sketch("A: a3=1,L b2=1,S c=?,ict")
	schedule, got := plan(qn, s).Schedule(qn, nil, autumn(3)), ""
	for _, m := range schedule.Months() {
		got += fmt.Sprintf("%s %d %d; ", m.First, m.Hours, m.Finished)
	}
	const want = "2026-11-01 9 0; 2026-12-01 6 0; 2027-01-01 12 0; 2027-02-01 9 0; 2027-03-01 9 2; 2027-04-01 0 0; 2027-05-01 0 0; 2027-06-01 0 0; 2027-07-01 0 0; "
	if got != want {
		t.Errorf("\n got: %s\nwant: %s", got, want)
	}
	none := scoring.Plan{}.Schedule(qn, nil, scoring.Calendar{})
	if m := none.Months(); m != nil {
		t.Errorf("no time has the months %v", m)
	}
}

// drawWork draws what people do with what is in a plan, and with what no longer is.
func drawWork(pick picker, p scoring.Plan) map[string]scoring.Work {
	work := map[string]scoring.Work{"gone/3": {Holder: "ict", Order: 1}}
	ids := []string{}
	for _, a := range p.Actions {
		ids = append(ids, a.ID)
	}
	for _, a := range p.Asks {
		ids = append(ids, a.ID())
	}
	for _, id := range ids {
		var w scoring.Work
		if pick.oneIn(3) {
			w.Holder = "ict"
		}
		if pick.oneIn(3) {
			w.Due = on("2026-06-01").Plus(pick(500))
		}
		if pick.oneIn(3) {
			w.Order = 1 + pick(len(ids)+3)
		}
		w.Status = one(pick, append(scoring.Statuses(), "", "", "", "", ""))
		work[id] = w
	}
	return work
}

// eachSchedule runs a property over drawn plans, work and calendars.
func eachSchedule(t *testing.T, property func(t *testing.T, d drawnSchedule)) {
	t.Helper()
	each(t, func(t *testing.T, pick picker, qn *questions.Questionnaire, s scoring.Scan) {
		property(t, drawSchedule(pick, qn, s))
	})
}

type drawnSchedule struct {
	qn       *questions.Questionnaire
	plan     scoring.Plan
	work     map[string]scoring.Work
	cal      scoring.Calendar
	schedule scoring.Schedule
	year     scoring.Year
	today    scoring.Date
	scan     scoring.Scan
}

func drawSchedule(pick picker, qn *questions.Questionnaire, s scoring.Scan) drawnSchedule {
	d := drawnSchedule{qn: qn, scan: s, plan: plan(qn, s)}
	d.work = drawWork(pick, d.plan)
	d.year, d.today = drawYear(pick)
	d.cal = scoring.CalendarOf(s.School.Country, d.year, d.today)
	d.schedule = d.plan.Schedule(qn, d.work, d.cal)
	return d
}

// Each action of the plan is laid once, and what is settled takes no hours.
func TestScheduleIsThePlan(t *testing.T) {
	eachSchedule(t, func(t *testing.T, d drawnSchedule) {
		var laid, planned []string
		for _, slot := range d.schedule.Slots {
			laid = append(laid, slot.Action.ID)
			settled := d.work[slot.Action.ID].Settled()
			if settled != (slot.Window == scoring.Settled) || settled && slot.Hours != 0 || !settled && slot.Hours != slot.Action.Hours {
				t.Errorf("%s, settled %v, is %+v", slot.Action.ID, settled, slot)
			}
			if slot.Due != d.work[slot.Action.ID].Due {
				t.Errorf("%s was promised for %s and now is for %s", slot.Action.ID, d.work[slot.Action.ID].Due, slot.Due)
			}
			if slot.Late != (!settled && !slot.Due.IsZero() && slot.Due.Compare(d.today) < 0) {
				t.Errorf("%s, due %s, on %s: late %v", slot.Action.ID, slot.Due, d.today, slot.Late)
			}
		}
		for _, a := range d.plan.Actions {
			planned = append(planned, a.ID)
		}
		slices.Sort(laid)
		slices.Sort(planned)
		same(t, "actions", laid, planned)
		var total scoring.Leg
		for _, w := range scoring.Windows() {
			leg := d.schedule.Total(w)
			total.Actions += leg.Actions
			total.Hours += leg.Hours
		}
		want := scoring.Leg{Actions: len(d.schedule.Slots), Hours: d.schedule.Asks.Hours}
		for _, slot := range d.schedule.Slots {
			want.Hours += slot.Hours
		}
		same(t, "total", total, want)
	})
}

// No week has more hours than it may, and no day of the holidays has any: the hours of
// each slot are poured over the weeks between its first day and its last, where they have
// to find room.
func TestScheduleKeepsToItsHours(t *testing.T) {
	eachSchedule(t, func(t *testing.T, d drawnSchedule) {
		room := map[[2]int]int{}
		for _, week := range d.cal.Weeks {
			room[isoWeek(week[0])] = d.cal.Hours
		}
		schoolDay := func(day scoring.Date) bool {
			return day.IsZero() || slices.ContainsFunc(d.cal.Weeks, func(w scoring.Week) bool { return slices.Contains(w, day) })
		}
		for _, slot := range append([]scoring.Slot{d.schedule.Asks}, d.schedule.Slots...) {
			if !schoolDay(slot.Start) || !schoolDay(slot.Finish) {
				t.Errorf("%s runs from %s to %s, where no school is", slot.Action.ID, slot.Start, slot.Finish)
			}
			if slot.Finish.IsZero() {
				continue
			}
			left := slot.Hours
			for day := slot.Start; day.Compare(slot.Finish) <= 0 && left > 0; day = day.Plus(1) {
				take := min(left, room[isoWeek(day)])
				room[isoWeek(day)] -= take
				left -= take
			}
			if left > 0 {
				t.Errorf("%s from %s to %s finds no room for %d of its %d hours at %d a week", slot.Action.ID, slot.Start, slot.Finish, left, slot.Hours, d.cal.Hours)
			}
		}
		months, hours := 0, 0
		for _, m := range d.schedule.Months() {
			months += m.Hours
		}
		for _, slot := range append([]scoring.Slot{d.schedule.Asks}, d.schedule.Slots...) {
			hours += slot.Hours
		}
		if want := min(hours, d.cal.Hours*len(d.cal.Weeks)); months != want {
			t.Errorf("the months have %d hours, the year %d", months, want)
		}
	})
}

// Nothing begins before what it needs has ended.
func TestScheduleKeepsNeeds(t *testing.T) {
	held := 0
	eachSchedule(t, func(t *testing.T, d drawnSchedule) {
		at := map[string]scoring.Slot{}
		for _, slot := range d.schedule.Slots {
			at[slot.Action.Question] = slot
		}
		for _, slot := range d.schedule.Slots {
			for _, id := range d.qn.Question(slot.Action.Question).Needs {
				need, ok := at[id]
				if !ok || need.Action.From >= questions.FirstSteps || need.Window == scoring.Settled || slot.Start.IsZero() {
					continue
				}
				held++
				if need.Finish.IsZero() || slot.Start.Compare(need.Finish) < 0 {
					t.Errorf("%s begins on %s and needs %s, which ends on %q", slot.Action.ID, slot.Start, need.Action.ID, need.Finish)
				}
			}
		}
	})
	if held < 50 {
		t.Errorf("only %d needs were met", held)
	}
}

// More hours a week make nothing later.
func TestMoreHoursMakeNothingLater(t *testing.T) {
	eachSchedule(t, func(t *testing.T, d drawnSchedule) {
		before := d.schedule
		for hours := d.cal.Hours + 1; hours < d.cal.Hours+12; hours++ {
			year := d.year
			year.Hours = hours
			after := d.plan.Schedule(d.qn, d.work, scoring.CalendarOf(d.scan.School.Country, year, d.today))
			for i, slot := range after.Slots {
				was := before.Slots[i]
				if slot.Action.ID != was.Action.ID || slot.Window > was.Window || later(slot.Start, was.Start) || later(slot.Finish, was.Finish) {
					t.Errorf("at %d hours a week %s lies at %s to %s, and before at %s to %s", hours, slot.Action.ID, slot.Start, slot.Finish, was.Start, was.Finish)
				}
			}
			before = after
		}
	})
}

// later reports whether a day lies after another; no day lies after each.
func later(a, b scoring.Date) bool {
	if a.IsZero() || b.IsZero() {
		return a.IsZero() && !b.IsZero()
	}
	return a.Compare(b) > 0
}

// The same plan, work and calendar give the same schedule, in whatever order the work
// came, and making it changes none of them.
func TestSameWorkSameSchedule(t *testing.T) {
	eachSchedule(t, func(t *testing.T, d drawnSchedule) {
		before := fmt.Sprintf("%+v", d)
		for seed := range uint64(3) {
			again := d.plan.Schedule(d.qn, reordered(chance(seed), d.work), scoring.CalendarOf(d.scan.School.Country, d.year, d.today))
			same(t, "schedule", again, d.schedule)
		}
		if after := fmt.Sprintf("%+v", d); after != before {
			t.Errorf("\n is %s\nwas %s", after, before)
		}
	})
}

func TestScheduleIsTheObviousOne(t *testing.T) {
	eachSchedule(t, func(t *testing.T, d drawnSchedule) { d.agree(t) })
}

func (d drawnSchedule) agree(t *testing.T) {
	t.Helper()
	same(t, "shown", d.plan.Shown(d.work), obviousShown(d.plan, d.work))
	asks, slots := obviousSchedule(d.qn, d.plan, d.work, d.cal)
	same(t, "asks", d.schedule.Asks, asks)
	same(t, "slots", d.schedule.Slots, slots)
}
