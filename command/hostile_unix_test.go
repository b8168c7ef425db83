//go:build unix

package command

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"peil/questions/locale"
)

// hostile are sequences that would retitle the window, write to the clipboard,
// resize the window, turn the text around, and move the cursor.
var hostile = []string{"\x1b]0;owned", "\x1b]52;c;b3duZWQ=", "\x1b[8;77;77t", "\u202eowned", "\u009b77;77H"}

// TestHostileFile shows a scan file on every page: nothing in it reaches the
// terminal as more than text.
func TestHostileFile(t *testing.T) {
	t.Parallel()
	nl := words(t, locale.Dutch)
	evil := ""
	for _, one := range hostile {
		evil += "hier" + one + "\x07"
	}
	dir, name := t.TempDir(), "\x1b]0;owned\x07.toml"
	scan := strings.NewReplacer(`"De Linde"`, tomlText("De Linde"+evil), `"voor leerlingen nog niet"`, tomlText(evil)).Replace(started) +
		"by = " + tomlText(evil) + "\n[work.\"awr-staff/3\"]\nholder = " + tomlText(evil) + "\nnote = " + tomlText(evil) + "\n"
	write(t, dir, name, scan)
	write(t, dir, "broken"+name, scan+"[answers.awr-staff]\n"+tomlText(evil)+" = 1\n")

	w := opening{dir: dir}.start(t, "--lang", "nl")
	w.sees(found(nl, 2))
	w.press("3")
	w.sees("De Linde")
	w.press("enter")
	w.until("the scan or its faults", func(screen string) bool { return shows(screen, position(nl, 3)) || shows(screen, nl.Trouble.CannotGo) })
	w.press("ctrl+c")
	w.ends(done)
	w.wantHarmless()

	for _, c := range []struct {
		args []string
		code int
	}{
		{[]string{"broken" + name}, failed},
		{[]string{"report", "broken" + name}, failed},
		{[]string{"report", name}, done},
		{[]string{"verify", name}, done},
		{[]string{"verify", "broken" + name, "absent" + name}, failed},
		{[]string{"absent" + name}, failed},
		{[]string{"--" + name}, wrongUse},
		{[]string{"--lang", name}, wrongUse},
	} {
		w = opening{dir: dir}.start(t, c.args...)
		w.ends(c.code)
		w.wantHarmless()
	}

	w = opening{dir: dir}.start(t, name)
	w.sees(position(nl, 3))
	w.press("left")
	w.sees(nl.Part.Next)
	w.press("left")
	w.sees(position(nl, 2), nl.Question.By)
	w.press("n")
	w.atField(nl.Question.Note)
	w.press("esc")
	w.sees(nl.Question.Unknown)
	w.press("o")
	w.sees(nl.Review.Title)
	w.press("r")
	w.sees(nl.Result.Title)
	w.press("enter")
	w.sees(nl.Plan.Title)
	w.press("enter")
	w.sees(nl.Plan.Steps)
	w.press("e")
	w.sees(nl.Plan.Holder)
	w.press("esc")
	w.sees(nl.Plan.Steps)
	w.press("x")
	w.sees(nl.Done.TitleOpen, "-vragen.html")
	w.press("enter")
	w.ends(done)
	w.wantHarmless()
}

// tomlText is a text as TOML writes it.
func tomlText(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r < ' ' || r > '~' || r == '"' || r == '\\' {
			fmt.Fprintf(&b, `\u%04X`, r)
		} else {
			b.WriteRune(r)
		}
	}
	return `"` + b.String() + `"`
}

// wantHarmless wants that peil wrote nothing of what is hostile.
func (w *window) wantHarmless() {
	w.Helper()
	for _, one := range append(slices.Clone(hostile), "\x1b]0;") {
		if at := strings.Index(w.wrote(), one); at >= 0 {
			w.Errorf("wrote %q at %d: …%q", one, at, w.wrote()[max(at-40, 0):at])
		}
	}
}
