package scoring

import (
	"slices"

	"peil/questions"
)

// pair is two scans whose answers go by the same ids.
type pair struct {
	now      *questions.Questionnaire
	from, to side
}

// side is one of two scans.
type side struct {
	qn   *questions.Questionnaire // of its version
	scan Scan                     // its answers under the ids of the later one
	work map[string]Work          // under those too
	has  map[string]bool          // what its version asks, under those too
	in   map[string]bool          // what its scope asks
	ids  []string                 // what its version asks, in its order
	prev *Previous
}

func newPair(qn *questions.Questionnaire, from, to Record) pair {
	return pair{qn, newSide(qn, from, to.Scan.Version), newSide(qn, to, to.Scan.Version)}
}

// newSide puts a scan under the ids of a version.
func newSide(qn *questions.Questionnaire, r Record, version string) side {
	s := side{qn: qn.At(r.Scan.Version), scan: r.Scan, work: map[string]Work{}, has: map[string]bool{}, in: map[string]bool{}, prev: r.Previous}
	called := func(id string) string { return qn.IDAt(qn.IDNow(id, r.Scan.Version), version) }
	s.scan.Answers = make(map[string]Answer, len(r.Scan.Answers))
	for id, a := range r.Scan.Answers {
		s.scan.Answers[called(id)] = a
	}
	for id, w := range r.Work {
		if job, ok := JobOf(s.qn, id); ok {
			job.Question = called(job.Question)
			s.work[job.ID()] = w
		}
	}
	for _, q := range s.qn.All(questions.Full) {
		id := called(q.ID)
		s.has[id], s.in[id] = true, q.In(r.Scan.Scope)
		s.ids = append(s.ids, id)
	}
	return s
}

// ids lists what either asks in the order of the later one; what only the earlier
// asks stands behind what it stood behind.
func (p *pair) ids() []string {
	ids := slices.Clone(p.to.ids)
	at := 0
	for _, id := range p.from.ids {
		if i := slices.Index(ids, id); i >= 0 {
			at = i + 1
			continue
		}
		ids = slices.Insert(ids, at, id)
		at++
	}
	return ids
}

// state is how a question stands on one side.
func (s *side) state(id string) State {
	if !s.in[id] {
		return StateNotAsked
	}
	return s.scan.Answers[id].state()
}

// altered reports whether a question came, went or changed its meaning.
func (p *pair) altered(id string) bool {
	if p.from.has[id] != p.to.has[id] {
		return true
	}
	q := p.now.Question(p.now.IDNow(id, p.to.scan.Version))
	return q != nil && p.now.Altered(q, p.from.scan.Version, p.to.scan.Version)
}

// shared lists the questions that can be compared like for like.
func (p *pair) shared() []*questions.Question {
	var shared []*questions.Question
	for _, q := range p.to.scan.Questions(p.to.qn) {
		if p.from.state(q.ID).Level() > 0 && p.to.state(q.ID).Level() > 0 && !p.altered(q.ID) {
			shared = append(shared, q)
		}
	}
	return shared
}

// move says how a question moved, and why; differs is false where it did not.
func (p *pair) move(id string) (m Move, differs bool) {
	domain := p.to.qn.DomainOf(id)
	if domain == nil {
		domain = p.from.qn.DomainOf(id)
	}
	m = Move{Question: id, Domain: domain.ID, From: p.from.state(id), To: p.to.state(id)}
	then, now := m.From, m.To
	without := func(s State) bool { return s == StateNotAsked || s == StateNotApplicable }
	switch {
	case then == StateNotAsked && now == StateNotAsked:
		return m, false
	case p.altered(id):
		m.Cause = QuestionChanged
	case then == now, then.unsaid() && now.unsaid():
		return m, false
	case without(then) || without(now):
		m.Cause = OtherScope
	case then.unsaid():
		m.Cause = FoundOut
	case now.unsaid():
		m.Cause = UnknownNow
	case p.rejudged(id):
		m.Cause = Rejudged
	case p.workedOn(id, then.Level(), now.Level()):
		m.Cause = WorkedOn
	default:
		m.Cause = Changed
	}
	return m, true
}

// rejudged reports whether the later scan says that the school is as it was: it can
// only say so of the scan that it follows.
func (p *pair) rejudged(id string) bool {
	return p.to.prev != nil && p.to.prev.Date == p.from.scan.Date && p.to.scan.Answers[id].Difference == JudgedOtherwise
}

// workedOn reports whether a level is higher, and one of the actions that lead from
// the one to the other is done or under way in either file.
func (p *pair) workedOn(id string, then, now questions.Level) bool {
	if now <= then {
		return false
	}
	first := max(then+1, questions.FirstSteps)
	for to := first; to <= max(now, first); to++ {
		for _, s := range []*side{&p.from, &p.to} {
			if w := s.work[Job{id, to}.ID()]; w.Status == StatusDone || w.Status == StatusDoing {
				return true
			}
		}
	}
	return false
}
