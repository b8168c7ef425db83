package scoring

import (
	"slices"

	"peil/questions/locale"
)

// Calendar is the time that a plan is laid over: what a school said of its year, and for
// the rest what is usual in its country. It lies within one school year, up to the summer
// holidays. The zero Calendar has no time in it.
type Calendar struct {
	Today    Date    // what was due before it is late
	Hours    int     // a week: 1 to HoursInWeek
	From, To Date    // the first day of the plan, and the last before the summer holidays
	Breaks   []Break // when nothing is planned, in order of the days; last the summer holidays, which begin after To
	Weeks    []Week  // with what is left of each, in order; a week without a school day is left out

	HoursUsual  bool // the school did not say how many hours
	BreaksUsual bool // the school named no holidays of this school year
}

// Break is a time in which nothing is planned.
type Break struct {
	Holiday
	Usual bool // nobody named it: the name is one of HolidayNames
}

// Week is the school days of a week, Monday to Friday, in order.
type Week []Date

// CalendarOf makes the calendar of a school, of its country, what it said of its year and
// the date of the scan, which is today in every report.
//
// The plan begins today, or later where the school said so: what lies before the scan
// cannot be planned any more, and a year that was taken over from the last scan begins
// there. In the summer holidays it begins after them.
//
// Holidays that the school named count as they are, also where they overlap. Where it
// named none of this school year, those that are usual count; and where it named others
// but not those of the summer, the usual ones of the summer do, since a school year has
// to end. A holiday without a first day, or that ends before it begins, is none.
func CalendarOf(c locale.Country, y Year, today Date) Calendar {
	cal := Calendar{Today: today, Hours: min(y.Hours, HoursInWeek), From: today}
	if y.From.Compare(today) > 0 {
		cal.From = y.From
	}
	usual, ok := UsualIn(c)
	if !ok || cal.From.IsZero() {
		return Calendar{Today: today}
	}
	if y.Hours <= 0 {
		cal.Hours, cal.HoursUsual = usual.Hours, true
	}
	summer := usual.summer(y.Holidays, cal.From.Year)
	if summer.holds(cal.From) {
		cal.From = summer.To.Plus(1)
	}
	year := cal.From.Year
	if usual.last(year).Compare(cal.From) < 0 {
		year++
	}
	summer = usual.summer(y.Holidays, year)
	cal.To = summer.From.Plus(-1)
	cal.Breaks, cal.BreaksUsual = usual.breaks(y.Holidays, year)
	cal.Breaks = slices.DeleteFunc(cal.Breaks, func(b Break) bool {
		return b.To.Compare(cal.From) < 0 || cal.To.Compare(b.From) < 0
	})
	slices.SortFunc(cal.Breaks, func(a, b Break) int { return a.Compare(b.Holiday) })
	cal.Weeks = cal.weeks()
	cal.Breaks = append(cal.Breaks, summer)
	return cal
}

// summerReach is how many days before and after the end of the school year its summer
// holidays begin and end at the most. What is longer is a slip, or another year, and
// counts as a time without work that ends no school year.
const summerReach = 61

// summer is the holidays that the school year of a year ends with; of several that were
// named, those that begin first.
func (u *Usual) summer(named []Holiday, year int) Break {
	var summer Break
	for _, h := range named {
		if u.endsYear(h, year) && (summer.From.IsZero() || h.Compare(summer.Holiday) < 0) {
			summer.Holiday = h
		}
	}
	if !summer.From.IsZero() {
		return summer
	}
	for _, h := range u.Holidays {
		if in := h.in(year); in.holds(u.last(year)) {
			summer = Break{in, true}
		}
	}
	return summer
}

// endsYear reports whether a holiday is one that the school year of a year ends with.
func (u *Usual) endsYear(h Holiday, year int) bool {
	last := u.last(year)
	return h.holds(last) && h.From.DaysTo(last) <= summerReach && last.DaysTo(h.To) <= summerReach
}

// breaks are the times without work of a school year: those that were named, its summer
// among them, and where none was, the usual ones before the summer. What is left of the
// summer before names none.
func (u *Usual) breaks(named []Holiday, year int) (breaks []Break, usual bool) {
	first, last := u.last(year-1).Plus(1), u.last(year)
	usual = true
	for _, h := range named {
		if h.From.IsZero() || h.To.Compare(h.From) < 0 || h.To.Compare(first) < 0 || last.Compare(h.From) < 0 {
			continue
		}
		usual = usual && u.endsYear(h, year-1)
		breaks = append(breaks, Break{Holiday: h})
	}
	if !usual {
		return breaks, false
	}
	for _, h := range u.Holidays {
		for _, in := range []Holiday{h.in(year - 1), h.in(year)} {
			if first.Compare(in.From) <= 0 && in.To.Compare(last) < 0 {
				breaks = append(breaks, Break{in, true})
			}
		}
	}
	return breaks, true
}

// schoolDays is how many days of a week, from Monday, a school is open.
const schoolDays = 5

// weeks lists what is left of each week between the first day and the last.
func (c *Calendar) weeks() []Week {
	var weeks []Week
	var until Date // the last day of the breaks that have begun
	next := 0
	for monday := c.From.Plus(-sinceMonday(c.From)); monday.Compare(c.To) <= 0; monday = monday.Plus(7) {
		var week Week
		for i := range schoolDays {
			d := monday.Plus(i)
			for ; next < len(c.Breaks) && c.Breaks[next].From.Compare(d) <= 0; next++ {
				if to := c.Breaks[next].To; until.Compare(to) < 0 {
					until = to
				}
			}
			if until.Compare(d) < 0 && c.From.Compare(d) <= 0 && d.Compare(c.To) <= 0 {
				week = append(week, d)
			}
		}
		if week != nil {
			weeks = append(weeks, week)
		}
	}
	return weeks
}

// Overlap gives the first two holidays named by the school that have days in common: one
// of them may be a slip, though each day counts once. ok is false where there are none.
func (c *Calendar) Overlap() (a, b Holiday, ok bool) {
	for i := 1; i < len(c.Breaks); i++ {
		if before, next := c.Breaks[i-1], c.Breaks[i]; !before.Usual && !next.Usual && next.From.Compare(before.To) <= 0 {
			return before.Holiday, next.Holiday, true
		}
	}
	return Holiday{}, Holiday{}, false
}

// holidayDays is how long a break is at the least for people to work towards it: a day
// off is none.
const holidayDays = 5

// after gives the first holidays that begin after a day, other than those of the summer.
func (c *Calendar) after(d Date) (Break, bool) {
	for _, b := range c.Breaks[:max(0, len(c.Breaks)-1)] {
		if d.Compare(b.From) < 0 && b.From.DaysTo(b.To) >= holidayDays-1 {
			return b, true
		}
	}
	return Break{}, false
}
