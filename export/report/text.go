package report

//go:generate go test -run=TestMade . -make

import (
	"embed"

	"peil/questions/locale"
)

//go:embed text/*.made
var textFiles embed.FS

var carried = locale.Made[reportText]{Files: textFiles, Folder: "text"}

// Languages lists the languages that this package has texts in.
func Languages() []locale.Language { return carried.Languages() }

// textsIn gives the texts in a language, in English where the language has none.
func textsIn(l locale.Language) *reportText { return carried.OrEnglish(l) }
