//go:build unix

package command

import (
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"peil/questions/locale"
	"peil/scoring"
)

// TestResizeInAForm keeps what was typed, and where the cursor was, in every size;
// below the smallest it says how large the window must be.
func TestResizeInAForm(t *testing.T) {
	t.Parallel()
	nl := words(t, locale.Dutch)
	w := start(t, "--lang", "nl", "--quick")
	w.fill(nl.School.Name, "De Linde")
	w.atField(nl.School.Owner)
	w.types("Stichting ")
	w.sees("Stichting")
	for _, size := range [][2]int{{40, 16}, {120, 40}, {100, 20}} {
		w.resize(size[0], size[1])
		w.ruled(size[0])
		w.atField(nl.School.Owner)
		w.sees("Stichting")
	}
	w.resize(39, 15)
	w.sees(strings.NewReplacer("{width}", "40", "{height}", "16").Replace(nl.Frame.Small))
	w.resize(80, 24)
	w.ruled(80)
	w.atField(nl.School.Owner)
	w.types("Polder")
	w.press("enter")
	for _, field := range []string{nl.School.Country, nl.School.Sector, nl.School.Respondents, nl.School.AskedBy} {
		w.fill(field, "")
	}
	w.sees(nl.SelfImage.Ask)
	w.holds("name and owner", func(f scoring.Record) bool {
		return f.Scan.School.Name == "De Linde" && f.Scan.School.Owner == "Stichting Polder"
	})
}

// TestSilentTerminal shows the start page at once in a terminal that does not
// answer questions; some libraries wait five seconds there.
func TestSilentTerminal(t *testing.T) {
	t.Parallel()
	began := time.Now()
	w := start(t)
	w.sees(words(t, locale.English).Start.Title)
	if took := time.Since(began); took > 3*time.Second {
		t.Errorf("the start page took %v", took)
	}
}

// TestBackground takes the colours for a dark background, until the terminal says
// that it has a light one.
func TestBackground(t *testing.T) {
	t.Parallel()
	nl := words(t, locale.Dutch)
	silent := start(t, "--lang", "nl")
	silent.sees(nl.Start.Title, "peil")
	forDark := silent.colour()

	light := opening{background: "ffff/ffff/ffff"}.start(t, "--lang", "nl")
	light.until("other colours", func(screen string) bool {
		return shows(screen, nl.Start.Title) && light.colour() != forDark
	})

	dark := opening{background: "0000/0000/0000"}.start(t, "--lang", "nl")
	dark.sees(nl.Start.Title)
	dark.press("1") // a page after the answer
	dark.sees(nl.School.Title)
	if got := dark.colour(); got != forDark {
		t.Errorf("a dark terminal has the accent %v, a silent one %v", got, forDark)
	}
}

// TestDumbTerminal asks line by line, and writes no codes.
func TestDumbTerminal(t *testing.T) {
	t.Parallel()
	nl := words(t, locale.Dutch)
	w := opening{term: "dumb"}.start(t, "--lang", "nl", "--quick")
	w.sees(nl.School.Name)
	w.types("De Linde\n")
	w.sees(nl.School.Owner)
	w.signal(terminate) // a hangup is ignored where the tests run under nohup
	<-w.ended
	if strings.Contains(w.wrote(), "\x1b") {
		t.Errorf("wrote %q", w.wrote())
	}
}

// TestKeysFasterThanTheProgram takes the keys that were pressed before the
// questionnaire was read.
func TestKeysFasterThanTheProgram(t *testing.T) {
	t.Parallel()
	en := words(t, locale.English)
	w := start(t, "--lang", "en")
	w.press("1")
	w.fill(en.School.Name, "The Lime")
	w.atField(en.School.Owner)
}

// TestStoppedAndGoneOnWith gives the terminal back while peil is stopped, by a key
// or from outside, and has its page and its keys again after.
func TestStoppedAndGoneOnWith(t *testing.T) {
	for name, stop := range map[string]func(*window){
		"ctrl+z":  func(w *window) { w.press("\x1a") },
		"SIGTSTP": func(w *window) { w.signal(syscall.SIGTSTP) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			nl := words(t, locale.Dutch)
			w := start(t, "--lang", "nl")
			for range 2 {
				w.sees(nl.Start.Title)
				stop(w)
				w.onDisk("a program that is stopped", func() bool { return w.state() == "T" })
				w.until("the shell's own screen", func(screen string) bool { return !shows(screen, nl.Start.Title) })
				w.signal(syscall.SIGCONT)
				w.sees(nl.Start.Title)
			}
			w.press("1")
			w.sees(nl.School.Title)
			w.press("ctrl+c")
			w.ends(done)
		})
	}
}

// state is a letter for what the system says that peil does: T is stopped.
func (w *window) state() string {
	w.Helper()
	out, err := exec.Command("ps", "-o", "stat=", "-p", strconv.Itoa(w.cmd.Process.Pid)).Output()
	if err != nil || len(out) == 0 {
		w.Fatalf("ps: %q, %v", out, err)
	}
	return string(out[:1])
}
