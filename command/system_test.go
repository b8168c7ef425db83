package command

import (
	"testing"

	"peil/questions"
	"peil/wizard/text"
)

func TestSystemLanguage(t *testing.T) {
	for _, c := range []struct {
		name string
		env  map[string]string
		want questions.Language
	}{
		{"nothing set", nil, questions.English},
		{"the usual variable", map[string]string{"LANG": "nl_NL.UTF-8"}, questions.Dutch},
		{"messages before the rest", map[string]string{"LANG": "en_US.UTF-8", "LC_MESSAGES": "nl_BE"}, questions.Dutch},
		{"one for all before messages", map[string]string{"LANG": "nl_NL", "LC_MESSAGES": "nl_NL", "LC_ALL": "en_GB"}, questions.English},
		{"an empty one does not count", map[string]string{"LC_ALL": "", "LANG": "nl_NL"}, questions.Dutch},
		{"scripts ask for none", map[string]string{"LC_ALL": "C", "LANG": "nl_NL"}, questions.English},
		{"dates and money are another matter", map[string]string{"LC_TIME": "nl_NL", "LANG": "en_US"}, questions.English},
		{"a language that peil does not speak", map[string]string{"LANG": "de_DE.UTF-8"}, questions.English},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := systemLanguage(func(name string) string { return c.env[name] }); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func TestLocale(t *testing.T) {
	for locale, want := range map[string]questions.Language{
		"":                    questions.English,
		"C":                   questions.English,
		"C.UTF-8":             questions.English,
		"POSIX":               questions.English,
		"nl":                  questions.Dutch,
		"nl.UTF-8":            questions.Dutch,
		"nl_NL":               questions.Dutch,
		"nl_NL@euro":          questions.Dutch,
		"nl@euro":             questions.Dutch,
		"NL_nl.utf8":          questions.Dutch,
		"nl-NL":               questions.Dutch, // as Windows writes them
		"nl-BE":               questions.Dutch,
		"en-US":               questions.English,
		"nl-Latn-NL":          questions.Dutch,
		"nld":                 questions.English, // three letters are another code
		"no-NO":               text.Offered(questions.Bokmal, questions.English),
		"nb-NO":               text.Offered(questions.Bokmal, questions.English),
		"nn_NO.UTF-8":         text.Offered(questions.Nynorsk, questions.English),
		"../../etc/passwd":    questions.English,
		"\x1b[2J":             questions.English,
		"Dutch_Netherlands.1": questions.English,
	} {
		if got := fromLocale(locale); got != want {
			t.Errorf("%q is %s, want %s", locale, got, want)
		}
	}
}

func TestSystemCountry(t *testing.T) {
	for locale, want := range map[string]questions.Country{
		"nb_NO.UTF-8": "NO", "nn-NO": "NO", "en_NO": "NO", "nl_NL.UTF-8": "NL", "nl_NL@euro": "NL",
		"nl_BE": "", "en_GB.UTF-8": "", "nl": "", "C": "", "": "",
	} {
		if got := systemCountry(func(name string) string { return map[string]string{"LANG": locale}[name] }); got != want {
			t.Errorf("%q: got %q, want %q", locale, got, want)
		}
	}
	over := map[string]string{"LANG": "nl_NL", "LC_ALL": "nb_NO"}
	if got := systemCountry(func(name string) string { return over[name] }); got != "NO" {
		t.Errorf("LC_ALL does not go before LANG: %q", got)
	}
}
