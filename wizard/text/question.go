package text

// Part is the pause before the questions that somebody else knows.
type Part struct {
	Title            string `toml:"title"`
	TitleOne         string `toml:"title_one"` // of a part of one question
	TitleTwo         string `toml:"title_two"` // of a part of two
	PromisedTitle    string `toml:"promised_title"`
	PromisedTitleOne string `toml:"promised_title_one"`
	PromisedTitleTwo string `toml:"promised_title_two"`
	Promised         string `toml:"promised"`
	PromisedOne      string `toml:"promised_one"`
	Again            string `toml:"again"`
	First            string `toml:"first"`
	Rule             string `toml:"rule"`
	Example          string `toml:"example"`
	DontKnow         string `toml:"dont_know"`
	Saved            string `toml:"saved"`
	Next             string `toml:"next"`
	Together         string `toml:"together"`
	TogetherOne      string `toml:"together_one"`
	Carry            string `toml:"carry"`
	Help             string `toml:"help"`
}

// Titled is the title of a part of so many questions, which holds what was promised or
// is for those who can know.
func (p *Part) Titled(promised bool, questions int) string {
	titles := [3]string{p.TitleOne, p.TitleTwo, p.Title}
	if promised {
		titles = [3]string{p.PromisedTitleOne, p.PromisedTitleTwo, p.PromisedTitle}
	}
	return titles[min(max(questions, 1), 3)-1]
}

// Said is what a part of so many questions says of itself: what was promised, and who
// can answer.
func (p *Part) Said(questions int) (promised, together string) {
	if questions == 1 {
		return p.PromisedOne, p.TogetherOne
	}
	return p.Promised, p.Together
}

// Question is the question page, with its note and its checklist.
type Question struct {
	Earlier       string `toml:"earlier"`       // of the answer of the scan before
	EarlierHolds  string `toml:"earlier_holds"` // beside it, where one key takes it over
	EarlierNote   string `toml:"earlier_note"`  // what was noted with it
	EarlierProof  string `toml:"earlier_proof"` // and what showed it
	Agreed        string `toml:"agreed"`        // what somebody took on then
	Rule          string `toml:"rule"`
	Unknown       string `toml:"unknown"`
	NotApplicable string `toml:"not_applicable"`
	Why           string `toml:"why"`
	Note          string `toml:"note"`
	Evidence      string `toml:"evidence"`
	By            string `toml:"by"`
	Checklist     string `toml:"checklist"`
	ListTitle     string `toml:"list_title"`
	ListTitleOne  string `toml:"list_title_one"` // of a list of one point
	ListLead      string `toml:"list_lead"`
	NoteTitle     string `toml:"note_title"`
	NoteHint      string `toml:"note_hint"`
	NoteHelp      string `toml:"note_help"`
	EvidenceHint  string `toml:"evidence_hint"`
	EvidenceDate  string `toml:"evidence_date"`
	DateHint      string `toml:"date_hint"`
	DateWrong     string `toml:"date_wrong"`   // is written in another way
	DateNoDay     string `toml:"date_no_day"`  // that the calendar does not have
	DateNoYear    string `toml:"date_no_year"` // that no scan can be about
	ByHint        string `toml:"by_hint"`
	Reason        string `toml:"reason"`
	ReasonMissing string `toml:"reason_missing"`
	ReasonHelp    string `toml:"reason_help"`
	Knows         string `toml:"knows"`
	Sources       string `toml:"sources"`
	Domain        string `toml:"domain"`
	ListHint      string `toml:"list_hint"`
	ListHintOne   string `toml:"list_hint_one"`
	Before        string `toml:"before"`
	Duty          string `toml:"duty"`
	Answered      string `toml:"answered"`
	Position      string `toml:"position"`
	Named         string `toml:"named"`
}

// Review is the page with all answers.
type Review struct {
	Title         string `toml:"title"`
	All           string `toml:"all"`
	Open          string `toml:"open"`
	Unknown       string `toml:"unknown"`
	Noted         string `toml:"noted"`
	SecondLook    string `toml:"second_look"`
	Nothing       string `toml:"nothing"`       // under a filter
	NothingFound  string `toml:"nothing_found"` // by a search
	Hints         string `toml:"hints"`
	Complete      string `toml:"complete"`
	ToResult      string `toml:"to_result"`
	ToResultSoFar string `toml:"to_result_so_far"`
	Star          string `toml:"star"`
	Others        string `toml:"others"`
	Help          string `toml:"help"`
}
