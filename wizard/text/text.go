// Package text holds the interface's own sentences: titles, labels and hints of
// the wizard's pages, one TOML file per language.
//
// They are read strictly into small structs, one a page, so that a sentence that
// is missing, misspelt or left over is found by a test and not by a school. The
// program carries the form that is made of them: see package locale.
// How a level or an action is said is not decided here but in package wording,
// because reports say it too.
package text

//go:generate go test -run=TestMade . -make

import (
	"embed"

	"peil/questions/locale"
)

//go:embed *.made
var files embed.FS

var carried = locale.Made[Words]{Files: files, Folder: "."}

// Words are the interface's sentences in one language. Names in braces are
// filled in by locale.Fill.
type Words struct {
	Name      string            `toml:"name"` // of the language, in itself
	Keys      map[string]string `toml:"keys"` // what a key does, by the name of its binding
	Frame     Frame             `toml:"frame"`
	Start     Start             `toml:"start"`
	Form      Form              `toml:"form"`
	School    School            `toml:"school"`
	SelfImage SelfImage         `toml:"self_image"`
	Wishes    Wishes            `toml:"wishes"`
	Part      Part              `toml:"part"`
	Question  Question          `toml:"question"`
	Review    Review            `toml:"review"`
	Result    Result            `toml:"result"`
	Plan      Plan              `toml:"plan"`
	Ask       Ask               `toml:"ask"`
	Done      Done              `toml:"done"`
	Trouble   Trouble           `toml:"trouble"`
	Scope     Scope             `toml:"scope"`
	Twin      Twin              `toml:"twin"`
	Lines     Lines             `toml:"lines"`
}

// Frame is what stands around every page.
type Frame struct {
	Small    string `toml:"small"`
	Help     string `toml:"help"`
	HelpKeys string `toml:"help_keys"`
	Instead  string `toml:"instead"`
	NotSaved string `toml:"not_saved"`
	Opened   string `toml:"opened"`
	Saved    string `toml:"saved"`
	GoOn     string `toml:"go_on"`
	Nothing  string `toml:"nothing"`
	Enter    string `toml:"enter"`

	Slow        string `toml:"slow"`         // a save takes long
	SlowLeaving string `toml:"slow_leaving"` // and the sitting waits for it
	GivenUp     string `toml:"given_up"`
	GivenUpAll  string `toml:"given_up_all"` // before the first save
}

// Scope is the question whether to go on in the other scope.
type Scope struct {
	Full      string `toml:"full"`
	FullText  string `toml:"full_text"`
	Quick     string `toml:"quick"`
	QuickText string `toml:"quick_text"`
}

// Twin is the page about a scan of the same school and day.
type Twin struct {
	Title    string `toml:"title"`
	Lead     string `toml:"lead"`
	Open     string `toml:"open"`
	OpenText string `toml:"open_text"`
	New      string `toml:"new"`
	NewText  string `toml:"new_text"`
	Help     string `toml:"help"`
}

// Start is the start page.
type Start struct {
	Short       string `toml:"short"` // for the first line
	Title       string `toml:"title"`
	Lead        string `toml:"lead"`
	Quick       string `toml:"quick"`
	QuickTime   string `toml:"quick_time"`
	Full        string `toml:"full"`
	FullTime    string `toml:"full_time"`
	GoOn        string `toml:"go_on"`
	Found       string `toml:"found"`
	FoundNone   string `toml:"found_none"`
	FoundIn     string `toml:"found_in"`
	FoundNoneIn string `toml:"found_none_in"`
	QuickShort  string `toml:"quick_short"`
	FullShort   string `toml:"full_short"`
	StopHow     string `toml:"stop_how"`
	ChooseHow   string `toml:"choose_how"`
	ChooseFound string `toml:"choose_found"`
	NoneHow     string `toml:"none_how"`
	Reading     string `toml:"reading"`
	Language    string `toml:"language"`
	Stays       string `toml:"stays"`
	Help        string `toml:"help"`
}

// Form is what every form says.
type Form struct {
	Full     string `toml:"full"`
	Cut      string `toml:"cut"`
	Help     string `toml:"help"`      // of a sheet
	HelpText string `toml:"help_text"` // of one with a text of several lines
}

// School is the school page.
type School struct {
	Title       string            `toml:"title"`
	Name        string            `toml:"name"`
	NameHint    string            `toml:"name_hint"`
	NameMissing string            `toml:"name_missing"`
	Owner       string            `toml:"owner"`
	Country     string            `toml:"country"`
	Countries   map[string]string `toml:"countries"`
	Sector      string            `toml:"sector"`
	Unsaid      string            `toml:"unsaid"`
	Respondents string            `toml:"respondents"`
	Roles       string            `toml:"roles"`
	RoleLong    string            `toml:"role_long"`
	AskedBy     string            `toml:"asked_by"`
	Help        string            `toml:"help"`
	Again       string            `toml:"again"`       // for the first line, during a scan
	TitleAgain  string            `toml:"title_again"` // during a scan
	HelpAgain   string            `toml:"help_again"`
}

// SelfImage is the page that asks what a school thinks of itself.
type SelfImage struct {
	Title string `toml:"title"`
	Ask   string `toml:"ask"`
	Skip  string `toml:"skip"`
	Help  string `toml:"help"`
}

// Wishes is the page that asks what a school aims at.
type Wishes struct {
	Title   string `toml:"title"`
	Target  string `toml:"target"`
	Default string `toml:"default"`
	Next    string `toml:"next"`
	None    string `toml:"none"`
	Support string `toml:"support"`
	Hint    string `toml:"hint"`
	Help    string `toml:"help"`
}

// Part is the pause before the questions that somebody else knows.
type Part struct {
	Title    string `toml:"title"`
	First    string `toml:"first"`
	Rule     string `toml:"rule"`
	Example  string `toml:"example"`
	DontKnow string `toml:"dont_know"`
	Saved    string `toml:"saved"`
	Next     string `toml:"next"`
	Together string `toml:"together"`
	Carry    string `toml:"carry"`
	Help     string `toml:"help"`
}

// Question is the question page, with its note and its checklist.
type Question struct {
	Rule          string `toml:"rule"`
	Unknown       string `toml:"unknown"`
	NotApplicable string `toml:"not_applicable"`
	Why           string `toml:"why"`
	Note          string `toml:"note"`
	Evidence      string `toml:"evidence"`
	By            string `toml:"by"`
	Checklist     string `toml:"checklist"`
	ListTitle     string `toml:"list_title"`
	ListLead      string `toml:"list_lead"`
	NoteTitle     string `toml:"note_title"`
	NoteHint      string `toml:"note_hint"`
	NoteHelp      string `toml:"note_help"`
	EvidenceHint  string `toml:"evidence_hint"`
	EvidenceDate  string `toml:"evidence_date"`
	DateHint      string `toml:"date_hint"`
	DateWrong     string `toml:"date_wrong"`
	ByHint        string `toml:"by_hint"`
	Reason        string `toml:"reason"`
	ReasonMissing string `toml:"reason_missing"`
	ReasonHelp    string `toml:"reason_help"`
	Knows         string `toml:"knows"`
	Sources       string `toml:"sources"`
	Domain        string `toml:"domain"`
	ListHint      string `toml:"list_hint"`
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
	Look          string `toml:"look"`
	Search        string `toml:"search"`
	Nothing       string `toml:"nothing"`
	Domain        string `toml:"domain"`
	Hints         string `toml:"hints"`
	Complete      string `toml:"complete"`
	ToResult      string `toml:"to_result"`
	ToResultSoFar string `toml:"to_result_so_far"`
	Star          string `toml:"star"`
	Others        string `toml:"others"`
	Help          string `toml:"help"`
}

// Result is the result page.
type Result struct {
	Title      string `toml:"title"`
	Indication string `toml:"indication"`
	Mean       string `toml:"mean"`
	Target     string `toml:"target"`
	Nothing    string `toml:"nothing"`
	Reached    string `toml:"reached"`
	Unsaid     string `toml:"unsaid"`
	AllUnsaid  string `toml:"all_unsaid"`
	SignRange  string `toml:"sign_range"`
	SignTarget string `toml:"sign_target"`
	SignMet    string `toml:"sign_met"`
	SignNone   string `toml:"sign_none"`
	Help       string `toml:"help"`
}

// Plan is the plan page, with an action opened and the work on it.
type Plan struct {
	Title      string `toml:"title"`
	Actions    string `toml:"actions"`
	One        string `toml:"one"`
	Empty      string `toml:"empty"`
	EmptyOpen  string `toml:"empty_open"`
	AskWho     string `toml:"ask_who"`
	From       string `toml:"from"`
	Why        string `toml:"why"`
	Duty       string `toml:"duty"`
	Steps      string `toml:"steps"`
	Effort     string `toml:"effort"`
	Sources    string `toml:"sources"`
	Resources  string `toml:"resources"`
	Support    string `toml:"support"`
	Work       string `toml:"work"`
	Nobody     string `toml:"nobody"`
	Holder     string `toml:"holder"`
	HolderHint string `toml:"holder_hint"`
	Due        string `toml:"due"`
	Status     string `toml:"status"`
	Note       string `toml:"note"`
	WorkTitle  string `toml:"work_title"`
	WorkHelp   string `toml:"work_help"`
	Help       string `toml:"help"`
}

// Ask is the page with the questions to carry to others.
type Ask struct {
	Title string `toml:"title"`
	Lead  string `toml:"lead"`
	None  string `toml:"none"`
	For   string `toml:"for"`
	Help  string `toml:"help"`
}

// Done is the last page.
type Done struct {
	Title        string `toml:"title"`
	Lead         string `toml:"lead"`
	Folder       string `toml:"folder"`
	Scan         string `toml:"scan"`
	TitleOpen    string `toml:"title_open"`
	Writing      string `toml:"writing"`
	Failed       string `toml:"failed"`
	AskWhom      string `toml:"ask_whom"`
	AskNobody    string `toml:"ask_nobody"`
	Board        string `toml:"board"`
	BoardOne     string `toml:"board_one"`
	BoardSome    string `toml:"board_some"`
	BoardSettled string `toml:"board_settled"`
	BoardAll     string `toml:"board_all"`
	BoardReached string `toml:"board_reached"`
	BoardUnknown string `toml:"board_unknown"`
	BoardOpen    string `toml:"board_open"`
	BoardOpenOne string `toml:"board_open_one"`
	NextYear     string `toml:"next_year"`
	Share        string `toml:"share"`
	Help         string `toml:"help"`
}

// Trouble is what is shown when a file cannot be read or written.
type Trouble struct {
	Title     string `toml:"title"`
	CannotGo  string `toml:"cannot_go"`
	SaveTitle string `toml:"save_title"`
	SaveLead  string `toml:"save_lead"`
	Folder    string `toml:"folder"`
	FolderBad string `toml:"folder_bad"`
	Unsaved   string `toml:"unsaved"`
	TryAgain  string `toml:"try_again"`
	Leave     string `toml:"leave"`
	Other     string `toml:"other"`
}

// Lines is what only the line mode says.
type Lines struct {
	Welcome    string `toml:"welcome"`
	Choose     string `toml:"choose"`
	Prompt     string `toml:"prompt"`
	Commands   string `toml:"commands"`
	Wrong      string `toml:"wrong"`
	Question   string `toml:"question"`
	Current    string `toml:"current"`
	NoteAsk    string `toml:"note_ask"`
	ListAsk    string `toml:"list_ask"`
	EvidenceAs string `toml:"evidence_ask"`
	ByAsk      string `toml:"by_ask"`
	ReasonAsk  string `toml:"reason_ask"`
	NotAllowed string `toml:"not_allowed"`
	End        string `toml:"end"`
	Finished   string `toml:"finished"`
	ReviewAsk  string `toml:"review_ask"`
	Several    string `toml:"several"`
	Optional   string `toml:"optional"`
	NotSaved   string `toml:"not_saved"`
	OldConsole string `toml:"old_console"`
}

// Languages lists the languages the interface speaks.
func Languages() []locale.Language { return carried.Languages() }

// In reads the sentences of a language: an error for one that is not in
// [Languages].
func In(l locale.Language) (*Words, error) { return carried.In(l) }
