package locale

import (
	"regexp"
	"slices"
	"strings"
)

var placeholder = regexp.MustCompile(`\{[^}]*\}?`)

// Placeholders lists the {names} in a text, sorted, each once.
func Placeholders(s string) []string {
	if !strings.Contains(s, "{") {
		return nil
	}
	found := placeholder.FindAllString(s, -1)
	slices.Sort(found)
	return slices.Compact(found)
}

// Fill puts values in the places of names: Fill("{n} of 5", "n", "3").
func Fill(s string, pairs ...string) string {
	for i := 0; i < len(pairs); i += 2 {
		pairs[i] = "{" + pairs[i] + "}"
	}
	return strings.NewReplacer(pairs...).Replace(s)
}
