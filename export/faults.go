package export

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"peil/questions/locale"
	"peil/scoring"
)

// Fault is one thing that is wrong with a scan file.
type Fault struct {
	Line int    // 1 is the first; 0: the file as a whole
	Key  string // as it would be written in the file: answers.gov-roles.level; empty: none

	says template
	want template // what fills {want}; nil: the sentence has none
	with []string // pairs of name and value that fill the rest
}

// template picks one of the sentences about faults.
type template func(*faultText) string

// In says what is wrong and what is allowed, without file, line and key.
func (f Fault) In(l locale.Language) string {
	words := &textsIn(l).Faults
	pairs := slices.Clone(f.with) // Fill changes what it is given
	if f.want != nil {
		pairs = append(pairs, "want", f.want(words))
	}
	return locale.Fill(f.says(words), pairs...)
}

// Faults is everything that is wrong with a scan file.
type Faults struct {
	Name string  // of the file, as the user gave it
	List []Fault // in the order of the file
	More int     // faults beyond those listed
}

// Error says all faults in English.
func (f Faults) Error() string { return f.In(locale.English) }

// In says all faults in a language, one a line in the order of the file, and that
// the file was not changed.
func (f Faults) In(l locale.Language) string {
	words := textsIn(l).Faults
	var b strings.Builder
	for _, fault := range f.List {
		b.WriteString(scoring.Line(f.Name))
		if fault.Line > 0 {
			fmt.Fprintf(&b, ":%d", fault.Line)
		}
		if fault.Key != "" {
			b.WriteString(": " + fault.Key)
		}
		b.WriteString(": " + fault.In(l) + "\n")
	}
	if f.More > 0 {
		b.WriteString(locale.Fill(words.More, "n", fmt.Sprint(f.More)) + "\n")
	}
	return b.String() + words.Unchanged
}

// most is how many faults are listed: a wrong file gives more than anyone reads.
const most = 100

// newFaults lists the first faults of a file and counts the rest.
func newFaults(name string, all []Fault) Faults {
	slices.SortStableFunc(all, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Key, b.Key))
	})
	listed := all[:min(len(all), most)]
	return Faults{Name: name, List: slices.Clone(listed), More: len(all) - len(listed)}
}
