package flow

import (
	"slices"

	"peil/questions"
	"peil/scoring"
)

// change is one thing that can be taken back: the kind of an answer, or the target
// of a domain. Notes are not among them, so that no undo can lose a text.
type change struct {
	question string
	answer   scoring.Answer // as it was, its kind alone

	domain string
	target questions.Level // as it was; 0: none of its own
}

// mostUndone is how many changes are remembered.
const mostUndone = 50

// remember notes how what is about to change is now.
func (s Session) remember(c change) Session {
	if c.question != "" {
		a := s.Scan.Answers[c.question]
		c.answer = scoring.Answer{Level: a.Level, Unknown: a.Unknown, NotApplicable: a.NotApplicable}
	}
	c.target = s.Scan.Targets[c.domain]
	past := s.past[max(len(s.past)+1-mostUndone, 0):]
	s.past = append(slices.Clone(past), c)
	return s
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
