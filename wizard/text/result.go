package text

// Result is the result page.
type Result struct {
	Title      string `toml:"title"`
	Indication string `toml:"indication"`
	Mean       string `toml:"mean"`
	Nothing    string `toml:"nothing"`
	Reached    string `toml:"reached"`
	Unsaid     string `toml:"unsaid"`
	AllUnsaid  string `toml:"all_unsaid"`
	SignRange  string `toml:"sign_range"`
	SignTarget string `toml:"sign_target"`
	SignMet    string `toml:"sign_met"`
	SignNone   string `toml:"sign_none"`
	SignBefore string `toml:"sign_before"`
	Help       string `toml:"help"`
}

// Changed is the page of what changed since the scan before.
type Changed struct {
	Title   string `toml:"title"`
	Why     string `toml:"why"`
	School  string `toml:"school"`
	Judged  string `toml:"judged"`
	Plan    string `toml:"plan"`
	Nothing string `toml:"nothing"`
	Help    string `toml:"help"`
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
	Steps      string `toml:"steps"`
	Effort     string `toml:"effort"`
	Sources    string `toml:"sources"`
	Resources  string `toml:"resources"`
	Support    string `toml:"support"`
	Work       string `toml:"work"`
	When       string `toml:"when"`
	TakenOn    string `toml:"taken_on"` // the part of what somebody took on
	Settled    string `toml:"settled"`  // the part at which nothing is left to do
	Chosen     string `toml:"chosen"`   // instead of a reason, where a person chose the place
	Proposed   string `toml:"proposed"` // beside the day of an action
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

// Year is the sheet that says what the plan is laid over.
type Year struct {
	Title    string `toml:"title"`
	Hours    string `toml:"hours"`
	From     string `toml:"from"`
	Holidays string `toml:"holidays"`
	Lead     string `toml:"lead"`  // how holidays are written, a line each
	Until    string `toml:"until"` // between the days of one
	HoursBad string `toml:"hours_bad"`
	LineBad  string `toml:"line_bad"`
	LineBack string `toml:"line_back"` // it ends before it begins
	Help     string `toml:"help"`
}

// Targets is the sheet in which targets are set over the plan.
type Targets struct {
	Title   string `toml:"title"`
	Lead    string `toml:"lead"`
	Highest string `toml:"highest"` // instead, where the school aims at 5
	School  string `toml:"school"`
	Nothing string `toml:"nothing"`
	Help    string `toml:"help"`
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
	More         string `toml:"more"`  // above the files that can be asked for
	Again        string `toml:"again"` // of a file beside one that was there already
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
