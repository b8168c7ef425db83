//go:build unix

package command

import (
	"path/filepath"
	"syscall"
	"testing"

	"peil/questions/locale"
	"peil/scoring"
)

const (
	hangup    = syscall.SIGHUP
	terminate = syscall.SIGTERM
	quit      = syscall.SIGQUIT
	kill      = syscall.SIGKILL
)

// first is the question that a quick scan begins with.
const first = "cod-content"

// TestClosedInANote ends a sitting from outside in the middle of a note: what was
// typed is in the file.
func TestClosedInANote(t *testing.T) {
	for name, end := range map[string]func(*window){
		"the window is closed":      func(w *window) { w.tty.Close() },
		"the window is hung up":     func(w *window) { w.signal(hangup) },
		"the computer is shut down": func(w *window) { w.signal(terminate) },
		"the program is quit":       func(w *window) { w.signal(quit) },
		"an interrupt comes":        func(w *window) { w.signal(syscall.SIGINT) },
		"the person has had enough": func(w *window) { w.press("ctrl+c") },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			nl := words(t, locale.Dutch)
			w := start(t, "--lang", "nl")
			w.begins(nl, "De Linde")
			w.press("n")
			w.atField(nl.Question.Note)
			w.types("de code van 2024, half")
			w.sees("half")
			end(w)
			w.ends(done)
			if got := read(t, w.file("*.toml")).Scan.Answers[first].Note; got != "de code van 2024, half" {
				t.Errorf("the note is %q\n%s", got, w.wrote())
			}
		})
	}
}

// TestClosedLeavesTheTerminalAsItWas comes back to the shell's own screen, with a
// cursor.
func TestClosedLeavesTheTerminalAsItWas(t *testing.T) {
	for name, end := range map[string]func(*window){
		"ctrl+c":  func(w *window) { w.press("ctrl+c") },
		"SIGTERM": func(w *window) { w.signal(terminate) },
		"SIGHUP":  func(w *window) { w.signal(hangup) },
		"SIGQUIT": func(w *window) { w.signal(quit) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			nl := words(t, locale.Dutch)
			w := start(t, "--lang", "nl")
			w.sees(nl.Start.Title)
			end(w)
			w.ends(done)
			w.sees(nl.Frame.Nothing)
			w.seesNot(nl.Start.Title)
			if !w.screen.CursorVisible() {
				t.Error("the cursor is gone")
			}
		})
	}
}

// TestKilled loses nothing that was answered, once the file has it: each answer is
// saved while the next question is already on the screen.
func TestKilled(t *testing.T) {
	t.Parallel()
	nl := words(t, locale.Dutch)
	w := start(t, "--lang", "nl")
	w.begins(nl, "De Linde")
	w.answers(nl, 1, "4")
	w.holds("the answer", func(f scoring.Record) bool { return f.Scan.Answers[first].Level == 4 })
	w.signal(kill)
	<-w.ended
	scan := w.file("*.toml")
	wantAnswers(t, scan, "400000000000")

	w = opening{dir: w.dir}.start(t, filepath.Base(scan))
	w.sees(position(nl, 2))
	w.wantFolder(filepath.Base(scan))
}
