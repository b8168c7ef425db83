//go:build unix

package command

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/creack/pty"
	"github.com/hinshun/vt10x"
	"golang.org/x/sys/unix"
)

// window is a terminal window with a sitting in it: what a person sees, and the
// keys to press. Its methods wait for what must come and fail with the screen.
type window struct {
	testing.TB
	dir   string // the folder that peil runs in
	cmd   *exec.Cmd
	tty   *os.File      // the window's end of the pseudo-terminal
	ended chan struct{} // closed when peil has ended and all it wrote is drawn

	mu     sync.Mutex // guards what follows
	screen vt10x.Terminal
	raw    []byte        // all that peil wrote
	drawn  chan struct{} // closed at the next change
}

// opening is how a window differs from one of 80x24 in an empty folder, silent
// when it is asked for its colours.
type opening struct {
	cols, rows int
	dir, home  string
	program    string // what runs in it; empty: this test binary as peil
	term       string
	background string              // what it answers when asked for its background, such as ffff/ffff/ffff
	as         *syscall.Credential // another user; nil: the same
}

// start starts peil in a window of 80x24 in an empty folder.
func start(t testing.TB, args ...string) *window {
	t.Helper()
	return opening{}.start(t, args...)
}

// start starts peil in a window.
func (o opening) start(t testing.TB, args ...string) *window {
	t.Helper()
	if o.cols == 0 {
		o.cols, o.rows = 80, 24
	}
	if o.dir == "" {
		o.dir = t.TempDir()
	}
	if o.home == "" {
		o.home = o.dir
	}
	if o.program == "" {
		o.program = program
	}
	if o.term == "" {
		o.term = "xterm-256color"
	}
	w := &window{
		TB:     t,
		dir:    o.dir,
		cmd:    exec.Command(o.program, args...),
		ended:  make(chan struct{}),
		screen: vt10x.New(vt10x.WithSize(o.cols, o.rows)),
		drawn:  make(chan struct{}),
	}
	w.cmd.Dir = o.dir
	w.cmd.Env = environment("TERM="+o.term, "HOME="+o.home, "PATH="+os.Getenv("PATH"))
	w.cmd.SysProcAttr = &syscall.SysProcAttr{Credential: o.as}
	tty, err := pty.StartWithSize(w.cmd, size(o.cols, o.rows))
	if err == nil {
		w.tty, err = closable(tty)
	}
	if err != nil {
		t.Fatal(err)
	}
	go w.draw(o.background)
	t.Cleanup(func() {
		_ = w.cmd.Process.Kill()
		<-w.ended
		w.tty.Close()
	})
	return w
}

// closable is a file that closes while it is being read; else the kernel would
// keep the window open behind the reader.
func closable(f *os.File) (*os.File, error) {
	defer f.Close()
	fd, err := unix.FcntlInt(f.Fd(), unix.F_DUPFD_CLOEXEC, 0)
	if err != nil {
		return nil, err
	}
	if err := unix.SetNonblock(fd, true); err != nil {
		return nil, err
	}
	return os.NewFile(uintptr(fd), f.Name()), nil
}

func size(cols, rows int) *pty.Winsize {
	return &pty.Winsize{Cols: uint16(cols), Rows: uint16(rows)}
}

// draw draws what peil writes until it ends.
func (w *window) draw(background string) {
	defer close(w.ended)
	buf := make([]byte, 64<<10)
	var rest []byte // of a character that came in two parts
	for {
		n, err := w.tty.Read(buf)
		if err != nil {
			break
		}
		w.mu.Lock()
		w.raw = append(w.raw, buf[:n]...)
		rest = append(rest, buf[:n]...)
		taken, _ := w.screen.Write(rest)
		rest = rest[taken:]
		close(w.drawn)
		w.drawn = make(chan struct{})
		asked := background != "" && strings.Contains(string(w.raw), "\x1b]11;?")
		w.mu.Unlock()
		if asked {
			fmt.Fprintf(w.tty, "\x1b]11;rgb:%s\x1b\\", background)
			background = ""
		}
	}
	_ = w.cmd.Wait()
}

// look is the screen, and a channel that is closed when it changes.
func (w *window) look() (screen string, drawn chan struct{}) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return strings.TrimRight(w.screen.String(), " \n"), w.drawn
}

// until waits for the screen to be as it must.
func (w *window) until(what string, holds func(screen string) bool) {
	w.Helper()
	limit := time.NewTimer(patience)
	defer limit.Stop()
	for {
		screen, drawn := w.look()
		if holds(screen) {
			return
		}
		select {
		case <-drawn:
		case <-w.ended:
			if screen, _ = w.look(); holds(screen) {
				return
			}
			w.Fatalf("peil ended without %s\n%s", what, screen)
		case <-limit.C:
			w.Fatalf("waited for %s\n%s", what, screen)
		}
	}
}

// sees waits until texts stand on the screen, on however many lines.
func (w *window) sees(texts ...string) {
	w.Helper()
	for _, one := range texts {
		w.until(fmt.Sprintf("%q", one), func(screen string) bool { return shows(screen, one) })
	}
}

// seesNot wants a screen without a text. It does not wait: first wait for what
// stands beside.
func (w *window) seesNot(text string) {
	w.Helper()
	if screen, _ := w.look(); shows(screen, text) {
		w.Errorf("sees %q\n%s", text, screen)
	}
}

// shows reports whether a text stands on a screen, on however many lines: peil
// breaks lines between words, the terminal anywhere.
func shows(screen, text string) bool {
	return strings.Contains(unspaced(screen), unspaced(text))
}

func unspaced(s string) string { return strings.Join(strings.Fields(s), "") }

// keys are what a terminal sends for keys that have a name.
var keys = map[string]string{
	"enter": "\r", "esc": "\x1b", "tab": "\t", "space": " ", "delete": "\x1b[3~", "backspace": "\x7f",
	"up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D",
	"ctrl+c": "\x03", "ctrl+s": "\x13",
}

// press presses keys, one after another.
func (w *window) press(names ...string) {
	w.Helper()
	for _, name := range names {
		sent, ok := keys[name]
		if !ok {
			sent = name
		}
		w.types(sent)
	}
}

// types types a text.
func (w *window) types(text string) {
	w.Helper()
	if _, err := w.tty.WriteString(text); err != nil {
		w.Fatal(err)
	}
}

// pastes pastes a text as a terminal does, between brackets.
func (w *window) pastes(text string) { w.types("\x1b[200~" + text + "\x1b[201~") }

// resize makes the window another size.
func (w *window) resize(cols, rows int) {
	w.Helper()
	w.mu.Lock()
	w.screen.Resize(cols, rows)
	w.mu.Unlock()
	if err := pty.Setsize(w.tty, size(cols, rows)); err != nil {
		w.Fatal(err)
	}
}

// ruled waits until the page is drawn anew for a width: the line under the first
// goes from side to side.
func (w *window) ruled(cols int) {
	w.Helper()
	w.until(fmt.Sprintf("a page of %d columns", cols), func(screen string) bool {
		return strings.Contains(screen+"\n", "\n "+strings.Repeat("─", cols-2)+" \n")
	})
}

// signal sends peil a signal.
func (w *window) signal(s syscall.Signal) {
	w.Helper()
	if err := w.cmd.Process.Signal(s); err != nil {
		w.Fatal(err)
	}
}

// ends waits until peil has ended, with an exit code.
func (w *window) ends(code int) {
	w.Helper()
	select {
	case <-w.ended:
	case <-time.After(patience):
		screen, _ := w.look()
		w.Fatalf("peil does not end\n%s", screen)
	}
	if got := w.cmd.ProcessState.ExitCode(); got != code {
		screen, _ := w.look()
		w.Errorf("exit code %d, want %d\n%s", got, code, screen)
	}
}

// wrote is every byte that peil wrote so far.
func (w *window) wrote() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return string(w.raw)
}

// colour is that of the program's name in the first line: the accent.
func (w *window) colour() vt10x.Color {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.screen.Cell(1, 0).FG
}
