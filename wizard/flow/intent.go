package flow

import (
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

// Intent is something a person wants. The set is closed: [Session.Apply] knows
// them all.
type Intent interface{ intent() }

type (
	// Read brings the questionnaire.
	Read struct{ Questionnaire *questions.Questionnaire }
	// Open goes on with a scan where it was left. It keeps what was said in it: its
	// language, its version.
	Open struct{ Record scoring.Record }
	// Follow begins a new scan from the last one of a school, in a scope; empty: in that
	// of the last.
	Follow struct {
		Record scoring.Record
		Scope  questions.Scope
	}
	// Confirm takes over the answer of the scan before, with its note and evidence, and
	// moves on. Where it has to be answered afresh it changes nothing.
	Confirm struct{ Question string }
	// Differ says why an answer differs from that of the scan before: one of
	// scoring.Differences; empty takes it back.
	Differ struct{ Question, Why string }
	// Look looks at a scan, at its result, and changes nothing of it: it is of last year,
	// or of an earlier version of the questionnaire.
	Look struct{ Record scoring.Record }
	// Begin leaves the start page with a new scan of a scope.
	Begin struct{ Scope questions.Scope }
	// Another begins a scan of another school of the same owner.
	Another struct{}
	// Speak changes the language that is spoken. A scan that is not yet in a file
	// takes it on.
	Speak struct{ Language locale.Language }
	// Describe says who is scanned and who answers.
	Describe struct {
		School      scoring.School
		Respondents []string
		AskedBy     string
	}
	// Picture says what the school thinks of itself; level 0 leaves it open.
	Picture struct{ Level questions.Level }
	// Wish says what the school aims at and wants.
	Wish struct {
		Target   questions.Level
		NextStep string
		Support  []string
	}
	// Aim sets the target of one domain; level 0 takes it away. No domain: that of the
	// whole scan.
	Aim struct {
		Domain string
		Target questions.Level
	}
	// Answer gives a question a level and moves on.
	Answer struct {
		Question string
		Level    questions.Level
	}
	// DontKnow says that nobody at the table knows, and moves on.
	DontKnow struct{ Question string }
	// NotApplicable says why a question does not apply, and moves on.
	NotApplicable struct{ Question, Reason string }
	// Clear takes an answer away and keeps its note.
	Clear struct{ Question string }
	// Annotate writes what was said with an answer, and who does it.
	Annotate struct {
		Question     string
		Note         string
		Evidence     string
		EvidenceDate scoring.Date
		By           string
	}
	// Check says which items of a checklist are there. Empty: none of them; nil:
	// the list was not gone through.
	Check struct {
		Question string
		Items    []string
	}
	// Arrange says what people do with an action or an ask. On the plan, one that is
	// said to be done leads to its question, and the answer there back to the plan.
	Arrange struct {
		Action string
		Work   scoring.Work
	}
	// Move moves an action some places down the plan, or up for a negative number, as far
	// as its part goes; 0 takes back the place that somebody chose for it.
	Move struct {
		Action string
		By     int
	}
	// Lay says what the plan is laid over: hours, first day and holidays.
	Lay struct{ Year scoring.Year }
	// Rescope goes on in another scope and keeps every answer: at the first open
	// question, but from the result of a full scan at that of the quick one.
	Rescope struct{ Scope questions.Scope }
	// Undo takes back the last answer, answer taken away or target of this sitting.
	Undo struct{}
	// Keep keeps what is half typed: what an intent changes, without its moving on.
	Keep struct{ Intent Intent }
	// Retry has the same session saved once more.
	Retry struct{}
	// Next moves one place on.
	Next struct{}
	// Back moves one place back. What was half typed where one was is kept first, as
	// [Keep] does; nil: nothing was. A school that has no name yet is kept for when
	// its page is opened again, since a name is what a file is called after.
	Back struct{ Keep Intent }
	// GoTo jumps; Back leads to where one jumped from.
	GoTo struct{ Place Place }
	// Stop ends the sitting.
	Stop struct{}
)

func (Read) intent()          {}
func (Open) intent()          {}
func (Follow) intent()        {}
func (Look) intent()          {}
func (Confirm) intent()       {}
func (Differ) intent()        {}
func (Begin) intent()         {}
func (Another) intent()       {}
func (Speak) intent()         {}
func (Describe) intent()      {}
func (Picture) intent()       {}
func (Wish) intent()          {}
func (Aim) intent()           {}
func (Answer) intent()        {}
func (DontKnow) intent()      {}
func (NotApplicable) intent() {}
func (Clear) intent()         {}
func (Annotate) intent()      {}
func (Check) intent()         {}
func (Arrange) intent()       {}
func (Move) intent()          {}
func (Lay) intent()           {}
func (Rescope) intent()       {}
func (Undo) intent()          {}
func (Keep) intent()          {}
func (Retry) intent()         {}
func (Next) intent()          {}
func (Back) intent()          {}
func (GoTo) intent()          {}
func (Stop) intent()          {}
