package export

import (
	"math"
	"reflect"
	"slices"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// The tables of a scan file. The order of the fields is the order of the keys,
// and a promise: other programs read this.

type formatTable struct {
	Format int `toml:"format"`
}

type questionnaireTable struct {
	ID      string `toml:"id"`
	Version string `toml:"version"`
}

type schoolTable struct {
	ID      string         `toml:"id,omitempty"`
	Name    string         `toml:"name"`
	Owner   string         `toml:"owner,omitempty"`
	Country locale.Country `toml:"country"`
	Sector  string         `toml:"sector,omitempty"`
}

type scanTable struct {
	Date        day             `toml:"date"`
	Language    locale.Language `toml:"language,omitempty"`
	Scope       questions.Scope `toml:"scope"`
	Target      questions.Level `toml:"target"`
	SelfImage   questions.Level `toml:"self_image,omitzero"`
	NextStep    string          `toml:"next_step,omitempty"`
	Support     []string        `toml:"support,omitempty"`
	Respondents []string        `toml:"respondents,omitempty"`
	AskedBy     string          `toml:"asked_by,omitempty"`
}

type yearTable struct {
	Hours int `toml:"hours,omitzero"` // a week
	From  day `toml:"from,omitempty"`
}

type holidayTable struct {
	Name string `toml:"name,omitempty"`
	From day    `toml:"from"`
	To   day    `toml:"to"`
}

type previousTable struct {
	Date    day             `toml:"date"`
	Version string          `toml:"version"`
	Scope   questions.Scope `toml:"scope"`
	Target  questions.Level `toml:"target"`
}

type answerTable struct {
	Level         questions.Level `toml:"level,omitzero"`
	Unknown       bool            `toml:"unknown,omitempty"`
	NotApplicable string          `toml:"not_applicable,omitempty"`
	Note          string          `toml:"note,omitempty"`
	Discuss       bool            `toml:"discuss,omitempty"`
	Confirmed     bool            `toml:"confirmed,omitempty"`
	Difference    string          `toml:"difference,omitempty"`
	Votes         []int           `toml:"votes,omitempty"`
	Evidence      string          `toml:"evidence,omitempty"`
	EvidenceDate  day             `toml:"evidence_date,omitempty"`
	By            string          `toml:"by,omitempty"`
	Checked       []string        `toml:"checked"` // nil is left out, empty is written: the list was gone through
}

// newAnswerTable writes the one kind that an answer has: a second one would make
// a file that is refused.
func newAnswerTable(a scoring.Answer, q *questions.Question) answerTable {
	t := answerTable{
		Note:         scoring.CutNote(a.Note),
		Discuss:      a.Discuss,
		Confirmed:    a.Confirmed,
		Difference:   among(a.Difference, scoring.Differences()),
		Votes:        votes(a.Votes),
		Evidence:     scoring.CutLine(a.Evidence),
		EvidenceDate: sound(a.EvidenceDate),
		By:           scoring.CutLine(a.By),
		Checked:      scoring.InOrder(a.Checked, q.Checklist),
	}
	switch a.Kind() {
	case scoring.Levelled:
		t.Level = a.Level
	case scoring.DontKnow:
		t.Unknown = true
	case scoring.NotApplicable:
		t.NotApplicable = scoring.CutLine(a.NotApplicable)
	}
	if len(q.Checklist) == 0 {
		t.Checked = nil
	}
	return t
}

// votes is what a table said, in rising order.
func votes(all []int) []int {
	valid := slices.DeleteFunc(slices.Clone(all), func(v int) bool { return v < 0 || v > int(questions.StructuralImprovement) })
	if len(valid) == 0 {
		return nil
	}
	slices.Sort(valid)
	return short(valid)
}

func (t answerTable) isZero() bool { return reflect.ValueOf(t).IsZero() }

type workTable struct {
	Holder string `toml:"holder,omitempty"`
	Due    day    `toml:"due,omitempty"`
	Status string `toml:"status,omitempty"`
	Note   string `toml:"note,omitempty"`
	Order  int    `toml:"order,omitzero"`
}

func newWorkTable(w scoring.Work) workTable {
	return workTable{scoring.CutLine(w.Holder), sound(w.Due), among(w.Status, scoring.Statuses()), scoring.CutNote(w.Note), max(0, min(w.Order, math.MaxInt32))}
}

// rules is the version of the rules by which the plan is made.
const rules = 1

type resultTable struct {
	Rules         int             `toml:"rules"`
	Level         questions.Level `toml:"level,omitzero"` // the low end
	High          questions.Level `toml:"high,omitzero"`
	Mean          scoring.Tenths  `toml:"mean,omitzero"`
	MeanHigh      scoring.Tenths  `toml:"mean_high,omitzero"`
	Answered      int             `toml:"answered"`
	Unknown       int             `toml:"unknown"`
	NotApplicable int             `toml:"not_applicable"`
	Open          int             `toml:"open"`
	HeldDownBy    []string        `toml:"held_down_by"`
}

func newResultTable(r scoring.Result) resultTable {
	return resultTable{
		rules, r.Level.Low, r.Level.High, r.Mean, r.MeanHigh,
		r.Answered, r.Unknown, r.NotApplicable, r.Open,
		notNil(r.HeldDownBy),
	}
}

type domainTable struct {
	ID       string          `toml:"id"`
	Level    questions.Level `toml:"level,omitzero"`
	High     questions.Level `toml:"high,omitzero"`
	Mean     scoring.Tenths  `toml:"mean,omitzero"`
	MeanHigh scoring.Tenths  `toml:"mean_high,omitzero"`
	Target   questions.Level `toml:"target"`
}

type askTable struct {
	Question string           `toml:"question"`
	Knows    questions.Knower `toml:"knows"`
	Because  string           `toml:"because"`
}

type actionTable struct {
	Priority int              `toml:"priority"`
	Band     string           `toml:"band"`
	ID       string           `toml:"id"`
	Question string           `toml:"question"`
	Domain   string           `toml:"domain"`
	From     questions.Level  `toml:"from"`
	To       questions.Level  `toml:"to"`
	Target   questions.Level  `toml:"target"`
	Reason   scoring.Reason   `toml:"reason"`
	For      string           `toml:"for,omitempty"`
	Because  string           `toml:"because"`
	Title    string           `toml:"title"`
	Steps    []string         `toml:"steps"`
	Effort   questions.Effort `toml:"effort"`
	Hours    int              `toml:"hours"`
}

// sentences are the keys of what peil computes whose values are prose: they depend on
// the language, and on the program that words them, and not on the answers alone.
var sentences = []string{"because", "title", "steps"}

// bandWords are the words of the parts of the plan.
var bandWords = map[scoring.Band]string{scoring.Now: "now", scoring.Next: "next", scoring.Later: "later"}

func newActionTable(a scoring.Action, v *wording.Voice) actionTable {
	return actionTable{
		a.Priority, bandWords[a.Band], a.ID, a.Question, a.Domain, a.From, a.To, a.Target,
		a.Reason, a.For, v.Because(a), v.ActionTitle(a), notNil(v.Steps(a)), a.Effort, a.Hours,
	}
}

// notNil is a list that is written even when it is empty.
func notNil(items []string) []string {
	if items == nil {
		return []string{}
	}
	return items
}
