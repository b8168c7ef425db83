package disk

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"

	"peil/export"
	"peil/questions"
)

const (
	linde    = "peil-de-linde-2026-11-21.toml"
	linde2   = "peil-de-linde-2026-11-21-2.toml"
	linde3   = "peil-de-linde-2026-11-21-3.toml"
	lindeMD  = "peil-de-linde-2026-11-21.md"
	lindeBak = linde + ".bak"
)

// sitting is a school that answers one question after another.
type sitting struct {
	*testing.T
	dir string
}

func sit(t *testing.T) sitting { return sitting{t, t.TempDir()} }

// scan is a scan file with a note that tells one revision from another.
func scan(note string) []byte {
	return []byte(minimal + "[answers.gov-roles]\nnote = \"" + note + "\"\n")
}

// minimal is the least that a scan file can hold.
const minimal = `format = 1
[questionnaire]
id = "ibp"
version = "2026.1"
[school]
name = "De Linde"
country = "NL"
[scan]
date = 2026-11-21
`

func (s sitting) save(saver *Saver, revision int, note string) Saved {
	s.Helper()
	saved, err := saver.Save(revision, linde, scan(note))
	if err != nil {
		s.Fatal(err)
	}
	return saved
}

func (s sitting) path(name string) string { return filepath.Join(s.dir, name) }

// wantNote reads a scan file of the folder back.
func (s sitting) wantNote(name, want string) {
	s.Helper()
	if got := get(s.T, s.path(name)); got != string(scan(want)) {
		s.Errorf("%s holds %s, want the note %q", name, got, want)
	}
}

// open makes a scan file as an earlier sitting left it, and goes on with it.
func (s sitting) open(name, note string) *Saver {
	s.Helper()
	data := scan(note)
	put(s.T, s.path(name), string(data))
	return OpenSaver(s.path(name), data)
}

func TestSaveNew(t *testing.T) {
	s := sit(t)
	saver := NewSaver(s.dir)
	if saver.Path() != "" {
		t.Errorf("before the first save the path is %q", saver.Path())
	}
	if got, want := s.save(saver, 1, "one"), (Saved{Path: s.path(linde), Revision: 1}); got != want {
		t.Errorf("saved %+v, want %+v", got, want)
	}
	if saved, err := saver.Save(2, "peil-de-beuk-2026-11-21.toml", scan("two")); err != nil || saved.Path != s.path(linde) {
		t.Errorf("a new name moves the file: %+v, %v", saved, err)
	}
	s.wantNote(linde, "two")
	wantPrivate(t, saver.Path())
	wantFolder(t, s.dir, linde)
}

func TestSameNameTwice(t *testing.T) {
	s := sit(t)
	put(t, s.path(linde), "not ours")
	one, two := NewSaver(s.dir), NewSaver(s.dir)
	s.save(one, 1, "one")
	s.save(two, 1, "two")
	s.save(one, 2, "one more")
	if got := get(t, s.path(linde)); got != "not ours" {
		t.Errorf("a foreign file became %q", got)
	}
	s.wantNote(linde2, "one more")
	s.wantNote(linde3, "two")
}

// TestRaceForOneName starts many new scans of one name at once: each keeps its
// own file.
func TestRaceForOneName(t *testing.T) {
	s := sit(t)
	const n = 8
	paths := make(chan string, n)
	for i := range n {
		go func() {
			saved, err := NewSaver(s.dir).Save(1, linde, scan(fmt.Sprint(i)))
			if err != nil {
				t.Error(err)
			}
			paths <- saved.Path
		}()
	}
	seen := map[string]bool{}
	for range n {
		seen[<-paths] = true
	}
	if len(seen) != n || len(folder(t, s.dir)) != n {
		t.Errorf("%d scans are in %d files: %q", n, len(seen), folder(t, s.dir))
	}
}

// TestRevisionsOutOfOrder ends with the newest, whatever the order in which saves
// start and end.
func TestRevisionsOutOfOrder(t *testing.T) {
	s := sit(t)
	saver := NewSaver(s.dir)
	const n = 40
	var all sync.WaitGroup
	for i := 1; i <= n; i++ {
		all.Go(func() {
			saved, err := saver.Save(i, linde, scan(fmt.Sprint(i)))
			if err != nil {
				t.Error(err)
			}
			if i == n && saved.Revision != n {
				t.Errorf("the newest revision was told that %d is on disk", saved.Revision)
			}
			saver.Path()
		})
	}
	all.Wait()
	s.wantNote(linde, fmt.Sprint(n))
	wantFolder(t, s.dir, linde)
}

func TestOlderRevisionWritesNothing(t *testing.T) {
	s := sit(t)
	saver := NewSaver(s.dir)
	want := s.save(saver, 5, "five")
	if got := s.save(saver, 4, "four"); got != want {
		t.Errorf("an older revision gives %+v, want %+v", got, want)
	}
	s.wantNote(linde, "five")
	s.save(saver, 5, "five, after the program ended")
	s.wantNote(linde, "five, after the program ended")
}

func TestOpenKeepsFound(t *testing.T) {
	s := sit(t)
	saver := s.open("mine.toml", "last year")
	if saver.Path() != s.path("mine.toml") {
		t.Errorf("the path is %q", saver.Path())
	}
	wantFolder(t, s.dir, "mine.toml")
	s.save(saver, 1, "one")
	s.wantNote("mine.toml.bak", "last year")
	wantPrivate(t, s.path("mine.toml.bak"))
	put(t, s.path("mine.toml.bak"), "kept by another program")
	s.save(saver, 2, "two")
	s.wantNote("mine.toml", "two")
	if got := get(t, s.path("mine.toml.bak")); got != "kept by another program" {
		t.Errorf("a second save makes a second backup: %q", got)
	}
	wantPrivate(t, s.path("mine.toml"))
	wantFolder(t, s.dir, "mine.toml", "mine.toml.bak")
}

func TestChangedMeanwhile(t *testing.T) {
	s := sit(t)
	saver := s.open(linde, "last year")
	s.save(saver, 1, "one")
	put(t, s.path(linde), "by hand")
	if got, want := s.save(saver, 2, "two"), (Saved{s.path(linde2), 2, s.path(linde)}); got != want {
		t.Errorf("saved %+v, want %+v", got, want)
	}
	if got, want := s.save(saver, 3, "three"), (Saved{s.path(linde2), 3, ""}); got != want {
		t.Errorf("then saved %+v, want %+v", got, want)
	}
	if got := get(t, s.path(linde)); got != "by hand" {
		t.Errorf("what another program wrote became %q", got)
	}
	s.wantNote(linde2, "three")
	s.wantNote(lindeBak, "last year")

	put(t, s.path(linde2), "by hand again")
	if got := s.save(saver, 4, "four"); got.Path != s.path(linde3) || got.Instead != s.path(linde2) {
		t.Errorf("saved %+v, want in %s", got, linde3)
	}
	if saver.Path() != s.path(linde3) {
		t.Errorf("the path is %s", saver.Path())
	}
}

// TestChangedBeforeTheFirstSave notices what happened between reading and saving.
func TestChangedBeforeTheFirstSave(t *testing.T) {
	s := sit(t)
	saver := s.open(linde2, "last year")
	put(t, s.path(linde2), "by hand")
	put(t, s.path(linde), "another")
	if got := s.save(saver, 1, "one"); got.Path != s.path(linde3) || got.Instead != s.path(linde2) {
		t.Errorf("saved %+v, want in %s instead of %s", got, linde3, linde2)
	}
}

func TestTakenAwayMeanwhile(t *testing.T) {
	s := sit(t)
	saver := NewSaver(s.dir)
	s.save(saver, 1, "one")
	if err := os.Remove(s.path(linde)); err != nil {
		t.Fatal(err)
	}
	if got := s.save(saver, 2, "two"); got.Path != s.path(linde) || got.Instead != "" {
		t.Errorf("saved %+v", got)
	}
	s.wantNote(linde, "two")
}

func TestSaveFullDisk(t *testing.T) {
	s := sit(t)
	saver := NewSaver(s.dir)
	s.save(saver, 1, "one")
	t.Run("full", func(t *testing.T) {
		saver.drive = fullDisk()
		if _, err := saver.Save(2, linde, scan("two")); err == nil {
			t.Error("saved on a full disk")
		}
		s.wantNote(linde, "one")
		wantFolder(t, s.dir, linde)
	})
	saver.drive = local
	s.save(saver, 2, "two")
	s.wantNote(linde, "two")
}

// TestBackupFails leaves the scan file alone: changing it would lose what this
// sitting found.
func TestBackupFails(t *testing.T) {
	s := sit(t)
	saver := s.open(linde, "last year")
	if err := os.Mkdir(s.path(lindeBak), 0o700); err != nil {
		t.Fatal(err)
	}
	if _, err := saver.Save(1, linde, scan("one")); err == nil {
		t.Error("saved without the backup")
	}
	s.wantNote(linde, "last year")
}

// TestNothingLeftBehind fails late, where the scan file cannot be compared.
func TestNothingLeftBehind(t *testing.T) {
	s := sit(t)
	saver := NewSaver(s.dir)
	s.save(saver, 1, "one")
	if err := errors.Join(os.Remove(s.path(linde)), os.Mkdir(s.path(linde), 0o700)); err != nil {
		t.Fatal(err)
	}
	if _, err := saver.Save(2, linde, scan("two")); err == nil {
		t.Error("saved over a folder")
	}
	wantFolder(t, s.dir, linde)
}

// TestTooLargeToReadAgain refuses what [Read] would refuse. The file stays, and so
// do older saves that wait.
func TestTooLargeToReadAgain(t *testing.T) {
	s := sit(t)
	saver := NewSaver(s.dir)
	large := scan(strings.Repeat("x", export.MaxSize))
	var told Trouble
	if _, err := saver.Save(1, linde, large); !errors.As(err, &told) || told.Path != s.path(linde) {
		t.Errorf("the first save gives %v", err)
	}
	wantFolder(t, s.dir)
	s.save(saver, 2, "two")
	if _, err := saver.Save(4, linde, large); !errors.Is(err, errLong) {
		t.Errorf("a later save gives %v", err)
	}
	s.wantNote(linde, "two")
	s.save(saver, 3, "three")
	s.wantNote(linde, "three")

	qn, err := questions.IBP()
	if err != nil {
		t.Fatal(err)
	}
	most := scan("")
	most = append(most, strings.Repeat("#", export.MaxSize-len(most)-1)+"\n"...)
	if _, err := saver.Save(5, linde, most); err != nil {
		t.Fatalf("saving all that fits: %v", err)
	}
	if _, _, err := Read(saver.Path(), qn); err != nil {
		t.Errorf("reading what was saved: %v", err)
	}
}

// TestSaveThroughLink writes the file behind a link, and keeps and numbers beside
// that.
func TestSaveThroughLink(t *testing.T) {
	s := sit(t)
	shelf := t.TempDir()
	data := scan("last year")
	put(t, filepath.Join(shelf, linde), string(data))
	if err := os.Symlink(filepath.Join(shelf, linde), s.path("mine.toml")); err != nil {
		t.Skip(err)
	}
	saver := OpenSaver(s.path("mine.toml"), data)
	if saver.Path() != s.path("mine.toml") {
		t.Errorf("before the first save the path is %s", saver.Path())
	}
	s.save(saver, 1, "one")
	wantFolder(t, s.dir, "mine.toml")
	wantFolder(t, shelf, linde, lindeBak)
	s.wantNote("mine.toml", "one")
	put(t, s.path("mine.toml"), "by hand")
	if got, want := s.save(saver, 2, "two"), (Saved{filepath.Join(shelf, linde2), 2, filepath.Join(shelf, linde)}); got != want {
		t.Errorf("saved %+v, want %+v", got, want)
	}
}

// TestMove goes on elsewhere after a save that failed, here since the folder is a
// file.
func TestMove(t *testing.T) {
	s := sit(t)
	put(t, s.path("file"), "")
	saver := NewSaver(s.path("file"))
	if _, err := saver.Save(1, linde, scan("one")); err == nil || saver.Path() != "" {
		t.Errorf("saved in a file: %v, %q", err, saver.Path())
	}
	saver.Move(s.dir)
	if got := s.save(saver, 1, "one"); got.Path != s.path(linde) {
		t.Errorf("saved %+v", got)
	}
}

func TestMoveOpened(t *testing.T) {
	s := sit(t)
	saver := s.open("mine.toml", "last year")
	other := t.TempDir()
	put(t, filepath.Join(other, "mine.toml"), "taken")
	saver.Move(other)
	if got := s.save(saver, 1, "one"); got.Path != filepath.Join(other, "mine-2.toml") || got.Instead != "" {
		t.Errorf("saved %+v", got)
	}
	s.wantNote("mine.toml", "last year")
	wantFolder(t, s.dir, "mine.toml")
	wantFolder(t, other, "mine.toml", "mine-2.toml")
	if got := s.save(saver, 2, "two"); got.Path != filepath.Join(other, "mine-2.toml") {
		t.Errorf("then saved %+v", got)
	}
}

func TestSaveReport(t *testing.T) {
	s := sit(t)
	saver := NewSaver(s.dir)
	if _, err := saver.SaveReport([]byte("x"), ".md"); err == nil {
		t.Error("a report was saved beside nothing")
	}
	s.save(saver, 1, "one")
	if _, err := saver.SaveReport([]byte("x"), ".toml"); err == nil {
		t.Error("a report was saved over the scan")
	}
	report := func(text string) {
		t.Helper()
		if path, err := saver.SaveReport([]byte(text), ".md"); err != nil || path != s.path(lindeMD) {
			t.Fatalf("saved %s, %v", path, err)
		}
		if got := get(t, s.path(lindeMD)); got != text {
			t.Errorf("the report has %q, want %q", got, text)
		}
	}
	report("one")
	report("two")
	wantFolder(t, s.dir, linde, lindeMD)
	put(t, s.path(lindeMD), "three")
	report("three")
	wantFolder(t, s.dir, linde, lindeMD)
	put(t, s.path(lindeMD), "by hand")
	for _, text := range []string{"four", "five"} { // what somebody worked in stays, and the sitting goes on in its own
		path, err := saver.SaveReport([]byte(text), ".md")
		if want := s.path(strings.TrimSuffix(lindeMD, ".md") + "-2.md"); err != nil || path != want || get(t, path) != text {
			t.Errorf("%s is saved in %s, %v", text, path, err)
		}
	}
	if got := get(t, s.path(lindeMD)); got != "by hand" {
		t.Errorf("what somebody worked in is %q", got)
	}
	wantPrivate(t, s.path(lindeMD))
}

// TestManyReports of one name end some time.
func TestManyReports(t *testing.T) {
	s := sit(t)
	saver := NewSaver(s.dir)
	s.save(saver, 1, "one")
	stem := strings.TrimSuffix(lindeMD, ".md")
	put(t, s.path(lindeMD), "by hand")
	for n := 2; n < mostReports; n++ {
		put(t, s.path(stem+"-"+strconv.Itoa(n)+".md"), "by hand")
	}
	if path, err := saver.SaveReport([]byte("new"), ".md"); !errors.Is(err, fs.ErrExist) {
		t.Errorf("saved %s, %v", path, err)
	}
}

// TestReportOfAnEarlierSitting is kept, for a person may have worked in it.
func TestReportOfAnEarlierSitting(t *testing.T) {
	s := sit(t)
	put(t, s.path(lindeMD), "of last year")
	saver := s.open(linde, "last year")
	path, err := saver.SaveReport([]byte("new"), ".md")
	if err != nil || path == s.path(lindeMD) {
		t.Errorf("saved %s, %v", path, err)
	}
	if got := get(t, s.path(lindeMD)); got != "of last year" {
		t.Errorf("kept %q", got)
	}
}
