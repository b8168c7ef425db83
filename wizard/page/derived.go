package page

import (
	"slices"

	"peil/scoring"
	"peil/scoring/wording"
)

// once is what is kept, made first where it is not there yet.
func once[T any](kept **T, work func() T) T {
	if *kept == nil {
		made := work()
		*kept = &made
	}
	return **kept
}

// result scores the answers.
func (d Drawing) result() scoring.Result { return once(&d.Derived.result, d.Session.Result) }

// since is what lies between the scan before and this one; nothing where there is none.
func (d Drawing) since() scoring.Step {
	return once(&d.Derived.since, func() scoring.Step {
		step, _ := d.Session.Since()
		return step
	})
}

// plan lists what to ask and the actions.
func (d Drawing) plan() scoring.Plan {
	return once(&d.Derived.plan, func() scoring.Plan {
		s := d.Session
		return scoring.MakePlan(s.Questionnaire, s.Scan, s.Scan.Questions(s.Questionnaire), d.result())
	})
}

// road is how far it is to the targets.
func (d Drawing) road() scoring.Road {
	return once(&d.Derived.road, func() scoring.Road {
		s := d.Session
		return d.plan().Road(s.Questionnaire, s.Scan, s.Scan.Questions(s.Questionnaire))
	})
}

// schedule lays the plan over the school year.
func (d Drawing) schedule() scoring.Schedule {
	return once(&d.Derived.year, func() scoring.Schedule { return d.scheduleIn(d.Session.Year) })
}

// scheduleIn lays the plan over another year than the one that was said.
func (d Drawing) scheduleIn(y scoring.Year) scoring.Schedule {
	s := d.Session
	return d.plan().Schedule(s.Questionnaire, s.Work, scoring.CalendarOf(s.Scan.School.Country, y, s.Scan.Date))
}

// slotOf is when an action is done in the school year; ok is false for what is no action
// of the plan.
func (d Drawing) slotOf(id string) (slot scoring.Slot, ok bool) {
	slots := d.schedule().Slots
	i := slices.IndexFunc(slots, func(s scoring.Slot) bool { return s.Action.ID == id })
	if i < 0 {
		return slot, false
	}
	return slots[i], true
}

// asks lists the questions that are open or that nobody knows.
func (d Drawing) asks() []scoring.Errand {
	return once(&d.Derived.asks, func() []scoring.Errand { return scoring.Unanswered(d.Session.Questionnaire, d.Session.Scan) })
}

// hints lists what deserves a second look.
func (d Drawing) hints() []wording.Hint {
	return once(&d.Derived.hints, func() []wording.Hint { return d.Voice.HintsFor(d.Session.Scan) })
}
