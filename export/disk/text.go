package disk

import (
	"embed"
	"io/fs"
	"sync"

	"peil/questions/locale"
)

//go:embed text/*.toml
var textFiles embed.FS

// textFolder holds the texts, a file a language.
var textFolder = func() fs.FS {
	sub, err := fs.Sub(textFiles, "text")
	if err != nil {
		panic(err) // the folder is part of the program
	}
	return sub
}()

// read holds the texts of each language, read when first asked for.
var read = map[locale.Language]func() (*troubleText, error){}

func init() {
	for _, l := range locale.Languages(textFolder) {
		read[l] = sync.OnceValues(func() (*troubleText, error) { return locale.Read[troubleText](textFolder, l) })
	}
}

// textsIn gives the texts in a language, in English where the language has none:
// a fault said in another language is better than a fault not said. A file that
// is there and cannot be read panics, since it is part of the program and a test
// reads each.
func textsIn(l locale.Language) *troubleText {
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
