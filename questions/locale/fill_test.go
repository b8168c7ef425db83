package locale_test

import (
	"slices"
	"strings"
	"testing"

	"peil/questions/locale"
)

func TestFill(t *testing.T) {
	for _, x := range []struct{ got, want string }{
		{locale.Fill("{n} of 5", "n", "3"), "3 of 5"},
		{locale.Fill("{a} and {b} and {a}", "a", "1", "b", "2"), "1 and 2 and 1"},
		{locale.Fill("nothing"), "nothing"},
		{locale.Fill(""), ""},
		{locale.Fill("{a}", "b", "1"), "{a}"},
		{locale.Fill("{a}", "a", ""), ""},
		{locale.Fill("{b}{a}", "a", "1"), "{b}1"},
		{locale.Fill("left open {a", "a", "1"), "left open {a"},
		{locale.Fill("opened twice {{a}}", "a", "1"), "opened twice {1}"},
		{locale.Fill("{a} or {A}", "a", "1"), "1 or {A}"},
		{locale.Fill("{a}", "a", "1", "a", "2"), "1"},
		// A school may have a strange name. It is not filled in again.
		{locale.Fill("{school} stands at {level}", "school", "{level}", "level", "4"), "{level} stands at 4"},
	} {
		if x.got != x.want {
			t.Errorf("got %s, want %s", x.got, x.want)
		}
	}
}

// A caller that fills in the same values twice must find them as it left them.
func TestFillLeavesItsPairs(t *testing.T) {
	pairs := []string{"a", "1", "b", "2"}
	for range 2 {
		if got := locale.Fill("{a}{b}", pairs...); got != "12" {
			t.Errorf("got %s", got)
		}
	}
	if want := []string{"a", "1", "b", "2"}; !slices.Equal(pairs, want) {
		t.Errorf("the pairs are %q now", pairs)
	}
}

// Most texts have nothing to fill in, and are not copied.
func TestFillCopiesNothingNeedlessly(t *testing.T) {
	pairs := []string{"a", "1"}
	for text, want := range map[string]float64{"nothing to fill in": 0, "{a} of 5": 1} {
		if n := testing.AllocsPerRun(10, func() { _ = locale.Fill(text, pairs...) }); n != want {
			t.Errorf("%q: %v allocations, want %v", text, n, want)
		}
	}
}

// Whatever stands in a text, filling in replaces {name} from left to right.
func FuzzFill(f *testing.F) {
	f.Add("{n} of {of}", "3", "5")
	f.Add("{{n}} {x} {of", "{of}", "")
	f.Fuzz(func(t *testing.T, s, n, of string) {
		want := strings.NewReplacer("{n}", n, "{of}", of).Replace(s)
		if got := locale.Fill(s, "n", n, "of", of); got != want {
			t.Errorf("%q: got %q, want %q", s, got, want)
		}
	})
}

func TestPlaceholders(t *testing.T) {
	for text, want := range map[string][]string{
		"":                          nil,
		"none":                      nil,
		"{b} and {a} and {b} again": {"{a}", "{b}"},
		"empty {}":                  {"{}"},
		"{A} {a}":                   {"{A}", "{a}"},
		"left open {a":              {"{a"},
		"opened twice {{a}":         {"{{a}"},
		"closed only a}":            nil,
		"{a}{b}":                    {"{a}", "{b}"},
	} {
		if got := locale.Placeholders(text); !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func BenchmarkFill(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		locale.Fill("‘{title}’: {at} of {of} at ‘{next}’", "title", "Keys", "at", "1", "of", "2", "next", "Good")
	}
}
