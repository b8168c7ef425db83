package questions

import (
	"fmt"
	"io/fs"
	"strings"
)

// known lists every language a scan file can name, in the order in which they are
// offered.
var known = []Language{Dutch, Bokmal, Nynorsk, English}

// LanguagesIn lists the languages that a folder holds texts in, one TOML file
// each, in the order in which they are offered.
func LanguagesIn(folder fs.FS) []Language {
	var have []Language
	for _, l := range known {
		if _, err := fs.Stat(folder, string(l)+".toml"); err == nil {
			have = append(have, l)
		}
	}
	return have
}

// ReadTexts reads the texts of a language from a folder into a struct of small
// structs. A language that is not there, and a key that the struct does not have,
// are errors.
func ReadTexts[T any](folder fs.FS, l Language) (*T, error) {
	data, err := fs.ReadFile(folder, string(l)+".toml")
	if err != nil {
		return nil, fmt.Errorf("read texts in language %q: there are none", l)
	}
	texts := new(T)
	unknown, err := Decode(string(data), texts)
	if err == nil && unknown != nil {
		err = fmt.Errorf("unknown keys %s", strings.Join(unknown, ", "))
	}
	if err != nil {
		return nil, fmt.Errorf("read texts in language %q: %w", l, err)
	}
	return texts, nil
}
