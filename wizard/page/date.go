package page

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"peil/questions/locale"
	"peil/scoring"
)

// dateWanted says what is wrong where a field holds something that is no date.
func dateWanted(f *textField, d Drawing) func() string {
	return func() string {
		_, fault := readDate(f.String())
		switch w := d.Words.Question; fault {
		case notADate:
			return w.DateWrong
		case noSuchDay:
			return locale.Fill(w.DateNoDay, "date", f.said())
		case noSuchYear:
			return locale.Fill(w.DateNoYear, "from", strconv.Itoa(scoring.EarliestYear), "to", strconv.Itoa(scoring.LatestYear))
		}
		return ""
	}
}

// dateFault is why a text is no date.
type dateFault int

const (
	noFault    dateFault = iota
	notADate             // it is written in another way
	noSuchDay            // the calendar does not have it
	noSuchYear           // no scan can be about it
)

// dates are how people write a date: the day or the year first. They are compiled
// when the first date is typed, and not at every start.
var dates = sync.OnceValue(func() (d struct{ dayFirst, yearFirst *regexp.Regexp }) {
	d.dayFirst = regexp.MustCompile(`^(\d{1,2})([-/.])(\d{1,2})([-/.])(\d{2,4})$`)
	d.yearFirst = regexp.MustCompile(`^(\d{4})(-)(\d{1,2})(-)(\d{1,2})$`)
	return d
})

// readDate reads a date as people write it; no date where nothing was written. A
// year of two digits is one of this century.
func readDate(s string) (scoring.Date, dateFault) {
	if s = strings.TrimSpace(s); s == "" {
		return scoring.Date{}, noFault
	}
	var day, month, year string
	if m := dates().dayFirst.FindStringSubmatch(s); m != nil && m[2] == m[4] {
		day, month, year = m[1], m[3], m[5]
	} else if m := dates().yearFirst.FindStringSubmatch(s); m != nil {
		day, month, year = m[5], m[3], m[1]
	} else {
		return scoring.Date{}, notADate
	}
	d := scoring.Date{Year: number(year), Month: time.Month(number(month)), Day: number(day)}
	if len(year) == 2 {
		d.Year += 2000
	}
	switch {
	case scoring.DateOf(time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC)) != d:
		return scoring.Date{}, noSuchDay
	case !d.InRange():
		return scoring.Date{}, noSuchYear
	}
	return d, noFault
}

// number is a few digits as a number.
func number(digits string) int {
	n, _ := strconv.Atoi(digits) // no more than four of them
	return n
}

// written is a date as people write it, to be changed in a field; empty for none.
func written(d scoring.Date) string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%d-%d-%d", d.Day, int(d.Month), d.Year)
}

// halfDate is the date of a field that may be half typed when the window closes.
// What cannot be read leaves the date that there was, and is given back to be kept
// elsewhere, under the name of its field.
func halfDate(f *textField, label string, before scoring.Date) (d scoring.Date, rest string) {
	if d, fault := readDate(f.String()); fault == noFault {
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
