package flow

import (
	"slices"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

// Apply is the session after an intent. What an intent asks that cannot be (a
// level outside 1 to 5, a question that does not exist) changes nothing. Every
// text is cleaned of control characters on its way in.
func (s Session) Apply(in Intent) Session {
	after := s.apply(in)
	after.unseen = after.unseen && after.Place.Page <= School
	if s.Looking && !begins(in) {
		return s.looked(after)
	}
	if begins(in) { // what was opened is on disk, and in what follows it nothing was said yet
		return after
	}
	if s.saves(after) {
		after.Revision++
	}
	return after
}

// begins reports whether an intent puts a scan in the place of another.
func begins(in Intent) bool {
	switch in.(type) {
	case Open, Follow, Look:
		return true
	}
	return false
}

func (s Session) apply(in Intent) Session {
	switch in := in.(type) {
	case Read:
		return s.read(in)
	case Open:
		return s.open(in)
	case Follow:
		return s.follow(in)
	case Look:
		return s.look(in)
	case Begin:
		return s.begin(in)
	case Another:
		return s.another()
	case Speak:
		return s.speak(in)
	case Describe:
		return s.describe(in)
	case Picture:
		if in.Level != 0 && !in.Level.Valid() {
			return s
		}
		s.Scan.SelfImage = in.Level
		return s.moved(+1)
	case Wish:
		return s.wish(in)
	case Aim:
		return s.aim(in)
	case Answer:
		if !in.Level.Valid() {
			return s
		}
		return s.decide(in.Question, scoring.Answer{Level: in.Level})
	case DontKnow:
		return s.decide(in.Question, scoring.Answer{Unknown: true})
	case NotApplicable:
		return s.notApplicable(in)
	case Confirm:
		return s.confirm(in)
	case Differ:
		return s.differ(in)
	case Clear:
		if s.Scan.Answers[in.Question].Kind() == scoring.Open {
			return s
		}
		return s.remember(change{question: in.Question}).withKind(in.Question, scoring.Answer{})
	case Annotate:
		return s.annotate(in)
	case Check:
		return s.check(in)
	case Arrange:
		return s.arrange(in)
	case Move:
		return s.move(in)
	case Lay:
		return s.lay(in)
	case Rescope:
		return s.rescope(in)
	case Undo:
		return s.undo()
	case Keep:
		kept := s.apply(in.Intent)
		kept.Place, kept.trail, kept.answered = s.Place, s.trail, s.answered
		kept.unseen = s.unseen && kept.Record.Equal(s.Record)
		return kept
	case Retry:
		s.Revision++
	case Next:
		return s.moved(+1)
	case Back:
		return s.keptBefore(in.Keep).moved(-1)
	case GoTo:
		return s.goTo(in.Place)
	case Stop:
		s.Stopped = true
	}
	return s
}

// read takes the questionnaire; a scan that is new is of its version.
func (s Session) read(in Read) Session {
	s.Questionnaire = in.Questionnaire
	if s.Scan.Questionnaire == "" {
		s.Scan.Questionnaire, s.Scan.Version = in.Questionnaire.ID, in.Questionnaire.Version
	}
	return s
}

func (s Session) open(in Open) Session {
	s = Session{Questionnaire: s.Questionnaire, Language: s.Language, Today: s.Today, Record: in.Record}
	if s.Scan.Language == "" { // nothing was said, so nothing is rewritten
		s.Scan.Language = s.Language
	}
	s.Place = s.resumed()
	return s
}

func (s Session) begin(in Begin) Session {
	if !slices.Contains(questions.Scopes(), in.Scope) {
		return s
	}
	if s.Previous != nil { // one went back to the start, to begin without it
		s.Record, s.draft, s.unseen = newRecord(s.Language, s.Today, s.Scan.School.Country), Describe{}, false
		s.Scan.Questionnaire, s.Scan.Version = s.Questionnaire.ID, s.Questionnaire.Version
	}
	s.Scan.Scope = in.Scope
	s.Place, s.trail, s.answered = Place{Page: School}, nil, ""
	return s
}

// another keeps what the next school of one owner has in common with this one.
func (s Session) another() Session {
	old := s.Scan
	next := Session{Questionnaire: s.Questionnaire, Language: s.Language, Today: s.Today, Place: Place{Page: School}}
	next.Record = newRecord(s.Language, s.Today, old.School.Country)
	next.Scan.Questionnaire, next.Scan.Version = s.Questionnaire.ID, s.Questionnaire.Version
	next.Scan.Scope = old.Scope
	next.Scan.School.Owner, next.Scan.School.Sector = old.School.Owner, old.School.Sector
	next.Scan.Respondents, next.Scan.AskedBy = old.Respondents, old.AskedBy
	return next
}

func (s Session) rescope(in Rescope) Session {
	if !slices.Contains(questions.Scopes(), in.Scope) || s.Scan.Scope == in.Scope {
		return s
	}
	s.Scan.Scope = in.Scope
	s.trail, s.answered = nil, ""
	if s.Place.Page != Result || in.Scope == questions.Full {
		s.Place = s.onward()
	}
	return s
}

// speak asks the language alone, not the questionnaire: on the start page there
// may be none yet.
func (s Session) speak(in Speak) Session {
	if !slices.Contains(locale.Known(), in.Language) {
		return s
	}
	s.Language = in.Language
	if s.Named() {
		return s
	}
	if home, says := in.Language.Home(); says && s.Scan.Language != in.Language && s.Scan.School.Name == "" {
		s.Scan.School.Country = home
	}
	s.Scan.Language = in.Language
	return s
}

// goTo jumps to a place that exists; a question is found by its id or not at all.
func (s Session) goTo(p Place) Session {
	if p.Page < Start || p.Page > Done || p == s.Place || p.Page == Changed && s.Previous == nil {
		return s
	}
	if n, _ := s.Position(p.Question); n == 0 && (p.Question != "" || p.Page.asks()) {
		return s
	}
	if p.Action != "" && (p.Page != Plan || !s.plans(p.Action)) {
		return s
	}
	return s.jumped(p)
}
