package wording

import (
	"cmp"
	"fmt"

	"peil/questions/locale"
	"peil/scoring"
)

// Fits says in one sentence how a plan fits into the school year: until which month the
// furthest part takes that fits whole, and how much falls outside. Empty where nothing is
// left to do, or where no day was given to lay it over.
func (v *Voice) Fits(s scoring.Schedule) string {
	w := &v.Words.Schedule
	open, outside := openSlots(s), s.Total(scoring.DoesNotFit).Actions
	switch {
	case len(open) == 0 || s.Calendar.From.IsZero():
		return ""
	case len(s.Calendar.Weeks) == 0:
		return w.NoWeeks
	}
	sentence := w.All
	band, last, whole := furthest(open)
	switch {
	case outside == len(open):
		sentence = w.None
	case outside > 0 && whole:
		sentence = oneOf(outside, w.PartOne, w.Part)
	case outside > 0:
		sentence = oneOf(outside, w.ShortOne, w.Short)
	}
	return locale.Fill(sentence, "week", v.Week(s.Calendar.Hours), "band", v.Band(band),
		"month", v.Month(last), "n", fmt.Sprint(outside))
}

// openSlots lists the slots at which something is left to do.
func openSlots(s scoring.Schedule) []scoring.Slot {
	var open []scoring.Slot
	for _, slot := range s.Slots {
		if slot.Window != scoring.Settled {
			open = append(open, slot)
		}
	}
	return open
}

// furthest is the last band up to which everything fits, and the day on which the last of
// it is finished; whole is false where not even the first band that has something left
// fits, which it then is.
func furthest(open []scoring.Slot) (band scoring.Band, last scoring.Date, whole bool) {
	for b := scoring.Now; b <= scoring.Later; b++ {
		there, fits := false, true
		end := last
		for _, slot := range open {
			if slot.Action.Band != b {
				continue
			}
			there = true
			fits = fits && !slot.Finish.IsZero()
			if end.Compare(slot.Finish) < 0 {
				end = slot.Finish
			}
		}
		switch {
		case there && !fits:
			if !whole {
				band = b
			}
			return band, last, whole
		case there:
			band, last, whole = b, end, true
		}
	}
	return band, last, whole
}

func oneOf(n int, one, several string) string {
	if n == 1 {
		return one
	}
	return several
}

// Week writes hours a week.
func (w *Words) Week(hours int) string {
	return locale.Fill(oneOf(hours, w.Schedule.WeekOne, w.Schedule.Week), "n", fmt.Sprint(hours))
}

// InHours writes hours of work as hours, however many: where they are laid beside others.
func (w *Words) InHours(n int) string {
	return locale.Fill(oneOf(n, w.Numbers.Hour, w.Numbers.Hours), "n", fmt.Sprint(n))
}

// Month writes the month of a day in words; empty for none.
func (w *Words) Month(d scoring.Date) string {
	if d.IsZero() {
		return ""
	}
	return locale.Fill(w.Schedule.Month, "month", w.Numbers.Months[d.Month-1], "year", fmt.Sprint(d.Year))
}

// fewWeeks is up to how many weeks before the summer a plan had better begin after it.
const fewWeeks = 8

// YearNotes says what to know of the year that a plan is laid over: what nobody filled in,
// what looks like a slip, and that hardly anything is left of it.
func (v *Voice) YearNotes(s scoring.Schedule) []string {
	w, cal := &v.Words.Schedule, s.Calendar
	if cal.From.IsZero() {
		return nil
	}
	notes := v.assumed(cal)
	if a, b, ok := cal.Overlap(); ok {
		notes = append(notes, locale.Fill(w.Overlap, "a", cmp.Or(a.Name, w.Unnamed), "b", cmp.Or(b.Name, w.Unnamed)))
	}
	if n := len(cal.Weeks); n > 0 && n <= fewWeeks && s.Total(scoring.DoesNotFit).Actions > 0 {
		notes = append(notes, locale.Fill(oneOf(n, w.FewWeeksOne, w.FewWeeks), "n", fmt.Sprint(n)))
	}
	return notes
}

// PromiseNotes says of how many actions the promised day has passed, and of how many it
// comes before the hours a week allow.
func (v *Voice) PromiseNotes(s scoring.Schedule) []string {
	w := &v.Words.Schedule
	var notes []string
	late, tight := 0, 0
	for _, slot := range s.Slots {
		switch {
		case slot.Late:
			late++
		case slot.Tight():
			tight++
		}
	}
	if late > 0 {
		notes = append(notes, locale.Fill(oneOf(late, w.LateOne, w.Late), "n", fmt.Sprint(late)))
	}
	if tight > 0 {
		notes = append(notes, locale.Fill(oneOf(tight, w.TightOne, w.Tight), "n", fmt.Sprint(tight)))
	}
	return notes
}

// assumed says what of a calendar nobody filled in, and how that is done.
func (v *Voice) assumed(cal scoring.Calendar) []string {
	w := &v.Words.Schedule
	var notes []string
	if cal.HoursUsual {
		notes = append(notes, locale.Fill(w.UsualHours, "week", v.Week(cal.Hours)))
	}
	switch {
	case cal.BreaksUsual:
		notes = append(notes, w.UsualBreaks)
	case cal.Breaks[len(cal.Breaks)-1].Usual:
		notes = append(notes, w.UsualSummer)
	}
	if notes != nil {
		notes = append(notes, w.Adjust)
	}
	return notes
}

// TakenOn says that more was taken on than is enough for a year, of the number of actions
// that somebody took on and that are not settled; empty where it is not.
func (v *Voice) TakenOn(n int) string {
	if n <= scoring.EnoughForAYear {
		return ""
	}
	return locale.Fill(v.Words.Schedule.TakenOn, "n", fmt.Sprint(n), "enough", fmt.Sprint(scoring.EnoughForAYear))
}

// Window says which part of the school year a window is; empty for one that has no days.
func (v *Voice) Window(s scoring.Schedule, window scoring.Window) string {
	w, cal := &v.Words.Schedule, s.Calendar
	switch window {
	case scoring.DoesNotFit:
		return w.DoesNotFit
	case scoring.Settled:
		return w.Settled
	}
	if s.Month.IsZero() {
		return ""
	}
	switch window {
	case scoring.ThisMonth:
		sentence := w.MonthOf
		if s.Month.Year == cal.Today.Year && s.Month.Month == cal.Today.Month {
			sentence = w.ThisMonth
		}
		return locale.Fill(sentence, "month", v.Month(s.Month))
	case scoring.BeforeHolidays:
		if s.Next.From.IsZero() {
			return ""
		}
		sentence := w.Before
		if !s.Next.Usual {
			sentence = w.BeforeNamed
		}
		return locale.Fill(sentence, "holiday", v.HolidayName(s.Next), "date", v.Day(s.Next.From))
	}
	return locale.Fill(w.ThisYear, "date", v.Day(cal.To.Plus(1)))
}

// WindowTotal is [Voice.Window] with how much is finished in it; empty where nothing is.
func (v *Voice) WindowTotal(s scoring.Schedule, window scoring.Window) string {
	w, total := &v.Words.Schedule, s.Total(window)
	sentence := oneOf(total.Actions, w.TotalOne, w.Total)
	switch {
	case total == (scoring.Leg{}):
		return ""
	case window == scoring.Settled:
		sentence = w.TotalSettled
	case total.Actions == 0:
		sentence = w.TotalAsks
	}
	return locale.Fill(sentence, "window", v.Window(s, window), "n", fmt.Sprint(total.Actions), "hours", v.Hours(total.Hours))
}

// When says when a piece of work is finished: the day that a person promised, with what
// is wrong with it, else the one that is proposed, else when it begins. Empty where
// nothing can be said, or nothing is left to do.
func (v *Voice) When(slot scoring.Slot) string {
	w := &v.Words.Schedule
	sentence := w.Promised
	switch {
	case slot.Window == scoring.Settled:
		return v.Day(slot.Due)
	case slot.Due.IsZero() && !slot.Finish.IsZero():
		return v.Day(slot.Finish)
	case slot.Due.IsZero() && !slot.Start.IsZero():
		sentence = w.Begins
	case slot.Due.IsZero():
		return ""
	case slot.Late && slot.Finish.IsZero():
		sentence = w.PromisedGone
	case slot.Late:
		sentence = w.PromisedLate
	case slot.Tight() && slot.Finish.IsZero():
		sentence = w.PromisedOutside
	case slot.Tight():
		sentence = w.PromisedTight
	case slot.Due != slot.Finish:
		sentence = w.PromisedSooner
	}
	return locale.Fill(sentence, "due", v.Day(slot.Due), "finish", v.Day(slot.Finish), "date", v.Day(slot.Start))
}

// HolidayName is what a break is called: as the school wrote it, else in the words of the
// language.
func (v *Voice) HolidayName(b scoring.Break) string {
	w := &v.Words.Schedule
	if b.Usual {
		return w.Holidays[b.Name]
	}
	return cmp.Or(scoring.Line(b.Name), w.Unnamed)
}

// Holidays lists the breaks of a calendar as a school would name them, to begin from when
// it sets them right.
func (v *Voice) Holidays(cal scoring.Calendar) []scoring.Holiday {
	var all []scoring.Holiday
	for _, b := range cal.Breaks {
		all = append(all, scoring.Holiday{Name: v.HolidayName(b), From: b.From, To: b.To})
	}
	return all
}

// HolidayDays is a holiday with its first and its last day.
func (v *Voice) HolidayDays(h scoring.Holiday) string {
	return locale.Fill(v.Words.Schedule.Holiday, "name", h.Name, "from", v.Day(h.From), "to", v.Day(h.To))
}
