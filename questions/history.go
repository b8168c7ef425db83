package questions

// Version is one edition of a questionnaire. Scans are scored on the questions of
// the edition that they were made with, for as long as there are such scans.
type Version struct {
	ID   string `toml:"id"`
	Date string `toml:"date"` // on which it came out: 2026-11-21
}

// Rename says that a question went by another id before a version.
type Rename struct {
	From    string `toml:"from"`
	To      string `toml:"to"`
	Version string `toml:"version"` // the first in which it is called To
}

// Removal is a question that a version no longer asks: what a scan of an earlier
// one is still scored by. Its words stand with the others, under removed.
type Removal struct {
	ID        string   `toml:"id"`
	Domain    string   `toml:"domain"`
	Version   string   `toml:"version"` // the first that does not ask it
	After     string   `toml:"after"`   // the question it stood behind, as it was called then; empty: it stood first
	Weight    int      `toml:"weight"`
	Essential bool     `toml:"essential"`
	Quick     bool     `toml:"quick"`
	Checklist []string `toml:"checklist"`
}
