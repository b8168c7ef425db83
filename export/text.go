package export

import (
	"embed"
	"fmt"
	"strings"
	"sync"

	"peil/questions"
)

//go:embed text/*.toml
var textFiles embed.FS

// texts are the words that only a file or a report says, in one language.
type texts struct {
	File   fileText   `toml:"file"`
	Faults faultText  `toml:"faults"`
	Report reportText `toml:"report"`
}

// fileText are the two comment lines of a scan file, without their #.
type fileText struct {
	Head     string `toml:"head"`     // first line; {school}, {date}
	Computed string `toml:"computed"` // above what is not read back
}

// read holds the texts of each language, decoded when first asked for.
var read = map[questions.Language]func() (*texts, error){
	questions.Dutch:   lazily(questions.Dutch),
	questions.Bokmal:  lazily(questions.Bokmal),
	questions.Nynorsk: lazily(questions.Nynorsk),
	questions.English: lazily(questions.English),
}

func lazily(l questions.Language) func() (*texts, error) {
	return sync.OnceValues(func() (*texts, error) { return decodeTexts(l) })
}

func decodeTexts(l questions.Language) (*texts, error) {
	data, err := textFiles.ReadFile("text/" + string(l) + ".toml")
	if err != nil {
		return nil, err
	}
	t := &texts{}
	unknown, err := questions.Decode(string(data), t)
	if err == nil && unknown != nil {
		err = fmt.Errorf("unknown keys %s", strings.Join(unknown, ", "))
	}
	if err != nil {
		return nil, fmt.Errorf("read export/text/%s.toml: %w", l, err)
	}
	return t, nil
}

// textsIn gives the texts in a language, in English where the language has none:
// a fault said in another language is better than a fault not said. A file that
// is there and cannot be read panics, since it is part of the program and a test
// reads each.
func textsIn(l questions.Language) *texts {
	if _, err := textFiles.Open("text/" + string(l) + ".toml"); err != nil {
		l = questions.English
	}
	t, err := read[l]()
	if err != nil {
		panic(err)
	}
	return t
}
