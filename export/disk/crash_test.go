package disk

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"
)

// leave makes an unfinished file as a program that is gone left it.
func leave(t *testing.T, dir, name string) {
	t.Helper()
	put(t, filepath.Join(dir, name), "half a sc")
}

// TestSweep removes what killed programs left, at the first save in a folder, and
// nothing else.
func TestSweep(t *testing.T) {
	s := sit(t)
	leave(t, s.dir, ".peil-123456.tmp")
	kept := []string{".peil-.tmp", ".peil-12.tmp.bak", "peil-12.tmp", ".peil-notes.tmp", ".peil-12.toml"}
	for _, name := range kept {
		put(t, s.path(name), "mine")
	}
	if err := os.Mkdir(s.path(".peil-77.tmp"), 0o700); err != nil {
		t.Fatal(err)
	}
	kept = append(kept, ".peil-77.tmp", linde)
	s.save(NewSaver(s.dir), 1, "one")
	wantFolder(t, s.dir, kept...)
}

func TestSweepBeforeEachKindOfWriting(t *testing.T) {
	for name, write := range map[string]func(s sitting) error{
		"an opened scan": func(s sitting) error {
			_, err := s.open("mine.toml", "last year").Save(1, linde, scan("one"))
			return err
		},
		"write":  func(s sitting) error { return local.write(s.path("x.md"), []byte("x")) },
		"output": func(s sitting) error { return Output(s.path("x.md"), []byte("x"), false) },
		"a move": func(s sitting) error {
			saver := NewSaver(s.path("nowhere"))
			saver.Move(s.dir)
			_, err := saver.Save(1, linde, scan("one"))
			return err
		},
	} {
		s := sit(t)
		leave(t, s.dir, ".peil-123456.tmp")
		if err := write(s); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if slices.Contains(folder(t, s.dir), ".peil-123456.tmp") {
			t.Errorf("%s: the unfinished file is still there", name)
		}
	}
}

// TestSweepByAge is for disks without locks: there only what is old goes.
func TestSweepByAge(t *testing.T) {
	s := sit(t)
	leave(t, s.dir, ".peil-1.tmp")
	leave(t, s.dir, ".peil-2.tmp")
	now := time.Now()
	setTime(t, s.path(".peil-1.tmp"), now.Add(-leftAfter-time.Minute))
	setTime(t, s.path(".peil-2.tmp"), now.Add(-leftAfter+time.Minute))
	saver := NewSaver(s.dir)
	saver.drive = drive{lockless{}}
	s.save(saver, 1, "one")
	wantFolder(t, s.dir, ".peil-2.tmp", linde)
}

// TestSweepLeavesTheLiving saves in a folder while another save there stands just
// before its rename.
func TestSweepLeavesTheLiving(t *testing.T) {
	s := sit(t)
	one, two := NewSaver(s.dir), NewSaver(s.dir)
	slow := stuckAt(t, s.dir, "rename")
	one.drive = drive{slow}
	paths := make(chan string)
	go func() {
		saved, err := one.Save(1, "peil-de-beuk-2026-11-21.toml", scan("one"))
		if err != nil {
			t.Error(err)
		}
		paths <- saved.Path
	}()
	wait(t, "reaching the rename", slow.reached)
	before := unfinishedIn(t, s.dir)
	s.save(two, 1, "two")
	if after := unfinishedIn(t, s.dir); len(before) != 1 || !slices.Equal(before, after) {
		t.Errorf("unfinished were %q, after a save beside they are %q", before, after)
	}
	slow.release()
	if got := get(t, <-paths); got != string(scan("one")) {
		t.Errorf("the first has %q", got)
	}
	if left := unfinishedIn(t, s.dir); len(left) > 0 {
		t.Errorf("left behind: %q", left)
	}
}

func unfinishedIn(t *testing.T, dir string) []string {
	return slices.DeleteFunc(folder(t, dir), func(name string) bool { return !unfinished().MatchString(name) })
}

// TestRobbed loses its unfinished file just before the rename, as on a disk whose
// locks do not reach another machine: it is written again.
func TestRobbed(t *testing.T) {
	for _, replaced := range []bool{false, true} {
		s := sit(t)
		saver := NewSaver(s.dir)
		if replaced {
			s.save(saver, 1, "one")
		}
		slow := stuckAt(t, s.dir, "rename")
		saver.drive = drive{slow}
		done := make(chan struct{})
		go func() { defer close(done); s.save(saver, 2, "two") }()
		wait(t, "reaching the rename", slow.reached)
		for _, name := range unfinishedIn(t, s.dir) {
			if err := os.Remove(s.path(name)); err != nil {
				t.Fatal(err)
			}
		}
		slow.release()
		wait(t, "the save", done)
		s.wantNote(linde, "two")
		wantFolder(t, s.dir, linde)
	}
}

// TestEmptyFileIsTakenOver: it is what a program leaves that dies between taking a
// name and renaming to it.
func TestEmptyFileIsTakenOver(t *testing.T) {
	s := sit(t)
	put(t, s.path(linde), "")
	put(t, s.path(linde2), "")
	s.save(NewSaver(s.dir), 1, "one")
	s.save(NewSaver(s.dir), 1, "two")
	s.wantNote(linde, "one")
	s.wantNote(linde2, "two")
	wantPrivate(t, s.path(linde))
	wantFolder(t, s.dir, linde, linde2)
}

// TestRaceForAnEmptyFile starts many new scans of one name where a claim was left:
// each keeps its own file, and one of them takes the claim over.
func TestRaceForAnEmptyFile(t *testing.T) {
	const programs = 8
	for round := range 20 {
		s := sit(t)
		put(t, s.path(linde), "")
		var all sync.WaitGroup
		start := make(chan struct{})
		paths := make([]string, programs)
		for i := range programs {
			all.Go(func() {
				<-start
				saved, err := NewSaver(s.dir).Save(1, linde, scan(fmt.Sprint(i)))
				if err != nil {
					t.Error(err)
				}
				paths[i] = saved.Path
			})
		}
		close(start)
		all.Wait()
		for i, path := range paths {
			if got := get(t, path); got != string(scan(fmt.Sprint(i))) {
				t.Fatalf("round %d: %s of program %d has %q", round, path, i, got)
			}
		}
		if names := folder(t, s.dir); len(names) != programs {
			t.Fatalf("round %d: the folder has %q", round, names)
		}
	}
}

// TestLivingClaimStays: a name that a living program just took is not taken over,
// though its file is still empty.
func TestLivingClaimStays(t *testing.T) {
	s := sit(t)
	one, two := NewSaver(s.dir), NewSaver(s.dir)
	slow := stuckAt(t, s.dir, "rename")
	one.drive = drive{slow}
	done := make(chan struct{})
	go func() { defer close(done); s.save(one, 1, "one") }()
	wait(t, "reaching the rename", slow.reached)
	s.save(two, 1, "two")
	slow.release()
	wait(t, "the first", done)
	if one.Path() == two.Path() {
		t.Errorf("both are in %s", one.Path())
	}
	if got, want := get(t, one.Path()), string(scan("one")); got != want {
		t.Errorf("the first has %q", got)
	}
	if got, want := get(t, two.Path()), string(scan("two")); got != want {
		t.Errorf("the second has %q", got)
	}
}
