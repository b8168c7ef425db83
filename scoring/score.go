package scoring

import (
	"cmp"
	"slices"

	"peil/questions"
)

// Score computes levels, means and ranges of a scan over a list of questions: the
// scope of the scan, or what two scans share. The list is in the order of the
// questionnaire.
func Score(qn *questions.Questionnaire, s Scan, over []*questions.Question) Result {
	var r Result
	var all, allHigh mean
	for d := range qn.Domains {
		domain := &qn.Domains[d]
		var asked []*questions.Question
		asked, over = split(domain, over)
		graded := s.grade(asked, &r)
		low, high := graded.mean(grade.lowest), graded.mean(grade.highest)
		all.add(low)
		allHigh.add(high)
		r.Domains = append(r.Domains, DomainResult{
			ID:       domain.ID,
			Level:    Range{graded.level(grade.lowest), graded.level(grade.highest)},
			Mean:     low.tenths(),
			MeanHigh: high.tenths(),
			Target:   s.TargetOf(domain.ID),
			Progress: graded.progress(),
			Core:     graded.core(&s),
			sum:      low.sum,
			weight:   low.weight,
		})
	}
	r.Mean, r.MeanHigh = all.tenths(), allHigh.tenths()
	r.Level = Range{
		overall(r.Domains, func(d DomainResult) questions.Level { return d.Level.Low }),
		overall(r.Domains, func(d DomainResult) questions.Level { return d.Level.High }),
	}
	r.HeldDownBy = heldDownBy(r.Domains, r.Level.Low)
	return r
}

// overall is the highest level that more than half of the domains have reached
// while none is more than two levels below it.
func overall(domains []DomainResult, end func(DomainResult) questions.Level) questions.Level {
	reached := questions.Level(0)
	for _, l := range questions.Levels() {
		there, of, far := 0, 0, false
		for _, d := range domains {
			if !d.Counts() {
				continue
			}
			of++
			if end(d) >= l {
				there++
			}
			far = far || end(d) < l-2
		}
		if 2*there > of && !far {
			reached = l
		}
	}
	return reached
}

// heldDownBy lists the domains below the level after this one: lowest level
// first, then lowest mean, then questionnaire order.
func heldDownBy(domains []DomainResult, level questions.Level) []string {
	if !level.Valid() || level == questions.StructuralImprovement {
		return nil
	}
	var below []DomainResult
	for _, d := range domains {
		if d.Counts() && d.Level.Low <= level {
			below = append(below, d)
		}
	}
	slices.SortStableFunc(below, func(a, b DomainResult) int {
		return cmp.Or(cmp.Compare(a.Level.Low, b.Level.Low), cmp.Compare(a.sum*b.weight, b.sum*a.weight))
	})
	ids := make([]string, len(below))
	for i, d := range below {
		ids[i] = d.ID
	}
	return ids
}

// split takes the questions of a domain off the head of a list that is in the
// order of the questionnaire.
func split(domain *questions.Domain, list []*questions.Question) (own, rest []*questions.Question) {
	n := 0
	for i := range domain.Questions {
		if n < len(list) && list[n].ID == domain.Questions[i].ID {
			n++
		}
	}
	return list[:n], list[n:]
}
