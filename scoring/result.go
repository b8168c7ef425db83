package scoring

import (
	"cmp"
	"fmt"
	"slices"

	"peil/questions"
)

// Range is the lowest and the highest level that the answers allow. Both are 0
// where nothing is applicable.
type Range struct{ Low, High questions.Level }

// Known reports whether the range is one level.
func (r Range) Known() bool { return r.Low.Valid() && r.Low == r.High }

// Tenths is a mean with one decimal, times ten: 26 is 2.6. It is 0 for none, else
// 10 to 50.
type Tenths int

// String writes the mean with a point: 2.6.
func (t Tenths) String() string { return fmt.Sprintf("%d.%d", t/10, t%10) }

// MarshalTOML writes the mean as a TOML float with one decimal.
func (t Tenths) MarshalTOML() ([]byte, error) { return []byte(t.String()), nil }

// Result is what the answers of a scan are worth.
type Result struct {
	Level    Range
	Mean     Tenths // of all questions, low end
	MeanHigh Tenths

	// Coverage: how the questions of the scope were answered.
	Answered, Unknown, NotApplicable, Open int

	// Good counts the answers at good foundation or higher, Shown how many of
	// them name evidence.
	Good, Shown int

	// HeldDownBy lists the domains below the next overall level, the lowest
	// first; none at level 5.
	HeldDownBy []string

	// Misplaced lists questions answered "not applicable" although the
	// questionnaire does not allow it there.
	Misplaced []string

	Domains []DomainResult
}

// DomainResult is what the answers of one domain are worth.
type DomainResult struct {
	ID       string
	Level    Range // zero where nothing is applicable
	Mean     Tenths
	MeanHigh Tenths
	Target   questions.Level
	Progress Progress

	sum, weight int // low end of the mean as a fraction, to compare without rounding
}

// Counts reports whether the domain has a level.
func (d DomainResult) Counts() bool { return d.Level.Low.Valid() }

// Progress is how far a domain is on its way from its level, low end, to the
// next. At level 5 there is no next and all is zero.
type Progress struct {
	Next   questions.Level
	At, Of int      // questions at Next or higher, of those applicable
	Needed []string // what is still needed, in questionnaire order
}

// Total is the number of questions of the scope.
func (r *Result) Total() int { return r.Answered + r.Unknown + r.NotApplicable + r.Open }

// Domain finds the result of a domain; the zero result if there is none.
func (r *Result) Domain(id string) DomainResult {
	for _, d := range r.Domains {
		if d.ID == id {
			return d
		}
	}
	return DomainResult{}
}

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
