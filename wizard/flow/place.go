package flow

// Page is a kind of place.
type Page int

// The pages, in the order of a sitting.
const (
	Start     Page = iota
	School         // who is scanned
	SelfImage      // what the school thinks of itself
	Wishes         // what it aims at and wants
	Part           // what comes next, and who can know it
	Question
	Review  // all answers; jump anywhere
	Changed // what changed since the scan before, and why; only where there is one
	Result
	Plan
	AskList // the questions to carry to others
	Done    // where the files are
)

// asks reports whether the page is of one question.
func (p Page) asks() bool { return p == Question || p == Part }

// Place is where a session is.
type Place struct {
	Page     Page
	Question string // Question: its id. Part: the first question of the part. Review: where the cursor stands
	Action   string // Plan: the id of the action that is open; empty: the list
}

// same reports whether two places are one, wherever the cursor stands on it.
func (p Place) same(q Place) bool {
	if !p.Page.asks() {
		p.Question, q.Question = "", ""
	}
	return p == q
}
