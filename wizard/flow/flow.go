// Package flow is the sitting: where a school is in the wizard, and what
// everything it can do changes.
//
// It is pure. State goes in and state comes out: [Session.Apply] takes an
// [Intent] and returns the session after it, and leaves the old one as it was.
// No file, clock, environment or terminal is touched here, so the full-screen
// wizard and the line mode share this one state machine and cannot drift apart.
//
// Each front end makes intents from what a person does, and draws the [Place]
// that the session is at. Whoever holds the session saves it when
// [Session.Revision] has risen.
package flow

import (
	"slices"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

// Session is one sitting. It is a value: copy it freely, and change it only
// through [Session.Apply].
type Session struct {
	scoring.Record
	Questionnaire *questions.Questionnaire // nil until [Read]
	Language      locale.Language          // that is spoken; what was said in a scan keeps its own
	Today         scoring.Date             // the date of a scan that begins
	Place         Place
	Revision      int  // rises with every change that is to be saved
	Looking       bool // what was said is only looked at: nothing changes it
	Stopped       bool

	trail    []Place  // what was jumped from, the last at the end
	answered string   // the question whose answer led to this place
	past     []change // what [Undo] takes back, the last at the end
	draft    Describe // a school that was typed and not yet named
	unseen   bool     // the scan follows another, and nobody has come past its school yet
}

// Opening is what a sitting starts from.
type Opening struct {
	Language locale.Language
	Country  locale.Country // where the computer is; empty: guessed by the language
	Today    scoring.Date
	Record   *scoring.Record // a scan to go on with; nil: a new one
	Previous *scoring.Record // the scan that a new one follows; nil: none
	Scope    questions.Scope // of a new scan, past the start page, or to go on in; empty: asked, or as it was
}

// New begins a sitting at the start page. There is no questionnaire yet: only the
// language can be changed until it is read.
func New(o Opening) Session {
	country := o.Country
	if country == "" {
		country, _ = o.Language.Home()
	}
	return Session{Language: o.Language, Today: o.Today, Record: newRecord(o.Language, o.Today, country)}
}

func newRecord(l locale.Language, today scoring.Date, c locale.Country) scoring.Record {
	return scoring.Record{Scan: scoring.Scan{
		Language: l,
		Date:     today,
		Scope:    questions.Full,
		Target:   scoring.DefaultTarget,
		School:   scoring.School{Country: c},
	}}
}

// Intents lists what a sitting begins with, once the questionnaire is read.
func (o Opening) Intents() []Intent {
	var all []Intent
	switch {
	case o.Record != nil:
		all = append(all, Open{*o.Record})
		if o.Scope != "" {
			all = append(all, Rescope{o.Scope})
		}
	case o.Previous != nil:
		all = append(all, Follow{*o.Previous, o.Scope})
	case o.Scope != "":
		all = append(all, Begin{o.Scope})
	}
	return all
}

// resumed is where a scan was left: before its first answer at what comes before
// the questions, then at the first open question, and at the result where none is.
func (s Session) resumed() Place {
	switch scan := s.Scan; {
	case slices.ContainsFunc(s.Sequence(), func(q *questions.Question) bool { return !scan.Answers[q.ID].IsZero() }):
		return s.onward()
	case scan.SelfImage == 0:
		return Place{Page: SelfImage}
	case scan.NextStep == "" && scan.Support == nil:
		return Place{Page: Wishes}
	}
	return Place{Page: Part, Question: s.Sequence()[0].ID}
}

// onward is the first open question, or the result.
func (s Session) onward() Place {
	if id := s.FirstOpen(); id != "" {
		return Place{Page: Question, Question: id}
	}
	return Place{Page: Result}
}

// Sequence lists the questions of the scan's scope in the order of the sitting: those
// of which something was promised in the scan before, then what a school leader knows,
// what the owner knows, and what ICT does. Within each the order of the questionnaire
// stays.
func (s Session) Sequence() []*questions.Question {
	all := s.Scan.Questions(s.Questionnaire)
	promises, knowers := s.Promises(s.Questionnaire), questions.Knowers()
	order := func(q *questions.Question) int {
		if promises[q.ID] {
			return -1
		}
		return slices.Index(knowers, q.Knows)
	}
	slices.SortStableFunc(all, func(a, b *questions.Question) int { return order(a) - order(b) })
	return all
}

// Position tells the place of a question in the sitting, from 1, and of how many.
// It is 0 for a question outside the scope.
func (s Session) Position(id string) (n, of int) {
	seq := s.Sequence()
	return slices.IndexFunc(seq, func(q *questions.Question) bool { return q.ID == id }) + 1, len(seq)
}

// Stretch is a part of the sitting: questions of which something was promised, or
// those that one of the three can know.
type Stretch struct {
	Promised bool
	Who      questions.Knower // empty where Promised
	From, To int              // questions of the sitting, from 1
}

// Len counts the questions of a stretch.
func (s Stretch) Len() int { return s.To - s.From + 1 }

// PartOf tells the part of the sitting that a question belongs to.
func (s Session) PartOf(id string) Stretch {
	promises := s.Promises(s.Questionnaire)
	kind := partIn(promises, s.Questionnaire.Question(id))
	part := kind
	for i, q := range s.Sequence() {
		if partIn(promises, q) != kind {
			continue
		}
		if part.From == 0 {
			part.From = i + 1
		}
		part.To = i + 1
	}
	return part
}

// partIn is the part of a question, without where it begins and ends. promises are the
// questions of which something was promised.
func partIn(promises map[string]bool, q *questions.Question) Stretch {
	if promises[q.ID] {
		return Stretch{Promised: true}
	}
	return Stretch{Who: q.Knows}
}

// together reports whether two questions belong to one part of the sitting.
func (s Session) together(id, other string) bool {
	promises := s.Promises(s.Questionnaire)
	return partIn(promises, s.Questionnaire.Question(id)) == partIn(promises, s.Questionnaire.Question(other))
}

// FirstOpen is the first question of the sitting without an answer; empty if all
// have one.
func (s Session) FirstOpen() string {
	for _, q := range s.Sequence() {
		if s.Scan.Answers[q.ID].Kind() == scoring.Open {
			return q.ID
		}
	}
	return ""
}

// Named reports whether the scan has what a file needs: from then on it is saved. One
// that follows another has a name from the start, and is saved once its school was
// looked at.
func (s Session) Named() bool { return s.Scan.School.Name != "" && !s.unseen }

// Result scores the answers so far.
func (s Session) Result() scoring.Result {
	return scoring.Score(s.Questionnaire, s.Scan, s.Scan.Questions(s.Questionnaire))
}

// Plan lists the actions that follow from the answers so far.
func (s Session) Plan() scoring.Plan {
	return scoring.MakePlan(s.Questionnaire, s.Scan, s.Scan.Questions(s.Questionnaire), s.Result())
}

// Schedule lays the actions over the school year.
func (s Session) Schedule() scoring.Schedule {
	return s.Plan().Schedule(s.Questionnaire, s.Work, scoring.CalendarOf(s.Scan.School.Country, s.Year, s.Scan.Date))
}

// Road is how far it is to the targets.
func (s Session) Road() scoring.Road {
	return s.Plan().Road(s.Questionnaire, s.Scan, s.Scan.Questions(s.Questionnaire))
}

// plans reports whether an action or an ask is in the plan.
func (s Session) plans(id string) bool { return s.Plan().Holds(id) }

// nextOpen is the first question after another in the sitting that has no answer;
// empty if all that follow have one.
func (s Session) nextOpen(id string) string {
	n, _ := s.Position(id)
	for _, q := range s.Sequence()[n:] {
		if s.Scan.Answers[q.ID].Kind() == scoring.Open {
			return q.ID
		}
	}
	return ""
}

// neighbour is the question before or after another in the sitting; empty at the
// ends.
func (s Session) neighbour(id string, by int) string {
	n, of := s.Position(id)
	if i := n + by; n > 0 && i >= 1 && i <= of {
		return s.Sequence()[i-1].ID
	}
	return ""
}

func (s Session) lastQuestion() string {
	seq := s.Sequence()
	return seq[len(seq)-1].ID
}

// saves reports whether a file of the session after a change differs from one of
// the session before it. Without a name for the school there is no file yet.
func (s Session) saves(after Session) bool {
	return after.Named() && (!s.Named() || !s.Record.Equal(after.Record))
}

// change is one thing that can be taken back: the kind of an answer, or the target
// of a domain or of all. Notes are not among them, so that no undo can lose a text.
type change struct {
	question string
	answer   scoring.Answer // as it was, its kind alone

	domain string
	whole  bool            // the target of the whole scan
	target questions.Level // as it was; 0: none of its own
}

// mostUndone is how many changes are remembered.
const mostUndone = 50

// remember notes how what is about to change is now.
func (s Session) remember(c change) Session {
	if c.question != "" {
		a := s.Scan.Answers[c.question]
		c.answer = scoring.Answer{Level: a.Level, Unknown: a.Unknown, NotApplicable: a.NotApplicable, Confirmed: a.Confirmed}
	}
	if c.target = s.Scan.Targets[c.domain]; c.whole {
		c.target = s.Scan.Target
	}
	past := s.past[max(len(s.past)+1-mostUndone, 0):]
	s.past = append(slices.Clone(past), c)
	return s
}
