package scoring

import (
	"slices"

	"peil/questions"
)

// grade is one applicable question with the levels that its answer can mean.
type grade struct {
	question  *questions.Question
	low, high questions.Level
}

func (g grade) lowest() questions.Level { return g.low }

func (g grade) highest() questions.Level { return g.high }

type grades []grade

// grade lists the applicable ones of some questions, and counts what it meets.
func (s *Scan) grade(asked []*questions.Question, r *Result) grades {
	var all grades
	for _, q := range asked {
		a := s.Answers[q.ID]
		switch a.Kind() {
		case NotApplicable:
			r.NotApplicable++
			if !q.NA {
				r.Misplaced = append(r.Misplaced, q.ID)
			}
			continue
		case Levelled:
			r.Answered++
			if a.Level >= questions.GoodFoundation {
				r.Good++
				if a.Evidence != "" {
					r.Shown++
				}
			}
		case DontKnow:
			r.Unknown++
		case Open:
			r.Open++
		}
		low, high := a.bounds()
		all = append(all, grade{q, low, high})
	}
	return all
}

// level is the highest level that a domain has reached, taking one end of each
// answer: three fifths of the weight are there, and no essential question stands
// more than one level below.
func (gs grades) level(end func(grade) questions.Level) questions.Level {
	if len(gs) == 0 {
		return 0
	}
	reached := questions.NotStarted
	for _, l := range questions.Levels() {
		if gs.reaches(l, end) {
			reached = l
		}
	}
	return reached
}

func (gs grades) reaches(l questions.Level, end func(grade) questions.Level) bool {
	there, weight := 0, 0
	for _, g := range gs {
		weight += g.question.Weight
		if end(g) >= l {
			there += g.question.Weight
		} else if g.question.Essential && end(g) < l-1 {
			return false
		}
	}
	return enough(there, weight)
}

// enough reports whether what has come to a level is enough of a domain's weight.
func enough(there, weight int) bool { return 5*there >= 3*weight }

// progress says what is needed for the next level: the essential questions more
// than one below it, and then as few others as make up the weight, the heaviest
// first.
func (gs grades) progress() Progress {
	level := gs.level(grade.lowest)
	if level == 0 || level == questions.StructuralImprovement {
		return Progress{}
	}
	p := Progress{Next: level + 1, Of: len(gs)}
	there, weight := 0, 0
	var others []grade
	needed := map[string]bool{}
	for _, g := range gs {
		weight += g.question.Weight
		switch {
		case g.low >= p.Next:
			p.At++
			there += g.question.Weight
		case g.question.Essential && g.low < level:
			needed[g.question.ID] = true
			there += g.question.Weight
		default:
			others = append(others, g)
		}
	}
	slices.SortStableFunc(others, func(a, b grade) int { return b.question.Weight - a.question.Weight })
	for _, g := range others {
		if enough(there, weight) {
			break
		}
		needed[g.question.ID] = true
		there += g.question.Weight
	}
	for _, g := range gs {
		if needed[g.question.ID] {
			p.Needed = append(p.Needed, g.question.ID)
		}
	}
	return p
}

// core lists the essential questions that alone keep a domain from its next level
// though nothing works there yet, in the order of the questionnaire: the weight is
// there, and the core is not. A question without a level is not among them, for
// nobody said that it is missing.
func (gs grades) core(s *Scan) []string {
	next := gs.level(grade.lowest) + 1
	if len(gs) == 0 || next > questions.StructuralImprovement {
		return nil
	}
	there, weight := 0, 0
	var missing []string
	for _, g := range gs {
		weight += g.question.Weight
		switch {
		case g.low >= next:
			there += g.question.Weight
		case g.question.Essential && g.low < next-1 && g.low < questions.FirstSteps && s.Answers[g.question.ID].Kind() == Levelled:
			missing = append(missing, g.question.ID)
		}
	}
	if !enough(there, weight) {
		return nil
	}
	return missing
}

// mean is a weighted mean that is not yet divided.
type mean struct{ sum, weight int }

func (m *mean) add(n mean) {
	m.sum += n.sum
	m.weight += n.weight
}

func (gs grades) mean(end func(grade) questions.Level) mean {
	var m mean
	for _, g := range gs {
		m.sum += g.question.Weight * int(end(g))
		m.weight += g.question.Weight
	}
	return m
}

// tenths divides, halves up.
func (m mean) tenths() Tenths {
	if m.weight == 0 {
		return 0
	}
	return Tenths((20*m.sum + m.weight) / (2 * m.weight))
}
