package disk

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"time"
)

// Write writes a file whole or not at all, readable by its owner only: beside,
// synced, renamed. A file that stands at path is replaced, and stays as it was
// when writing fails. What is no ordinary file (a terminal, /dev/null) is written
// to as it is.
func Write(path string, data []byte) error { return trouble(write(path, data)) }

func write(path string, data []byte) error {
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		return os.WriteFile(path, data, 0o600)
	}
	path = behindLink(path)
	temp, err := writeBeside(filepath.Dir(path), data)
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	if err := rename(temp, path); err != nil {
		os.Remove(temp)
		return err
	}
	return nil
}

// behindLink is the file that a link stands for: renaming onto the link itself
// would replace the link. Any other path stays as the user gave it.
func behindLink(path string) string {
	if info, err := os.Lstat(path); err != nil || info.Mode()&fs.ModeSymlink == 0 {
		return path
	}
	if target, err := filepath.EvalSymlinks(path); err == nil {
		return target
	}
	return path
}

// tempPrefix begins the name of a file that is not yet whole.
const tempPrefix = ".peil-"

// writeBeside writes data to a new file in a folder, down to the disk, and gives
// its path. Beside, since only within one folder a rename is one step.
func writeBeside(dir string, data []byte) (path string, err error) {
	file, err := os.CreateTemp(dir, tempPrefix+"*.tmp") // with mode 0600
	if err != nil {
		return "", err
	}
	err = errors.Join(fill(file, data), file.Sync(), file.Close())
	if err != nil {
		os.Remove(file.Name())
		return "", err
	}
	return file.Name(), nil
}

// fill writes data to a file; a test puts a full disk in its place.
var fill = func(w io.Writer, data []byte) error {
	_, err := w.Write(data)
	return err
}

// claim takes a name that is free: it makes an empty file there, which fails with
// [fs.ErrExist] where there is one, so that of two programs only one gets it.
// Links would do the same, but USB sticks have none.
func claim(path string) error {
	file, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	return file.Close()
}

// place renames a file that was written beside to a name that is free; where it
// is taken the error is [fs.ErrExist].
func place(temp, path string) error {
	if err := claim(path); err != nil {
		return err
	}
	if err := rename(temp, path); err != nil {
		os.Remove(path)
		return err
	}
	return nil
}

// rename renames a file over another. On Windows a virus scanner or an open
// window can hold a file for a moment: there it is tried again for a second.
func rename(from, to string) error {
	patience := time.Duration(0)
	if runtime.GOOS == "windows" {
		patience = time.Second
	}
	return retry(patience, func() error { return os.Rename(from, to) })
}

// pause is how long retry waits between two tries.
const pause = 50 * time.Millisecond

// retry tries something until it succeeds or patience runs out; at least once.
func retry(patience time.Duration, try func() error) error {
	for {
		err := try()
		if err == nil || patience <= 0 || errors.Is(err, fs.ErrNotExist) {
			return err
		}
		time.Sleep(min(pause, patience))
		patience -= pause
	}
}
