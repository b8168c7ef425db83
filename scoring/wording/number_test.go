package wording_test

import (
	"testing"

	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

func TestFill(t *testing.T) {
	for _, x := range []struct{ got, want string }{
		{locale.Fill("{n} of 5", "n", "3"), "3 of 5"},
		{locale.Fill("{a} and {b} and {a}", "a", "1", "b", "2"), "1 and 2 and 1"},
		{locale.Fill("nothing"), "nothing"},
		{locale.Fill("{a}", "b", "1"), "{a}"},
		// A school may have a strange name. It is not filled in again.
		{locale.Fill("{school} stands at {level}", "school", "{level}", "level", "4"), "{level} stands at 4"},
	} {
		if x.got != x.want {
			t.Errorf("got %s, want %s", x.got, x.want)
		}
	}
}

func TestNumbers(t *testing.T) {
	for _, x := range []struct {
		said
		say func(v *wording.Voice) string
	}{
		{said{"mean", "2,6", "2.6"}, func(v *wording.Voice) string { return v.Mean(26) }},
		{said{"a whole mean", "4,0", "4.0"}, func(v *wording.Voice) string { return v.Mean(40) }},
		{said{"a mean that is certain", "2,6", "2.6"}, func(v *wording.Voice) string { return v.Means(26, 26) }},
		{said{"a mean that is not", "2,6–3,1", "2.6–3.1"}, func(v *wording.Voice) string { return v.Means(26, 31) }},
		{said{"hours", "16 u", "16 h"}, func(v *wording.Voice) string { return v.Hours(16) }},
		{said{"first day of a year", "1 januari 2027", "1 January 2027"}, day("2027-01-01")},
		{said{"last day of a year", "31 december 2026", "31 December 2026"}, day("2026-12-31")},
		{said{"no day", "", ""}, func(v *wording.Voice) string { return v.Day(scoring.Date{}) }},
		{said{"list of none", "", ""}, list()},
		{said{"list of one", "a", "a"}, list("a")},
		{said{"list of two", "a en b", "a and b"}, list("a", "b")},
		{said{"list of three", "a, b en c", "a, b and c"}, list("a", "b", "c")},
	} {
		inBoth(t, x.said, x.say)
	}
}

func day(s string) func(v *wording.Voice) string {
	d, err := scoring.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return func(v *wording.Voice) string { return v.Day(d) }
}

func list(items ...string) func(v *wording.Voice) string {
	return func(v *wording.Voice) string { return v.List(items) }
}
