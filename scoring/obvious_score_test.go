package scoring_test

import (
	"math/big"
	"slices"

	"peil/questions"
	"peil/scoring"
)

// Here is the score once more, written down from the sentences of the design as
// slowly and plainly as they are said. It shares the data with package scoring
// and none of its functions, so that the two can be held against each other.

// stand is one applicable question and the one level at which it is taken.
type stand struct {
	q     questions.Question
	level int
}

// end says which level to take where the answer is not known: 1 or 5.
type end int

const (
	lowEnd  end = 1
	highEnd end = 5
)

func obviousScore(qn *questions.Questionnaire, s scoring.Scan) scoring.Result {
	r := obviousCoverage(qn, s)
	var low, high []stand // of the whole scope
	var lows, highs []int // levels of the domains
	for _, d := range qn.Domains {
		l, h := stands(d, s, lowEnd), stands(d, s, highEnd)
		low, high = append(low, l...), append(high, h...)
		lows, highs = append(lows, obviousLevel(l)), append(highs, obviousLevel(h))
		r.Domains = append(r.Domains, scoring.DomainResult{
			ID:       d.ID,
			Level:    scoring.Range{Low: questions.Level(obviousLevel(l)), High: questions.Level(obviousLevel(h))},
			Mean:     obviousTenths(l),
			MeanHigh: obviousTenths(h),
			Target:   questions.Level(obviousTarget(s, d.ID)),
			Progress: obviousProgress(l),
			Core:     obviousCore(l, s),
		})
	}
	r.Level = scoring.Range{Low: questions.Level(obviousOverall(lows)), High: questions.Level(obviousOverall(highs))}
	r.Mean, r.MeanHigh = obviousTenths(low), obviousTenths(high)
	r.HeldDownBy = obviousHeldDownBy(qn, s, lows)
	return r
}

func inScope(q questions.Question, s scoring.Scan) bool {
	return s.Scope == "full" || q.Quick
}

// stands takes don't know and unanswered at one end, and leaves out what is not
// applicable.
func stands(d questions.Domain, s scoring.Scan, at end) []stand {
	var all []stand
	for _, q := range d.Questions {
		a := s.Answers[q.ID]
		switch {
		case !inScope(q, s) || a.NotApplicable != "":
		case a.Level == 0:
			all = append(all, stand{q, int(at)})
		default:
			all = append(all, stand{q, int(a.Level)})
		}
	}
	return all
}

// obviousLevel: the highest level L for which 5 × (weight at L or higher) ≥
// 3 × (weight of its applicable questions), and no applicable essential question
// stands more than one level below L.
func obviousLevel(all []stand) int {
	if len(all) == 0 {
		return 0
	}
	for l := 5; l > 1; l-- {
		farBelow, at, of := false, 0, 0
		for _, x := range all {
			of += x.q.Weight
			if x.level >= l {
				at += x.q.Weight
			}
			if x.q.Essential && l-x.level > 1 {
				farBelow = true
			}
		}
		if !farBelow && 5*at >= 3*of {
			return l
		}
	}
	return 1
}

// obviousCore: the essential questions answered with level 1 or 2 that stand in
// the way of the next level, in a domain that would be there if each of these stood
// one below it.
func obviousCore(all []stand, s scoring.Scan) []string {
	next := obviousLevel(all) + 1
	if len(all) == 0 || next > 5 {
		return nil
	}
	var core []string
	mended := slices.Clone(all)
	for i, x := range all {
		if x.q.Essential && x.level < next-1 {
			mended[i].level = next - 1
			if x.level < 3 && s.Answers[x.q.ID].Level != 0 {
				core = append(core, x.q.ID)
			}
		}
	}
	if obviousLevel(mended) < next {
		return nil
	}
	return core
}

// obviousOverall: the highest L that more than half of the domains have
// reached, and no domain is more than two levels below it. A domain with nothing
// applicable is left out.
func obviousOverall(levels []int) int {
	levels = slices.DeleteFunc(slices.Clone(levels), func(l int) bool { return l == 0 })
	for l := 5; l > 0; l-- {
		reached := 0
		for _, have := range levels {
			if have >= l {
				reached++
			}
		}
		if reached > len(levels)-reached && slices.Min(levels) >= l-2 {
			return l
		}
	}
	return 0
}

// obviousMean: sum(weight × level) / sum(weight); nil where there is none.
func obviousMean(all []stand) *big.Rat {
	sum, weight := 0, 0
	for _, x := range all {
		sum += x.q.Weight * x.level
		weight += x.q.Weight
	}
	if weight == 0 {
		return nil
	}
	return big.NewRat(int64(sum), int64(weight))
}

// obviousTenths: one decimal, halves up. It tries them all: a mean belongs to
// the highest tenth that is at most half a tenth above it.
func obviousTenths(all []stand) scoring.Tenths {
	mean := obviousMean(all)
	if mean == nil {
		return 0
	}
	for t := int64(50); ; t-- {
		if big.NewRat(2*t-1, 20).Cmp(mean) <= 0 {
			return scoring.Tenths(t)
		}
	}
}

func obviousTarget(s scoring.Scan, domain string) int {
	switch {
	case s.Targets[domain] > 0:
		return int(s.Targets[domain])
	case s.Target > 0:
		return int(s.Target)
	}
	return 4
}

// obviousHeldDownBy: every domain below the next overall level, lowest level
// first, then lowest mean, then questionnaire order; at overall level 5 none.
func obviousHeldDownBy(qn *questions.Questionnaire, s scoring.Scan, lows []int) []string {
	overall := obviousOverall(lows)
	if overall == 5 {
		return nil
	}
	below := map[int]bool{}
	for i, l := range lows {
		if l > 0 && l < overall+1 {
			below[i] = true
		}
	}
	var ids []string
	for len(below) > 0 {
		first := -1
		for i, d := range qn.Domains {
			if !below[i] {
				continue
			}
			if first < 0 || lows[i] < lows[first] || lows[i] == lows[first] &&
				obviousMean(stands(d, s, lowEnd)).Cmp(obviousMean(stands(qn.Domains[first], s, lowEnd))) < 0 {
				first = i
			}
		}
		ids = append(ids, qn.Domains[first].ID)
		delete(below, first)
	}
	return ids
}

// obviousCoverage counts how the questions of the scope were answered.
func obviousCoverage(qn *questions.Questionnaire, s scoring.Scan) scoring.Result {
	var r scoring.Result
	for _, d := range qn.Domains {
		for _, q := range d.Questions {
			a := s.Answers[q.ID]
			switch {
			case !inScope(q, s):
			case a.NotApplicable != "":
				r.NotApplicable++
				if !q.NA {
					r.Misplaced = append(r.Misplaced, q.ID)
				}
			case a.Unknown:
				r.Unknown++
			case a.Level == 0:
				r.Open++
			default:
				r.Answered++
				if a.Level >= 4 {
					r.Good++
				}
				if a.Level >= 4 && a.Evidence != "" {
					r.Shown++
				}
			}
		}
	}
	return r
}
