package command

import (
	"testing"

	"peil/questions/locale"
)

func TestSystemLanguage(t *testing.T) {
	for _, c := range []struct {
		name string
		env  map[string]string
		want locale.Language
	}{
		{"nothing set", nil, locale.English},
		{"the usual variable", map[string]string{"LANG": "nl_NL.UTF-8"}, locale.Dutch},
		{"messages before the rest", map[string]string{"LANG": "en_US.UTF-8", "LC_MESSAGES": "nl_BE"}, locale.Dutch},
		{"one for all before messages", map[string]string{"LANG": "nl_NL", "LC_MESSAGES": "nl_NL", "LC_ALL": "en_GB"}, locale.English},
		{"an empty one does not count", map[string]string{"LC_ALL": "", "LANG": "nl_NL"}, locale.Dutch},
		{"scripts ask for none", map[string]string{"LC_ALL": "C", "LANG": "nl_NL"}, locale.English},
		{"dates and money are another matter", map[string]string{"LC_TIME": "nl_NL", "LANG": "en_US"}, locale.English},
		{"a language that peil does not speak", map[string]string{"LANG": "de_DE.UTF-8"}, locale.English},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := systemLanguage(func(name string) string { return c.env[name] }); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func TestSystemCountry(t *testing.T) {
	for locale, want := range map[string]locale.Country{
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
