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

// In says all faults in a language, one a line in the order of the file. That the
// file was not changed is for whoever shows them to say, with [Unchanged] or in
// words of their own.
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
	return strings.TrimSuffix(b.String(), "\n")
}

// Unchanged says in a language that a refused file was not changed.
func Unchanged(l locale.Language) string { return textsIn(l).Faults.Unchanged }

// mostFaults is how many faults are listed: a wrong file gives more than anyone reads.
const mostFaults = 100

// faultList gathers faults in any order, of which it keeps the first of the file and
// counts the others, so that a file that is wrong in every line costs no more than
// reading it.
type faultList struct {
	list []Fault
	last int // the line behind which no fault is kept; 0: there is none yet
	n    int // how many there were
}

// add notes a fault of a line. The fault itself is made only if it may be kept.
func (f *faultList) add(line int, fault func() Fault) {
	f.n++
	if f.last > 0 && line > f.last {
		return
	}
	f.list = append(f.list, fault())
	if len(f.list) == 4*mostFaults {
		f.trim()
	}
}

// trim sorts what was kept and keeps the first of it.
func (f *faultList) trim() {
	slices.SortStableFunc(f.list, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Key, b.Key))
	})
	if len(f.list) > mostFaults {
		f.list = f.list[:mostFaults]
		f.last = max(1, f.list[mostFaults-1].Line)
	}
}

// sorted are those that were found, in the order of the file.
func (f *faultList) sorted(name string) Faults {
	f.trim()
	return Faults{Name: name, List: slices.Clone(f.list), More: f.n - len(f.list)}
}
