package flow

import (
	"slices"

	"peil/scoring"
)

// decide puts one kind of answer in the place of another, keeps what was noted
// with it, and moves on. After a first answer that is the next open question, so
// that what was answered in a quick scan is not asked again; after a change it is
// the neighbour.
func (s Session) decide(id string, kind scoring.Answer) Session {
	if s.Questionnaire.Question(id) == nil {
		return s
	}
	first := s.Scan.Answers[id].Kind() == scoring.Open
	s = s.remember(change{question: id}).withKind(id, kind)
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

// withKind is the session with one kind of answer in the place of another. What was noted
// with it stays; what was said of the answer before does not: that it was only
// confirmed, and why it differs from the scan before.
func (s Session) withKind(id string, kind scoring.Answer) Session {
	return s.withAnswer(id, func(a *scoring.Answer) {
		if a.Level != kind.Level || a.Unknown != kind.Unknown || a.NotApplicable != kind.NotApplicable {
			a.Difference = ""
		}
		a.Level, a.Unknown, a.NotApplicable = kind.Level, kind.Unknown, kind.NotApplicable
		a.Confirmed = kind.Confirmed
	})
}

func (s Session) notApplicable(in NotApplicable) Session {
	q := s.Questionnaire.Question(in.Question)
	reason := scoring.CutLine(in.Reason)
	if q == nil || !q.NA || reason == "" {
		return s
	}
	return s.decide(in.Question, scoring.Answer{NotApplicable: reason})
}

func (s Session) annotate(in Annotate) Session {
	if s.Questionnaire.Question(in.Question) == nil {
		return s
	}
	before := s.Scan.Answers[in.Question]
	after := before
	after.Note, after.Evidence = scoring.CutNote(in.Note), scoring.CutLine(in.Evidence)
	after.EvidenceDate, after.By = in.EvidenceDate, scoring.CutLine(in.By)
	if after.Note == before.Note && after.Evidence == before.Evidence && after.EvidenceDate == before.EvidenceDate && after.By == before.By {
		return s
	}
	return s.withAnswer(in.Question, func(a *scoring.Answer) { *a = after })
}

func (s Session) check(in Check) Session {
	q := s.Questionnaire.Question(in.Question)
	if q == nil || len(q.Checklist) == 0 || !allowed(q.Checklist, in.Items...) {
		return s
	}
	items := scoring.InOrder(in.Items, q.Checklist)
	if before := s.Scan.Answers[q.ID].Checked; slices.Equal(before, items) && (before == nil) == (items == nil) {
		return s
	}
	return s.withAnswer(in.Question, func(a *scoring.Answer) { a.Checked = items })
}

// withAnswer is the session with one answer changed.
func (s Session) withAnswer(id string, change func(*scoring.Answer)) Session {
	a := s.Scan.Answers[id]
	change(&a)
	s.Scan = s.Scan.With(id, a)
	return s
}
