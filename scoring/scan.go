// Package scoring turns answers into levels and levels into a plan.
//
// It holds what a school said ([Scan]), what that is worth ([Score] gives a
// [Result]) and what to do about it ([MakePlan] gives a [Plan]). All of it is
// pure: no clock, no file, no language. All arithmetic is in integers, so that
// the same answers give the same result on every machine, and a mean of 2.25 is
// never sometimes 2.2.
//
// Two promises hold everything together and are tested as properties. From one
// level to a higher one, an answer never lowers any level or mean. And the same
// answers give the same plan, whatever their order and in every language.
//
// What is not known is never guessed: a don't know or an open question makes a
// range from level 1 to level 5, and a [Range] has no single level unless its
// ends agree.
package scoring

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"time"

	"peil/questions"
	"peil/questions/locale"
)

// Date is a day without a time or a zone; the zero Date is none.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// The years that a date can be in. Outside them it is a slip of the keyboard: 0206
// for 2026.
const (
	EarliestYear = 1970
	LatestYear   = 2199
)

// ParseDate reads a date as 2026-11-21. A day that the calendar does not have, or
// that no scan can be about, is an error.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return Date{}, fmt.Errorf("%q is not a date such as 2026-11-21", s)
	}
	d := DateOf(t)
	if !d.InRange() {
		return Date{}, fmt.Errorf("%q lies outside the years %d to %d", s, EarliestYear, LatestYear)
	}
	return d, nil
}

// DateOf is the day of a moment, where that moment is.
func DateOf(t time.Time) Date {
	y, m, d := t.Date()
	return Date{y, m, d}
}

// IsZero reports whether there is no date.
func (d Date) IsZero() bool { return d == Date{} }

// InRange reports whether the date lies in the years that a scan can be about:
// from EarliestYear up to and with LatestYear.
func (d Date) InRange() bool { return EarliestYear <= d.Year && d.Year <= LatestYear }

// Compare is negative where the date comes before another, positive where it comes
// after it, and 0 where both are the same. No date comes before every other.
func (d Date) Compare(o Date) int {
	return cmp.Or(cmp.Compare(d.Year, o.Year), cmp.Compare(d.Month, o.Month), cmp.Compare(d.Day, o.Day))
}

// DaysTo is how many days another date lies after this one; negative where it lies before.
func (d Date) DaysTo(o Date) int { return int(o.midnight().Sub(d.midnight()).Hours() / 24) }

// Plus is the date a number of days later; earlier for a negative number.
func (d Date) Plus(days int) Date { return DateOf(d.midnight().AddDate(0, 0, days)) }

// Weekday is the day of the week.
func (d Date) Weekday() time.Weekday { return d.midnight().Weekday() }

func (d Date) midnight() time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC) }

// String writes the date as 2026-11-21; empty for none.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// School is the school that is scanned.
type School struct {
	ID      string // the number by which an owner or a country knows it; empty: not said
	Name    string
	Owner   string // board, municipality or county
	Country locale.Country
	Sector  string // one of Sectors; empty: not said
}

// Sectors lists the kinds of school; owner is a board or municipality that
// answers for all its schools.
func Sectors() []string { return []string{"primary", "secondary", "special", "owner"} }

// DefaultTarget is the level aimed at where a scan names none: about what the
// Dutch sector asks, level 3 of the Normenkader.
const DefaultTarget = questions.GoodFoundation

// Targets lists the levels that can be aimed at.
func Targets() []questions.Level {
	return []questions.Level{questions.FirstSteps, questions.GoodFoundation, questions.StructuralImprovement}
}

// Scan is everything one school said at one date.
type Scan struct {
	Questionnaire string // id
	Version       string // of the questionnaire
	School        School
	Date          Date // "today" in every report
	Language      locale.Language
	Scope         questions.Scope
	Target        questions.Level            // 3, 4 or 5; 0: DefaultTarget
	Targets       map[string]questions.Level // per domain, where it differs

	SelfImage   questions.Level // the statement picked before the first question; 0: none
	NextStep    string          // one of questions.NextSteps
	Support     []string        // of questions.Supports
	Respondents []string        // roles, not names
	AskedBy     string

	Answers map[string]Answer // by question id; a question without one is open
}

// Answer is what a school said to one question. The zero Answer is open.
type Answer struct {
	Level         questions.Level // 1 to 5, or 0
	Unknown       bool
	NotApplicable string // the reason

	Note       string
	Discuss    bool   // to come back to
	Confirmed  bool   // last year's answer, taken over without reading the options again
	Difference string // one of Differences; empty: nobody said why it differs from last year
	Votes      []int  // what the table said, 1 to 5 in rising order, 0 for don't know; never scored

	Evidence     string
	EvidenceDate Date
	By           string   // who does it for the school
	Checked      []string // ticked checklist items; nil: the list was not gone through
}

// Why an answer differs from last year's.
const (
	SchoolChanged   = "school"    // the school is not as it was
	JudgedOtherwise = "judgement" // the school is as it was, and judged differently
)

// Differences lists why an answer can differ from last year's.
func Differences() []string { return []string{SchoolChanged, JudgedOtherwise} }

// Kind is which of the four an answer is.
type Kind int

// The kinds of answer.
const (
	Open Kind = iota
	Levelled
	DontKnow
	NotApplicable
)

// Kind says which of the four the answer is.
func (a Answer) Kind() Kind {
	switch {
	case a.Level.Valid():
		return Levelled
	case a.Unknown:
		return DontKnow
	case a.NotApplicable != "":
		return NotApplicable
	}
	return Open
}

// IsZero reports whether nothing at all was said, not even a note.
func (a Answer) IsZero() bool {
	return a.Kind() == Open && a.Note == "" && !a.Discuss && !a.Confirmed && a.Difference == "" && len(a.Votes) == 0 &&
		a.Evidence == "" && a.EvidenceDate.IsZero() && a.By == "" && a.Checked == nil
}

// bounds are the lowest and the highest level that an answer can mean.
func (a Answer) bounds() (low, high questions.Level) {
	if a.Level.Valid() {
		return a.Level, a.Level
	}
	return questions.NotStarted, questions.StructuralImprovement
}

// Missing lists the checklist items of a question that were not ticked; none
// where the list was not gone through.
func (a Answer) Missing(q *questions.Question) []string {
	if a.Checked == nil {
		return nil
	}
	var missing []string
	for _, id := range q.Checklist {
		if !slices.Contains(a.Checked, id) {
			missing = append(missing, id)
		}
	}
	return missing
}

// TargetOf is the level aimed at in a domain.
func (s *Scan) TargetOf(domain string) questions.Level {
	if t := s.Targets[domain]; t != 0 {
		return t
	}
	if s.Target != 0 {
		return s.Target
	}
	return DefaultTarget
}

// Questions lists the questions of the scan's scope, in the order of the
// questionnaire.
func (s *Scan) Questions(qn *questions.Questionnaire) []*questions.Question {
	return qn.All(s.Scope)
}

// With is the scan with one answer changed; the scan itself stays as it is.
func (s Scan) With(id string, a Answer) Scan {
	answers := maps.Clone(s.Answers)
	if answers == nil {
		answers = map[string]Answer{}
	}
	if a.IsZero() {
		delete(answers, id)
	} else {
		answers[id] = a
	}
	s.Answers = answers
	return s
}

// InOrder lists what was chosen in the order in which it was offered, each once:
// a choice has no order of its own. It is nil where chosen is, and empty where
// nothing of what was offered was chosen.
func InOrder(chosen, offered []string) []string {
	if chosen == nil {
		return nil
	}
	ordered := []string{}
	for _, o := range offered {
		if slices.Contains(chosen, o) {
			ordered = append(ordered, o)
		}
	}
	return ordered
}
