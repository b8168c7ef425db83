package disk

import (
	"fmt"
	"path/filepath"
	"strings"
	"unicode"

	"peil/scoring"
)

// tellApart gives those of one school and date the part of their names that tells them
// apart.
func tellApart(all []ScanFile) {
	type occasion struct {
		school string
		date   scoring.Date
	}
	alike := map[occasion][]*ScanFile{}
	for i := range all {
		if f := &all[i]; !f.Large {
			key := occasion{f.School, f.Date}
			alike[key] = append(alike[key], f)
		}
	}
	for _, group := range alike {
		if len(group) > 1 {
			tellGroupApart(group)
		}
	}
}

// tellGroupApart marks each by what its name has that the others' have not, whole words
// of it; where that is not enough, by a number.
func tellGroupApart(group []*ScanFile) {
	usual := strings.TrimSuffix(FileName(group[0].School, group[0].Date), ".toml")
	names := make([][]rune, len(group))
	for i, f := range group {
		name := strings.TrimSuffix(f.Name, filepath.Ext(f.Name))
		names[i] = []rune(scoring.Line(strings.Replace(name, usual, "", 1)))
	}
	front := shared(names, func(n []rune, i int) rune { return n[i] })
	back := shared(names, func(n []rune, i int) rune { return n[len(n)-1-i] })
	seen, number := map[string]bool{}, 0
	for i, f := range group {
		f.Mark = middle(names[i], front, back)
		for seen[f.Mark] {
			number++
			f.Mark = fmt.Sprintf("#%d", number)
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

// middle is what is left of a name without what it shares at either end, cut where
// it is long.
func middle(name []rune, front, back int) string {
	end := max(len(name)-back, 0)
	left := strings.Trim(string(name[min(front, end):end]), " -_.")
	if long := []rune(left); len(long) > longestMark {
		return string(long[:longestMark-1]) + "…"
	}
	return left
}

// inWord reports whether a character belongs to a word.
func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
