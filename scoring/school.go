package scoring

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Same reports whether two scans are of one school: of one country, with the same id,
// or, where one has none, with the same name but for capitals, accents and spaces.
func (s School) Same(o School) bool {
	if s.Country != o.Country {
		return false
	}
	if s.ID != "" && o.ID != "" {
		return folded(s.ID) == folded(o.ID)
	}
	return folded(s.Name) == folded(o.Name)
}

// SameOwner reports whether two schools can have one owner: the same name, written
// alike as in [School.Same], or not said of one of them.
func (s School) SameOwner(o School) bool {
	return s.Owner == "" || o.Owner == "" || folded(s.Owner) == folded(o.Owner)
}

// folded is a name without what people write now so, now so.
func folded(name string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(strings.Join(strings.Fields(name), " ")) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}
