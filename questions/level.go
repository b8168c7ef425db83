package questions

// Level is a level of maturity, 1 to 5; 0 means that there is none. The five
// follow the statements of the VO-raad poll of April 2024. They are not the levels
// of the Normenkader IBP, which also asks that a thing is recorded and proven.
type Level int

// The five levels.
const (
	NotStarted Level = iota + 1
	NotYetInPractice
	FirstSteps
	GoodFoundation
	StructuralImprovement
)

// Levels lists the five levels from low to high.
func Levels() []Level {
	return []Level{NotStarted, NotYetInPractice, FirstSteps, GoodFoundation, StructuralImprovement}
}

// Valid reports whether l is one of the five levels.
func (l Level) Valid() bool { return NotStarted <= l && l <= StructuralImprovement }

// Knower says who around a school can know the answer to a question.
type Knower string

// The three who can know, in the order in which a sitting asks them: it begins
// with what a school leader knows.
const (
	School Knower = "school"
	Owner  Knower = "owner"
	ICT    Knower = "ict"
)

// Knowers lists all who can know, in the order of a sitting.
func Knowers() []Knower { return []Knower{School, Owner, ICT} }

// Effort is how much work an action takes: FindOut, S, M or L. What each is in
// hours is said by [Questionnaire.Hours].
type Effort string

// The efforts, from little to much.
const (
	FindOut Effort = "find-out"
	Small   Effort = "S"
	Medium  Effort = "M"
	Large   Effort = "L"
)

// Efforts lists the efforts from little to much.
func Efforts() []Effort { return []Effort{FindOut, Small, Medium, Large} }

// NextSteps lists the next steps a school can choose, as in the poll.
func NextSteps() []string {
	return []string{"help-colleagues", "rules-to-goals", "embed", "learn", "meet-schools"}
}

// Practices lists what can count as practice in a question: a setting that is on,
// a habit that people have, a document that the law asks. Everywhere else paper
// alone is not yet in practice.
func Practices() []string { return []string{"setting", "habit", "document"} }

// Supports lists the forms of support a school can choose, as in the poll.
func Supports() []string {
	return []string{"session", "network", "individual", "workshop", "track"}
}

// Scope says which questions a scan asks.
type Scope string

// The scopes.
const (
	Quick Scope = "quick"
	Full  Scope = "full"
)

// Scopes lists the scopes, from few questions to all.
func Scopes() []Scope { return []Scope{Quick, Full} }
