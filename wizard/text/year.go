package text

// NotBefore is why no new scan begins from a file.
type NotBefore struct {
	Today string `toml:"today"` // it is of today
	Later string `toml:"later"` // or of a later day
}

// LinesYear is what only the line mode says of a scan that follows another.
type LinesYear struct {
	Looked     string `toml:"looked"` // after a scan was only shown
	Begins     string `toml:"begins"`
	Keeps      string `toml:"keeps"`
	Prompt     string `toml:"prompt"` // of a question whose answer of then can be taken over
	How        string `toml:"how"`    // that it can
	Differ     string `toml:"differ"` // how many answers nothing explains
	DifferOne  string `toml:"differ_one"`
	Differs    string `toml:"differs"`
	School     string `toml:"school"`    // the school changed
	Judgement  string `toml:"judgement"` // it is judged differently
	Open       string `toml:"open"`
	DifferAsk  string `toml:"differ_ask"`
	DifferHelp string `toml:"differ_help"`
	Afresh     Afresh `toml:"afresh"`
}

// Afresh is why the answer of the scan before cannot be taken over. What it was is not
// said: who hears it first gives it again.
type Afresh struct {
	NothingWas  string `toml:"nothing_was"`
	NotAnswered string `toml:"not_answered"`
	NobodyKnew  string `toml:"nobody_knew"`
	Reworded    string `toml:"reworded"`
	Pressing    string `toml:"pressing"`
	Legal       string `toml:"legal"`
	StoodHigh   string `toml:"stood_high"`
}
