package locale_test

import (
	"testing"

	"peil/questions/locale"
)

func TestMatch(t *testing.T) {
	two, three := languages{"nl", "en"}, languages{"nl", "nb", "en"}
	for _, x := range []struct {
		name    string
		wants   []string
		offered languages
		want    locale.Language
	}{
		{"a code", []string{"nl"}, two, "nl"},
		{"as Unix writes it", []string{"nl_NL.UTF-8"}, two, "nl"},
		{"with a variant", []string{"nl_NL@euro"}, two, "nl"},
		{"a variant without a country", []string{"nl@euro"}, two, "nl"},
		{"as Windows writes it", []string{"nl-BE"}, two, "nl"},
		{"with a script", []string{"nl-Latn-NL"}, two, "nl"},
		{"in other case", []string{"NL_nl.utf8"}, two, "nl"},
		{"three letters", []string{"nld"}, two, "nl"},
		{"English of a country that has a language", []string{"en_NO.UTF-8"}, locale.Known(), "en"},

		{"Norwegian without more", []string{"no"}, locale.Known(), "nb"},
		{"and with a country", []string{"no_NO.UTF-8"}, locale.Known(), "nb"},
		{"bokmål", []string{"nb-NO"}, locale.Known(), "nb"},
		{"nynorsk", []string{"nn_NO"}, locale.Known(), "nn"},
		{"nynorsk where there is bokmål only", []string{"nn_NO"}, three, "nb"},
		{"Norwegian where there is none", []string{"nb_NO"}, two, "en"},
		{"Frisian, whose readers read Dutch", []string{"fy_NL"}, two, "nl"},

		{"the first that fits", []string{"nl", "en"}, two, "nl"},
		{"the second, where the first does not", []string{"de_DE", "nl_NL"}, two, "nl"},
		{"an empty one does not count", []string{"", "nl"}, two, "nl"},

		{"nothing wanted", nil, two, "en"},
		{"no language", []string{"C"}, two, "en"},
		{"no language, with a character set", []string{"C.UTF-8"}, two, "en"},
		{"POSIX", []string{"POSIX"}, two, "en"},
		{"undetermined", []string{"und"}, two, "en"},
		{"a language that is not offered", []string{"de_DE.UTF-8"}, two, "en"},
		{"a path", []string{"../../etc/passwd"}, two, "en"},
		{"an escape sequence", []string{"\x1b[2J"}, two, "en"},
		{"the old names of Windows", []string{"Dutch_Netherlands.1252"}, two, "en"},

		{"English is not offered", []string{"de"}, languages{"nb", "nn"}, "nb"},
		{"nothing is offered", []string{"nl"}, nil, ""},
	} {
		if got := locale.Match(x.wants, x.offered); got != x.want {
			t.Errorf("%s: %q of %q: got %q, want %q", x.name, x.wants, x.offered, got, x.want)
		}
	}
}

// Whatever an environment says, what comes out is offered.
func FuzzMatch(f *testing.F) {
	for _, s := range []string{"nl_NL.UTF-8", "zh-Hant-TW", "x-private", "i-klingon", "en-u-co-phonebk"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, setting string) {
		if got := locale.Match([]string{setting}, languages{"nl", "nb", "en"}); got != "nl" && got != "nb" && got != "en" {
			t.Errorf("%q: got %q", setting, got)
		}
	})
}
