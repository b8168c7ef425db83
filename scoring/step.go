package scoring

import (
	"slices"
	"strconv"

	"peil/questions"
)

// Step is what lies between a scan and a later one of the same school. Questions go
// by their ids in the later one; those it does not have, by the ids of the earlier.
type Step struct {
	From, To Date

	// As reported: each scan on its own questions.
	ResultFrom, ResultTo Result

	// Like for like: both on the questions that both asked, that mean the same in
	// both, and that have a level in both. Zero where there are none.
	Shared           int
	LikeFrom, LikeTo Result

	Parts     []Part    // what the difference of the means as reported is made of
	Moves     []Move    // the questions that are not the same in both, in the order of the questionnaire
	Outcomes  []Outcome // what was taken on then, and how it ended
	Rose      int       // shared questions whose level went up
	Fell      int       // and down
	Confirmed int       // answers of now that were taken over from then without reading the options again
}

// Difference is by how much the mean moved as reported, low ends.
func (s *Step) Difference() Shift { return Shift(s.ResultTo.Mean - s.ResultFrom.Mean) }

// LikeDifference is by how much the mean moved like for like.
func (s *Step) LikeDifference() Shift { return Shift(s.LikeTo.Mean - s.LikeFrom.Mean) }

// LastYear reports whether people would call the earlier scan last year's: it is of the
// calendar year before, and of nine to fifteen months ago.
func (s *Step) LastYear() bool {
	days := s.From.DaysTo(s.To)
	return s.To.Year == s.From.Year+1 && days > 9*30 && days < 15*31
}

// Part is how much of a difference is due to one cause.
type Part struct {
	Cause Cause
	By    Shift
}

// Cause is why a question is not the same in two scans.
type Cause string

// The causes, in the order in which they are tried: of a question the first that holds
// is the one it has. OtherQuestions is no cause of a question: it is what the difference
// as reported is more than the one like for like.
const (
	QuestionChanged Cause = "question-changed" // came, went, or means something else since
	OtherScope      Cause = "scope"            // outside the scope of one, or not applicable in one
	FoundOut        Cause = "found-out"        // not known then, a level now
	UnknownNow      Cause = "unknown-now"      // a level then, not known now
	Rejudged        Cause = "rejudged"         // somebody said that the school did not change
	WorkedOn        Cause = "worked-on"        // higher, and what brings it there was done or under way
	Changed         Cause = "changed"          // all else
	OtherQuestions  Cause = "other-questions"
)

// CausesTold lists the causes of a question in the order in which they are told: what
// moved first, then what only became known, then what cannot be compared.
func CausesTold() []Cause {
	return []Cause{WorkedOn, Changed, Rejudged, FoundOut, UnknownNow, OtherScope, QuestionChanged}
}

// Told lists the moves in the order in which they are told: cause by cause, within each
// as they stand.
func (s *Step) Told() []Move {
	var told []Move
	for _, c := range CausesTold() {
		for _, m := range s.Moves {
			if m.Cause == c {
				told = append(told, m)
			}
		}
	}
	return told
}

// parted lists the causes that a difference like for like is split over; where what
// is left over could go to more than one, the first gets it.
func parted() []Cause { return []Cause{WorkedOn, Changed, Rejudged} }

// Move is a question that is not the same in two scans.
type Move struct {
	Question string
	Domain   string
	From, To State
	Cause    Cause
}

// Unexplained reports whether nothing says why a level moved, but for what somebody may
// have said of it: it fell, or rose without an action. Then somebody may know whether
// the school changed or is judged differently.
func (m Move) Unexplained() bool { return m.Cause == Changed || m.Cause == Rejudged }

// shared reports whether a question moved that can be compared like for like.
func (m Move) shared() bool { return slices.Contains(parted(), m.Cause) }

// State is how a question stands in a scan: a level as a digit, or why it has none.
type State string

// What a question is without a level.
const (
	StateUnknown       State = "unknown"
	StateOpen          State = "open"
	StateNotApplicable State = "not-applicable"
	StateNotAsked      State = "not-asked" // not in the scope, or not in the version
)

// State is how a question stands in the scan. It is one of the scan's own version.
func (s *Scan) State(q *questions.Question) State {
	if !q.In(s.Scope) {
		return StateNotAsked
	}
	return s.Answers[q.ID].state()
}

func (a Answer) state() State {
	switch a.Kind() {
	case Levelled:
		return State(strconv.Itoa(int(a.Level)))
	case DontKnow:
		return StateUnknown
	case NotApplicable:
		return StateNotApplicable
	}
	return StateOpen
}

// Level is the level of the state; 0 for none.
func (s State) Level() questions.Level {
	if len(s) == 1 && '1' <= s[0] && s[0] <= '5' {
		return questions.Level(s[0] - '0')
	}
	return 0
}

// unsaid reports whether nobody knew, or nobody said: the two count as the same.
func (s State) unsaid() bool { return s == StateUnknown || s == StateOpen }

// Outcome is an action that was taken on, and how it ended.
type Outcome struct {
	Action string // its id: acc-mfa/3
	Status string // one of Statuses, or StatusOverdue
	Work   Work   // as the later scan has it, else as the earlier one had it
}

// StatusOverdue is the status of what was to be settled before the later scan.
const StatusOverdue = "overdue"
