package report

import (
	"peil/questions"
	"peil/questions/locale"
)

// reportText is what only the report and the ask list say. Names in braces are
// filled in.
type reportText struct {
	Title      string                     `toml:"title"` // of the report
	Languages  map[locale.Language]string `toml:"languages"`
	Files      map[string]reportFile      `toml:"files"` // by the name of the companion
	Nothing    reportNothing              `toml:"nothing"`
	Head       reportHead                 `toml:"head"`
	Board      reportBoard                `toml:"board"`
	Picture    reportPicture              `toml:"picture"`
	Internal   reportInternal             `toml:"internal"`
	Plan       reportPlan                 `toml:"plan"`
	Year       reportYear                 `toml:"year"`
	Asks       reportAsks                 `toml:"asks"`
	SecondLook reportSecondLook           `toml:"second_look"`
	Answers    reportAnswers              `toml:"answers"`
	Progress   reportProgress             `toml:"progress"`
	Scale      reportScale                `toml:"scale"`
	About      reportAbout                `toml:"about"`
	AskList    reportAskList              `toml:"ask_list"`
	Paper      reportPaper                `toml:"paper"`
	Trend      reportTrend                `toml:"trend"`
	Sheet      reportSheet                `toml:"sheet"`
	Calendar   reportCalendar             `toml:"calendar"`
	Summary    reportSummary              `toml:"summary"`
}

// reportSummary is what can be public.
type reportSummary struct {
	Title        string `toml:"title"`
	Done         string `toml:"done"`   // that the scan was done
	Before       string `toml:"before"` // when the one before was
	Way          string `toml:"way"`
	CarriedOut   string `toml:"carried_out"`
	NoneYet      string `toml:"none_yet"`
	FinishedNone string `toml:"finished_none"`
	FinishedOne  string `toml:"finished_one"`
	Finished     string `toml:"finished"`
	TakenNone    string `toml:"taken_none"`
	TakenOne     string `toml:"taken_one"`
	Taken        string `toml:"taken"`
	Next         string `toml:"next"`
	Why          string `toml:"why"`       // no outcome is told
	Discussed    string `toml:"discussed"` // a line to write the day on
	Decides      string `toml:"decides"`
}

// reportCalendar is what stands in a calendar.
type reportCalendar struct {
	Summary string `toml:"summary"` // of an action that somebody has
}

// reportSheet heads the columns of a table for a spreadsheet that nothing else names.
type reportSheet struct {
	Band         string `toml:"band"`
	Domain       string `toml:"domain"`
	Why          string `toml:"why"`
	Steps        string `toml:"steps"`
	Question     string `toml:"question"`
	Answer       string `toml:"answer"`
	Level        string `toml:"level"`
	Option       string `toml:"option"`
	Evidence     string `toml:"evidence"`
	EvidenceDate string `toml:"evidence_date"`
	By           string `toml:"by"`
}

// reportPaper is what only the blank questionnaire says.
type reportPaper struct {
	Title  string                    `toml:"title"`
	Of     map[locale.Country]string `toml:"of"` // which one it is
	Use    string                    `toml:"use"`
	School string                    `toml:"school"`
	Date   string                    `toml:"date"`
	By     string                    `toml:"by"`

	How      string `toml:"how"`
	Tick     string `toml:"tick"`
	DontKnow string `toml:"dont_know"`
	Points   string `toml:"points"` // of a checklist
	Others   string `toml:"others"` // who do it for the school
	Keep     string `toml:"keep"`   // to whom to show it

	Part    string `toml:"part"`
	PartOne string `toml:"part_one"` // of one question
	PartTwo string `toml:"part_two"`

	Unknown   string `toml:"unknown"` // the sign
	NA        string `toml:"na"`      // the sign
	Because   string `toml:"because"`
	Checklist string `toml:"checklist"`
	Help      string `toml:"help"`
	Why       string `toml:"why"`
	Sources   string `toml:"sources"`
	Note      string `toml:"note"`
}

// reportTrend is what only a comparison of scans says.
type reportTrend struct {
	Title      string `toml:"title"`
	Scale      string `toml:"scale"`
	ScaleRange string `toml:"scale_range"` // where something is a range
	ScaleQuick string `toml:"scale_quick"` // where one of the scans is quick
	Step       string `toml:"step"`        // from one scan to the next
	Since      string `toml:"since"`       // the same, in a report of the later one
	Domain     string `toml:"domain"`
	Mean       string `toml:"mean"`
	Nothing    string `toml:"nothing"`
	Moves      string `toml:"moves"`
	Question   string `toml:"question"`
	Then       string `toml:"then"`
	Now        string `toml:"now"`
	RoseAlone  string `toml:"rose_alone"` // without an action of the plan
	Fell       string `toml:"fell"`
	Unasked    string `toml:"unasked"` // by the quick one of the two
	UnaskedOne string `toml:"unasked_one"`
	Plan       string `toml:"plan"`
	Like       string `toml:"like"`
	MeanThen   string `toml:"mean_then"`
	MeanNow    string `toml:"mean_now"`
}

// reportFile says that a report stands beside the scan file.
type reportFile struct {
	Word  string `toml:"word"` // in the name of the file
	Said  string `toml:"said"`
	About string `toml:"about"`
}

// reportNothing says why there is nothing to write, and what to do about it.
type reportNothing struct {
	Ask      string `toml:"ask"`
	Calendar string `toml:"calendar"`
}

// reportHead labels what the scan is.
type reportHead struct {
	Confidential    string `toml:"confidential"`
	ConfidentialWhy string `toml:"confidential_why"`
	Scan            string `toml:"scan"`
	Indication      string `toml:"indication"` // beside the scope of a quick scan
	AnsweredBy      string `toml:"answered_by"`
	AskedBy         string `toml:"asked_by"`
	AnsweredAsked   string `toml:"answered_asked"`
	Coverage        string `toml:"coverage"`

	MisplacedOne string `toml:"misplaced_one"`
	Misplaced    string `toml:"misplaced"`
	Unshown      string `toml:"unshown"`
}

// reportBoard is page one.
type reportBoard struct {
	Taken        string `toml:"taken"`
	TakenOne     string `toml:"taken_one"`
	Asks         string `toml:"asks"` // what is asked of the owner, in a sentence
	AllSettled   string `toml:"all_settled"`
	Stands       string `toml:"stands"`
	SinceYear    string `toml:"since_year"` // where the scan before is last year's
	SinceScan    string `toml:"since_scan"`
	HoldsUnsaid  string `toml:"holds_unsaid"`
	HoldsUnsure  string `toml:"holds_unsure"`
	Actions      string `toml:"actions"`
	NoActions    string `toml:"no_actions"`
	NoActionsYet string `toml:"no_actions_yet"` // as long as nobody knows
	Number       string `toml:"number"`
	Action       string `toml:"action"`
	Hours        string `toml:"hours"`
	Asked        string `toml:"asked"`
	Decide       string `toml:"decide"`
	Time         string `toml:"time"`
	Duties       string `toml:"duties"`
	DutiesMore   string `toml:"duties_more"`
	Answer       string `toml:"answer"`
	AnswerOne    string `toml:"answer_one"`
	NextQuick    string `toml:"next_quick"`
	NextFull     string `toml:"next_full"`
}

// reportPicture is the words in and below the picture.
type reportPicture struct {
	Either      string `toml:"either"`       // a range one apart, short
	EitherDigit string `toml:"either_digit"` // the same, shorter
	Whole       string `toml:"whole"`
	Signs       string `toml:"signs"`
	Reached     string `toml:"reached"`
	Measured    string `toml:"measured"` // the dot of a quick scan
	Possible    string `toml:"possible"`
	LastYear    string `toml:"last_year"`
	LastScan    string `toml:"last_scan"`
	LastRange   string `toml:"last_range"` // where last year's level is a range
	Target      string `toml:"target"`
	Weakest     string `toml:"weakest"`
}

// reportInternal opens what is not for everybody.
type reportInternal struct {
	Title    string                    `toml:"title"`
	Contents string                    `toml:"contents"` // above a list of its chapters
	About    map[locale.Country]string `toml:"about"`    // names the law on public records
}

// reportPlan is the plan with all that belongs to an action.
type reportPlan struct {
	Title    string `toml:"title"`
	Order    string `toml:"order"`
	AskWho   string `toml:"ask_who"`
	FromTo   string `toml:"from_to"`
	From     string `toml:"from"`
	Effort   string `toml:"effort"`
	Sources  string `toml:"sources"`
	Help     string `toml:"help"`
	Support  string `toml:"support"`
	Holder   string `toml:"holder"`
	Due      string `toml:"due"`
	Overdue  string `toml:"overdue"`
	Status   string `toml:"status"`
	Note     string `toml:"note"`
	Left     string `toml:"left"`
	LeftThis string `toml:"left_this"`
}

// reportYear is the plan over the school year.
type reportYear struct {
	About    string `toml:"about"` // before the table to work from
	Title    string `toml:"title"`
	Done     string `toml:"done"`
	Holidays string `toml:"holidays"`
	Chart    string `toml:"chart"`
	Free     string `toml:"free"` // a month without work
	Finished string `toml:"finished"`
}

// reportAsks is whom to ask what, in short.
type reportAsks struct {
	Title string `toml:"title"`
	Who   string `toml:"who"`
	None  string `toml:"none"`
}

// reportSecondLook is what deserves a second look.
type reportSecondLook struct {
	Title string `toml:"title"`
	About string `toml:"about"`
}

// reportAnswers is every answer.
type reportAnswers struct {
	Title     string `toml:"title"`
	Evidence  string `toml:"evidence"`
	By        string `toml:"by"`
	Checked   string `toml:"checked"`
	Missing   string `toml:"missing"`
	Note      string `toml:"note"`
	NA        string `toml:"na"`
	NAAbout   string `toml:"na_about"`
	Misplaced string `toml:"misplaced"`
	Outside   string `toml:"outside"`
}

// reportProgress is how far each domain is, and how much was answered.
type reportProgress struct {
	Title    string `toml:"title"`
	Domain   string `toml:"domain"`
	Level    string `toml:"level"`
	Target   string `toml:"target"`
	Mean     string `toml:"mean"`
	Overall  string `toml:"overall"`
	Coverage string `toml:"coverage"`
}

// reportScale explains the levels and the score.
type reportScale struct {
	Title   string   `toml:"title"`
	Level   string   `toml:"level"`
	Meaning string   `toml:"meaning"`
	Proof   string   `toml:"proof"`
	Score   string   `toml:"score"`
	Rules   []string `toml:"rules"`
}

// reportAbout says what the report rests on.
type reportAbout struct {
	Title         string `toml:"title"`
	Questionnaire string `toml:"questionnaire"`
	Languages     string `toml:"languages"`
	Licence       string `toml:"licence"`
}

// reportAskList is the list that is mailed to those who can know.
type reportAskList struct {
	Title     string                      `toml:"title"` // of the page for one of those who are asked
	TitleNone string                      `toml:"title_none"`
	Lead      map[questions.Knower]string `toml:"lead"` // why they are asked
	CountOne  string                      `toml:"count_one"`
	Count     string                      `toml:"count"`
	Until     string                      `toml:"until"`
	Answer    string                      `toml:"answer"` // how to answer and send it back
	Choose    string                      `toml:"choose"`
	Sign      string                      `toml:"sign"` // for don't know
	Help      string                      `toml:"help"`
	NA        string                      `toml:"na"`
	Line      string                      `toml:"line"`
	None      string                      `toml:"none"`
}
