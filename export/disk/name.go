package disk

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"peil/scoring"
)

// longestName is how many characters of a school's name go into a file name, so
// that the whole fits where paths are short.
const longestName = 60

// FileName is the name of the scan file of a school at a date:
// peil-de-linde-2026-11-21.toml. It has small ASCII letters, digits and hyphens
// only, so that every system, cloud folder and mail program takes it.
func FileName(school string, date scoring.Date) string {
	return "peil-" + slug(school) + "-" + date.String() + ".toml"
}

// letters spells out the letters that Unicode does not take apart into a base
// letter and an accent; without it Bjørnholt would become bj-rnholt.
var letters = strings.NewReplacer("ø", "o", "æ", "ae", "œ", "oe", "ß", "ss", "đ", "d", "ŧ", "t", "ŋ", "n", "ł", "l")

// slug writes a name in small ASCII letters and digits, with single hyphens for
// everything else; "school" where nothing is left.
func slug(name string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(letters.Replace(strings.ToLower(name))) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
			b.WriteRune(r)
		case !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	s := strings.Trim(b.String(), "-")
	s = strings.TrimRight(s[:min(len(s), longestName)], "-")
	if s == "" {
		return "school"
	}
	return s
}
