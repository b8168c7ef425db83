// Package locale is what the program knows of languages and countries, and how
// every package that has prose reads it.
//
// A language is a set of TOML files, one in each package that says something;
// it is offered where all of them have it. A country decides law, authority and
// resources, independently of the language. Which there are, and what goes with
// each, stands here as data, once.
//
// [Read] reads the texts of a language strictly into structs, [Fill] puts values
// in the places of their {names}. The package knows nothing of what the texts say.
package locale

import "io/fs"

// Language is the code of a language the program may speak, as it stands in a
// scan file: nl, nb, nn or en.
type Language string

// The languages that a scan file can name. Which of them the program offers is a
// matter of its texts: [Languages].
const (
	Dutch   Language = "nl"
	Bokmal  Language = "nb"
	Nynorsk Language = "nn"
	English Language = "en"
)

// Known lists every language a scan file can name, in the order in which they are
// offered.
func Known() []Language { return []Language{Dutch, Bokmal, Nynorsk, English} }

// Country decides law, supervisor and resources, independently of the language.
type Country string

// The countries.
const (
	Netherlands Country = "NL"
	Norway      Country = "NO"
)

// Countries lists every country.
func Countries() []Country { return []Country{Netherlands, Norway} }

// Languages lists the languages that a folder holds texts in, one TOML file
// each, in the order in which they are offered.
func Languages(folder fs.FS) []Language {
	var have []Language
	for _, l := range Known() {
		if _, err := fs.Stat(folder, string(l)+".toml"); err == nil {
			have = append(have, l)
		}
	}
	return have
}

// Home is the country that most who read a language live in: a first guess, to be
// asked.
func Home(l Language) Country {
	if l == Bokmal || l == Nynorsk {
		return Norway
	}
	return Netherlands
}
