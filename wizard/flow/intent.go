package flow

import (
	"maps"
	"slices"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

// Intent is something a person wants. The set is closed: [Session.Apply] knows
// them all.
type Intent interface{ intent() }

type (
	// Begin leaves the start page with a new scan of a scope.
	Begin struct{ Scope questions.Scope }
	// Speak changes the language.
	Speak struct{ Language locale.Language }
	// Describe says who is scanned and who answers.
	Describe struct {
		School      scoring.School
		Respondents []string
		AskedBy     string
	}
	// Picture says what the school thinks of itself; level 0 leaves it open.
	Picture struct{ Level questions.Level }
	// Wish says what the school aims at and wants.
	Wish struct {
		Target   questions.Level
		NextStep string
		Support  []string
	}
	// Aim sets the target of one domain; level 0 takes it away.
	Aim struct {
		Domain string
		Target questions.Level
	}
	// Answer gives a question a level and moves on.
	Answer struct {
		Question string
		Level    questions.Level
	}
	// DontKnow says that nobody at the table knows, and moves on.
	DontKnow struct{ Question string }
	// NotApplicable says why a question does not apply, and moves on.
	NotApplicable struct{ Question, Reason string }
	// Clear takes an answer away and keeps its note.
	Clear struct{ Question string }
	// Annotate writes what was said with an answer, and who does it.
	Annotate struct {
		Question     string
		Note         string
		Evidence     string
		EvidenceDate scoring.Date
		By           string
	}
	// Check says which items of a checklist are there. Empty: none of them; nil:
	// the list was not gone through.
	Check struct {
		Question string
		Items    []string
	}
	// Arrange says what people do with an action.
	Arrange struct {
		Action string
		Work   scoring.Work
	}
	// Widen goes on with the full scan and keeps every answer.
	Widen struct{}
	// Next moves one place on, Back one back.
	Next struct{}
	Back struct{}
	// GoTo jumps.
	GoTo struct{ Place Place }
	// Stop ends the sitting.
	Stop struct{}
)

func (Begin) intent()         {}
func (Speak) intent()         {}
func (Describe) intent()      {}
func (Picture) intent()       {}
func (Wish) intent()          {}
func (Aim) intent()           {}
func (Answer) intent()        {}
func (DontKnow) intent()      {}
func (NotApplicable) intent() {}
func (Clear) intent()         {}
func (Annotate) intent()      {}
func (Check) intent()         {}
func (Arrange) intent()       {}
func (Widen) intent()         {}
func (Next) intent()          {}
func (Back) intent()          {}
func (GoTo) intent()          {}
func (Stop) intent()          {}

// Apply is the session after an intent. What an intent asks that cannot be (a
// level outside 1 to 5, a question that does not exist) changes nothing. Every
// text is cleaned of control characters on its way in.
func (s Session) Apply(in Intent) Session {
	after := s.apply(in)
	if s.saves(after) {
		after.Revision++
	}
	return after
}

func (s Session) apply(in Intent) Session {
	switch in := in.(type) {
	case Begin:
		if in.Scope != questions.Quick && in.Scope != questions.Full {
			return s
		}
		s.Scan.Scope = in.Scope
		s.Place = Place{Page: School}
	case Speak:
		return s.speak(in)
	case Describe:
		return s.describe(in)
	case Picture:
		if in.Level != 0 && !in.Level.Valid() {
			return s
		}
		s.Scan.SelfImage = in.Level
		s.Place = s.step(+1)
	case Wish:
		return s.wish(in)
	case Aim:
		return s.aim(in)
	case Answer:
		if !in.Level.Valid() {
			return s
		}
		return s.settle(in.Question, scoring.Answer{Level: in.Level})
	case DontKnow:
		return s.settle(in.Question, scoring.Answer{Unknown: true})
	case NotApplicable:
		return s.notApplicable(in)
	case Clear:
		if s.Scan.Answers[in.Question].Kind() == scoring.Open {
			return s
		}
		return s.answered(in.Question, func(a *scoring.Answer) { a.Level, a.Unknown, a.NotApplicable = 0, false, "" })
	case Annotate:
		return s.annotate(in)
	case Check:
		return s.check(in)
	case Arrange:
		return s.arrange(in)
	case Widen:
		if s.Scan.Scope == questions.Full {
			return s
		}
		s.Scan.Scope = questions.Full
		s.Place = s.onward()
	case Next:
		s.Place = s.step(+1)
	case Back:
		s.Place = s.step(-1)
	case GoTo:
		return s.goTo(in.Place)
	case Stop:
		s.Stopped = true
	}
	return s
}

// speak asks the language alone, not the questionnaire: on the start page there
// may be none yet.
func (s Session) speak(in Speak) Session {
	if in.Language == s.Scan.Language || !slices.Contains(locale.Known(), in.Language) {
		return s
	}
	s.Scan.Language = in.Language
	if home, says := in.Language.Home(); says && !s.Named() {
		s.Scan.School.Country = home
	}
	return s
}

func (s Session) describe(in Describe) Session {
	in.School.Name, in.School.Owner = scoring.Line(in.School.Name), scoring.Line(in.School.Owner)
	if in.School.Country == "" {
		in.School.Country = s.Scan.School.Country // a file names one
	}
	if in.School.Name == "" || !slices.Contains(locale.Countries(), in.School.Country) ||
		!of(scoring.Sectors(), in.School.Sector) {
		return s
	}
	s.Scan.School = in.School
	s.Scan.Respondents = lines(in.Respondents)
	s.Scan.AskedBy = scoring.Line(in.AskedBy)
	s.Place = s.step(+1)
	return s
}

func lines(all []string) []string {
	var kept []string
	for _, one := range all {
		if one = scoring.Line(one); one != "" {
			kept = append(kept, one)
		}
	}
	return kept
}

// of reports whether one of some choices was made, or none.
func of(choices []string, chosen ...string) bool {
	return !slices.ContainsFunc(chosen, func(one string) bool { return one != "" && !slices.Contains(choices, one) })
}

// target reports whether a level can be aimed at; 0 names none.
func target(l questions.Level) bool {
	return l == 0 || l >= questions.FirstSteps && l.Valid()
}

func (s Session) wish(in Wish) Session {
	if !target(in.Target) || !of(questions.NextSteps(), in.NextStep) || !of(questions.Supports(), in.Support...) {
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
	s.Place = s.step(+1)
	return s
}

func (s Session) aim(in Aim) Session {
	if s.Questionnaire.Domain(in.Domain) == nil || !target(in.Target) || s.Scan.Targets[in.Domain] == in.Target {
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

// settle puts one kind of answer in the place of another, keeps what was noted
// with it, and moves on. After a first answer that is the next open question, so
// that what was answered in a quick scan is not asked again; after a change it is
// the neighbour.
func (s Session) settle(id string, kind scoring.Answer) Session {
	if s.Questionnaire.Question(id) == nil {
		return s
	}
	first := s.Scan.Answers[id].Kind() == scoring.Open
	s = s.answered(id, func(a *scoring.Answer) {
		a.Level, a.Unknown, a.NotApplicable = kind.Level, kind.Unknown, kind.NotApplicable
	})
	switch here := s.Place; {
	case here.Page != Question || here.Question != id:
	case first && here.From == Start:
		s.Place = s.onto(id, s.nextOpen(id))
	default:
		s.Place = s.step(+1)
	}
	return s
}

func (s Session) notApplicable(in NotApplicable) Session {
	q := s.Questionnaire.Question(in.Question)
	reason := scoring.Line(in.Reason)
	if q == nil || !q.NA || reason == "" {
		return s
	}
	return s.settle(in.Question, scoring.Answer{NotApplicable: reason})
}

func (s Session) annotate(in Annotate) Session {
	if s.Questionnaire.Question(in.Question) == nil {
		return s
	}
	before := s.Scan.Answers[in.Question]
	after := before
	after.Note, after.Evidence = scoring.Text(in.Note), scoring.Line(in.Evidence)
	after.EvidenceDate, after.By = in.EvidenceDate, scoring.Line(in.By)
	if after.Note == before.Note && after.Evidence == before.Evidence && after.EvidenceDate == before.EvidenceDate && after.By == before.By {
		return s
	}
	return s.answered(in.Question, func(a *scoring.Answer) { *a = after })
}

func (s Session) check(in Check) Session {
	q := s.Questionnaire.Question(in.Question)
	if q == nil || len(q.Checklist) == 0 || !of(q.Checklist, in.Items...) {
		return s
	}
	items := scoring.InOrder(in.Items, q.Checklist)
	if before := s.Scan.Answers[q.ID].Checked; slices.Equal(before, items) && (before == nil) == (items == nil) {
		return s
	}
	return s.answered(in.Question, func(a *scoring.Answer) { a.Checked = items })
}

func (s Session) arrange(in Arrange) Session {
	if _, ok := scoring.ActionOf(s.Questionnaire, in.Action); !ok || !of(scoring.Statuses(), in.Work.Status) {
		return s
	}
	in.Work.Holder, in.Work.Note = scoring.Line(in.Work.Holder), scoring.Line(in.Work.Note)
	if s.Work[in.Action] == in.Work {
		return s
	}
	return s.worked(in.Action, in.Work)
}

// goTo jumps to a place that exists; a question is found by its id or not at all.
func (s Session) goTo(p Place) Session {
	if !p.Page.valid() || !p.From.valid() {
		return s
	}
	n, _ := s.Position(p.Question)
	if n == 0 && (p.Question != "" || p.Page.asks() || p.From.asks()) {
		return s
	}
	switch p.Page {
	case Question, Review, Result, AskList:
	default:
		p.From = Start // only from these one goes back to where one was
	}
	if _, ok := s.Plan().Find(p.Action); p.Action != "" && (!ok || p.Page != Plan) {
		return s
	}
	s.Place = p
	return s
}

func (p Page) valid() bool { return Start <= p && p <= Done }
