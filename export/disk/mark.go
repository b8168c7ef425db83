package disk

import (
	"fmt"
	"path/filepath"
	"strings"
	"unicode"

	"peil/scoring"
)

// mark gives those of one school and date the part of their names that tells them
// apart.
func mark(all []Found) {
	type row struct {
		school string
		date   scoring.Date
	}
	alike := map[row][]*Found{}
	for i := range all {
		if f := &all[i]; !f.Large {
			key := row{f.School, f.Date}
			alike[key] = append(alike[key], f)
		}
	}
	for _, group := range alike {
		if len(group) > 1 {
			markGroup(group)
		}
	}
}

// markGroup marks each by what its name has that the others' have not, whole words
// of it; where that is too long or not enough, by a number.
func markGroup(group []*Found) {
	names := make([][]rune, len(group))
	for i, f := range group {
		names[i] = []rune(strings.TrimSuffix(f.Name, filepath.Ext(f.Name)))
	}
	front := shared(names, func(n []rune, i int) rune { return n[i] })
	back := shared(names, func(n []rune, i int) rune { return n[len(n)-1-i] })
	seen := map[string]bool{}
	for i, f := range group {
		f.Mark = middle(names[i], front, back)
		if seen[f.Mark] || len([]rune(f.Mark)) > longestMark {
			f.Mark = ""
		}
		for n := 1; seen[f.Mark]; n++ {
			f.Mark = fmt.Sprintf("#%d", n)
		}
		seen[f.Mark] = true
	}
}

// longestMark is how many characters a mark has at most, so that it stands beside a
// school and a date in a narrow window.
const longestMark = 16

// shared counts the characters that all names have in common, from one end, up to
// the last that ends a word in each.
func shared(names [][]rune, at func(name []rune, i int) rune) int {
	words := 0
	for i := 0; ; i++ {
		ends := true
		for _, n := range names {
			ends = ends && (i == len(n) || !inWord(at(n, i)))
		}
		if ends {
			words = i
		}
		for _, n := range names {
			if i == len(n) || at(n, i) != at(names[0], i) {
				return words
			}
		}
	}
}

// middle is what is left of a name without what it shares at either end.
func middle(name []rune, front, back int) string {
	end := max(len(name)-back, 0)
	left := string(name[min(front, end):end])
	return strings.Trim(left, " -_.")
}

// inWord reports whether a character belongs to a word.
func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
