package page

import (
	"strings"
	"unicode"

	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
)

// undivided are the letters that are one sign and not a letter with an accent, by
// what somebody types who does not have them.
var undivided = strings.NewReplacer("ø", "o", "æ", "ae", "œ", "oe", "đ", "d", "ł", "l", "ß", "ss", "ı", "i")

// folded is a text as it is searched: without case and without accents, whether an
// accented letter is written as one character or as two.
func folded(text string) string {
	if ascii(text) {
		return strings.ToLower(text)
	}
	accents := transform.Chain(norm.NFD, runes.Remove(runes.In(unicode.Mn)), norm.NFC)
	plain, _, err := transform.String(accents, strings.ToLower(text))
	if err != nil {
		plain = text // a text that cannot be read as letters is searched as it is
	}
	return undivided.Replace(plain)
}

func ascii(text string) bool {
	for i := range len(text) {
		if text[i] >= 0x80 {
			return false
		}
	}
	return true
}
