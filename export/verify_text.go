package export

// verifyText says what of a scan file does not follow from its answers, and what was
// not judged. Each sentence stands behind "FILE:LINE: key: ", the last three behind
// "FILE: ".
type verifyText struct {
	Differs string `toml:"differs"` // {got}, {due}
	Missing string `toml:"missing"` // {due}
	Extra   string `toml:"extra"`   // {got}
	First   string `toml:"first"`   // {got}
	Order   string `toml:"order"`   // {got}, {after}
	Rules   string `toml:"rules"`   // {got}, {known}
	Text    string `toml:"text"`
	NoText  string `toml:"no_text"`
	Plan    string `toml:"plan"` // {got}, {now}

	Sound   string `toml:"sound"`
	Levels  string `toml:"levels"`
	Nothing string `toml:"nothing"`
}
