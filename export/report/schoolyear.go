package report

import (
	"slices"
	"strconv"

	"peil/questions/locale"
	"peil/scoring"
)

// schoolYear lays the plan over the school year: how much of it fits, what nobody filled
// in, what is finished when, and how the work lies over the months. Nothing where there is
// nothing to lay, or no day to begin from.
func (b *builder) schoolYear() {
	w, v := &b.words.Year, b.voice
	s := b.schedule()
	cal := s.Calendar
	if cal.From.IsZero() || len(s.Slots) == 0 && s.Asks.Hours == 0 {
		return
	}
	b.addHeading(2, w.Title)
	said := append([]string{v.Fits(s)}, v.PromiseNotes(s)...)
	b.addSentences(append(said, v.TakenOn(len(b.plan.TakenOn(b.work))))...)
	b.addSentences(v.YearNotes(s)...)
	holidays := make([]string, 0, len(cal.Breaks))
	for _, h := range v.Holidays(cal) {
		holidays = append(holidays, v.HolidayDays(h))
	}
	b.addFacts(factOf(w.Holidays, holidays...))
	b.months(s)
	b.windows(s)
}

// schedule lays the plan over the school year.
func (b *builder) schedule() scoring.Schedule {
	return b.plan.Schedule(b.voice.Questionnaire, b.work, scoring.CalendarOf(b.scan.School.Country, b.year, b.scan.Date))
}

// windows is one table to work from: what is finished in each part of the year, under its
// hours, with who does it and how far it is, and room to write what is not known yet. A
// number is that of the plan, under which the details follow.
func (b *builder) windows(s scoring.Schedule) {
	v, head := b.voice, &b.words.Board
	var rows [][]Inline
	for _, window := range scoring.Windows() {
		total := strongText(v.WindowTotal(s, window))
		if total == nil {
			continue
		}
		rows = append(rows, []Inline{nil, total, nil, nil, nil, nil})
		if s.Asks.Window == window {
			rows = append(rows, []Inline{nil, plainText(v.AskFirst(b.openErrands())), plainText(v.Hours(s.Asks.Hours)), plainText(v.When(s.Asks)), nil, nil})
		}
		for _, slot := range s.In(window) {
			rows = append(rows, b.slotRow(slot))
		}
	}
	b.addParagraph(plainText(b.words.Year.About))
	b.add(Table{[]Column{
		{head.Number, NumberColumn}, {head.Action, WordColumn}, {head.Hours, NumberColumn},
		{b.words.Year.Done, WordColumn}, {b.words.Plan.Holder, RoomColumn}, {b.words.Plan.Status, RoomColumn},
	}, rows})
}

func (b *builder) slotRow(slot scoring.Slot) []Inline {
	v := b.voice
	work := b.work[slot.Action.ID]
	hours, status := plainText(v.Hours(slot.Hours)), ""
	if slot.Window == scoring.Settled {
		hours = nil
	}
	if work.Status != "" && work.Status != scoring.StatusOpen {
		status = v.Statuses[work.Status]
	}
	return []Inline{
		plainText(strconv.Itoa(slot.Action.Priority)), plainText(v.ActionTitle(slot.Action)), hours,
		plainText(v.When(slot)), plainText(scoring.Line(work.Holder)), plainText(status),
	}
}

// openErrands are the errands of the plan with the questions that are still to be asked.
func (b *builder) openErrands() []scoring.Errand {
	open := slices.DeleteFunc(slices.Clone(b.plan.Asks), func(a scoring.Ask) bool { return b.work[a.ID()].Settled() })
	return scoring.Plan{Asks: open}.Errands()
}

// months shows how the work lies over the months, where there is any and more than one
// month to lie over.
func (b *builder) months(s scoring.Schedule) {
	w, v := &b.words.Year, b.voice
	var chart Chart
	worked := false
	for _, m := range s.Months() {
		label := w.Free
		switch {
		case m.Finished > 0:
			label = locale.Fill(w.Finished, "hours", v.InHours(m.Hours), "n", strconv.Itoa(m.Finished))
		case m.Hours > 0:
			label = v.InHours(m.Hours)
		}
		worked = worked || m.Hours > 0
		chart.Amounts = append(chart.Amounts, Amount{Name: scoring.Line(v.Month(m.First)), N: m.Hours, Label: scoring.Line(label)})
	}
	if worked && len(chart.Amounts) > 1 {
		b.addParagraph(plainText(w.Chart))
		b.add(chart)
	}
}
