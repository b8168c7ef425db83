package disk

import (
	"regexp"
	"strings"
	"testing"

	"peil/scoring"
)

func TestFileName(t *testing.T) {
	date := scoring.Date{Year: 2026, Month: 11, Day: 21}
	for school, want := range map[string]string{
		"De Linde":                        "de-linde",
		"Basisschool 't Één & Ander":      "basisschool-t-een-ander",
		"Bjørnholt skole, Ål":             "bjornholt-skole-al",
		"../../etc/passwd":                "etc-passwd",
		`C:\Windows\nul`:                  "c-windows-nul",
		`a"b'c|d<e>f?g*h:i`:               "a-b-c-d-e-f-g-h-i",
		"school.toml.":                    "school-toml",
		"CON":                             "con", // safe: no file is named con alone
		"🎒🎒":                              "school",
		"漢字":                              "school",
		"Sint-Jan 🎒 2":                    "sint-jan-2",
		"ﬁets":                            "fiets",
		"\x1b[31mrood\u202e":              "31mrood",
		strings.Repeat("x", 300):          strings.Repeat("x", 60),
		strings.Repeat("ab ", 100):        strings.TrimRight(strings.Repeat("ab-", 20), "-"),
		strings.Repeat("é", 59) + " zzzz": strings.Repeat("e", 59),
	} {
		got := FileName(school, date)
		if got != "peil-"+want+"-2026-11-21.toml" {
			t.Errorf("%q is in %s, want peil-%s-2026-11-21.toml", school, got, want)
		}
		if !regexp.MustCompile(`^peil-[a-z0-9]+(-[a-z0-9]+)*\.toml$`).MatchString(got) {
			t.Errorf("%q gives %s", school, got)
		}
	}
}
