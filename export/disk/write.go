package disk

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"time"
)

// write writes a file whole or not at all, readable by its owner only: beside,
// synced, renamed. An ordinary file that stands at path is replaced, and stays as it
// was when writing fails.
func (d drive) write(path string, data []byte) error {
	path = d.behindLink(path)
	d.sweep(filepath.Dir(path))
	if err := d.put(path, data); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return nil
}

// appendTo writes to what stands at path already.
func (d drive) appendTo(path string, data []byte) error {
	f, err := d.Append(path)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Close())
}

// put makes or replaces an ordinary file, and refuses anything else.
func (d drive) put(path string, data []byte) error {
	if info, err := d.Stat(path); err == nil {
		if err := ordinary(path, info); err != nil {
			return err
		}
	}
	path = d.behindLink(path)
	draft, err := d.newDraft(filepath.Dir(path), data)
	if err != nil {
		return err
	}
	defer draft.drop()
	return draft.replace(path)
}

// behindLink is the file that a link stands for: renaming onto the link itself
// would replace the link. Any other path stays as the user gave it.
func (d drive) behindLink(path string) string {
	if info, err := d.Lstat(path); err != nil || info.Mode()&fs.ModeSymlink == 0 {
		return path
	}
	if target, err := d.Resolve(path); err == nil {
		return target
	}
	return path
}

// draft is a file that is whole but has not got its name yet.
type draft struct {
	drive
	dir     string
	data    []byte
	path    string
	release func()
}

// newDraft writes data to a new file in a folder, down to the disk. Beside what it
// will be, since only within one folder a rename is one step.
func (d drive) newDraft(dir string, data []byte) (*draft, error) {
	n := &draft{drive: d, dir: dir, data: data}
	return n, n.fill()
}

func (n *draft) fill() error {
	f, err := n.create()
	if err != nil {
		return err
	}
	_, err = f.Write(n.data)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		n.drop()
	}
	return err
}

// create makes the file and holds it. Another program that sweeps just then can get
// the file first, but hardly many in a row.
func (n *draft) create() (file, error) {
	for tries := 1; ; tries++ {
		f, err := n.CreateTemp(n.dir, tempPrefix+"*"+tempSuffix)
		if err != nil {
			return nil, err
		}
		release, ok := n.Hold(f.Name())
		if ok {
			n.path, n.release = f.Name(), release
			return f, nil
		}
		f.Close()
		n.Remove(f.Name())
		if tries == 100 {
			return nil, &fs.PathError{Op: "create", Path: f.Name(), Err: fs.ErrNotExist}
		}
	}
}

// drop ends the draft: where it was not renamed, nothing is left of it.
func (n *draft) drop() {
	if n.path == "" {
		return
	}
	n.Remove(n.path) // gone already, unless something failed
	n.release()
	n.path = ""
}

// replace gives the draft its name, over a file that has it.
func (n *draft) replace(path string) error { return n.rename(path, n.Rename) }

// giveName gives the draft a name that is free; where it is taken the error is
// [fs.ErrExist].
func (n *draft) giveName(path string) error {
	end, err := n.Claim(path)
	if err != nil {
		return err
	}
	err = n.rename(path, n.RenameNew)
	end(err == nil)
	return err
}

// rename renames the draft and makes the name last. A draft that is gone was swept
// away by a program that could not see that this one lives (see sweep): it is
// written once more.
func (n *draft) rename(path string, rename func(from, to string) error) error {
	try := func() error { return rename(n.path, path) }
	err := retry(patience, try)
	if errors.Is(err, fs.ErrNotExist) && n.gone() {
		n.drop()
		if err := n.fill(); err != nil {
			return err
		}
		err = retry(patience, try)
	}
	if err != nil {
		return err
	}
	// The file has its name, whatever comes now. A folder that cannot be synced
	// may show the older file after a power cut, and no worse.
	n.SyncFolder(n.dir)
	return nil
}

func (n *draft) gone() bool {
	_, err := n.Lstat(n.path)
	return errors.Is(err, fs.ErrNotExist)
}

// pause is how long retry waits between two tries.
const pause = 50 * time.Millisecond

// retry tries something, once at least, until it succeeds or that has taken long enough.
// What waiting does not change is not tried again.
func retry(most time.Duration, try func() error) error {
	for {
		err := try()
		if err == nil || most <= 0 || errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrExist) {
			return err
		}
		time.Sleep(min(pause, most))
		most -= pause
	}
}
