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
	Changed   Changed           `toml:"changed"`
	Result    Result            `toml:"result"`
	Plan      Plan              `toml:"plan"`
	Targets   Targets           `toml:"targets"`
	Year      Year              `toml:"year"`
	Ask       Ask               `toml:"ask"`
	Done      Done              `toml:"done"`
	Trouble   Trouble           `toml:"trouble"`
	Scope     Scope             `toml:"scope"`
	Twin      Twin              `toml:"twin"`
	Due       Due               `toml:"due"`
	NotBefore NotBefore         `toml:"not_before"`
	Lines     Lines             `toml:"lines"`
}

// Frame is what stands around every page.
type Frame struct {
	Small    string `toml:"small"`
	Help     string `toml:"help"`
	Keys     string `toml:"keys"` // above the list of them
	HelpKeys string `toml:"help_keys"`
	Instead  string `toml:"instead"`
	NotSaved string `toml:"not_saved"`
	Saved    string `toml:"saved"`
	GoOn     string `toml:"go_on"` // the command follows on a line of its own
	Nothing  string `toml:"nothing"`
	Enter    string `toml:"enter"`

	Slow         string `toml:"slow"`         // a save takes long
	SlowLeaving  string `toml:"slow_leaving"` // and the sitting waits for it
	Undone       string `toml:"undone"`
	UndoneTarget string `toml:"undone_target"`
	UndoneAim    string `toml:"undone_aim"` // the target of the school
	UndoneNone   string `toml:"undone_none"`

	GivenUp    string `toml:"given_up"`
	GivenUpOne string `toml:"given_up_one"`
	GivenUpAll string `toml:"given_up_all"` // before the first save
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
	ChooseOr   string `toml:"choose_or"` // where an empty line means something
	ChooseHelp string `toml:"choose_help"`
	Found      string `toml:"found"` // above the scans of the folder
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
	SeveralOr  string `toml:"several_or"` // where some are chosen already
	Optional   string `toml:"optional"`
	NotSaved   string `toml:"not_saved"`
	OldConsole string `toml:"old_console"`

	Year LinesYear `toml:"year"`
}

// Languages lists the languages the interface speaks.
func Languages() []locale.Language { return carried.Languages() }

// In reads the sentences of a language: an error for one that is not in
// [Languages].
func In(l locale.Language) (*Words, error) { return carried.In(l) }
