package wording

import "peil/scoring"

// trendWords say what changed between two scans.
type trendWords struct {
	Same    string `toml:"same"`   // the level as reported is what it was
	Up      string `toml:"up"`     // it is higher
	Down    string `toml:"down"`   // it is lower
	Unsure  string `toml:"unsure"` // one of the two is a range
	At      string `toml:"at"`     // where a school stands, in each of those
	Between string `toml:"between"`
	Unknown string `toml:"unknown"`
	None    string `toml:"none"`

	Like          string `toml:"like"`      // the mean like for like
	LikeSame      string `toml:"like_same"` // that did not move
	Shared        string `toml:"shared"`
	SharedOne     string `toml:"shared_one"`
	NotShared     string `toml:"not_shared"` // nothing can be laid side by side
	Small         string `toml:"small"`
	SmallShort    string `toml:"small_short"` // the same, as it stands before the parts
	PartUp        string `toml:"part_up"`     // one of what the difference is made of
	PartDown      string `toml:"part_down"`
	ReportedRange string `toml:"reported_range"`
	ReportedMore  string `toml:"reported_more"` // the mean as reported, where that moved otherwise
	ReportedLess  string `toml:"reported_less"`

	Moved        string `toml:"moved"` // how many questions rose and fell
	Rose         string `toml:"rose"`
	RoseOne      string `toml:"rose_one"` // begins a sentence
	RoseNone     string `toml:"rose_none"`
	Fell         string `toml:"fell"`
	FellOne      string `toml:"fell_one"`
	FellNone     string `toml:"fell_none"`
	Found        string `toml:"found"`
	FoundOne     string `toml:"found_one"`
	Lost         string `toml:"lost"` // known then, not now
	LostOne      string `toml:"lost_one"`
	Confirmed    string `toml:"confirmed"`
	ConfirmedOne string `toml:"confirmed_one"`

	Answers        string `toml:"answers"` // the last three in one sentence
	FoundShort     string `toml:"found_short"`
	LostShort      string `toml:"lost_short"`
	ConfirmedShort string `toml:"confirmed_short"`

	Scopes   string `toml:"scopes"`   // a quick scan beside a full one
	Versions string `toml:"versions"` // two versions of the questionnaire

	BecameOf string `toml:"became_of"`
	Due      string `toml:"due"`      // of an action that is not settled
	JobGone  string `toml:"job_gone"` // an action of a question that was removed

	Causes   map[scoring.Cause]string `toml:"causes"`  // as a heading
	Because  map[scoring.Cause]string `toml:"because"` // as it stands after a part
	States   map[scoring.State]string `toml:"states"`
	Outcomes map[string]string        `toml:"outcomes"` // how an action ended; with overdue
}
