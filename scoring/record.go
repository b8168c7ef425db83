package scoring

import (
	"cmp"
	"maps"
	"slices"

	"peil/questions"
)

// Record is everything that people said and do: what a scan file holds of a
// school's own. The rest peil computes.
type Record struct {
	Scan     Scan
	Work     map[string]Work // by action id: acc-mfa/3; stays when the action has left the plan
	Year     Year
	Previous *Previous // the scan that this one follows; nil: none. It is never changed after it was made
}

// Work is what people do with an action. It stays when the action has left the
// plan.
type Work struct {
	Holder string // a role
	Due    Date
	Status string // one of Statuses; empty: StatusOpen
	Note   string
	Order  int // the place in the plan that a person chose for it, from 1; 0: none
}

// How far an action can be.
const (
	StatusOpen    = "open"
	StatusDoing   = "doing"
	StatusDone    = "done"
	StatusDropped = "dropped"
)

// Statuses lists how far an action can be.
func Statuses() []string { return []string{StatusOpen, StatusDoing, StatusDone, StatusDropped} }

// Settled reports whether nothing is left to do: it is done, or it was dropped.
func (w Work) Settled() bool { return w.Status == StatusDone || w.Status == StatusDropped }

// TakenOn reports whether somebody promised it: it has a holder, a date or a status
// other than open.
func (w Work) TakenOn() bool {
	return w.Holder != "" || !w.Due.IsZero() || w.Status != "" && w.Status != StatusOpen
}

// HoursInWeek is the most that [Year.Hours] can be.
const HoursInWeek = 7 * 24

// Year is what the plan is laid over: the time that a school has for it. The zero
// Year is none.
type Year struct {
	Hours    int       // a week, for this work: 1 to HoursInWeek; 0: not said
	From     Date      // the plan begins
	Holidays []Holiday // in order of their days
}

// Holiday is a time in which nothing is planned.
type Holiday struct {
	Name     string
	From, To Date // the first and the last day
}

// Compare sets the holiday that begins first in front; one that begins on the same
// day and ends earlier comes before one that ends later.
func (h Holiday) Compare(o Holiday) int {
	return cmp.Or(h.From.Compare(o.From), h.To.Compare(o.To), cmp.Compare(h.Name, o.Name))
}

// IsZero reports whether nothing was said about the year.
func (y Year) IsZero() bool { return y.Equal(Year{}) }

// Previous is the scan that another one follows, as it was.
type Previous struct {
	Date    Date
	Version string // of the questionnaire
	Scope   questions.Scope
	Target  questions.Level            // as in Scan
	Targets map[string]questions.Level // as in Scan
	Work    map[string]Work            // as in Record; what was done or dropped then stands only here
	Answers map[string]Answer          // as in Scan
}

// Equal reports whether two records say the same, so that nothing need be saved. A
// list or map that is nil says the same as an empty one, but for the ticked items
// of a checklist: there nil is a list that nobody went through.
func (r Record) Equal(o Record) bool {
	return r.Scan.equal(o.Scan) &&
		maps.Equal(r.Work, o.Work) &&
		r.Year.Equal(o.Year) &&
		r.Previous.equal(o.Previous)
}

func (s Scan) equal(o Scan) bool {
	return s.Questionnaire == o.Questionnaire &&
		s.Version == o.Version &&
		s.School == o.School &&
		s.Date == o.Date &&
		s.Language == o.Language &&
		s.Scope == o.Scope &&
		s.Target == o.Target &&
		maps.Equal(s.Targets, o.Targets) &&
		s.SelfImage == o.SelfImage &&
		s.NextStep == o.NextStep &&
		slices.Equal(s.Support, o.Support) &&
		slices.Equal(s.Respondents, o.Respondents) &&
		s.AskedBy == o.AskedBy &&
		maps.EqualFunc(s.Answers, o.Answers, Answer.Equal)
}

// Equal reports whether two answers say the same.
func (a Answer) Equal(o Answer) bool {
	return a.Level == o.Level &&
		a.Unknown == o.Unknown &&
		a.NotApplicable == o.NotApplicable &&
		a.Note == o.Note &&
		a.Discuss == o.Discuss &&
		a.Confirmed == o.Confirmed &&
		a.Difference == o.Difference &&
		slices.Equal(a.Votes, o.Votes) &&
		a.Evidence == o.Evidence &&
		a.EvidenceDate == o.EvidenceDate &&
		a.By == o.By &&
		(a.Checked == nil) == (o.Checked == nil) &&
		slices.Equal(a.Checked, o.Checked)
}

// Equal reports whether two years say the same.
func (y Year) Equal(o Year) bool {
	return y.Hours == o.Hours && y.From == o.From && slices.Equal(y.Holidays, o.Holidays)
}

func (p *Previous) equal(o *Previous) bool {
	if p == nil || o == nil {
		return p == o
	}
	return p.Date == o.Date &&
		p.Version == o.Version &&
		p.Scope == o.Scope &&
		p.Target == o.Target &&
		maps.Equal(p.Targets, o.Targets) &&
		maps.Equal(p.Work, o.Work) &&
		maps.EqualFunc(p.Answers, o.Answers, Answer.Equal)
}

// Before is the scan that this one follows, as a record; ok is false where it follows
// none.
func (r Record) Before() (was Record, ok bool) {
	p := r.Previous
	if p == nil {
		return Record{}, false
	}
	was.Scan = Scan{
		Questionnaire: r.Scan.Questionnaire, Version: p.Version, School: r.Scan.School, Date: p.Date,
		Language: r.Scan.Language, Scope: p.Scope, Target: p.Target, Targets: p.Targets, Answers: p.Answers,
	}
	was.Work = p.Work
	return was, true
}
