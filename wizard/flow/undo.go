package flow

import (
	"slices"
)

// Undoable is what [Undo] would take back: the answer to a question, the target of a
// domain, or that of the whole scan. The zero Undoable is nothing.
type Undoable struct {
	Question, Domain string
	Target           bool // of the whole scan
}

// Last is what [Undo] would take back.
func (s Session) Last() Undoable {
	if n := len(s.past); n > 0 {
		c := s.past[n-1]
		return Undoable{c.question, c.domain, c.whole}
	}
	return Undoable{}
}

// undo takes back the last change, and shows what it took back where it can: on
// pages of a question that question, in the review under the cursor.
func (s Session) undo() Session {
	n := len(s.past)
	if n == 0 {
		return s
	}
	last := s.past[n-1]
	s.past = slices.Clip(s.past[:n-1])
	if last.domain != "" || last.whole {
		return s.withTarget(Aim{Domain: last.domain, Target: last.target})
	}
	s = s.withKind(last.question, last.answer)
	if n, _ := s.Position(last.question); n == 0 {
		return s
	}
	switch {
	case s.Place.Page == Review:
		s.Place.Question = last.question
	case s.Place.Page.asks():
		s.Place, s.answered = Place{Page: Question, Question: last.question}, ""
	}
	return s
}
