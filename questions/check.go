package questions

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"

	"peil/questions/locale"
)

// Patterns are made when a questionnaire from a folder is checked: one that the
// program carries never is.
var validID = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)
})

var validAddress = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^[a-z0-9-]+(\.[a-z0-9-]+)+(/[a-z0-9._-]+)*/?$`)
})

// checker collects breaches of one file.
type checker struct {
	file  string
	found Breaches
	terms map[string]string // the placeholders that a text may name
}

func (c *checker) breach(id, format string, args ...any) {
	c.found = append(c.found, Breach{c.file, id, fmt.Sprintf(format, args...)})
}

func (c *checker) id(id string, seen map[string]bool) {
	if !validID().MatchString(id) {
		c.breach(fmt.Sprintf("%q", id), "is no id: small letters, digits and single hyphens")
	}
	if seen[id] {
		c.breach(id, "stands twice")
	}
	seen[id] = true
}

func oneOf[T ~string](c *checker, id, what string, got T, allowed []T) {
	if !slices.Contains(allowed, got) {
		c.breach(id, "%s is %q: allowed is %s", what, got, strings.Join(locale.Codes(allowed), ", "))
	}
}

// Breach is one thing that is wrong with a questionnaire.
type Breach struct {
	File string
	ID   string // what it is about: the id of a question, or a key
	What string
}

// String writes a breach on a line: its file, the id it is about, what is wrong.
func (b Breach) String() string { return fmt.Sprintf("%s: %s: %s", b.File, b.ID, b.What) }

// Breaches is everything that is wrong with a questionnaire, sorted.
type Breaches []Breach

// Error writes all breaches, one a line.
func (b Breaches) Error() string {
	lines := make([]string, len(b))
	for i, one := range b {
		lines[i] = one.String()
	}
	return strings.Join(lines, "\n")
}

func (b Breaches) err() error {
	if len(b) == 0 {
		return nil
	}
	slices.SortFunc(b, func(x, y Breach) int { return strings.Compare(x.String(), y.String()) })
	return slices.Compact(b)
}
