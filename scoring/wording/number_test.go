package wording_test

import (
	"testing"

	"peil/scoring"
	"peil/scoring/wording"
)

func TestNumbers(t *testing.T) {
	for _, x := range []struct {
		said
		say func(v *wording.Voice) string
	}{
		{said{"mean", in{"nl": "2,6", "en": "2.6"}}, func(v *wording.Voice) string { return v.Mean(26) }},
		{said{"a whole mean", in{"nl": "4,0", "en": "4.0"}}, func(v *wording.Voice) string { return v.Mean(40) }},
		{said{"a mean that is certain", in{"nl": "2,6", "en": "2.6"}}, func(v *wording.Voice) string { return v.Means(26, 26) }},
		{said{"a mean that is not", in{"nl": "2,6–3,1", "en": "2.6–3.1"}}, func(v *wording.Voice) string { return v.Means(26, 31) }},
		{said{"first day of a year", in{"nl": "1 januari 2027", "en": "1 January 2027"}}, day("2027-01-01")},
		{said{"last day of a year", in{"nl": "31 december 2026", "en": "31 December 2026"}}, day("2026-12-31")},
		{said{"no day", nil}, func(v *wording.Voice) string { return v.Day(scoring.Date{}) }},
		{said{"list of none", nil}, list()},
		{said{"list of one", in{"nl": "a", "en": "a"}}, list("a")},
		{said{"list of two", in{"nl": "a en b", "en": "a and b"}}, list("a", "b")},
		{said{"list of three", in{"nl": "a, b en c", "en": "a, b and c"}}, list("a", "b", "c")},
	} {
		inEach(t, x.said, x.say)
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
