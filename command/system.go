package command

import (
	"os"
	"strings"

	"golang.org/x/term"

	"peil/questions/locale"
	"peil/wizard/look"
	"peil/wizard/text"
)

// systemLanguage is the first language the system asks for that the program
// speaks; English where there is none. getenv is os.Getenv outside tests.
func systemLanguage(getenv func(string) string) locale.Language {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := getenv(name); v != "" {
			return fromLocale(v)
		}
	}
	return fromLocale(userLocale())
}

// systemCountry is the country of the system's locale where it is one that peil
// knows; else empty.
func systemCountry(getenv func(string) string) locale.Country {
	setting := userLocale()
	for _, name := range []string{"LANG", "LC_MESSAGES", "LC_ALL"} {
		if v := getenv(name); v != "" {
			setting = v
		}
	}
	_, region, _ := strings.Cut(strings.ReplaceAll(setting, "-", "_"), "_")
	for _, c := range locale.Countries() {
		if strings.HasPrefix(strings.ToUpper(region), string(c)) {
			return c
		}
	}
	return ""
}

// fromLocale reads a setting such as nl_NL.UTF-8 or nb-NO. Norwegian without more
// is bokmål.
func fromLocale(setting string) locale.Language {
	code, _, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(setting, "-", "_")), "_")
	if i := strings.IndexAny(code, ".@"); i >= 0 {
		code = code[:i]
	}
	if code == "no" {
		code = "nb"
	}
	return text.Offered(locale.Language(code), text.Languages()[len(text.Languages())-1])
}

// terminal reports whether a full screen can be drawn and keys can be read.
func terminal(in *os.File, out any) bool {
	screen, ok := out.(*os.File)
	return ok && os.Getenv("TERM") != "dumb" &&
		term.IsTerminal(int(in.Fd())) && term.IsTerminal(int(screen.Fd()))
}

// signs picks the characters to draw with. Old Windows consoles have a small
// character set.
func signs() look.Signs {
	if oldConsole(os.Getenv) {
		return look.Plain()
	}
	return look.Rich()
}
