package scoring

import (
	"fmt"

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

	// Core lists the essential questions at which nothing works yet and that alone
	// keep the domain, low end, from its next level, in questionnaire order.
	Core []string

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
