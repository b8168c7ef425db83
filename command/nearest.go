package command

import (
	"slices"
	"strings"
)

// nearest is the name that was most likely meant by a word: the one with the fewest
// letters to change, else one that the word shortens, as md does markdown; empty
// where none is near.
func nearest(word string, names []string) string {
	word = strings.ToLower(word)
	best, fewest := "", (len(word)+3)/4+1
	if len(word) < 3 {
		fewest = 1 // of two letters each is half the word
	}
	for _, name := range names {
		if n := changes(word, name); n < fewest {
			best, fewest = name, n
		}
	}
	if best == "" {
		if i := slices.IndexFunc(names, func(name string) bool { return shortens(word, name) }); i >= 0 {
			best = names[i]
		}
	}
	return best
}

// changes counts the letters to put in, take out or change to make one word another.
func changes(from, to string) int {
	row := make([]int, len(to)+1) // of the first letters of from into those of to
	for j := range row {
		row[j] = j
	}
	for i := range len(from) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(to) {
			kept := diagonal
			if from[i] != to[j] {
				kept++
			}
			diagonal = row[j+1]
			row[j+1] = min(kept, row[j]+1, diagonal+1)
		}
	}
	return row[len(to)]
}

// shortens reports whether a word of two letters or more leaves letters out of a
// name, but not the first.
func shortens(word, name string) bool {
	if len(word) < 2 || name == "" || word[0] != name[0] {
		return false
	}
	for i := range len(name) {
		if word != "" && word[0] == name[i] {
			word = word[1:]
		}
	}
	return word == ""
}
