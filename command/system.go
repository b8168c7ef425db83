package command

import (
	"io"
	"os"
	"strings"

	"golang.org/x/term"

	"peil/export"
	"peil/export/disk"
	"peil/export/report"
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring/wording"
	"peil/wizard/look"
	"peil/wizard/text"
)

// offered lists the languages that the program speaks: those that every set of
// texts has. A language is complete or it is not offered.
func offered() []locale.Language {
	return locale.Common(questions.Languages(), wording.Languages(), export.Languages(),
		disk.Languages(), report.Languages(), text.Languages())
}

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

// systemLanguage is the language offered that fits best what the system asks for;
// English where none does.
func systemLanguage(getenv func(string) string) locale.Language {
	return locale.Match([]string{systemLocale(getenv)}, offered())
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
		screen: isScreen(out),
		dumb:   os.Getenv("TERM") == "dumb",
	}
	t.old = t.screen && refusesCodes(screen)
	return t
}

// isScreen reports whether what is written is seen at once, in a terminal.
func isScreen(out io.Writer) bool {
	file, ok := out.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
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
