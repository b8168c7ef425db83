package flow

import (
	"slices"
)

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
