package disk

import (
	"errors"
	"io"
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

// fullDisk makes every write end halfway, as on a disk without room.
func fullDisk(t *testing.T) {
	old := fill
	fill = func(w io.Writer, data []byte) error {
		w.Write(data[:len(data)/2])
		return syscall.ENOSPC
	}
	t.Cleanup(func() { fill = old })
}

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
	if err := Write(path, []byte("new")); err != nil {
		t.Fatal(err)
	}
	if got := get(t, path); got != "new" {
		t.Errorf("the file has %q", got)
	}
	wantPrivate(t, path)
	wantFolder(t, dir, "report.md")
}

func TestWriteFullDisk(t *testing.T) {
	fullDisk(t)
	dir := t.TempDir()
	path := filepath.Join(dir, "report.md")
	put(t, path, "old")
	if err := Write(path, []byte("new and longer")); !errors.Is(err, syscall.ENOSPC) {
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
	if err := Write(filepath.Join(file, "report.md"), []byte("new")); err == nil {
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
	if err := Write(link, []byte("new")); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&fs.ModeSymlink == 0 || get(t, target) != "new" {
		t.Errorf("the link is %v, its target has %q", info, get(t, target))
	}
}

func TestPlaceTakesNoName(t *testing.T) {
	dir := t.TempDir()
	temp, path := filepath.Join(dir, "temp"), filepath.Join(dir, "scan.toml")
	put(t, temp, "mine")
	put(t, path, "theirs")
	if err := place(temp, path); !errors.Is(err, fs.ErrExist) || get(t, path) != "theirs" {
		t.Errorf("the error is %v, the file has %q", err, get(t, path))
	}
	if err := place(filepath.Join(dir, "none"), filepath.Join(dir, "free")); err == nil {
		t.Error("nothing was placed without an error")
	}
	wantFolder(t, dir, "temp", "scan.toml")
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
