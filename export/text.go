package export

//go:generate go test -run=TestMade . -make

import (
	"embed"

	"peil/questions/locale"
)

//go:embed text/*.made
var textFiles embed.FS

// texts are the words that only a scan file says, in one language.
type texts struct {
	File   fileText  `toml:"file"`
	Faults faultText `toml:"faults"`
	Row    rowText   `toml:"row"`
}

// fileText are the two comment lines of a scan file, without their #.
type fileText struct {
	Head     string `toml:"head"`     // first line; {school}, {date}
	Computed string `toml:"computed"` // above what is not read back
}

var carried = locale.Made[texts]{Files: textFiles, Folder: "text"}

// Languages lists the languages in which files and reports can be written.
func Languages() []locale.Language { return carried.Languages() }

// textsIn gives the texts in a language, in English where the language has none.
func textsIn(l locale.Language) *texts { return carried.OrEnglish(l) }
