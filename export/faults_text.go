package export

// faultText says what is wrong with a scan file, what is allowed and what to do.
// Each sentence stands behind "FILE:LINE: key: ".
type faultText struct {
	Size     string `toml:"size"` // {max}
	Encoding string `toml:"encoding"`
	Zero     string `toml:"zero"`
	NoScan   string `toml:"no_scan"`
	Deep     string `toml:"deep"`
	Many     string `toml:"many"` // {max}

	NoKey    string `toml:"no_key"` // {got}
	Equals   string `toml:"equals"`
	Header   string `toml:"header"`
	Nothing  string `toml:"nothing"`
	Word     string `toml:"word"`     // {got}
	Quote    string `toml:"quote"`    // {sign}
	Endless  string `toml:"endless"`  // {sign}
	Escape   string `toml:"escape"`   // {got}
	Unclosed string `toml:"unclosed"` // {sign}
	Control  string `toml:"control"`
	Rest     string `toml:"rest"` // {got}
	Twice    string `toml:"twice"`
	Number   string `toml:"number"` // {got}
	Date     string `toml:"date"`   // {got}

	Missing string `toml:"missing"` // {want}
	Empty   string `toml:"empty"`   // {want}
	Kind    string `toml:"kind"`    // {got}, {want}
	Want    struct {
		Text   string `toml:"text"`
		Whole  string `toml:"whole"`
		Date   string `toml:"date"`
		Yes    string `toml:"yes"`
		List   string `toml:"list"`
		Votes  string `toml:"votes"`
		Table  string `toml:"table"`
		Tables string `toml:"tables"`
	} `toml:"want"`

	UnknownKey    string `toml:"unknown_key"`   // {allowed}
	Spelling      string `toml:"spelling"`      // {right}
	NewerFormat   string `toml:"newer_format"`  // {got}, {allowed}
	Format        string `toml:"format"`        // {got}, {allowed}
	Questionnaire string `toml:"questionnaire"` // {got}, {allowed}
	Version       string `toml:"version"`       // {got}, {questionnaire}, {allowed}

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
	OnlyTrue string `toml:"only_true"` // {got}
	Long     string `toml:"long"`      // {got}, {max}
	TooMany  string `toml:"too_many"`  // {got}, {max}
	Years    string `toml:"years"`     // {got}, {first}, {last}

	Vote      string `toml:"vote"` // {got}
	Rising    string `toml:"rising"`
	Place     string `toml:"place"`      // {got}, {max}
	Hours     string `toml:"hours"`      // {got}, {max}
	Backwards string `toml:"backwards"`  // {got}, {from}
	NotBefore string `toml:"not_before"` // {got}, {date}

	More      string `toml:"more"` // {n}
	Unchanged string `toml:"unchanged"`

	Verify verifyText `toml:"verify"`
}
