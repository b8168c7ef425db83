package disk

//go:generate go test -run=TestMade . -make

import (
	"embed"

	"peil/questions/locale"
)

//go:embed text/*.made
var textFiles embed.FS

var carried = locale.Made[troubleText]{Files: textFiles, Folder: "text"}

// Languages lists the languages that this package has texts in.
func Languages() []locale.Language { return carried.Languages() }

// textsIn gives the texts in a language, in English where the language has none.
func textsIn(l locale.Language) *troubleText { return carried.OrEnglish(l) }

// troubleText says why the disk would not: the common reasons in the user's
// words, each with what to do.
type troubleText struct {
	Denied  string `toml:"denied"`
	Full    string `toml:"full"`
	Missing string `toml:"missing"`
	InUse   string `toml:"in_use"`
	Other   string `toml:"other"` // {error}

	Folder    string `toml:"folder"`
	Irregular string `toml:"irregular"`
	NoFolder  string `toml:"no_folder"`

	Long   string `toml:"long"` // {max}
	Exists string `toml:"exists"`
	Scan   string `toml:"scan"`
}
