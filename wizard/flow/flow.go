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
	"maps"
	"reflect"
	"slices"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

// Page is a kind of place.
type Page int

// The pages, in the order of a sitting.
const (
	Start     Page = iota
	School         // who is scanned
	SelfImage      // what the school thinks of itself
	Wishes         // what it aims at and wants
	Part           // what comes next, and who can know it
	Question
	Review // all answers; jump anywhere
	Result
	Plan
	AskList // the questions to carry to others
	Done    // where the files are
)

// asks reports whether the page is of one question.
func (p Page) asks() bool { return p == Question || p == Part }

// Place is where a session is.
type Place struct {
	Page     Page
	Question string // Question: its id. Part: the first question of the part. Review: where the cursor stands
	Action   string // Plan: the id of the action that is open; empty: the list
	From     Page   // the page that was jumped from, and that Back and, on a question, an answer return to; Start: none
}

// Session is one sitting. It is a value: copy it freely, and change it only
// through [Session.Apply].
type Session struct {
	scoring.Record
	Questionnaire *questions.Questionnaire
	Place         Place
	Revision      int // rises with every change that is to be saved
	Stopped       bool
}

// New begins a sitting at the start page. The country is a first guess, asked on
// the school page.
func New(qn *questions.Questionnaire, l locale.Language, today scoring.Date) Session {
	home, _ := l.Home()
	return Session{
		Questionnaire: qn,
		Record: scoring.Record{Scan: scoring.Scan{
			Questionnaire: qn.ID,
			Version:       qn.Version,
			Language:      l,
			Date:          today,
			Scope:         questions.Full,
			Target:        scoring.DefaultTarget,
			School:        scoring.School{Country: home},
		}},
	}
}

// Resume goes on with a scan at its first open question, or at its result where
// none is open.
func Resume(qn *questions.Questionnaire, r scoring.Record) Session {
	s := Session{Questionnaire: qn, Record: r}
	s.Scan.Questionnaire, s.Scan.Version = qn.ID, qn.Version
	s.Place = s.onward()
	return s
}

// onward is the first open question, or the result.
func (s Session) onward() Place {
	if id := s.FirstOpen(); id != "" {
		return Place{Page: Question, Question: id}
	}
	return Place{Page: Result}
}

// Sequence lists the questions of the scan's scope in the order of the sitting:
// what a school leader knows first, then what the owner knows, then ICT. Within
// each the order of the questionnaire stays.
func (s Session) Sequence() []*questions.Question {
	all := s.Scan.Questions(s.Questionnaire)
	slices.SortStableFunc(all, func(a, b *questions.Question) int {
		return slices.Index(questions.Knowers(), a.Knows) - slices.Index(questions.Knowers(), b.Knows)
	})
	return all
}

// Position tells the place of a question in the sitting, from 1, and of how many.
// It is 0 for a question outside the scope.
func (s Session) Position(id string) (n, of int) {
	seq := s.Sequence()
	return slices.IndexFunc(seq, func(q *questions.Question) bool { return q.ID == id }) + 1, len(seq)
}

// PartOf tells who knows the part of the sitting that a question belongs to, and
// from which to which question of the sitting it goes.
func (s Session) PartOf(id string) (who questions.Knower, from, to int) {
	who = s.knows(id)
	for i, q := range s.Sequence() {
		if q.Knows != who {
			continue
		}
		if from == 0 {
			from = i + 1
		}
		to = i + 1
	}
	return who, from, to
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

// Named reports whether the scan has what a file needs: from then on it is saved.
func (s Session) Named() bool { return s.Scan.School.Name != "" }

// Result scores the answers so far.
func (s Session) Result() scoring.Result {
	return scoring.Score(s.Questionnaire, s.Scan, s.Scan.Questions(s.Questionnaire))
}

// Plan lists the actions that follow from the answers so far.
func (s Session) Plan() scoring.Plan {
	return scoring.MakePlan(s.Questionnaire, s.Scan, s.Scan.Questions(s.Questionnaire), s.Result())
}

// step is the place one further or one back from where the session is, in the
// order of a sitting.
func (s Session) step(by int) Place {
	if p := s.Place; p.From != Start && (by < 0 || p.Page == Question) {
		return Place{Page: p.From, Question: p.Question}
	}
	switch p := s.Place; p.Page {
	case Question:
		return s.stepQuestion(p, by)
	case Part:
		if by > 0 {
			return Place{Page: Question, Question: p.Question}
		}
		if prev := s.neighbour(p.Question, -1); prev != "" {
			return Place{Page: Question, Question: prev}
		}
		return Place{Page: Wishes}
	case Wishes:
		if by > 0 {
			return Place{Page: Part, Question: s.Sequence()[0].ID}
		}
		return Place{Page: SelfImage}
	case Review:
		if by > 0 {
			return s.onward()
		}
		if p.Question != "" {
			return Place{Page: Question, Question: p.Question}
		}
		return Place{Page: Question, Question: s.last()}
	case Result:
		if by < 0 {
			return Place{Page: Review}
		}
		return Place{Page: Plan}
	case Plan:
		if p.Action != "" {
			return Place{Page: Plan}
		}
		return s.stepPage(by)
	case AskList:
		if by < 0 {
			return Place{Page: Plan}
		}
		return Place{Page: Done}
	case Done:
		if by < 0 {
			return Place{Page: Plan}
		}
		return p
	case School:
		if by < 0 && s.Named() && len(s.Scan.Answers) > 0 {
			return p // a scan under way does not go back to the start
		}
		return s.stepPage(by)
	default:
		return s.stepPage(by)
	}
}

// stepPage moves among the pages that stand in a row.
func (s Session) stepPage(by int) Place {
	row := []Page{Start, School, SelfImage, Wishes, Part, Review, Result, Plan, Done}
	i := slices.Index(row, s.Place.Page) + by
	return Place{Page: row[min(max(i, 0), len(row)-1)]}
}

// stepQuestion moves from a question to its neighbour, with a pause where a new
// part begins.
func (s Session) stepQuestion(p Place, by int) Place {
	next := s.neighbour(p.Question, by)
	switch {
	case by > 0:
		return s.onto(p.Question, next)
	case next == "" || s.knows(next) != s.knows(p.Question):
		return Place{Page: Part, Question: p.Question}
	}
	return Place{Page: Question, Question: next}
}

// onto is the place of a later question, with a pause before it where it begins
// another part; the review where there is none.
func (s Session) onto(from, next string) Place {
	switch {
	case next == "":
		return Place{Page: Review}
	case s.knows(next) != s.knows(from):
		return Place{Page: Part, Question: next}
	}
	return Place{Page: Question, Question: next}
}

func (s Session) knows(id string) questions.Knower { return s.Questionnaire.Question(id).Knows }

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

func (s Session) last() string {
	seq := s.Sequence()
	return seq[len(seq)-1].ID
}

// saves reports whether a file of the session after a change differs from one of
// the session before it. Without a name for the school there is no file yet.
func (s Session) saves(after Session) bool {
	return after.Named() && !(reflect.DeepEqual(s.Scan, after.Scan) && maps.Equal(s.Work, after.Work))
}

// answered is the session with one answer changed.
func (s Session) answered(id string, change func(*scoring.Answer)) Session {
	a := s.Scan.Answers[id]
	change(&a)
	s.Scan = s.Scan.With(id, a)
	return s
}

func (s Session) worked(action string, w scoring.Work) Session {
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
