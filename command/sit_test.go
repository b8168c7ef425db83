package command

import (
	"bytes"
	"strings"
	"testing"

	"peil/export/disk"
	"peil/questions"
	"peil/scoring"
	"peil/wizard"
	"peil/wizard/flow"
)

// TestFront: the full screen only where it can be drawn and nobody asked for
// lines; the person is told why only where a console is too old for it.
func TestFront(t *testing.T) {
	for _, c := range []struct {
		name     string
		terminal terminal
		plain    bool
		want     front
	}{
		{"a window", terminal{keys: true, screen: true}, false, onScreen},
		{"a window, lines wanted", terminal{keys: true, screen: true}, true, inLines},
		{"an old console", terminal{keys: true, screen: true, old: true}, false, inLinesOld},
		{"an old console, lines wanted", terminal{keys: true, screen: true, old: true}, true, inLines},
		{"a terminal that is dumb", terminal{keys: true, screen: true, dumb: true}, false, inLines},
		{"answers from a file", terminal{screen: true}, false, inLines},
		{"answers from a file on an old console", terminal{screen: true, old: true}, false, inLines},
		{"written to a file", terminal{keys: true}, false, inLines},
		{"neither", terminal{}, false, inLines},
	} {
		if got := c.terminal.front(c.plain); got != c.want {
			t.Errorf("%s: got %v, want %v", c.name, got, c.want)
		}
	}
}

// TestOldConsole says first, in the user's language, why there is no screen; who
// asked for lines is not told.
func TestOldConsole(t *testing.T) {
	for _, l := range offered() {
		why := words(t, l).Lines.OldConsole
		for front, told := range map[front]bool{inLinesOld: true, inLines: false} {
			var out bytes.Buffer
			o := flow.Opening{Language: l, Scope: questions.Quick, Today: scoring.Date{Year: 2026, Month: 11, Day: 21}}
			if err := sitInLines(o, disk.NewSaver(t.TempDir()), front, strings.NewReader(""), &out); err == nil {
				t.Errorf("%s: input that ends is no error", l)
			}
			if strings.HasPrefix(out.String(), why+"\n") != told || !strings.Contains(out.String(), words(t, l).Lines.Welcome) {
				t.Errorf("%s, %v: told is not %v\n%s", l, front, told, out.String())
			}
		}
	}
}

// TestFarewell puts the command to go on with on a line of its own, so that it can be
// copied; before it stands a sentence that asks for it.
func TestFarewell(t *testing.T) {
	for _, l := range offered() {
		for path, command := range map[string]string{
			"peil-de-linde-2026-11-21.toml": "peil peil-de-linde-2026-11-21.toml",
			"-x.toml":                       "peil " + quoted("-x.toml"),
			"Mijn scans/peil-de-linde-2026-11-21.toml":  "peil " + quote("Mijn scans/peil-de-linde-2026-11-21.toml"),
			strings.Repeat("folder/", 20) + "scan.toml": "peil " + strings.Repeat("folder/", 20) + "scan.toml",
		} {
			var out bytes.Buffer
			farewell(&out, wizard.Outcome{Path: path, Words: words(t, l)})
			said := strings.Split(out.String(), "\n")
			if len(said) != 4 || said[2] != "  "+command || said[3] != "" || !strings.HasSuffix(said[1], ":") || strings.Contains(said[1], path) {
				t.Errorf("%s: want %q alone in\n%s", l, command, out.String())
			}
		}
	}
}

// TestOneScope: of a new scan and of one to go on with alike.
func TestOneScope(t *testing.T) {
	path := write(t, t.TempDir(), "scan.toml", started)
	for _, args := range [][]string{nil, {path}} {
		for f, want := range map[flags]questions.Scope{{}: "", {quick: true}: questions.Quick, {full: true}: questions.Full} {
			o, _, err := f.options(args)
			if err != nil || o.Scope != want || (o.Record != nil) != (args != nil) {
				t.Errorf("%+v %v: scope %q, %v", f, args, o.Scope, err)
			}
		}
		if _, _, err := (flags{quick: true, full: true}).options(args); err == nil {
			t.Errorf("%v: both scopes at once", args)
		}
	}
}

// TestLanguageOfTheScan goes before that of the system, and after the one asked for.
func TestLanguageOfTheScan(t *testing.T) {
	t.Setenv("LC_ALL", "en_GB.UTF-8")
	path := write(t, t.TempDir(), "scan.toml", started)
	for asked, want := range map[string]string{"": "nl", "en": "en"} {
		o, _, err := flags{lang: asked}.options([]string{path})
		if err != nil || string(o.Language) != want {
			t.Errorf("--lang %q: %q, %v", asked, o.Language, err)
		}
	}
}
