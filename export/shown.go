package export

import (
	"strconv"
	"strings"

	"github.com/BurntSushi/toml"

	"peil/scoring"
)

// longestKey and longestShown are how many characters of a key and of a value a
// fault repeats.
const (
	longestKey   = 120
	longestShown = 40
)

// keyOf writes a key as it would stand in the file, short and safe to print.
func keyOf(path []string) string {
	var b strings.Builder
	for i, part := range path {
		if b.Len() > longestKey {
			break
		}
		if i > 0 {
			b.WriteByte('.')
		}
		if len(part) > longestKey {
			part = strings.ToValidUTF8(part[:longestKey], "")
		}
		b.WriteString(toml.Key{part}.String())
	}
	key := scoring.Line(b.String())
	if fits, cut := scoring.Cut(key, longestKey); cut {
		return fits + "…"
	}
	return key
}

// shown is the beginning of what stands in a file, short and safe to print.
func shown(s string) string {
	if len(s) > 4*longestShown {
		s = strings.ToValidUTF8(s[:4*longestShown], "")
	}
	s = scoring.Line(s)
	if fits, cut := scoring.Cut(s, longestShown); cut {
		return fits + "…"
	}
	return s
}

// quote writes a text as it stands in the file, short and safe to print.
func quote(s string) string {
	beginning := s[:min(len(s), 4*longestShown)]
	if r := []rune(beginning); len(r) > longestShown {
		s = string(r[:longestShown]) + "…"
	}
	return strconv.Quote(s)
}

// shown writes a value much as it stands in the file, short and safe to print.
func (n *node) shown() string {
	switch n.kind {
	case textual:
		return quote(n.text)
	case group:
		return "{…}"
	case list:
		return "[…]"
	}
	return shown(n.text)
}
