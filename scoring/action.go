package scoring

import "peil/questions"

// Reason says why an action stands where it stands. Every action has exactly
// one.
type Reason string

// The reasons.
const (
	Urgent       Reason = "urgent"        // nothing works, and a mishap stops lessons or exposes pupils at once
	Duty         Reason = "duty"          // nothing works, and the law asks it
	UrgentPartly Reason = "urgent-partly" // as Urgent, and it works in part
	DutyPartly   Reason = "duty-partly"   // the law asks it, and it works in part
	HoldsBack    Reason = "holds-back"    // it keeps its domain where it is
	Gap          Reason = "gap"           // it is below the target
	ComesFirst   Reason = "comes-first"   // another action needs it
	NextStep     Reason = "next-step"     // it fits the next step that the school chose
)

// Band is a part of the plan: everything that the same rule put there, with what
// had to come first for it.
type Band int

// The bands.
const (
	Now   Band = iota + 1 // urgent or asked by law, and nothing works yet
	Next                  // urgent or asked by law, and it works in part; what holds a domain back
	Later                 // everything else
)

// Action is what takes one question to its next level.
type Action struct {
	Priority int    // its number: 1 is first
	ID       string // permanent: acc-mfa/3
	Question string
	Domain   string
	From, To questions.Level
	Target   questions.Level
	Band     Band // the part of the plan in which it stands
	Reason   Reason
	For      string // comes-first: the question whose action needs this one
	Lags     bool   // an essential question below good foundation and below the level of its domain
	Urgent   bool   // a mishap stops lessons or exposes pupils, and it is below good foundation
	Duty     bool   // the law of the country asks it and it is below good foundation
	Effort   questions.Effort
	Hours    int
	Missing  []string // checklist items that are not there, where the action is to set them right
}
