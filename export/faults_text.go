package export

// faultText says what is wrong with a scan file, what is allowed and what to do.
// Each sentence stands behind "FILE:LINE: key: ".
type faultText struct {
	Syntax   string `toml:"syntax"` // {detail}: what the TOML reader says, in English
	Twice    string `toml:"twice"`
	Encoding string `toml:"encoding"`
	Size     string `toml:"size"`   // {max}
	Number   string `toml:"number"` // {got}
	Date     string `toml:"date"`   // {got}

	Missing string `toml:"missing"` // {want}
	Empty   string `toml:"empty"`   // {want}
	Kind    string `toml:"kind"`    // {got}, {want}
	Want    struct {
		Text  string `toml:"text"`
		Whole string `toml:"whole"`
		Date  string `toml:"date"`
		Yes   string `toml:"yes"`
		List  string `toml:"list"`
		Table string `toml:"table"`
	} `toml:"want"`

	UnknownKey    string `toml:"unknown_key"` // {allowed}
	Spelling      string `toml:"spelling"`    // {right}
	NewerKey      string `toml:"newer_key"`
	NewerFormat   string `toml:"newer_format"`  // {got}, {allowed}
	Format        string `toml:"format"`        // {got}, {allowed}
	Questionnaire string `toml:"questionnaire"` // {got}, {allowed}

	Level    string `toml:"level"`    // {got}
	Target   string `toml:"target"`   // {got}
	OneOf    string `toml:"one_of"`   // {got}, {allowed}
	Question string `toml:"question"` // {allowed}
	Domain   string `toml:"domain"`   // {allowed}
	Action   string `toml:"action"`
	Item     string `toml:"item"` // {got}, {allowed}
	NoList   string `toml:"no_list"`
	Kinds    string `toml:"kinds"` // {other}, {allowed}
	Reason   string `toml:"reason"`
	OnlyTrue string `toml:"only_true"`

	More      string `toml:"more"` // {n}
	Unchanged string `toml:"unchanged"`
}
