// Package wording says a score and a plan in plain sentences.
//
// A level is a range, an action has a reason, a result is held back by
// something: how that is said is decided here once, so that the screen, the line
// mode, the scan file and the report cannot differ. A [Voice] is one language in
// one country: the sentences of this package, and the questionnaire's own
// [questions.Prose].
//
// The sentences stand in one TOML file per language; the program carries the form
// that is made of it. [locale] says how, and how to add a language.
// What only one place says (a heading of the report, a key in a footer) stands
// with that place.
package wording

//go:generate go test -run=TestMade . -make

import (
	"embed"
	"fmt"
	"slices"
	"strings"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

//go:embed *.made
var files embed.FS

var carried = locale.Made[Words]{Files: files, Folder: "."}

// Words are the sentences of one language. Names in braces are filled in.
type Words struct {
	Numbers struct {
		Decimal string   `toml:"decimal"` // the sign between units and tenths
		And     string   `toml:"and"`
		Months  []string `toml:"months"`
		Date    string   `toml:"date"`
		Hours   string   `toml:"hours"`
		Hour    string   `toml:"hour"` // a single one
		Days    string   `toml:"days"`
	} `toml:"numbers"`
	Level struct {
		Of      string `toml:"of"`
		Between string `toml:"between"`
		CantSay string `toml:"cannot_say"`
		None    string `toml:"none"`

		CoreMissing string `toml:"core_missing"` // an essential question far below the rest of its domain
		CoreUnused  string `toml:"core_unused"`  // the same where something is wanted or on paper
	} `toml:"level"`
	Kinds struct {
		Unknown       string `toml:"unknown"`
		NotApplicable string `toml:"not_applicable"`
		Open          string `toml:"open"`
	} `toml:"kinds"`
	Choosing struct {
		How string `toml:"how"` // to choose an option, in full
	} `toml:"choosing"`
	Reasons  reasons           `toml:"reasons"`
	Labels   reasons           `toml:"labels"` // a word or two, for lists
	Asks     askWords          `toml:"asks"`
	Bands    bands             `toml:"bands"`
	Efforts  map[string]string `toml:"efforts"`
	Statuses map[string]string `toml:"statuses"`
	Sectors  map[string]string `toml:"sectors"`
	Scopes   map[string]string `toml:"scopes"`
	Action   struct {
		Missing string `toml:"missing"`
		Marked  string `toml:"marked"` // done, and the answer as it was
	} `toml:"action"`
	Road     roadWords     `toml:"road"`
	Schedule scheduleWords `toml:"schedule"`
	Result   resultWords   `toml:"result"`
	Hints    hintWords     `toml:"hints"`
	Trend    trendWords    `toml:"trend"`
}

// reasons are sentences for the reasons of actions. One is said in two ways:
// holds-back of an essential question that lags behind its domain, and of one among
// others.
type reasons struct {
	Urgent       string `toml:"urgent"`
	Duty         string `toml:"duty"`
	UrgentPartly string `toml:"urgent-partly"`
	DutyPartly   string `toml:"duty-partly"`
	HoldsBack    string `toml:"holds-back"`
	HoldsBackToo string `toml:"holds-back-too"`
	Gap          string `toml:"gap"`
	ComesFirst   string `toml:"comes-first"`
	NextStep     string `toml:"next-step"`
	AlsoUrgent   string `toml:"also_urgent"` // beside a reason that does not say so
	AlsoDuty     string `toml:"also_duty"`
}

func (r *reasons) of(a scoring.Action) string {
	switch a.Reason {
	case scoring.Urgent:
		return r.Urgent
	case scoring.Duty:
		return r.Duty
	case scoring.UrgentPartly:
		return r.UrgentPartly
	case scoring.DutyPartly:
		return r.DutyPartly
	case scoring.HoldsBack:
		if !a.Lags {
			return r.HoldsBackToo
		}
		return r.HoldsBack
	case scoring.ComesFirst:
		return r.ComesFirst
	case scoring.NextStep:
		return r.NextStep
	}
	return r.Gap
}

// besides lists what an action is beside its reason.
func (r *reasons) besides(a scoring.Action) []string {
	var also []string
	if a.Urgent && a.Reason != scoring.Urgent && a.Reason != scoring.UrgentPartly {
		also = append(also, r.AlsoUrgent)
	}
	if a.Duty && a.Reason != scoring.Duty && a.Reason != scoring.DutyPartly {
		also = append(also, r.AlsoDuty)
	}
	return also
}

// askWords are what is said of what has to be asked, and why it matters to know.
type askWords struct {
	Exposes   string `toml:"exposes"`
	Demanded  string `toml:"demanded"`
	Needed    string `toml:"needed"`
	Unplaced  string `toml:"unplaced"`
	Completes string `toml:"completes"`

	Title     string `toml:"title"`
	AskStep   string `toml:"ask_step"`
	NoteStep  string `toml:"note_step"`
	First     string `toml:"first"`      // how the plan opens, with who can know them all
	FirstOne  string `toml:"first_one"`  // a single question
	FirstEach string `toml:"first_each"` // of several who can know
}

// roadWords say how far it is to the targets.
type roadWords struct {
	Round       string `toml:"round"`
	RoundOne    string `toml:"round_one"`
	Whole       string `toml:"whole"`
	After       string `toml:"after"`
	AfterRange  string `toml:"after_range"`
	AfterUnsaid string `toml:"after_unsaid"`
}

type bands struct {
	AskFirst string `toml:"ask_first"`
	Now      string `toml:"now"`
	Next     string `toml:"next"`
	Later    string `toml:"later"`
}

type resultWords struct {
	Stands       string `toml:"stands"`
	StandsRange  string `toml:"stands_range"`
	StandsUnsaid string `toml:"stands_unsaid"`
	StandsNone   string `toml:"stands_none"`
	CertainAre   string `toml:"certain_are"`
	HeldDown     string `toml:"held_down"`
	HeldDownMore string `toml:"held_down_more"`
	Needs        string `toml:"needs"`
	NeedsNone    string `toml:"needs_none_below"`
	Top          string `toml:"top"`
	Reached      string `toml:"reached"`
	Quick        string `toml:"quick"`
	DoubtUnknown string `toml:"doubt_unknown"`
	UnknownOne   string `toml:"doubt_unknown_one"`
	DoubtOpen    string `toml:"doubt_open"`
	OpenOne      string `toml:"doubt_open_one"`
	CoveredDK    string `toml:"covered_unknown"`
	CoveredOpen  string `toml:"covered_open"`
	CoveredNA    string `toml:"covered_not_applicable"`
	Answered     string `toml:"answered"`
	DoubtSettle  string `toml:"doubt_settle"`
	Progress     string `toml:"progress"`
	ProgressOne  string `toml:"progress_one"` // of a domain with one question
	Evidence     string `toml:"evidence"`
	SelfImage    string `toml:"self_image"`
	SelfRange    string `toml:"self_image_range"`
	SelfUnsaid   string `toml:"self_image_unsaid"`
	SelfHigher   string `toml:"self_higher"` // than was measured
	SelfLower    string `toml:"self_lower"`
	UnsaidHigher string `toml:"self_higher_unsaid"` // the same where no level can be said yet
	UnsaidLower  string `toml:"self_lower_unsaid"`
	SelfEqual    string `toml:"self_equal"`
	Polled       string `toml:"polled"`           // who chose what, after who they are
	PolledOf     string `toml:"polled_of"`        // each of the others: a number and a level
	PolledElse   string `toml:"polled_elsewhere"` // in a sector that is not the school's
}

type hintWords struct {
	ChecklistMissing string `toml:"checklist_missing"` // high level, items missing
	ChecklistAll     string `toml:"checklist_all"`     // low level, everything ticked
	EvidenceLater    string `toml:"evidence_later"`    // dated after the scan
	EvidencesLater   string `toml:"evidences_later"`   // the same of several
	NoEvidence       string `toml:"no_evidence"`
}

// Languages lists the languages this package has sentences in.
func Languages() []locale.Language { return carried.Languages() }

// In reads the sentences of a language: an error for one that is not in
// [Languages].
func In(l locale.Language) (*Words, error) { return carried.In(l) }

// Voice is one language in one country, speaking of one questionnaire.
type Voice struct {
	*Words
	*questions.Prose
	Questionnaire *questions.Questionnaire
}

// Speak makes the voice for a language and a country.
func Speak(qn *questions.Questionnaire, l locale.Language, c locale.Country) (*Voice, error) {
	w, err := In(l)
	if err != nil {
		return nil, err
	}
	t, err := qn.Translation(l)
	if err != nil {
		return nil, err
	}
	return &Voice{w, t.In(c), qn}, nil
}

// At is the voice that speaks of the questionnaire as it was in a version; the voice
// itself where that is not known.
func (v *Voice) At(version string) *Voice {
	then := v.Questionnaire.At(version)
	if then == nil || then == v.Questionnaire {
		return v
	}
	return &Voice{v.Words, v.Prose, then}
}

// Mean writes a mean as the language does: 2,6.
func (w *Words) Mean(t scoring.Tenths) string {
	return strings.Replace(t.String(), ".", w.Numbers.Decimal, 1)
}

// Means writes a mean that is a range: 2,6 or 2,6–3,1.
func (w *Words) Means(low, high scoring.Tenths) string {
	if low == high {
		return w.Mean(low)
	}
	return w.Mean(low) + "–" + w.Mean(high)
}

// Day writes a date in words; empty for none.
func (w *Words) Day(d scoring.Date) string {
	if d.IsZero() {
		return ""
	}
	return locale.Fill(w.Numbers.Date, "day", fmt.Sprint(d.Day), "month", w.Numbers.Months[d.Month-1], "year", fmt.Sprint(d.Year))
}

// The hours of a working day, and up to how many work is said in hours.
const (
	workingDay  = 8
	mostInHours = 16
)

// Hours writes hours of work as people say them: 12 hours, and from two days on in
// whole days of eight hours.
func (w *Words) Hours(n int) string {
	if n <= mostInHours {
		return w.InHours(n)
	}
	return locale.Fill(w.Numbers.Days, "n", fmt.Sprint((n+workingDay/2)/workingDay))
}

// List joins words as a sentence does: a, b and c.
func (w *Words) List(items []string) string {
	if len(items) < 2 {
		return strings.Join(items, "")
	}
	last := len(items) - 1
	return strings.Join(items[:last], ", ") + " " + w.Numbers.And + " " + items[last]
}

// For is the voice in which a scan's own file speaks: in the language of the scan
// and for its country, whoever looks at it. A language that there are no sentences
// in gives English.
func (v *Voice) For(s scoring.Scan) (*Voice, error) {
	l := ownLanguage(v.Questionnaire, s)
	if l == v.Language && s.School.Country == v.Country {
		return v, nil
	}
	return Speak(v.Questionnaire, l, s.School.Country)
}

// ForFile is [Voice.For] where no voice is there yet.
func ForFile(qn *questions.Questionnaire, s scoring.Scan) (*Voice, error) {
	return Speak(qn, ownLanguage(qn, s), s.School.Country)
}

func ownLanguage(qn *questions.Questionnaire, s scoring.Scan) locale.Language {
	if slices.Contains(locale.Common(Languages(), qn.Languages()), s.Language) {
		return s.Language
	}
	return locale.English
}
