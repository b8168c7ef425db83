package disk

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"peil/scoring"
)

func marks(names ...string) []string {
	all := make([]ScanFile, len(names))
	for i, name := range names {
		all[i] = ScanFile{Name: name, School: "De Linde", Date: scoring.Date{Year: 2026, Month: 11, Day: 21}}
	}
	tellApart(all)
	var got []string
	for _, f := range all {
		got = append(got, f.Mark)
	}
	return got
}

func TestMark(t *testing.T) {
	const name = "peil-de-linde-2026-11-21"
	for _, c := range []struct{ names, want []string }{
		{[]string{name + ".toml"}, []string{""}},
		{[]string{name + ".toml", name + "-2.toml", name + "-3.toml"}, []string{"", "2", "3"}},
		{[]string{name + "-12.toml", name + "-13.toml"}, []string{"12", "13"}},
		{[]string{name + ".toml", name + " (1).toml", "Kopie van " + name + ".toml"}, []string{"", "(1)", "Kopie van"}},
		{[]string{name + "-2.toml", name + "_2.toml"}, []string{"", "#1"}},
		{[]string{"klad.toml", "af.toml"}, []string{"klad", "af"}},
		{[]string{"één.toml", "eén.toml"}, []string{"één", "eén"}},
		{[]string{"scan.toml", "scan.TOML"}, []string{"", "#1"}},
		{[]string{"Kopie van " + name + "-2 voor het bestuur.toml", name + "-2.toml"}, []string{"Kopie van -2 vo…", "2"}},
		{[]string{strings.Repeat("lang ", 9) + "a.toml", strings.Repeat("lang ", 9) + "b.toml", strings.Repeat("ander ", 9) + "b.toml", strings.Repeat("ander ", 9) + "c.toml"}, []string{"lang lang lang …", "#1", "ander ander and…", "#2"}},
	} {
		if got := marks(c.names...); !slices.Equal(got, c.want) {
			t.Errorf("%q have the marks %q, want %q", c.names, got, c.want)
		}
	}
}

// TestMarkOthers: a file that stands alone with its school and date has no mark.
func TestMarkOthers(t *testing.T) {
	all := []ScanFile{
		{Name: "a.toml", School: "De Linde"},
		{Name: "b.toml", School: "De Beuk"},
		{Name: "c.toml", Large: true},
		{Name: "d.toml", Large: true},
	}
	tellApart(all)
	for _, f := range all {
		if f.Mark != "" {
			t.Errorf("%s has the mark %q", f.Name, f.Mark)
		}
	}
}

// FuzzMark tells apart whatever names there are, and stays short.
func FuzzMark(f *testing.F) {
	f.Add("a.toml", "a-2.toml", "a-3.toml")
	f.Add("#1", "#2", "#")
	f.Add("x #1.toml", "x.toml", "x_.toml")
	f.Add("\xff", "\xfe.toml", ".toml")
	f.Fuzz(func(t *testing.T, a, b, c string) {
		if a == b || b == c || a == c {
			return
		}
		got := marks(a, b, c)
		for i, m := range got {
			if slices.Contains(got[:i], m) || utf8.RuneCountInString(m) > longestMark {
				t.Errorf("%q have the marks %q", []string{a, b, c}, got)
			}
		}
	})
}

func BenchmarkMark(b *testing.B) {
	names := make([]string, 10_000)
	for i := range names {
		names[i] = fmt.Sprintf("peil-de-linde-2026-11-21-%d.toml", i)
	}
	for b.Loop() {
		marks(names...)
	}
}
