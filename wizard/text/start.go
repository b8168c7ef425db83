package text

// Start is the start page.
type Start struct {
	Short       string `toml:"short"` // for the first line
	Title       string `toml:"title"`
	Lead        string `toml:"lead"`
	Again       string `toml:"again"`
	AgainTime   string `toml:"again_time"`
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
	Highest string `toml:"highest"` // said where the highest is chosen for all
	Next    string `toml:"next"`
	None    string `toml:"none"`
	Support string `toml:"support"`
	Hint    string `toml:"hint"`
	Help    string `toml:"help"`
}

// Scope is the question whether to go on in the other scope.
type Scope struct {
	Full      string `toml:"full"`
	FullMore  string `toml:"full_more"` // questions to answer, several
	FullOne   string `toml:"full_one"`
	FullNone  string `toml:"full_none"`
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

// Due is the page about a scan that is better followed than gone on with.
type Due struct {
	Title      string `toml:"title"`
	Lead       string `toml:"lead"`
	Closed     string `toml:"closed"` // of an earlier version of the questionnaire
	Follow     string `toml:"follow"`
	FollowText string `toml:"follow_text"`
	Look       string `toml:"look"`
	LookText   string `toml:"look_text"`
	GoOn       string `toml:"go_on"`
	GoOnText   string `toml:"go_on_text"`
	Looking    string `toml:"looking"` // beside the title, as long as it is only looked at
	Help       string `toml:"help"`
}
