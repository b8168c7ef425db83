package locale_test

import (
	"slices"
	"testing"
	"testing/fstest"

	"peil/questions/locale"
)

type languages = []locale.Language

// The codes are a promise: scan files name them.
func TestKnown(t *testing.T) {
	if got := locale.Known(); !slices.Equal(got, languages{"nl", "nb", "nn", "en"}) {
		t.Errorf("languages: %q", got)
	}
	if got := locale.Codes(locale.Known()); !slices.Equal(got, []string{"nl", "nb", "nn", "en"}) {
		t.Errorf("codes: %q", got)
	}
	if got := locale.Countries(); !slices.Equal(got, []locale.Country{"NL", "NO"}) {
		t.Errorf("countries: %q", got)
	}
}

func TestHome(t *testing.T) {
	for l, want := range map[locale.Language]struct {
		home locale.Country
		says bool
	}{
		locale.Dutch:   {locale.Netherlands, true},
		locale.Bokmal:  {locale.Norway, true},
		locale.Nynorsk: {locale.Norway, true},
		locale.English: {locale.Netherlands, false}, // read everywhere
		"":             {locale.Netherlands, false},
		"xx":           {locale.Netherlands, false},
	} {
		if home, says := l.Home(); home != want.home || says != want.says {
			t.Errorf("%q: got %s, %v, want %s, %v", l, home, says, want.home, want.says)
		}
	}
}

// A word processor checks the spelling by the region.
func TestTag(t *testing.T) {
	var tags []string
	for _, l := range append(locale.Known(), "xx", "") {
		tags = append(tags, l.Tag())
	}
	if want := []string{"nl-NL", "nb-NO", "nn-NO", "en-GB", "xx", ""}; !slices.Equal(tags, want) {
		t.Errorf("the tags are %q, want %q", tags, want)
	}
}

// A language that one set of texts lacks is not offered by half.
func TestCommon(t *testing.T) {
	for _, x := range []struct {
		name string
		sets []languages
		want languages
	}{
		{"one set", []languages{{"en", "nl"}}, languages{"nl", "en"}},
		{"alike", []languages{{"nl", "en"}, {"nl", "en"}}, languages{"nl", "en"}},
		{"one lacks a language", []languages{{"nl", "nb", "en"}, {"nl", "en"}, {"nl", "nb", "en"}}, languages{"nl", "en"}},
		{"in the order of offering", []languages{{"en", "nn", "nb"}, {"nn", "en", "nb"}}, languages{"nb", "nn", "en"}},
		{"nothing in common", []languages{{"nl"}, {"en"}}, nil},
		{"a set without any", []languages{{"nl"}, nil}, nil},
		{"a language that is none", []languages{{"nl", "de"}, {"nl", "de"}}, languages{"nl"}},
	} {
		if got := locale.Common(x.sets...); !slices.Equal(got, x.want) {
			t.Errorf("%s: got %q, want %q", x.name, got, x.want)
		}
	}
}

func TestLanguagesOfAFolder(t *testing.T) {
	folder := fstest.MapFS{"en.toml": {}, "nb.toml": {}, "de.toml": {}, "nl.txt": {}, "nn/nn.toml": {}}
	if got := locale.Languages(folder); !slices.Equal(got, languages{"nb", "en"}) {
		t.Errorf("got %q", got)
	}
}

// Each country has a place of its own beside the others.
func TestPerCountry(t *testing.T) {
	both := locale.PerCountry[string]{NL: "bestuur", NO: "kommune"}
	seen := map[string]bool{"": true}
	for _, c := range locale.Countries() {
		if s := both.In(c); seen[s] {
			t.Errorf("%s has %q", c, s)
		} else {
			seen[s] = true
		}
	}
	if got := both.In("SE"); got != "" {
		t.Errorf("a country that is none has %q", got)
	}
}
