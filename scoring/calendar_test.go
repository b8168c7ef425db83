package scoring_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"peil/questions/locale"
	"peil/scoring"
)

// on is a day; empty for none.
func on(day string) scoring.Date {
	if day == "" {
		return scoring.Date{}
	}
	d, err := scoring.ParseDate(day)
	if err != nil {
		panic(err)
	}
	return d
}

// off makes holidays: off("kerst 2026-12-19 2027-01-03", …).
func off(lines ...string) []scoring.Holiday {
	var all []scoring.Holiday
	for _, l := range lines {
		words := strings.Fields(l)
		all = append(all, scoring.Holiday{Name: words[0], From: on(words[1]), To: on(words[2])})
	}
	return all
}

func TestCalendar(t *testing.T) {
	kerst := off("kerst 2026-12-19 2027-01-03")
	for _, c := range []struct {
		shows   string
		country locale.Country
		year    scoring.Year
		today   string
		want    string
	}{
		{"nobody said anything", "NL", scoring.Year{}, "2026-11-21",
			"2*29 2026-11-21 to 2027-07-16: christmas* 2026-12-19, spring* 2027-02-20, may* 2027-04-24, summer* 2027-07-17"},
		{"another country has other holidays", "NO", scoring.Year{}, "2026-08-20",
			"2*39 2026-08-20 to 2027-06-18: autumn* 2026-09-26, christmas* 2026-12-19, winter* 2027-02-20, easter* 2027-03-20, summer* 2027-06-19"},
		{"hours that a school said", "NL", scoring.Year{Hours: 3}, "2026-11-21",
			"3 29 2026-11-21 to 2027-07-16: christmas* 2026-12-19, spring* 2027-02-20, may* 2027-04-24, summer* 2027-07-17"},
		{"no more hours than a week has", "NL", scoring.Year{Hours: 1000}, "2027-07-12",
			"168 1 2027-07-12 to 2027-07-16: summer* 2027-07-17"},
		{"hours below nought are none", "NL", scoring.Year{Hours: -4}, "2027-07-12",
			"2*1 2027-07-12 to 2027-07-16: summer* 2027-07-17"},
		{"a plan that begins later", "NL", scoring.Year{From: on("2027-05-10")}, "2026-11-21",
			"2*10 2027-05-10 to 2027-07-16: summer* 2027-07-17"},
		{"a plan that began before the scan begins with it", "NL", scoring.Year{From: on("2026-01-01")}, "2027-05-10",
			"2*10 2027-05-10 to 2027-07-16: summer* 2027-07-17"},
		{"holidays that a school named are all there are, but for the summer", "NL", scoring.Year{Holidays: kerst}, "2026-11-21",
			"2*32 2026-11-21 to 2027-07-16: kerst 2026-12-19, summer* 2027-07-17"},
		{"its own summer", "NL", scoring.Year{Holidays: off("zomer 2027-07-10 2027-08-22")}, "2027-06-21",
			"2*3 2027-06-21 to 2027-07-09: zomer 2027-07-10"},
		{"holidays of last year are forgotten", "NL", scoring.Year{Holidays: off("kerst 2025-12-20 2026-01-04", "zomer 2026-07-04 2026-08-16")}, "2026-11-21",
			"2*29 2026-11-21 to 2027-07-16: christmas* 2026-12-19, spring* 2027-02-20, may* 2027-04-24, summer* 2027-07-17"},
		{"two summers: it ends with the first of them", "NL", scoring.Year{Holidays: off("b 2027-07-17 2027-08-29", "a 2027-06-26 2027-08-05")}, "2027-06-21",
			"2*1 2027-06-21 to 2027-06-25: a 2027-06-26"},
		{"and the next begins after the last of them", "NL", scoring.Year{Holidays: off("b 2027-07-17 2027-08-29", "a 2027-06-26 2027-08-05")}, "2027-08-06",
			"2*40 2027-08-06 to 2028-07-14: b 2027-07-17, autumn* 2027-10-16, christmas* 2027-12-25, spring* 2028-02-19, may* 2028-04-29, summer* 2028-07-15"},
		{"holidays that are over have been named all the same", "NL", scoring.Year{Holidays: kerst}, "2027-05-24",
			"2*8 2027-05-24 to 2027-07-16: summer* 2027-07-17"},
		{"in the summer holidays the plan is one for after them", "NL", scoring.Year{}, "2027-07-20",
			"2*40 2027-08-30 to 2028-07-14: autumn* 2027-10-16, christmas* 2027-12-25, spring* 2028-02-19, may* 2028-04-29, summer* 2028-07-15"},
		{"in its own summer too", "NL", scoring.Year{Holidays: off("zomer 2027-07-10 2027-08-22")}, "2027-07-10",
			"2*41 2027-08-23 to 2028-07-14: autumn* 2027-10-16, christmas* 2027-12-25, spring* 2028-02-19, may* 2028-04-29, summer* 2028-07-15"},
		{"in other holidays it begins at once", "NL", scoring.Year{}, "2026-12-24",
			"2*25 2026-12-24 to 2027-07-16: christmas* 2026-12-19, spring* 2027-02-20, may* 2027-04-24, summer* 2027-07-17"},
		{"a year without a week of school", "NL", scoring.Year{Holidays: off("dicht 2026-08-01 2027-07-31")}, "2026-11-21",
			"2*0 2026-11-21 to 2027-07-16: dicht 2026-08-01, summer* 2027-07-17"},
		{"a holiday of a hundred years", "NL", scoring.Year{Holidays: off("dicht 1990-01-01 2090-01-01")}, "2026-11-21",
			"2*0 2026-11-21 to 2027-07-16: dicht 1990-01-01, summer* 2027-07-17"},
		{"a summer of a year is none, and ends nothing", "NL", scoring.Year{Holidays: off("weg 2027-07-10 2028-07-09")}, "2027-09-06",
			"2*1 2027-09-06 to 2028-07-14: weg 2027-07-10, summer* 2028-07-15"},
		{"holidays in each other, in any order", "NL", scoring.Year{Holidays: off("b 2026-12-26 2027-01-01", "a 2026-12-19 2027-01-03", "c 2027-01-02 2027-06-06")}, "2026-12-14",
			"2*7 2026-12-14 to 2027-07-16: a 2026-12-19, b 2026-12-26, c 2027-01-02, summer* 2027-07-17"},
		{"holidays that are none", "NL", scoring.Year{Holidays: append(off("terug 2027-01-03 2026-12-19"), scoring.Holiday{Name: "nooit"})}, "2027-05-24",
			"2*8 2027-05-24 to 2027-07-16: summer* 2027-07-17"},
		{"the last year there is", "NO", scoring.Year{}, "2199-12-31",
			"2*22 2199-12-31 to 2200-06-20: christmas* 2199-12-21, winter* 2200-02-15, easter* 2200-03-29, summer* 2200-06-21"},
		{"no day at all", "NL", scoring.Year{Hours: 3}, "", "0 0  to : "},
		{"no country", "", scoring.Year{Hours: 3}, "2026-11-21", "0 0  to : "},
	} {
		t.Run(c.shows, func(t *testing.T) {
			if got := sayCalendar(scoring.CalendarOf(c.country, c.year, on(c.today))); got != c.want {
				t.Errorf("\n got: %s\nwant: %s", got, c.want)
			}
		})
	}
}

// sayCalendar says hours and weeks, first and last day, and when each break begins; a
// star marks what is usual and nobody said.
func sayCalendar(c scoring.Calendar) string {
	star := func(usual bool, no string) string {
		if usual {
			return "*"
		}
		return no
	}
	var breaks []string
	for _, b := range c.Breaks {
		breaks = append(breaks, b.Name+star(b.Usual, "")+" "+b.From.String())
	}
	return fmt.Sprintf("%d%s%d %s to %s: %s", c.Hours, star(c.HoursUsual, " "), len(c.Weeks), c.From, c.To, strings.Join(breaks, ", "))
}

// drawYear draws what a school says of its year, with holidays that overlap, cover
// everything, end before they begin or lie years away.
func drawYear(pick picker) (year scoring.Year, today scoring.Date) {
	today = on("2026-08-01").Plus(pick(400))
	year.Hours = one(pick, []int{0, 1, 2, 3, 5, 8, 40, 168})
	if pick.oneIn(3) {
		year.From = today.Plus(pick(300) - 100)
	}
	for range pick(5) {
		from := today.Plus(pick(400) - 50)
		h := scoring.Holiday{Name: "vrij", From: from, To: from.Plus(one(pick, []int{0, 1, 4, 8, 15, 43, 43, 300, -3}))}
		year.Holidays = append(year.Holidays, h)
	}
	return year, today
}

// A calendar holds each school day of its school year once, and no other: that is looked
// at day by day.
func TestCalendarHoldsTheSchoolDays(t *testing.T) {
	for seed := range uint64(2000) {
		pick := chance(seed)
		year, today := drawYear(pick)
		c := scoring.CalendarOf(one(pick, locale.Countries()), year, today)
		var got, want []scoring.Date
		for _, week := range c.Weeks {
			if len(week) == 0 {
				t.Errorf("seed %d: a week without a day", seed)
			}
			for _, d := range week {
				if isoWeek(d) != isoWeek(week[0]) {
					t.Errorf("seed %d: %s and %s stand in one week", seed, week[0], d)
				}
				got = append(got, d)
			}
		}
		for d := c.From; d.Compare(c.To) <= 0; d = d.Plus(1) {
			free := d.Weekday() == time.Saturday || d.Weekday() == time.Sunday
			for _, h := range year.Holidays {
				free = free || h.From.Compare(d) <= 0 && d.Compare(h.To) <= 0
			}
			for _, b := range c.Breaks {
				free = free || b.Usual && b.From.Compare(d) <= 0 && d.Compare(b.To) <= 0
			}
			if !free {
				want = append(want, d)
			}
		}
		if !slices.Equal(got, want) {
			t.Fatalf("seed %d: %+v from %s\n got %v\nwant %v", seed, year, today, got, want)
		}
		if c.From.Compare(today) < 0 || c.From.DaysTo(c.To) > 366 {
			t.Errorf("seed %d: %s, from %s to %s", seed, today, c.From, c.To)
		}
	}
}

func isoWeek(d scoring.Date) [2]int {
	year, week := time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC).ISOWeek()
	return [2]int{year, week}
}

func TestOverlap(t *testing.T) {
	for _, c := range []struct {
		shows string
		named []scoring.Holiday
		want  string
	}{
		{"none named", nil, ""},
		{"one behind the other", off("a 2026-12-19 2027-01-03", "b 2027-01-04 2027-01-05"), ""},
		{"a day in common", off("a 2026-12-19 2027-01-03", "b 2027-01-03 2027-01-05"), "a b"},
		{"with one that is not the neighbour", off("a 2026-12-19 2027-03-01", "b 2027-01-03 2027-01-05", "c 2027-02-03 2027-02-05"), "a b"},
		{"a short one inside, then one at the end", off("a 2026-12-19 2027-01-03", "b 2027-02-01 2027-02-20", "c 2027-02-19 2027-02-25"), "b c"},
		{"its own summer", off("a 2027-07-01 2027-07-20", "z 2027-07-17 2027-08-29"), "a z"},
		{"a summer that nobody named", off("a 2027-07-01 2027-07-20"), ""},
	} {
		cal := scoring.CalendarOf("NL", scoring.Year{Holidays: c.named}, on("2026-11-21"))
		a, b, _ := cal.Overlap()
		if got := strings.TrimSpace(a.Name + " " + b.Name); got != c.want {
			t.Errorf("%s: %q, want %q", c.shows, got, c.want)
		}
	}
}
