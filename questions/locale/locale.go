// Package locale is what the program knows of languages and countries, and how
// every package that has prose reads it. It knows nothing of what the texts say.
//
// # Texts
//
// A language is a set of TOML files, one in each package that says something:
//
//	questions/content/ibp/nl.toml   the questionnaire
//	scoring/wording/nl.toml         the sentences that say a result and a plan
//	wizard/text/nl.toml             titles, labels and hints of the screens
//
// and those in the folders named text of export, for files and reports.
//
// People read and edit only these. [Read] reads one strictly into structs: a key
// that the struct does not have is an error. That takes milliseconds, so what the
// program carries is a made form beside each (nl.made, see [Pack]), from which
// [Made] reads the same structs in a fraction of that. A test in each package
// holds the two equal; where they differ it says: run go generate ./...
//
// [Fill] puts values in the places of the {names} in a text.
//
// # Languages
//
// A language is complete or it is not offered: each package lists the languages
// it has texts in, and [Common] gives those that all of them have. [Match] picks
// the one of these that fits what somebody asks for.
//
// To add a language:
//
//  1. If it is none of [Known], add it to the table in languages.go: its code, the
//     country where most who read it live, its place in the order of offering.
//  2. Copy en.toml in each of the folders above to CODE.toml, and translate what
//     stands between quotation marks. What stands between braces stays as it is.
//  3. Run go generate ./... and then go test ./... Tests name each text that the
//     language lacks, each {name} that it fills in otherwise, and each that is too
//     long. A table of a test that holds sentences by language may get one more.
//
// Nothing else names a language. It is offered as soon as the last of its files
// is there.
//
// # Countries
//
// A country decides law, authority and resources, independently of the language.
// To add one: the table in countries.go; its duties, sources and resources in
// questionnaire.toml; in each language file of the questionnaire [terms.CODE] and
// what differs there, [questions.ID.CODE]; its name in the screens' texts.
package locale

// Codes lists the codes of languages, of countries or of whatever a file names by
// one.
func Codes[T ~string](all []T) []string {
	codes := make([]string, len(all))
	for i, one := range all {
		codes[i] = string(one)
	}
	return codes
}
