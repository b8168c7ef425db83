package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"syscall"
	"testing"
	"testing/synctest"
	"time"
)

func put(t *testing.T, path, data string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
}

func get(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// folder lists the names in a folder, temporary files included.
func folder(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

func wantFolder(t *testing.T, dir string, want ...string) {
	t.Helper()
	slices.Sort(want)
	if got := folder(t, dir); !slices.Equal(got, want) {
		t.Errorf("the folder has %q, want %q", got, want)
	}
}

func wantPrivate(t *testing.T, path string) {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("%s has mode %o, want 600", path, info.Mode().Perm())
	}
}

func TestWrite(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "report.md")
	put(t, path, "old")
	if err := local.write(path, []byte("new")); err != nil {
		t.Fatal(err)
	}
	if got := get(t, path); got != "new" {
		t.Errorf("the file has %q", got)
	}
	wantPrivate(t, path)
	wantFolder(t, dir, "report.md")
}

func TestWriteFullDisk(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "report.md")
	put(t, path, "old")
	if err := fullDisk().write(path, []byte("new and longer")); !errors.Is(err, syscall.ENOSPC) {
		t.Errorf("the error is %v", err)
	}
	if got := get(t, path); got != "old" {
		t.Errorf("the old file has %q", got)
	}
	wantFolder(t, dir, "report.md")
}

// TestWriteNoFolder stands for a folder that cannot be written to, which root
// always can.
func TestWriteNoFolder(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	put(t, file, "old")
	if err := local.write(filepath.Join(file, "report.md"), []byte("new")); err == nil {
		t.Error("a file in a file was written")
	}
}

func TestWriteThroughLink(t *testing.T) {
	dir := t.TempDir()
	target, link := filepath.Join(dir, "target"), filepath.Join(dir, "link")
	put(t, target, "old")
	if err := os.Symlink("target", link); err != nil {
		t.Skip(err)
	}
	if err := local.write(link, []byte("new")); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&fs.ModeSymlink == 0 || get(t, target) != "new" {
		t.Errorf("the link is %v, its target has %q", info, get(t, target))
	}
}

func TestPlaceTakesNoName(t *testing.T) {
	dir := t.TempDir()
	path, free := filepath.Join(dir, "scan.toml"), filepath.Join(dir, "free.toml")
	put(t, path, "theirs")
	draft, err := local.newDraft(dir, []byte("mine"))
	if err != nil {
		t.Fatal(err)
	}
	if err := draft.giveName(path); !errors.Is(err, fs.ErrExist) || get(t, path) != "theirs" {
		t.Errorf("the error is %v, the file has %q", err, get(t, path))
	}
	if err := draft.giveName(free); err != nil || get(t, free) != "mine" {
		t.Errorf("the free name: %v", err)
	}
	draft.drop()
	wantFolder(t, dir, "free.toml", "scan.toml")
}

// TestSynced makes the name last, once the file has it; that it could not be is no
// failure.
func TestSynced(t *testing.T) {
	dir := t.TempDir()
	r := &recorder{}
	saver := NewSaver(dir)
	saver.drive = drive{r}
	for i := range 2 {
		if _, err := saver.Save(i, linde, scan("one")); err != nil {
			t.Fatal(err)
		}
	}
	if want := []string{"rename new", "sync " + dir, "rename", "sync " + dir}; !slices.Equal(r.calls, want) {
		t.Errorf("did %q, want %q", r.calls, want)
	}
}

func TestRetry(t *testing.T) {
	held := errors.New("held")
	for _, c := range []struct {
		patience     time.Duration
		fails, tries int
		want         error
	}{
		{0, 1, 1, held},
		{2 * pause, 1, 2, nil},
		{2 * pause, 9, 3, held},
		{time.Second, 99, 21, held},
	} {
		synctest.Test(t, func(t *testing.T) {
			began, tries := time.Now(), 0
			err := retry(c.patience, func() error {
				if tries++; tries <= c.fails {
					return held
				}
				return nil
			})
			if err != c.want || tries != c.tries || time.Since(began) > c.patience {
				t.Errorf("patience %v, %d failures: %d tries in %v, %v", c.patience, c.fails, tries, time.Since(began), err)
			}
		})
	}
}
