package flow

import (
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

// allowed reports whether one of some choices was made, or none.
func allowed(choices []string, chosen ...string) bool {
	return !slices.ContainsFunc(chosen, func(one string) bool { return one != "" && !slices.Contains(choices, one) })
}

// canAim reports whether a level can be aimed at; 0 names none.
func canAim(l questions.Level) bool {
	return l == 0 || slices.Contains(scoring.Targets(), l)
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
