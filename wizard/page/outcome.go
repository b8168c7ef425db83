package page

import (
	"peil/scoring"
	"peil/scoring/wording"
	"peil/wizard/flow"
)

// Outcome is what follows from the answers of a session. Each part is worked out
// once for a drawing, and only when a page asks for it: a plan costs as much as the
// screen that shows it, and title, rows and keys all want it.
type Outcome struct {
	session flow.Session
	voice   *wording.Voice
	result  *scoring.Result
	plan    *scoring.Plan
	asks    *[]scoring.Ask
	hints   *[]wording.Hint
}

// OutcomeOf is the outcome of a session. Nothing is worked out yet.
func OutcomeOf(s flow.Session, v *wording.Voice) *Outcome { return &Outcome{session: s, voice: v} }

// once is what is kept, made first where it is not there yet.
func once[T any](kept **T, work func() T) T {
	if *kept == nil {
		made := work()
		*kept = &made
	}
	return **kept
}

// Result scores the answers.
func (o *Outcome) Result() scoring.Result { return once(&o.result, o.session.Result) }

// Plan lists the actions.
func (o *Outcome) Plan() scoring.Plan {
	return once(&o.plan, func() scoring.Plan {
		s := o.session
		return scoring.MakePlan(s.Questionnaire, s.Scan, s.Scan.Questions(s.Questionnaire), o.Result())
	})
}

// Asks lists the questions that are open or that nobody knows.
func (o *Outcome) Asks() []scoring.Ask {
	return once(&o.asks, func() []scoring.Ask { return scoring.ToAsk(o.session.Questionnaire, o.session.Scan) })
}

// Hints lists what deserves a second look.
func (o *Outcome) Hints() []wording.Hint {
	return once(&o.hints, func() []wording.Hint { return o.voice.HintsFor(o.session.Scan) })
}
