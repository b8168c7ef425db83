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
