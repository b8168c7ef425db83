package flow

import "slices"

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
}

// moved is the session one place further or one back. What was jumped to leads back
// to where one jumped from: a question and the school page also by going on.
func (s Session) moved(by int) Session {
	to := s.step(by)
	if n := len(s.trail); n > 0 && (by < 0 || s.Place.Page == Question || s.Place.Page == School) {
		if to = s.trail[n-1]; to.Page == Review && s.Place.Page == Question {
			to.Question = s.Place.Question
		}
		s.trail = slices.Clip(s.trail[:n-1])
	} else {
		s.trail = nil
	}
	s.Place, s.answered = to, ""
	return s
}

// jumped is the session at another place, from which Back leads to this one. Each
// place stands in the trail once, so that going to and fro makes it no longer.
func (s Session) jumped(to Place) Session {
	trail := append(slices.Clone(s.trail), s.Place)
	s.trail, s.Place, s.answered = slices.DeleteFunc(trail, to.same), to, ""
	return s
}

// Aside reports whether the session jumped to where it is, and goes back to where
// it came from.
func (s Session) Aside() bool { return len(s.trail) > 0 }

// same reports whether two places are one, wherever the cursor stands on it.
func (p Place) same(q Place) bool {
	if !p.Page.asks() {
		p.Question, q.Question = "", ""
	}
	return p == q
}

// step is the place one further or one back from where the session is, in the
// order of a sitting. From where an answer led, back is the question answered.
func (s Session) step(by int) Place {
	if by < 0 && s.answered != "" {
		return Place{Page: Question, Question: s.answered}
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
