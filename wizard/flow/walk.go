package flow

import "slices"

// moved is the session one place further or one back. What was jumped to leads back
// to where one jumped from: a question and the school page also by going on.
func (s Session) moved(by int) Session {
	if n := len(s.trail); n > 0 && (by < 0 || s.Place.Page == Question || s.Place.Page == School) {
		to := s.trail[n-1]
		if to.Page == Review && s.Place.Page == Question {
			to.Question = s.Place.Question
		}
		if to.Page == Start && s.underWay() { // something was answered since one jumped from there
			to = Place{Page: School}
		}
		if to.Action != "" && !s.plans(to.Action) { // what was answered has taken it out of the plan
			to.Action = ""
		}
		s.Place, s.trail = to, slices.Clip(s.trail[:n-1])
	} else {
		s.Place, s.trail = s.step(by), nil
	}
	s.answered = ""
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

// step is the place one further or one back from where the session is, in the
// order of a sitting. From where an answer led, back is the question answered.
func (s Session) step(by int) Place {
	switch {
	case by > 0:
		return s.further()
	case s.answered != "":
		return Place{Page: Question, Question: s.answered}
	}
	return s.back()
}

// further is the place after this one.
func (s Session) further() Place {
	switch p := s.Place; p.Page {
	case Wishes:
		return Place{Page: Part, Question: s.Sequence()[0].ID}
	case Part:
		return Place{Page: Question, Question: p.Question}
	case Question:
		return s.onto(p.Question, s.neighbour(p.Question, +1))
	case Review:
		if to := s.onward(); to.Page == Question || s.Previous == nil {
			return to
		}
		return Place{Page: Changed}
	case Plan:
		if p.Action != "" {
			return Place{Page: Plan}
		}
	case AskList:
		return Place{Page: Done}
	case Done:
		return p
	}
	return s.pageBy(+1)
}

// underWay reports whether something was answered of a school that has a name. Such a scan
// does not go back to the start.
func (s Session) underWay() bool { return s.Named() && len(s.Scan.Answers) > 0 }

// back is the place before this one.
func (s Session) back() Place {
	switch p := s.Place; p.Page {
	case School:
		if s.underWay() {
			return p
		}
	case Part:
		if before := s.neighbour(p.Question, -1); before != "" {
			return Place{Page: Question, Question: before}
		}
		return Place{Page: Wishes}
	case Question:
		return s.backFrom(p.Question)
	case Review:
		if p.Question != "" {
			return Place{Page: Question, Question: p.Question}
		}
		return Place{Page: Question, Question: s.lastQuestion()}
	case Plan:
		if p.Action != "" {
			return Place{Page: Plan}
		}
	case AskList:
		return Place{Page: Plan}
	}
	return s.pageBy(-1)
}

// pageBy is the place one further or one back among the pages that stand in a row.
func (s Session) pageBy(by int) Place {
	row := []Page{Start, School, SelfImage, Wishes, Part, Review, Changed, Result, Plan, Done}
	if s.Previous == nil {
		row = slices.DeleteFunc(row, func(p Page) bool { return p == Changed })
	}
	i := slices.Index(row, s.Place.Page) + by
	return Place{Page: row[min(max(i, 0), len(row)-1)]}
}

// backFrom is the question before another, or the pause before its part where it is
// the first of that.
func (s Session) backFrom(id string) Place {
	before := s.neighbour(id, -1)
	if before == "" || !s.together(before, id) {
		return Place{Page: Part, Question: id}
	}
	return Place{Page: Question, Question: before}
}

// onto is the place of a later question, with a pause before it where it begins
// another part; the review where there is none.
func (s Session) onto(from, next string) Place {
	switch {
	case next == "":
		return Place{Page: Review}
	case !s.together(next, from):
		return Place{Page: Part, Question: next}
	}
	return Place{Page: Question, Question: next}
}
