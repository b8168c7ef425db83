package page

import (
	"strings"
	"time"
	"unicode/utf8"

	"peil/scoring"
)

// dateWanted says a message where a field holds something that is no date.
func dateWanted(f *textField, message string) func() string {
	return func() string {
		if _, ok := readDate(f.String()); !ok {
			return message
		}
		return ""
	}
}

// readDate reads a date as people write it, the day or the year first; no date
// where nothing was written.
func readDate(s string) (d scoring.Date, ok bool) {
	if s = strings.TrimSpace(s); s == "" {
		return scoring.Date{}, true
	}
	if d, err := scoring.ParseDate(s); err == nil {
		return d, true
	}
	for _, layout := range []string{"2-1-2006", "2/1/2006", "2.1.2006"} {
		if t, err := time.Parse(layout, s); err == nil {
			return scoring.DateOf(t), true
		}
	}
	return scoring.Date{}, false
}

// halfDate is the date of a field that may be half typed when the window closes.
// What cannot be read leaves the date that there was, and is given back to be kept
// elsewhere, under the name of its field.
func halfDate(f *textField, label string, before scoring.Date) (d scoring.Date, rest string) {
	if d, ok := readDate(f.String()); ok {
		return d, ""
	}
	return before, label + ": " + f.said()
}

// keepRest puts what is left of a half-typed field where it is found again: behind a
// text, or behind another where that one is full.
func keepRest(rest, between string, text *string, longest int, other *string) {
	if both := joined(*text, rest, between); utf8.RuneCountInString(both) <= longest {
		*text = both
		return
	}
	*other = joined(*other, rest, " · ")
}

// joined is a text with another behind it.
func joined(text, more, between string) string {
	if text == "" || more == "" {
		return text + more
	}
	return text + between + more
}
