package scoring

import (
	"maps"

	"peil/questions"
)

// Follow begins a new scan from the last one of the school: today's date, and no
// answer. What was said of the school, who takes part, the targets, wishes, hours and
// holidays come along, and so does the work that is not settled, under the ids of
// today. The rest of the last scan stands in Previous, as it was. qn is the
// questionnaire of today, which has to know the version of the last scan.
//
// What the school thinks of itself does not come along: it is asked before the first
// question.
func Follow(qn *questions.Questionnaire, last Record, today Date) Record {
	was := last.Scan
	next := Record{Scan: was, Year: last.Year, Work: map[string]Work{}}
	next.Scan.Version, next.Scan.Date = qn.Version, today
	next.Scan.SelfImage, next.Scan.Answers = 0, map[string]Answer{}
	then := qn.At(was.Version)
	for id, w := range last.Work {
		job, ok := JobOf(then, id)
		job.Question = qn.IDNow(job.Question, was.Version)
		if ok && !w.Settled() && qn.Question(job.Question) != nil {
			next.Work[job.ID()] = w
		}
	}
	next.Previous = &Previous{
		Date: was.Date, Version: was.Version, Scope: was.Scope, Target: was.Target,
		Targets: maps.Clone(was.Targets), Work: maps.Clone(last.Work), Answers: maps.Clone(was.Answers),
	}
	return next
}

// Earlier is the answer of the previous scan to a question of today; ok is false where
// there is none: no previous scan, a question that it did not ask, or one without any
// of the three kinds of answer.
func (r *Record) Earlier(qn *questions.Questionnaire, q *questions.Question) (a Answer, ok bool) {
	p := r.Previous
	if p == nil || p.Scope == questions.Quick && !q.Quick {
		return Answer{}, false
	}
	a = p.Answers[qn.IDAt(q.ID, p.Version)]
	return a, a.Kind() != Open
}

// Afresh is why the answer of the previous scan to a question cannot be taken over
// without reading the options again: where being wrong costs most, or where it is
// least likely to hold still.
type Afresh int

// The reasons to answer afresh; of several the first holds.
const (
	NotAfresh   Afresh = iota // it can be taken over
	NothingWas                // there is no previous scan
	NotAnswered               // that one did not ask it, or has no answer
	NobodyKnew
	Reworded // it means something else since
	Pressing // it is urgent
	Legal    // the law asks it
	StoodHigh
)

// Afresh is why a question is answered afresh; NotAfresh where the answer of the
// previous scan can be taken over.
func (r *Record) Afresh(qn *questions.Questionnaire, q *questions.Question) Afresh {
	a, ok := r.Earlier(qn, q)
	switch {
	case r.Previous == nil:
		return NothingWas
	case !ok:
		return NotAnswered
	case a.Kind() == DontKnow:
		return NobodyKnew
	case qn.Altered(q, r.Previous.Version, qn.Version):
		return Reworded
	case q.Urgent:
		return Pressing
	case q.DutyIn(r.Scan.School.Country):
		return Legal
	case a.Level >= questions.GoodFoundation:
		return StoodHigh
	}
	return NotAfresh
}

// Confirmable reports whether the answer of the previous scan can be taken over
// without reading the options again.
func (r *Record) Confirmable(qn *questions.Questionnaire, q *questions.Question) bool {
	return r.Afresh(qn, q) == NotAfresh
}

// Promises are the questions of today of which something was taken on in the previous
// scan; nil where nothing was.
func (r *Record) Promises(qn *questions.Questionnaire) map[string]bool {
	if r.Previous == nil {
		return nil
	}
	var of map[string]bool
	for id, w := range r.Previous.Work {
		if !w.TakenOn() {
			continue
		}
		if of == nil {
			of = map[string]bool{}
		}
		job, _ := JobOf(qn, id) // it may be a question of then
		of[qn.IDNow(job.Question, r.Previous.Version)] = true
	}
	return of
}

// Promised lists what was taken on of a question in the previous scan, by the ids of
// today, the step that comes first in front.
func (r *Record) Promised(qn *questions.Questionnaire, q *questions.Question) []Outcome {
	if r.Previous == nil {
		return nil
	}
	was := qn.IDAt(q.ID, r.Previous.Version)
	var promised []Outcome
	for _, to := range steps() {
		if w := r.Previous.Work[Job{was, to}.ID()]; w.TakenOn() {
			promised = append(promised, outcome(Job{q.ID, to}.ID(), w, r.Work, r.Scan.Date))
		}
	}
	return promised
}
