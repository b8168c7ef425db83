package export

import (
	"embed"
	"io/fs"
	"peil/questions/locale"
	"sync"
)

//go:embed text/*.toml
var textFiles embed.FS

// texts are the words that only a scan file says, in one language.
type texts struct {
	File   fileText  `toml:"file"`
	Faults faultText `toml:"faults"`
}

// fileText are the two comment lines of a scan file, without their #.
type fileText struct {
	Head     string `toml:"head"`     // first line; {school}, {date}
	Computed string `toml:"computed"` // above what is not read back
}

// textFolder holds the texts, a file a language.
var textFolder = func() fs.FS {
	sub, err := fs.Sub(textFiles, "text")
	if err != nil {
		panic(err) // the folder is part of the program
	}
	return sub
}()

// read holds the texts of each language, read when first asked for.
var read = map[locale.Language]func() (*texts, error){}

func init() {
	for _, l := range locale.Languages(textFolder) {
		read[l] = sync.OnceValues(func() (*texts, error) { return locale.Read[texts](textFolder, l) })
	}
}

// textsIn gives the texts in a language, in English where the language has none:
// a fault said in another language is better than a fault not said. A file that
// is there and cannot be read panics, since it is part of the program and a test
// reads each.
func textsIn(l locale.Language) *texts {
	reader := read[l]
	if reader == nil {
		reader = read[locale.English]
	}
	t, err := reader()
	if err != nil {
		panic(err)
	}
	return t
}
