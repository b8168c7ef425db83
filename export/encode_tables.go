package export

import (
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

type answerTable struct {
	Level         questions.Level `toml:"level,omitzero"`
	Unknown       bool            `toml:"unknown,omitempty"`
	NotApplicable string          `toml:"not_applicable,omitempty"`
	Note          string          `toml:"note,omitempty"`
	Evidence      string          `toml:"evidence,omitempty"`
	EvidenceDate  day             `toml:"evidence_date,omitempty"`
	By            string          `toml:"by,omitempty"`
	Checked       []string        `toml:"checked"` // nil is left out, empty is written: the list was gone through
}

// newAnswerTable writes the one kind that an answer has: a second one would make
// a file that is refused.
func newAnswerTable(a scoring.Answer, q *questions.Question) answerTable {
	t := answerTable{
		Note:         scoring.Text(a.Note),
		Evidence:     scoring.Line(a.Evidence),
		EvidenceDate: day(a.EvidenceDate),
		By:           scoring.Line(a.By),
		Checked:      scoring.InOrder(a.Checked, q.Checklist),
	}
	switch a.Kind() {
	case scoring.Levelled:
		t.Level = a.Level
	case scoring.DontKnow:
		t.Unknown = true
	case scoring.NotApplicable:
		t.NotApplicable = scoring.Line(a.NotApplicable)
	}
	if len(q.Checklist) == 0 {
		t.Checked = nil
	}
	return t
}

func (t answerTable) isZero() bool {
	return t.Level == 0 && !t.Unknown && t.NotApplicable == "" && t.Note == "" && t.Evidence == "" &&
		t.EvidenceDate == day{} && t.By == "" && t.Checked == nil
}

type workTable struct {
	Holder string `toml:"holder,omitempty"`
	Due    day    `toml:"due,omitempty"`
	Status string `toml:"status,omitempty"`
	Note   string `toml:"note,omitempty"`
}

func newWorkTable(w scoring.Work) workTable {
	return workTable{scoring.Line(w.Holder), day(w.Due), w.Status, scoring.Text(w.Note)}
}

type resultTable struct {
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
		r.Level.Low, r.Level.High, r.Mean, r.MeanHigh,
		r.Answered, r.Unknown, r.NotApplicable, r.Open,
		list(r.HeldDownBy),
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

type actionTable struct {
	Priority int              `toml:"priority"`
	ID       string           `toml:"id"`
	Question string           `toml:"question"`
	From     questions.Level  `toml:"from,omitzero"`
	To       questions.Level  `toml:"to,omitzero"`
	Target   questions.Level  `toml:"target"`
	Reason   scoring.Reason   `toml:"reason"`
	Because  string           `toml:"because"`
	Title    string           `toml:"title"`
	Steps    []string         `toml:"steps"`
	Effort   questions.Effort `toml:"effort"`
	Hours    int              `toml:"hours"`
}

func newActionTable(a scoring.Action, v *wording.Voice) actionTable {
	return actionTable{
		a.Priority, a.ID, a.Question, a.From, a.To, a.Target,
		a.Reason, v.Because(a), v.ActionTitle(a), list(v.Steps(a)), a.Effort, a.Hours,
	}
}

// list is a list that is written even when it is empty.
func list(items []string) []string {
	if items == nil {
		return []string{}
	}
	return items
}

// day is a date as TOML writes one: 2026-11-21, without quotes. time.Time would
// add a time and a zone.
type day scoring.Date

// MarshalTOML writes the ten characters of the date.
func (d day) MarshalTOML() ([]byte, error) { return []byte(scoring.Date(d).String()), nil }
