package disk

import (
	"path/filepath"
	"runtime"
	"testing"
)

// TestNothingWaits hangs a save at each call in turn: what a front end asks meanwhile
// is answered, and the sitting goes on in another folder.
func TestNothingWaits(t *testing.T) {
	for _, call := range []string{"readdir", "create", "stat", "rename"} {
		t.Run(call, func(t *testing.T) {
			s, other := sit(t), t.TempDir()
			saver := NewSaver(s.dir)
			s.save(saver, 1, "one")
			if call == "readdir" { // as the first save does
				saver = OpenSaver(s.path(linde), scan("one"))
			}
			slow := stuckAt(t, s.dir, call)
			saver.drive = drive{slow}

			hung := make(chan struct{})
			go func() {
				defer close(hung)
				saver.Save(2, linde, scan("two"))
			}()
			wait(t, "reaching the disk", slow.reached)
			atOnce(t, "Path", func() {
				if got := saver.Path(); got != s.path(linde) {
					t.Errorf("the path is %q", got)
				}
			})
			atOnce(t, "Move", func() { saver.Move(other) })
			atOnce(t, "saving elsewhere", func() {
				if got := s.save(saver, 3, "three"); got.Path != filepath.Join(other, linde) {
					t.Errorf("saved %+v", got)
				}
			})

			slow.release()
			wait(t, "the save that hung", hung)
			if got := saver.Path(); got != filepath.Join(other, linde) {
				t.Errorf("in the end the path is %q", got)
			}
			s.wantNote(linde, "two")
		})
	}
}

// TestWaitingSavesMoveAlong stands behind a save that hangs when the sitting moves:
// once its turn comes, it is saved where the sitting is.
func TestWaitingSavesMoveAlong(t *testing.T) {
	s, other := sit(t), t.TempDir()
	saver := NewSaver(s.dir)
	slow := stuckAt(t, s.dir, "create")
	saver.drive = drive{slow}
	saves := make(chan Saved, 2)
	save := func(revision int, note string) {
		saved, err := saver.Save(revision, linde, scan(note))
		if err != nil {
			t.Error(err)
		}
		saves <- saved
	}
	go save(1, "one")
	wait(t, "reaching the disk", slow.reached)
	go save(2, "two")
	for saver.asked.Load() != 2 { // it stands behind the first, or is about to
		runtime.Gosched()
	}
	saver.Move(other)
	if saver.Path() != "" {
		t.Errorf("nothing is on disk, and the path is %q", saver.Path())
	}
	slow.release()
	got := map[string]int{}
	for range 2 {
		saved := <-saves
		got[saved.Path] = saved.Revision
	}
	if want := filepath.Join(other, linde); got[want] != 2 || saver.Path() != want {
		t.Errorf("saved %v, the path is %q", got, saver.Path())
	}
}

// TestLateSaveIsSeen comes back after the move, and before anything was saved
// elsewhere: what is on disk is where it was.
func TestLateSaveIsSeen(t *testing.T) {
	s := sit(t)
	saver := NewSaver(s.dir)
	slow := stuckAt(t, s.dir, "rename")
	saver.drive = drive{slow}
	done := make(chan struct{})
	go func() { defer close(done); s.save(saver, 1, "one") }()
	wait(t, "reaching the disk", slow.reached)
	saver.Move(s.path("nowhere"))
	slow.release()
	wait(t, "the save that hung", done)
	if _, err := saver.Save(2, linde, scan("two")); err == nil {
		t.Error("saved nowhere")
	}
	if saver.Path() != s.path(linde) {
		t.Errorf("the path is %q", saver.Path())
	}
}

// TestNothingWaitsForAReport hangs the other thing that a saver writes.
func TestNothingWaitsForAReport(t *testing.T) {
	s := sit(t)
	saver := NewSaver(s.dir)
	s.save(saver, 7, "seven")
	slow := stuckAt(t, s.dir, "stat")
	saver.drive = drive{slow}
	done := make(chan struct{})
	go func() {
		defer close(done)
		if _, err := saver.SaveReport([]byte("x"), ".md"); err != nil {
			t.Error(err)
		}
	}()
	wait(t, "reaching the disk", slow.reached)
	atOnce(t, "Path", func() {
		if got := saver.Path(); got != s.path(linde) {
			t.Errorf("the path is %q", got)
		}
	})
	atOnce(t, "Move", func() { saver.Move(t.TempDir()) })
	slow.release()
	wait(t, "the report", done)
}

// TestOpenSaverTouchesNothing, since a front end makes it on a key: on a disk that
// does not answer it is made all the same, and the path is the one given.
func TestOpenSaverTouchesNothing(t *testing.T) {
	old := local
	t.Cleanup(func() { local = old })
	local = drive{} // any call panics
	saver := OpenSaver("/gone/link.toml", nil)
	if got := saver.Path(); got != "/gone/link.toml" {
		t.Errorf("the path is %q", got)
	}
	saver.Move("/elsewhere")
	if got := NewSaver("/gone").Path(); got != "" {
		t.Errorf("the path is %q", got)
	}
}
