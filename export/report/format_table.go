package report

import (
	"iter"
	"slices"
	"strings"
)

// FormatTable is formats of one kind, two or more, in the order in which they are
// offered.
type FormatTable[F interface{ said() (name, about string) }] []F

// All gives the name of each format and what it is.
func (t FormatTable[F]) All() iter.Seq2[string, string] {
	return func(yield func(name, about string) bool) {
		for _, f := range t {
			if !yield(f.said()) {
				return
			}
		}
	}
}

// Named gives the format of a name.
func (t FormatTable[F]) Named(name string) (F, bool) {
	i := slices.Index(t.Names(), name)
	if i < 0 {
		var none F
		return none, false
	}
	return t[i], true
}

// Names lists the names of the formats.
func (t FormatTable[F]) Names() []string {
	var names []string
	for name := range t.All() {
		names = append(names, name)
	}
	return names
}

// Offer lists the formats for a help text, each with what it is.
func (t FormatTable[F]) Offer() string {
	var offers []string
	for name, about := range t.All() {
		offers = append(offers, name+" ("+about+")")
	}
	last := len(offers) - 1
	return strings.Join(offers[:last], ", ") + " or " + offers[last]
}
