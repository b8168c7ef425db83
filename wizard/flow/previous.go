package flow

import (
	"slices"

	"peil/questions"
	"peil/scoring"
)

// follow begins a new scan from the last one: at the school, so that what came along
// is seen. It is in the language that is spoken, and in no file before that page is
// left: who took the wrong scan leaves nothing behind.
func (s Session) follow(in Follow) Session {
	if !CanFollow(in.Record.Scan, s.Today, s.Questionnaire) {
		return s
	}
	record := scoring.Follow(s.Questionnaire, in.Record, s.Today)
	record.Scan.Language = s.Language
	if slices.Contains(questions.Scopes(), in.Scope) {
		record.Scan.Scope = in.Scope
	}
	return Session{
		Questionnaire: s.Questionnaire, Language: s.Language, Today: s.Today,
		Record: record, Place: Place{Page: School}, unseen: true,
	}
}

// dueAfter is after how many days a scan is due again: about a school year, so that the
// scan of a November is due in the next.
const dueAfter = 300

// Due reports whether a scan of a date is so old that a new one is due.
func Due(date, today scoring.Date) bool { return date.DaysTo(today) > dueAfter }

// Stale reports whether a scan is better followed by a new one than gone on with: a new
// one is due, or it is of an earlier version of the questionnaire. Of an earlier version
// it cannot be gone on with at all: it would mix the questions of two.
func Stale(scan scoring.Scan, today scoring.Date, qn *questions.Questionnaire) (stale, closed bool) {
	closed = scan.Version != qn.Version
	return closed || Due(scan.Date, today), closed
}

// CanFollow reports whether a new scan of today can begin from another: that has to be
// of before today, and of a version of the questionnaire that is known.
func CanFollow(last scoring.Scan, today scoring.Date, qn *questions.Questionnaire) bool {
	return last.Date.Compare(today) < 0 && qn.At(last.Version) != nil
}

// look shows the result of a scan, by the questionnaire of then.
func (s Session) look(in Look) Session {
	then := s.Questionnaire.At(in.Record.Scan.Version)
	if then == nil {
		return s
	}
	s.Questionnaire = then
	s = s.open(Open(in))
	s.Looking, s.Place = true, Place{Page: Result}
	return s
}

// looked is the session after an intent that may only move: what was said stays, and
// there is no last page, since nothing is written.
func (s Session) looked(after Session) Session {
	after.Record, after.past, after.Revision = s.Record, nil, s.Revision
	if after.Place.Page == Done {
		after.Place, after.trail = s.Place, s.trail
	}
	return after
}

// Earlier is last year's answer to a question; ok is false where there is none.
func (s Session) Earlier(id string) (a scoring.Answer, ok bool) {
	return s.Record.Earlier(s.Questionnaire, s.Questionnaire.Question(id))
}

// Confirmable reports whether one key takes over last year's answer to a question.
func (s Session) Confirmable(id string) bool {
	return s.Record.Confirmable(s.Questionnaire, s.Questionnaire.Question(id))
}

// Afresh is why last year's answer to a question cannot be taken over.
func (s Session) Afresh(id string) scoring.Afresh {
	return s.Record.Afresh(s.Questionnaire, s.Questionnaire.Question(id))
}

// Promised lists what was taken on of a question in the scan before, and how it stands.
func (s Session) Promised(id string) []scoring.Outcome {
	return s.Record.Promised(s.Questionnaire, s.Questionnaire.Question(id))
}

// Since is what lies between the scan before and this one; ok is false where there is
// none before.
func (s Session) Since() (step scoring.Step, ok bool) {
	was, ok := s.Record.Before()
	if !ok {
		return scoring.Step{}, false
	}
	return scoring.Compare(s.Questionnaire, was, s.Record), true
}

// Unexplained lists the questions whose level fell, and those whose level rose without
// an action: somebody may know whether the school changed or is judged differently.
func Unexplained(step scoring.Step) []scoring.Move {
	return slices.DeleteFunc(slices.Clone(step.Moves), func(m scoring.Move) bool { return !m.Unexplained() })
}

// confirm takes last year's answer over.
func (s Session) confirm(in Confirm) Session {
	q := s.Questionnaire.Question(in.Question)
	if q == nil || !s.Confirmable(q.ID) {
		return s
	}
	was, _ := s.Earlier(q.ID)
	s = s.decide(q.ID, was)
	return s.withAnswer(q.ID, func(a *scoring.Answer) {
		a.Confirmed = true
		if a.Note == "" {
			a.Note = was.Note
		}
		if a.Evidence == "" {
			a.Evidence, a.EvidenceDate = was.Evidence, was.EvidenceDate
		}
		if a.By == "" {
			a.By = was.By
		}
		if a.Checked == nil {
			a.Checked = scoring.InOrder(was.Checked, q.Checklist)
		}
	})
}

// differ notes why an answer differs; only of one that does.
func (s Session) differ(in Differ) Session {
	if !allowed(scoring.Differences(), in.Why) || s.Questionnaire.Question(in.Question) == nil {
		return s
	}
	step, ok := s.Since()
	if !ok || !slices.ContainsFunc(Unexplained(step), func(m scoring.Move) bool { return m.Question == in.Question }) {
		return s
	}
	return s.withAnswer(in.Question, func(a *scoring.Answer) { a.Difference = in.Why })
}
