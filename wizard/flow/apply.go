package flow

import (
	"cmp"
	"maps"
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
	if _, opens := in.(Open); !opens && s.saves(after) { // what was opened is on disk
		after.Revision++
	}
	return after
}

func (s Session) apply(in Intent) Session {
	switch in := in.(type) {
	case Read:
		return s.read(in)
	case Open:
		return s.open(in)
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
		return s.settle(in.Question, scoring.Answer{Level: in.Level})
	case DontKnow:
		return s.settle(in.Question, scoring.Answer{Unknown: true})
	case NotApplicable:
		return s.notApplicable(in)
	case Clear:
		if s.Scan.Answers[in.Question].Kind() == scoring.Open {
			return s
		}
		return s.remember(change{question: in.Question}).as(in.Question, scoring.Answer{})
	case Annotate:
		return s.annotate(in)
	case Check:
		return s.check(in)
	case Arrange:
		return s.arrange(in)
	case Rescope:
		return s.rescope(in)
	case Undo:
		return s.undo()
	case Keep:
		kept := s.apply(in.Intent)
		kept.Place, kept.trail, kept.answered = s.Place, s.trail, s.answered
		return kept
	case Retry:
		s.Revision++
	case Next:
		return s.moved(+1)
	case Back:
		return s.moved(-1)
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
	if home, says := in.Language.Home(); says && s.Scan.Language != in.Language {
		s.Scan.School.Country = home
	}
	s.Scan.Language = in.Language
	return s
}

func (s Session) describe(in Describe) Session {
	in.School.Name, in.School.Owner = line(in.School.Name), line(in.School.Owner)
	in.School.ID = s.Scan.School.ID // which nobody is asked for
	if in.School.Country == "" {
		in.School.Country = s.Scan.School.Country // a file names one
	}
	if in.School.Name == "" || !slices.Contains(locale.Countries(), in.School.Country) ||
		!of(scoring.Sectors(), in.School.Sector) {
		return s
	}
	s.Scan.School = in.School
	s.Scan.Respondents = lines(in.Respondents)
	s.Scan.AskedBy = line(in.AskedBy)
	return s.moved(+1)
}

func lines(all []string) []string {
	var kept []string
	for _, one := range all {
		if one = line(one); one != "" && len(kept) < scoring.LongestList {
			kept = append(kept, one)
		}
	}
	return kept
}

// line and text are what a field may hold of what was entered: clean, and no longer
// than what a file can be read back with.
func line(s string) string {
	fits, _ := scoring.Cut(scoring.Line(s), scoring.LongestLine)
	return fits
}

func text(s string) string {
	fits, _ := scoring.Cut(scoring.Text(s), scoring.LongestNote)
	return fits
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
	return s.moved(+1)
}

func (s Session) aim(in Aim) Session {
	if s.Questionnaire.Domain(in.Domain) == nil || !target(in.Target) || s.Scan.Targets[in.Domain] == in.Target {
		return s
	}
	return s.remember(change{domain: in.Domain}).aimed(in)
}

// aimed is the session with the target of a domain.
func (s Session) aimed(in Aim) Session {
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
	s = s.remember(change{question: id}).as(id, kind)
	if here := s.Place; here.Page != Question || here.Question != id {
		return s
	}
	if len(s.trail) > 0 {
		return s.moved(+1)
	}
	if s.Place = s.step(+1); first {
		s.Place = s.onto(id, s.nextOpen(id))
	}
	s.answered = id
	return s
}

// as is the session with one kind of answer in the place of another. What was noted
// with it stays.
func (s Session) as(id string, kind scoring.Answer) Session {
	return s.altered(id, func(a *scoring.Answer) {
		a.Level, a.Unknown, a.NotApplicable = kind.Level, kind.Unknown, kind.NotApplicable
	})
}

func (s Session) notApplicable(in NotApplicable) Session {
	q := s.Questionnaire.Question(in.Question)
	reason := line(in.Reason)
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
	after.Note, after.Evidence = text(in.Note), line(in.Evidence)
	after.EvidenceDate, after.By = in.EvidenceDate, line(in.By)
	if after.Note == before.Note && after.Evidence == before.Evidence && after.EvidenceDate == before.EvidenceDate && after.By == before.By {
		return s
	}
	return s.altered(in.Question, func(a *scoring.Answer) { *a = after })
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
	return s.altered(in.Question, func(a *scoring.Answer) { a.Checked = items })
}

func (s Session) arrange(in Arrange) Session {
	if _, ok := scoring.ActionOf(s.Questionnaire, in.Action); !ok || !of(scoring.Statuses(), in.Work.Status) {
		return s
	}
	in.Work.Holder, in.Work.Note = line(in.Work.Holder), line(in.Work.Note)
	in.Work.Order = cmp.Or(in.Work.Order, s.Work[in.Action].Order) // of which this says nothing
	if s.Work[in.Action] == in.Work {
		return s
	}
	return s.worked(in.Action, in.Work)
}

// goTo jumps to a place that exists; a question is found by its id or not at all.
func (s Session) goTo(p Place) Session {
	if p.Page < Start || p.Page > Done || p == s.Place {
		return s
	}
	if n, _ := s.Position(p.Question); n == 0 && (p.Question != "" || p.Page.asks()) {
		return s
	}
	if p.Action != "" {
		if _, ok := s.Plan().Find(p.Action); !ok || p.Page != Plan {
			return s
		}
	}
	return s.jumped(p)
}
