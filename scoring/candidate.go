package scoring

import "peil/questions"

// candidate is an action with what its place depends on.
type candidate struct {
	Action
	question *questions.Question
	law      bool // the law of the school's country asks it
	fits     bool // the next step that the school chose
	effort   int  // from little to much
}

// candidates lists one action for each question that is below its target, in the
// order of the questionnaire.
func candidates(qn *questions.Questionnaire, s Scan, over []*questions.Question, r Result) []candidate {
	list := make([]candidate, 0, len(over))
	for d := range r.Domains {
		result := &r.Domains[d]
		var asked []*questions.Question
		asked, over = split(&qn.Domains[d], over)
		lags := lagging(asked, s, result.Level.Low)
		for _, q := range asked {
			a := s.Answers[q.ID]
			if q.Gone || a.Kind() != Levelled || a.Level >= result.Target {
				continue
			}
			c := candidate{question: q, law: q.DutyIn(s.School.Country), fits: s.NextStep != "" && q.Kind == s.NextStep}
			below := a.Level < questions.GoodFoundation
			c.Action = Action{
				Question: q.ID,
				Domain:   result.ID,
				From:     a.Level,
				Target:   result.Target,
				Lags:     q.Essential && below && a.Level < result.Level.Low,
				Urgent:   q.Urgent && below,
				Duty:     c.law && below,
			}
			holds := c.Lags || !lags && below && a.Level <= result.Level.Low
			c.Reason, c.Band = reason(&c.Action, holds)
			c.setStep(qn, a)
			list = append(list, c)
		}
	}
	return list
}

// setStep sets where an action goes and what it costs.
func (c *candidate) setStep(qn *questions.Questionnaire, a Answer) {
	c.To = max(a.Level+1, questions.FirstSteps)
	c.ID = Job{c.Question, c.To}.ID()
	c.Effort = c.question.EffortTo(c.To)
	for i, e := range questions.Efforts() {
		if e == c.Effort {
			c.effort = i
		}
	}
	c.Hours = qn.Hours[c.Effort]
	if c.To >= questions.GoodFoundation {
		c.Missing = a.Missing(c.question)
	}
}

// reason is why an action stands where it stands, and in which part of the plan
// that is.
func reason(a *Action, holdsBack bool) (Reason, Band) {
	switch nothing := a.From < questions.FirstSteps; {
	case nothing && a.Urgent:
		return Urgent, Now
	case nothing && a.Duty:
		return Duty, Now
	case a.Urgent:
		return UrgentPartly, Next
	case a.Duty:
		return DutyPartly, Next
	case holdsBack:
		return HoldsBack, Next
	}
	return Gap, Later
}

// lagging reports whether an essential question of a domain is below good foundation
// and below the level of the domain. What nobody knows stands nowhere.
func lagging(asked []*questions.Question, s Scan, level questions.Level) bool {
	for _, q := range asked {
		l := s.Answers[q.ID].Level
		if q.Essential && l.Valid() && l < questions.GoodFoundation && l < level {
			return true
		}
	}
	return false
}
