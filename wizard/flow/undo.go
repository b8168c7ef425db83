package flow

import (
	"slices"
)

// Last is what [Undo] would take back: the answer to a question or the target of a
// domain, the other empty; both empty where there is nothing left.
func (s Session) Last() (question, domain string) {
	if n := len(s.past); n > 0 {
		return s.past[n-1].question, s.past[n-1].domain
	}
	return "", ""
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
	if last.domain != "" {
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
