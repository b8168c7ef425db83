//go:build unix

package disk

import (
	"errors"
	"net"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"peil/questions"
)

// irregular makes a pipe, a socket and a folder of a name in turn, and names a
// device. None of them has another end that would answer.
func irregular(t *testing.T) map[string]func(path string) error {
	return map[string]func(path string) error{
		"pipe":   func(path string) error { return syscall.Mkfifo(path, 0o600) },
		"folder": func(path string) error { return os.Mkdir(path, 0o700) },
		"link to a pipe": func(path string) error {
			return errors.Join(syscall.Mkfifo(path+".pipe", 0o600), os.Symlink(path+".pipe", path))
		},
		"link to a device": func(path string) error { return os.Symlink("/dev/tty", path) },
		"socket": func(path string) error {
			l, err := net.Listen("unix", path)
			if err == nil {
				t.Cleanup(func() { l.Close() })
			}
			return err
		},
	}
}

// TestIrregular puts each in the place of each file that is opened or replaced: it
// is refused at once, by name.
func TestIrregular(t *testing.T) {
	qn, err := questions.IBP()
	if err != nil {
		t.Fatal(err)
	}
	for name, use := range map[string]func(dir string, put func(name string)) error{
		"the file to open": func(dir string, put func(string)) error {
			put(linde)
			_, err := Open(filepath.Join(dir, linde), qn)
			return err
		},
		"the scan file": func(dir string, put func(string)) error {
			put(linde)
			_, err := OpenSaver(filepath.Join(dir, linde), nil).Save(1, linde, scan("one"))
			return err
		},
		"its backup": func(dir string, put func(string)) error {
			put(lindeBak)
			_, err := OpenSaver(filepath.Join(dir, linde), scan("old")).Save(1, linde, scan("one"))
			return err
		},
		"a report": func(dir string, put func(string)) error {
			saver := NewSaver(dir)
			saver.Save(1, linde, scan("one"))
			put(lindeMD)
			_, err := saver.SaveReport([]byte("new"), ".md")
			return err
		},
	} {
		for kind, mk := range irregular(t) {
			dir, err := os.MkdirTemp("", "peil") // short: a socket's path has a limit
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { os.RemoveAll(dir) })
			atOnce(t, name+" is a "+kind, func() {
				err = use(dir, func(name string) {
					if err := mk(filepath.Join(dir, name)); err != nil {
						t.Error(err)
					}
				})
			})
			var told Trouble
			if !errors.As(err, &told) || !errors.Is(err, errIrregular) && !errors.Is(err, errFolder) || told.Path == "" {
				t.Errorf("%s is a %s: %v", name, kind, err)
			}
			if left := unfinishedIn(t, dir); len(left) > 0 {
				t.Errorf("%s is a %s: left behind %q", name, kind, left)
			}
		}
	}
}

// TestListIrregular lists a folder of them: those that have a scan's name are
// counted, and none is opened.
func TestListIrregular(t *testing.T) {
	s := sit(t)
	if err := syscall.Mkfifo(s.path(linde), 0o600); err != nil {
		t.Skip(err)
	}
	if err := syscall.Mkfifo(s.path("other.toml"), 0o600); err != nil {
		t.Fatal(err)
	}
	var l Listing
	m := &metered{}
	atOnce(t, "listing", func() { l = drive{m}.list(t.Context(), s.dir) })
	if len(l.Scans) != 0 || len(l.Unread) != 1 || l.Unread[0] != s.path(linde) || m.opened != 0 {
		t.Errorf("listed %+v, opened %d", l, m.opened)
	}
}

// swapped is a drive on which a file becomes a pipe after it was looked at.
type swapped struct {
	machine
	t *testing.T
}

func (s swapped) Open(path string) (file, error) {
	if err := errors.Join(os.Remove(path), syscall.Mkfifo(path, 0o600)); err != nil {
		s.t.Error(err)
	}
	return s.machine.Open(path)
}

// TestSwappedForPipe opens what is a pipe by then, and neither waits nor reads.
func TestSwappedForPipe(t *testing.T) {
	path := filepath.Join(t.TempDir(), linde)
	put(t, path, minimal)
	var err error
	atOnce(t, "reading", func() { _, _, err = drive{swapped{t: t}}.readStart(path, 10) })
	if !errors.Is(err, errIrregular) {
		t.Errorf("the error is %v", err)
	}
}

// TestOutputToPipe writes to what is no ordinary file as it is, with and without
// force.
func TestOutputToPipe(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "pipe")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip(err)
	}
	for _, force := range []bool{false, true} {
		read := make(chan string)
		go func() {
			data, _ := os.ReadFile(pipe)
			read <- string(data)
		}()
		if err := Output(pipe, []byte("new"), force); err != nil {
			t.Fatal(err)
		}
		select {
		case got := <-read:
			if got != "new" {
				t.Errorf("the pipe gave %q", got)
			}
		case <-time.After(patiently):
			t.Fatal("the pipe gave nothing")
		}
	}
	if info, err := os.Stat(pipe); err != nil || info.Mode()&os.ModeNamedPipe == 0 {
		t.Errorf("the pipe became %v, %v", info, err)
	}
}
