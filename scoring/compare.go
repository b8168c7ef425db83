package scoring

import (
	"cmp"
	"slices"

	"peil/questions"
)

// Compare says what lies between two scans of a school. qn is the questionnaire in any
// of its versions, which has to know those of both scans; from is the earlier one.
func Compare(qn *questions.Questionnaire, from, to Record) Step {
	p := newPair(qn.Now(), from, to)
	ids := p.ids()
	s := Step{
		From: from.Scan.Date, To: to.Scan.Date,
		ResultFrom: Score(p.from.qn, from.Scan, from.Scan.Questions(p.from.qn)),
		ResultTo:   Score(p.to.qn, to.Scan, to.Scan.Questions(p.to.qn)),
		Outcomes:   p.outcomes(ids),
	}
	shared := p.shared()
	s.Shared = len(shared)
	if s.Shared > 0 {
		s.LikeFrom, s.LikeTo = Score(p.to.qn, p.from.scan, shared), Score(p.to.qn, to.Scan, shared)
	}
	for _, id := range ids {
		m, differs := p.move(id)
		if !differs {
			continue
		}
		s.Moves = append(s.Moves, m)
		switch {
		case !m.shared():
		case m.To.Level() > m.From.Level():
			s.Rose++
		default:
			s.Fell++
		}
	}
	for _, q := range to.Scan.Questions(p.to.qn) {
		if a := to.Scan.Answers[q.ID]; a.Confirmed && a.Kind() != Open {
			s.Confirmed++
		}
	}
	s.Parts = p.parts(s, shared)
	return s
}

// parts splits the difference of the means as reported: the part like for like over
// its causes, the rest to other questions.
//
// The parts of a mean are fractions, and what they add up to is the difference of two
// rounded means. Each part is therefore rounded down, and the tenths that are left go
// one each to the largest remainders.
func (p *pair) parts(s Step, shared []*questions.Question) []Part {
	weight := 0
	for _, q := range shared {
		weight += q.Weight
	}
	moved := map[Cause]int{}
	for _, m := range s.Moves {
		if m.shared() {
			moved[m.Cause] += p.to.qn.Question(m.Question).Weight * (int(m.To.Level()) - int(m.From.Level()))
		}
	}
	var parts []Part
	remainder := map[Cause]int{}
	left := s.LikeDifference()
	for _, c := range parted() {
		if _, there := moved[c]; there {
			down := floor(10*moved[c], weight)
			remainder[c] = 10*moved[c] - down*weight
			left -= Shift(down)
			parts = append(parts, Part{c, Shift(down)})
		}
	}
	byRemainder := slices.Clone(parts)
	slices.SortStableFunc(byRemainder, func(a, b Part) int { return cmp.Compare(remainder[b.Cause], remainder[a.Cause]) })
	for _, part := range byRemainder[:min(int(left), len(byRemainder))] {
		parts[slices.IndexFunc(parts, func(p Part) bool { return p.Cause == part.Cause })].By++
	}
	if other := s.Difference() - s.LikeDifference(); other != 0 {
		parts = append(parts, Part{OtherQuestions, other})
	}
	return parts
}

// floor is a divided by b, rounded down; b is above 0.
func floor(a, b int) int {
	if a < 0 {
		return -((-a + b - 1) / b)
	}
	return a / b
}

// outcomes lists what was taken on in the earlier plan and how it ended.
func (p *pair) outcomes(ids []string) []Outcome {
	var outcomes []Outcome
	for _, id := range ids {
		for _, to := range steps() {
			job := Job{id, to}.ID()
			if then := p.from.work[job]; then.TakenOn() {
				outcomes = append(outcomes, outcome(job, then, p.to.work, p.to.scan.Date))
			}
		}
	}
	return outcomes
}

// steps lists where the actions of a question lead, the ask last.
func steps() []questions.Level {
	return []questions.Level{questions.FirstSteps, questions.GoodFoundation, questions.StructuralImprovement, 0}
}

// outcome is how a thing that was taken on ended by a later date: the word of the later
// scan first.
func outcome(job string, then Work, later map[string]Work, by Date) Outcome {
	w, ok := later[job]
	if !ok {
		w = then
	}
	o := Outcome{Action: job, Status: cmp.Or(w.Status, StatusOpen), Work: w}
	if !w.Settled() && !w.Due.IsZero() && w.Due.Compare(by) < 0 {
		o.Status = StatusOverdue
	}
	return o
}
