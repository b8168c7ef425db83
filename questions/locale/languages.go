package locale

import (
	"io/fs"
	"path"
	"slices"
)

// Language is the code of a language the program may speak, as it stands in a
// scan file: nl, nb, nn or en.
type Language string

// The languages that a scan file can name. Which of them the program offers is a
// matter of its texts: [Common].
const (
	Dutch   Language = "nl"
	Bokmal  Language = "nb"
	Nynorsk Language = "nn"
	English Language = "en"
)

// languages is each language with the country where most who read it live and the region
// whose spelling it follows, in the order in which they are offered. English is read
// everywhere.
var languages = []struct {
	code   Language
	home   Country
	region string
}{
	{Dutch, Netherlands, "NL"},
	{Bokmal, Norway, "NO"},
	{Nynorsk, Norway, "NO"},
	{English, "", "GB"},
}

// Known lists every language a scan file can name, in the order in which they are
// offered.
func Known() []Language {
	known := make([]Language, len(languages))
	for i, l := range languages {
		known[i] = l.code
	}
	return known
}

// Home is the country where most who read the language live, and whether the
// language says so. Where it does not, the country is no more than a first guess.
func (l Language) Home() (home Country, says bool) {
	for _, one := range languages {
		if one.code == l && one.home != "" {
			return one.home, true
		}
	}
	return Countries()[0], false
}

// Tag is the language with the region whose spelling it follows, as BCP 47 writes them:
// nl-NL. A language that is not known has no region.
func (l Language) Tag() string {
	for _, one := range languages {
		if one.code == l {
			return string(l) + "-" + one.region
		}
	}
	return string(l)
}

// Common lists the languages that stand in every one of the sets, in the order in
// which they are offered: those in which everything can be said.
func Common(sets ...[]Language) []Language {
	var common []Language
	for _, l := range Known() {
		if !slices.ContainsFunc(sets, func(set []Language) bool { return !slices.Contains(set, l) }) {
			common = append(common, l)
		}
	}
	return common
}

// Languages lists the languages that a folder holds TOML texts in, in the order in
// which they are offered.
func Languages(folder fs.FS) []Language { return having(folder, ".", edited) }

// The endings of the files that texts stand in.
const (
	edited = ".toml" // what people read and edit
	packed = ".made" // what is made of it
)

// having lists the languages that a folder has a file for.
func having(folder fs.FS, dir, ending string) []Language {
	return slices.DeleteFunc(Known(), func(l Language) bool {
		_, err := fs.Stat(folder, path.Join(dir, string(l)+ending))
		return err != nil
	})
}
