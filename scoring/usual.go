package scoring

import (
	"embed"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"peil/questions/locale"
)

//go:generate go test -run=TestMade . -make

//go:embed countries/*.made
var countries embed.FS

// Usual is the school year as it usually goes in a country: what a plan is laid over
// where a school says nothing of its own. It is a proposal that a school sets right:
// regions and municipalities differ. Where it comes from stands in the file of the
// country.
type Usual struct {
	Hours    int            `toml:"hours"` // a week, for all work on the plan: 1 to HoursInWeek
	Ends     string         `toml:"ends"`  // the last day of a school year, as 07-31; it lies in the summer holidays
	Holidays []UsualHoliday `toml:"holidays"`
}

// UsualHoliday is a holiday that can be told for any year. It takes whole weeks from
// Monday to Sunday, and the weekend before them.
type UsualHoliday struct {
	Name  string `toml:"name"`  // one of HolidayNames
	Holds string `toml:"holds"` // the day in its first week, as 12-27; or easter, for Easter Sunday
	Weeks int    `toml:"weeks"`
}

// The names of the holidays that are usual somewhere. They are keys, not words.
const (
	Autumn    = "autumn"
	Christmas = "christmas"
	Winter    = "winter"
	Spring    = "spring"
	Easter    = "easter"
	May       = "may"
	Summer    = "summer"
)

// HolidayNames lists the names of the holidays that are usual somewhere, in the order of
// a school year.
func HolidayNames() []string {
	return []string{Autumn, Christmas, Winter, Spring, Easter, May, Summer}
}

// readUsuals reads what the program carries of each country. It was checked when it was
// made, so what cannot be read means that the program was built wrongly.
var readUsuals = sync.OnceValue(func() map[locale.Country]*Usual {
	all := map[locale.Country]*Usual{}
	for _, c := range locale.Countries() {
		form, err := countries.ReadFile("countries/" + string(c) + ".made")
		u := &Usual{}
		if err == nil {
			err = locale.Unpack(string(form), u)
		}
		if err != nil {
			panic(fmt.Errorf("read the school year of %s: %w", c, err))
		}
		all[c] = u
	}
	return all
})

// UsualIn gives the school year as it usually goes in a country. It is not changed by
// whoever gets it. ok is false for a country that peil does not know.
func UsualIn(c locale.Country) (u *Usual, ok bool) {
	u, ok = readUsuals()[c]
	return u, ok
}

// ReadUsual reads the school year of a country strictly: a key that is unknown, a day
// that no year has and whatever else cannot be laid over a year are errors, all at once
// and each on a line of its own.
func ReadUsual(data string) (*Usual, error) {
	u := &Usual{}
	unknown, err := locale.Decode(data, u)
	if err != nil {
		return nil, fmt.Errorf("read school year: %w", err)
	}
	var wrong []error
	for _, k := range unknown {
		wrong = append(wrong, fmt.Errorf("%s: unknown key", k))
	}
	if err := errors.Join(append(wrong, u.check()...)...); err != nil {
		return nil, err
	}
	return u, nil
}

// mostWeeks is more than any holiday takes.
const mostWeeks = 12

func (u *Usual) check() []error {
	var wrong []error
	fault := func(key, format string, args ...any) {
		wrong = append(wrong, fmt.Errorf(key+": "+format, args...))
	}
	if u.Hours < 1 || u.Hours > HoursInWeek {
		fault("hours", "%d, allowed is 1 to %d", u.Hours, HoursInWeek)
	}
	if !everyYear(u.Ends) {
		fault("ends", "%q is no day of every year, as 07-31", u.Ends)
	}
	seen := map[string]bool{}
	for _, h := range u.Holidays {
		switch key := "holidays." + h.Name; {
		case !slices.Contains(HolidayNames(), h.Name):
			fault("holidays", "%q, allowed is %s", h.Name, strings.Join(HolidayNames(), ", "))
		case seen[h.Name]:
			fault(key, "is there twice")
		case h.Holds != Easter && !everyYear(h.Holds):
			fault(key, "holds %q, which is no day of every year, as 12-27, and not easter", h.Holds)
		case h.Weeks < 1 || h.Weeks > mostWeeks:
			fault(key, "takes %d weeks, allowed is 1 to %d", h.Weeks, mostWeeks)
		}
		seen[h.Name] = true
	}
	if wrong == nil {
		wrong = u.checkYears()
	}
	return wrong
}

// checkYears looks at each year that a plan can be laid over: one summer holds the end
// of the school year, and no holiday runs into the next.
func (u *Usual) checkYears() []error {
	for year := EarliestYear; year <= LatestYear; year++ {
		last := u.last(year)
		var all []Holiday
		summers := 0
		for _, h := range u.Holidays {
			in := h.in(year)
			if in.holds(last) {
				summers++
			}
			all = append(all, in)
		}
		if summers != 1 {
			return []error{fmt.Errorf("ends: %s lies in %d holidays, not in those of the summer alone", last, summers)}
		}
		slices.SortFunc(all, Holiday.Compare)
		for i := range all[1:] {
			if all[i+1].From.Compare(all[i].To) <= 0 {
				return []error{fmt.Errorf("holidays.%s: runs into %s in %d", all[i].Name, all[i+1].Name, year)}
			}
		}
	}
	return nil
}

// everyYear reports whether each year has a day, as 07-31.
func everyYear(day string) bool {
	_, err := time.Parse("2006-01-02", "2001-"+day)
	return err == nil
}

// last is the last day of the school year that ends in a year.
func (u *Usual) last(year int) Date { return dayIn(year, u.Ends) }

func dayIn(year int, day string) Date {
	t, _ := time.Parse("01-02", day) // it was checked
	return Date{year, t.Month(), t.Day()}
}

// in is the holiday of a year.
func (h UsualHoliday) in(year int) Holiday {
	day := easter(year)
	if h.Holds != Easter {
		day = dayIn(year, h.Holds)
	}
	monday := day.Plus(-sinceMonday(day))
	return Holiday{h.Name, monday.Plus(-2), monday.Plus(7*h.Weeks - 1)}
}

func (h Holiday) holds(d Date) bool { return h.From.Compare(d) <= 0 && d.Compare(h.To) <= 0 }

// sinceMonday is how many days of its week lie before a day.
func sinceMonday(d Date) int { return (int(d.Weekday()) + 6) % 7 }

// easter is Easter Sunday of a year, by the rule of the Gregorian calendar as it was
// published in Nature of 20 April 1876 and is proven in Jean Meeus, Astronomical
// Algorithms, chapter 8. The letters are those of the rule.
func easter(year int) Date {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	f := (b + 8) / 25
	g := (b - f + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return Date{year, time.Month(n / 31), n%31 + 1}
}
