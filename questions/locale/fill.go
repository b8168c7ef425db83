package locale

import (
	"slices"
	"strings"
)

// Placeholders lists the {names} in a text, sorted, each once, with their braces.
// One that is not closed goes on to the end of the text.
func Placeholders(s string) []string {
	var found []string
	for {
		from := strings.IndexByte(s, '{')
		if from < 0 {
			break
		}
		s = s[from:]
		end := strings.IndexByte(s, '}') + 1
		if end == 0 {
			end = len(s)
		}
		found = append(found, s[:end])
		s = s[end:]
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// Fill puts values in the places of names: Fill("{n} of 5", "n", "3"). A value is
// not filled in again, and a name without a value stays as it is.
func Fill(s string, pairs ...string) string {
	from := strings.IndexByte(s, '{')
	if from < 0 {
		return s
	}
	var filled strings.Builder
	filled.Grow(2 * len(s))
	for ; from >= 0; from = strings.IndexByte(s, '{') {
		filled.WriteString(s[:from])
		s = s[from:]
		end := strings.IndexByte(s, '}')
		if end < 0 {
			break
		}
		value, ok := valueOf(s[1:end], pairs)
		if ok {
			filled.WriteString(value)
			s = s[end+1:]
		} else { // a brace alone; a name may begin behind it
			filled.WriteByte('{')
			s = s[1:]
		}
	}
	filled.WriteString(s)
	return filled.String()
}

func valueOf(name string, pairs []string) (string, bool) {
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i] == name {
			return pairs[i+1], true
		}
	}
	return "", false
}
