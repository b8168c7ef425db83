package command

import (
	"io"
	"os"
	"strings"

	"golang.org/x/term"

	"peil/questions/locale"
	"peil/wizard/look"
	"peil/wizard/text"
)

// offered lists the languages that the program speaks.
func offered() []locale.Language { return text.Languages() }

// systemLocale is what the system says of language and country, such as
// nl_NL.UTF-8 or nb-NO: the first of the variables that is set, in the order of
// POSIX, else what Windows itself is shown in. getenv is os.Getenv outside tests.
func systemLocale(getenv func(string) string) string {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := getenv(name); v != "" {
			return v
		}
	}
	return userLocale()
}

// systemLanguage is the language the system asks for if the program speaks it;
// else English.
func systemLanguage(getenv func(string) string) locale.Language {
	return match([]string{systemLocale(getenv)}, offered())
}

// systemCountry is the country of the system's locale where it is one that peil
// knows; else empty.
func systemCountry(getenv func(string) string) locale.Country {
	_, region, _ := strings.Cut(strings.ReplaceAll(systemLocale(getenv), "-", "_"), "_")
	for _, c := range locale.Countries() {
		if strings.HasPrefix(strings.ToUpper(region), string(c)) {
			return c
		}
	}
	return ""
}

// match is the first of the settings wanted whose language is offered; English
// where there is none. Norwegian without more is bokmål.
func match(wants []string, offered []locale.Language) locale.Language {
	for _, want := range wants {
		code, _, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(want, "-", "_")), "_")
		if i := strings.IndexAny(code, ".@"); i >= 0 {
			code = code[:i]
		}
		for _, l := range offered {
			if code == string(l) || code == "no" && l == locale.Bokmal {
				return l
			}
		}
	}
	return locale.English
}

// terminal is what the system says of where keys come from and a screen goes.
type terminal struct {
	keys, screen bool // it is one
	dumb         bool // it says that it only takes lines
	old          bool // it does not obey the codes that draw a screen
}

// lookAt asks the system about the terminal.
func lookAt(in *os.File, out io.Writer) terminal {
	screen, ok := out.(*os.File)
	if !ok {
		return terminal{}
	}
	t := terminal{
		keys:   term.IsTerminal(int(in.Fd())),
		screen: term.IsTerminal(int(screen.Fd())),
		dumb:   os.Getenv("TERM") == "dumb",
	}
	t.old = t.screen && refusesCodes(screen)
	return t
}

// front is how a sitting is held.
type front int

const (
	onScreen   front = iota
	inLines          // as was asked, or since nothing can be drawn there
	inLinesOld       // the person sees a console and has to be told why
)

// front picks the full screen where it can be drawn and nobody asked for lines.
func (t terminal) front(plain bool) front {
	switch {
	case plain, t.dumb, !t.keys, !t.screen:
		return inLines
	case t.old:
		return inLinesOld
	}
	return onScreen
}

// signs picks the characters to draw with. Old Windows consoles have a small
// character set.
func signs() look.Signs {
	if oldConsole(os.Getenv) {
		return look.Plain()
	}
	return look.Rich()
}
