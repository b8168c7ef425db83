package flow

import (
	"cmp"
	"maps"
	"slices"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

func (s Session) describe(in Describe) Session {
	in.School.Name, in.School.Owner = scoring.CutLine(in.School.Name), scoring.CutLine(in.School.Owner)
	in.School.ID = s.Scan.School.ID // which nobody is asked for
	if in.School.Country == "" {
		in.School.Country = s.Scan.School.Country // a file names one
	}
	if in.School.Name == "" || !slices.Contains(locale.Countries(), in.School.Country) ||
		!allowed(scoring.Sectors(), in.School.Sector) {
		return s
	}
	s.Scan.School = in.School
	s.Scan.Respondents = scoring.CutLines(in.Respondents)
	s.Scan.AskedBy = scoring.CutLine(in.AskedBy)
	return s.moved(+1)
}

func (s Session) wish(in Wish) Session {
	if !canAim(in.Target) || !allowed(questions.NextSteps(), in.NextStep) || !allowed(questions.Supports(), in.Support...) {
		return s
	}
	if in.Target != 0 {
		s.Scan.Target = in.Target
	}
	s.Scan.NextStep = in.NextStep
	s.Scan.Support = scoring.InOrder(in.Support, questions.Supports())
	if len(s.Scan.Support) == 0 {
		s.Scan.Support = nil
	}
	return s.moved(+1)
}

func (s Session) aim(in Aim) Session {
	if in.Domain == "" {
		if in.Target == 0 || !canAim(in.Target) || s.Scan.Target == in.Target {
			return s
		}
		return s.remember(change{whole: true}).withTarget(in)
	}
	if s.Questionnaire.Domain(in.Domain) == nil || !canAim(in.Target) || s.Scan.Targets[in.Domain] == in.Target {
		return s
	}
	return s.remember(change{domain: in.Domain}).withTarget(in)
}

// withTarget is the session with the target of a domain, or of the whole scan.
func (s Session) withTarget(in Aim) Session {
	if in.Domain == "" {
		s.Scan.Target = in.Target
		return s
	}
	targets := maps.Clone(s.Scan.Targets)
	if targets == nil {
		targets = map[string]questions.Level{}
	}
	if targets[in.Domain] = in.Target; in.Target == 0 {
		delete(targets, in.Domain)
	}
	s.Scan.Targets = targets
	return s
}

// arrange says what people do with an action or an ask. On the plan, saying that one
// is done leads to its question, for the answer that is so now: else the plan would go
// on to say that nothing works there. An ask has no other way of being done.
func (s Session) arrange(in Arrange) Session {
	job, ok := scoring.JobOf(s.Questionnaire, in.Action)
	if !ok || !allowed(scoring.Statuses(), in.Work.Status) {
		return s
	}
	before := s.Work[in.Action].Status
	done := in.Work.Status == scoring.StatusDone && before != scoring.StatusDone
	if done && job.FindOut() {
		in.Work.Status = before
	}
	in.Work.Holder, in.Work.Note = scoring.CutLine(in.Work.Holder), scoring.CutLine(in.Work.Note)
	in.Work.Order = cmp.Or(in.Work.Order, s.Work[in.Action].Order) // of which this says nothing
	if s.Work[in.Action] != in.Work {
		s = s.withWork(in.Action, in.Work)
	}
	if done && s.Place.Page == Plan && s.plans(in.Action) {
		return s.jumped(Place{Page: Question, Question: job.Question})
	}
	return s
}

// allowed reports whether one of some choices was made, or none.
func allowed(choices []string, chosen ...string) bool {
	return !slices.ContainsFunc(chosen, func(one string) bool { return one != "" && !slices.Contains(choices, one) })
}

// canAim reports whether a level can be aimed at; 0 names none.
func canAim(l questions.Level) bool {
	return l == 0 || slices.Contains(scoring.Targets(), l)
}

func (s Session) withWork(action string, w scoring.Work) Session {
	work := maps.Clone(s.Work)
	if work == nil {
		work = map[string]scoring.Work{}
	}
	if w == (scoring.Work{}) {
		delete(work, action)
	} else {
		work[action] = w
	}
	s.Work = work
	return s
}

// keptBefore is the session with what is half typed before one goes back.
func (s Session) keptBefore(in Intent) Session {
	if d, ok := in.(Describe); ok && !s.Named() {
		s.draft = d
		return s
	}
	if in == nil {
		return s
	}
	return s.apply(Keep{in})
}

// School is what is known of the school, or was typed of it before it had a name.
func (s Session) School() Describe {
	if !s.Named() && s.draft.School.Country != "" {
		return s.draft
	}
	return Describe{School: s.Scan.School, Respondents: s.Scan.Respondents, AskedBy: s.Scan.AskedBy}
}
