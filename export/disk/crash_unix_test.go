//go:build unix

package disk

import (
	"bufio"
	"errors"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"syscall"
	"testing"
)

// dyingIn names the folder in which TestDies saves, when this binary runs itself.
const dyingIn = "PEIL_TEST_DYING_IN"

// TestDies is the program that is killed: it comes as far as the rename, says so,
// and stays there.
func TestDies(t *testing.T) {
	dir := os.Getenv(dyingIn)
	if dir == "" {
		t.Skip("runs only for TestKilled")
	}
	slow := stuckAt(t, dir, "rename")
	saver := NewSaver(dir)
	saver.drive = drive{slow}
	go saver.Save(1, linde, scan("of the one that was killed"))
	<-slow.reached
	os.Stdout.WriteString("here\n")
	io.Copy(io.Discard, os.Stdin)
}

// TestKilled kills a program between taking a name and renaming to it. While it
// lives, a save beside it leaves its files alone; once it is dead the next save
// takes its name and removes its unfinished file.
func TestKilled(t *testing.T) {
	s := sit(t)
	cmd := exec.Command(os.Args[0], "-test.run=^TestDies$")
	cmd.Env = append(os.Environ(), dyingIn+"="+s.dir)
	hold, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	defer hold.Close()
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer cmd.Process.Kill()
	if line, err := bufio.NewReader(out).ReadString('\n'); line != "here\n" {
		t.Fatalf("the program says %q, %v", line, err)
	}
	if left := unfinishedIn(t, s.dir); len(left) != 1 || get(t, s.path(linde)) != "" {
		t.Fatalf("it has %q and %q", left, get(t, s.path(linde)))
	}

	s.save(NewSaver(s.dir), 1, "beside the living")
	s.wantNote(linde2, "beside the living")
	if left := unfinishedIn(t, s.dir); len(left) != 1 || get(t, s.path(linde)) != "" {
		t.Errorf("a save beside it left it %q and %q", left, get(t, s.path(linde)))
	}

	if err := cmd.Process.Signal(syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	cmd.Wait()
	s.save(NewSaver(s.dir), 1, "after it")
	s.wantNote(linde, "after it")
	wantFolder(t, s.dir, linde, linde2)
}

// TestClaimComesLate opens the empty file of a name, made by itself or found there,
// and gets its lock only after another program has claimed the name, renamed a scan
// to it or written there, and let go: it must not have the name any more.
func TestClaimComesLate(t *testing.T) {
	for what, other := range map[string]func(s sitting){
		"renamed": func(s sitting) { s.save(NewSaver(s.dir), 1, "of another") },
		"written": func(s sitting) { put(t, s.path(linde), string(scan("of another"))) },
	} {
		for _, made := range []bool{true, false} {
			s := sit(t)
			put(t, s.path(linde), "")
			f, err := os.OpenFile(s.path(linde), os.O_RDWR, 0)
			if err != nil {
				t.Fatal(err)
			}
			other(s)
			if _, err := claimLocked(s.path(linde), f, made); !errors.Is(err, fs.ErrExist) {
				t.Errorf("%s, made %v: %v", what, made, err)
			}
			s.wantNote(linde, "of another")
		}
	}
}

// TestClaimIsNothingElse: only an empty file that is ordinary is one.
func TestClaimIsNothingElse(t *testing.T) {
	for name, lay := range map[string]func(path string) error{
		"pipe":           func(path string) error { return syscall.Mkfifo(path, 0o600) },
		"folder":         func(path string) error { return os.Mkdir(path, 0o700) },
		"link":           func(path string) error { return os.Symlink("/dev/null", path) },
		"link to no one": func(path string) error { return os.Symlink("nowhere", path) },
	} {
		s := sit(t)
		if err := lay(s.path(linde)); err != nil {
			t.Fatal(err)
		}
		before, err := os.Lstat(s.path(linde))
		if err != nil {
			t.Fatal(err)
		}
		atOnce(t, name, func() { s.save(NewSaver(s.dir), 1, "one") })
		s.wantNote(linde2, "one")
		if after, err := os.Lstat(s.path(linde)); err != nil || after.Mode() != before.Mode() {
			t.Errorf("the %s became %v, %v", name, after, err)
		}
	}
}
