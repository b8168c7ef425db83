package export

import (
	"cmp"
	"slices"
)

// align says for each element of a list which of those that are due it is, by its
// place among them; -1: none. key is the name of the id of an element.
//
// An element is known by its id. But an id can itself be what is wrong, or stand
// twice: so the one due at the same place, from the front or from the end, is a
// candidate as well where most of it is alike; and of all candidates those go first
// that are most alike. That takes time in proportion to the list, however long
// somebody made it: what is due is no more than the questionnaire has.
func align(there, due []*node, key string) []int {
	of, taken := make([]int, len(there)), make([]bool, len(due))
	for i := range of {
		of[i] = -1
	}
	for _, m := range matches(there, due, key) {
		if of[m.i] < 0 && !taken[m.j] {
			of[m.i], taken[m.j] = m.j, true
		}
	}
	return of
}

// match is an element that may be one of those due.
type match struct {
	i, j  int // its place, and that of the one due
	alike int // how many of the values due are there
}

// matches lists what may be what, the most alike first.
func matches(there, due []*node, key string) []match {
	byID := make(map[string]int, len(due))
	for j, n := range due {
		byID[n.idOf(key)] = j
	}
	var all []match
	for i, n := range there {
		same, known := byID[n.idOf(key)]
		if known {
			all = append(all, match{i, same, n.alike(due[same])})
		}
		for _, j := range []int{i, i + len(due) - len(there)} {
			if j < 0 || j >= len(due) || known && j == same {
				continue
			}
			// Were its id right, two thirds would have to be.
			if alike := n.alike(due[j]); 3*(alike+1) > 2*len(due[j].entries) {
				all = append(all, match{i, j, alike})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b match) int {
		return cmp.Or(cmp.Compare(b.alike, a.alike), cmp.Compare(away(a), away(b)))
	})
	return all
}

// away is how far an element stands from the place of the one due.
func away(m match) int { return max(m.i-m.j, m.j-m.i) }

// strays lists the elements that stand out of order, the fewest that can be called
// so: without them the others rise. of is what align gives.
func strays(of []int) []int {
	var placed []int
	for i, j := range of {
		if j >= 0 {
			placed = append(placed, i)
		}
	}
	// The longest row that rises up to each of them, and what stands before it there.
	longest, before := make([]int, len(placed)), make([]int, len(placed))
	last := -1
	for b := range placed {
		before[b] = -1
		for a := range b {
			if of[placed[a]] < of[placed[b]] && longest[a]+1 > longest[b] {
				longest[b], before[b] = longest[a]+1, a
			}
		}
		if last < 0 || longest[b] > longest[last] {
			last = b
		}
	}
	for ; last >= 0; last = before[last] {
		placed[last] = -1
	}
	return slices.DeleteFunc(placed, func(i int) bool { return i < 0 })
}
