package scoring_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"peil/questions/locale"
	"peil/questions/locale/localetest"
	"peil/scoring"
)

// What the program carries of each country is what stands in its TOML file, and that
// file is sound.
func TestMade(t *testing.T) {
	files, err := filepath.Glob("countries/*.toml")
	if err != nil || len(files) != len(locale.Countries()) {
		t.Errorf("%d files for %d countries, %v", len(files), len(locale.Countries()), err)
	}
	for _, c := range locale.Countries() {
		localetest.Made(t, filepath.Join("countries", string(c)+".made"), usualFile(t, c))
	}
}

func usualFile(tb testing.TB, c locale.Country) *scoring.Usual {
	tb.Helper()
	data, err := os.ReadFile(filepath.Join("countries", string(c)+".toml"))
	if err != nil {
		tb.Fatal(err)
	}
	u, err := scoring.ReadUsual(string(data))
	if err != nil {
		tb.Fatalf("%s: %v", c, err)
	}
	return u
}

// soundYear is a school year that each broken one is made of.
const soundYear = `hours = 2
ends = "07-31"
[[holidays]]
name = "easter"
holds = "easter"
weeks = 1
[[holidays]]
name = "summer"
holds = "07-19"
weeks = 6
`

func TestBrokenSchoolYear(t *testing.T) {
	if _, err := scoring.ReadUsual(soundYear); err != nil {
		t.Fatal(err)
	}
	for _, b := range []struct{ breaks, old, new, want string }{
		{"no TOML", "hours = 2", "hours", "read school year: toml: line 1"},
		{"an unknown key", "hours = 2", "hours = 2\nregion = \"noord\"", "region: unknown key"},
		{"another spelling", "hours = 2", "Hours = 2", "Hours: unknown key"},
		{"an unknown key of a holiday", "weeks = 6", "weeks = 6\ndays = 3", "holidays.days: unknown key"},
		{"no hours", "hours = 2", "", "hours: 0, allowed is 1 to 168"},
		{"too many hours", "hours = 2", "hours = 1000", "hours: 1000, allowed is 1 to 168"},
		{"no end", `ends = "07-31"`, "", `ends: "" is no day of every year, as 07-31`},
		{"an end that few years have", "07-31", "02-29", `ends: "02-29" is no day of every year, as 07-31`},
		{"an end that is not in the summer", "07-31", "11-30", "ends: 1970-11-30 lies in 0 holidays, not in those of the summer alone"},
		{"a holiday without a name", `name = "easter"`, "", `holidays: "", allowed is autumn, christmas, winter, spring, easter, may, summer`},
		{"an unknown holiday", `name = "easter"`, `name = "carnival"`, `holidays: "carnival", allowed is autumn, christmas, winter, spring, easter, may, summer`},
		{"a holiday that is there twice", `name = "easter"`, `name = "summer"`, "holidays.summer: is there twice"},
		{"a holiday without a day", `holds = "easter"`, "", `holidays.easter: holds "", which is no day of every year, as 12-27, and not easter`},
		{"a day that is none", "07-19", "07-32", `holidays.summer: holds "07-32", which is no day of every year, as 12-27, and not easter`},
		{"a day that is written otherwise", "07-19", "7-19", `holidays.summer: holds "7-19", which is no day of every year, as 12-27, and not easter`},
		{"a holiday without weeks", "weeks = 1", "", "holidays.easter: takes 0 weeks, allowed is 1 to 12"},
		{"a holiday of a year", "weeks = 1", "weeks = 52", "holidays.easter: takes 52 weeks, allowed is 1 to 12"},
		{"holidays that run into each other in some years", "weeks = 1\n[[holidays]]\nname = \"summer\"\nholds = \"07-19\"",
			"weeks = 12\n[[holidays]]\nname = \"summer\"\nholds = \"07-05\"", "holidays.easter: runs into summer in 1973"},
		{"two faults at once", "hours = 2\nends = \"07-31\"", "ends = \"x\"", "hours: 0, allowed is 1 to 168\nends: \"x\" is no day of every year, as 07-31"},
	} {
		t.Run(b.breaks, func(t *testing.T) {
			if !strings.Contains(soundYear, b.old) {
				t.Fatalf("there is no %q to change", b.old)
			}
			_, err := scoring.ReadUsual(strings.Replace(soundYear, b.old, b.new, 1))
			if got := fmt.Sprint(err); got != b.want && !(b.breaks == "no TOML" && strings.HasPrefix(got, b.want)) {
				t.Errorf("\n got: %s\nwant: %s", got, b.want)
			}
		})
	}
}

// Easter Sundays from tables of the Church and of almanacs: the earliest and the latest
// that there can be, leap years, and the turn of a century.
func TestEaster(t *testing.T) {
	for _, want := range []string{
		"1818-03-22", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24",
		"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25", "2049-04-18", "2076-04-19",
	} {
		var year int
		if _, err := fmt.Sscanf(want, "%d-", &year); err != nil {
			t.Fatal(err)
		}
		if got := scoring.EasterSunday(year).String(); got != want {
			t.Errorf("Easter of %d falls on %s, want %s", year, got, want)
		}
	}
}

// publishedYears are calendars that schools, municipalities and the Dutch ministry
// published. What is usual need not be what each of them has; by how many days it is off
// at the most is what its file says.
var publishedYears = []struct {
	where   string
	country locale.Country
	name    string
	from    string // the Saturday before
	off     int    // days
}{
	// De Waard (region middle), deschelp.csgdewaard.nl, 2025-2026 and 2026-2027.
	{"Waard", locale.Netherlands, "autumn", "2025-10-18", 0},
	{"Waard", locale.Netherlands, "christmas", "2025-12-20", 0},
	{"Waard", locale.Netherlands, "spring", "2026-02-14", 0},
	{"Waard", locale.Netherlands, "summer", "2026-07-18", 7},
	{"Waard", locale.Netherlands, "autumn", "2026-10-17", 0},
	{"Waard", locale.Netherlands, "christmas", "2026-12-19", 0},
	{"Waard", locale.Netherlands, "spring", "2027-02-20", 0},
	{"Waard", locale.Netherlands, "may", "2027-04-24", 0},
	{"Waard", locale.Netherlands, "summer", "2027-07-17", 0},
	// De Verbinding (region north), cbsdeverbinding.com, 2025-2026.
	{"Verbinding", locale.Netherlands, "autumn", "2025-10-18", 0},
	{"Verbinding", locale.Netherlands, "spring", "2026-02-21", 7},
	{"Verbinding", locale.Netherlands, "summer", "2026-07-04", 7},
	// Montessori College (region south), montessoricollege.nl, 2025-2026.
	{"Montessori", locale.Netherlands, "autumn", "2025-10-11", 7},
	{"Montessori", locale.Netherlands, "summer", "2026-07-11", 0},
	// Froland, froland.kommune.no, 2026-2027.
	{"Froland", locale.Norway, "autumn", "2026-09-26", 0},
	{"Froland", locale.Norway, "christmas", "2026-12-19", 0},
	{"Froland", locale.Norway, "winter", "2027-02-20", 0},
	{"Froland", locale.Norway, "easter", "2027-03-20", 0},
	{"Froland", locale.Norway, "summer", "2027-06-19", 0},
	// Gjøvik, gjovik.kommune.no, 2025-2026.
	{"Gjøvik", locale.Norway, "autumn", "2025-10-04", 7},
	{"Gjøvik", locale.Norway, "christmas", "2025-12-20", 0},
	{"Gjøvik", locale.Norway, "winter", "2026-02-21", 7},
	{"Gjøvik", locale.Norway, "easter", "2026-03-28", 0},
	{"Gjøvik", locale.Norway, "summer", "2026-06-20", 0},
}

func TestUsualIsNearWhatWasPublished(t *testing.T) {
	for _, p := range publishedYears {
		from := on(p.from)
		off := -1
		for _, h := range scoring.UsualHolidays(p.country, from.Year) {
			if h.Name == p.name {
				off = max(h.From.DaysTo(from), from.DaysTo(h.From))
			}
		}
		if off != p.off {
			t.Errorf("%s: %s of %s is %d days off, want %d", p.where, p.name, p.from, off, p.off)
		}
	}
}

func TestUsualOfNoCountry(t *testing.T) {
	if u, ok := scoring.UsualIn("SE"); ok || u != nil {
		t.Errorf("Sweden has %v", u)
	}
}
