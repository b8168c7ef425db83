package disk

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// system is what this package asks of the operating system: every call of it that
// can fail, fill up or never come back. What the calls add up to stands in
// [drive]; tests put a slow, full or dying system in the place of [machine].
type system interface {
	Now() time.Time

	Stat(path string) (fs.FileInfo, error)  // of what a link stands for
	Lstat(path string) (fs.FileInfo, error) // of the link itself
	Resolve(path string) (string, error)    // the path without links
	ReadDir(dir string) ([]fs.DirEntry, error)

	// Open opens a file to read, and never waits for the other end of a pipe.
	Open(path string) (file, error)
	// CreateTemp makes a new file that only its owner can read, as [os.CreateTemp].
	CreateTemp(dir, pattern string) (file, error)
	// Append opens what stands there already, to write to its end.
	Append(path string) (file, error)
	// Rename puts a file in the place of another.
	Rename(from, to string) error
	Remove(path string) error
	// SyncFolder makes the names in a folder outlast a power cut.
	SyncFolder(dir string) error

	// Hold marks a new file as being written by a living program, until release or
	// until the program ends, however it ends. ok is false where another program
	// has just taken the file for one left behind: it is lost then.
	Hold(path string) (release func(), ok bool)
	// RemoveLeft removes a file that no program holds; sure is false where the
	// system cannot tell, and the file stays.
	RemoveLeft(path string) (sure bool)
	// Claim takes a name that is free or that a program which ended left empty, so
	// that of all that want it only one gets it; else the error is [fs.ErrExist].
	// While it lasts the name may be renamed to with RenameNew; end ends it, and
	// takes the name away again where nothing was renamed to it.
	Claim(path string) (end func(renamed bool), err error)
	// RenameNew renames to a name that was claimed.
	RenameNew(from, to string) error
}

// file is an open file.
type file interface {
	io.ReadWriteCloser
	Name() string
	Stat() (fs.FileInfo, error)
	Sync() error
}

// drive is the disk as the rest of the package uses it: the steps that take more
// than one call.
type drive struct{ system }

// local is the drive of this machine.
var local = drive{machine{}}

// machine is the operating system that the program runs on. What differs from one
// system to another stands in system_unix.go and system_windows.go.
type machine struct{}

func (machine) Now() time.Time                            { return time.Now() }
func (machine) Stat(path string) (fs.FileInfo, error)     { return os.Stat(path) }
func (machine) Lstat(path string) (fs.FileInfo, error)    { return os.Lstat(path) }
func (machine) Resolve(path string) (string, error)       { return filepath.EvalSymlinks(path) }
func (machine) ReadDir(dir string) ([]fs.DirEntry, error) { return os.ReadDir(dir) }
func (machine) CreateTemp(dir, pattern string) (file, error) {
	return asFile(os.CreateTemp(dir, pattern))
}
func (machine) Append(path string) (file, error) {
	return asFile(os.OpenFile(path, os.O_WRONLY|os.O_APPEND, 0))
}
func (machine) Rename(from, to string) error { return os.Rename(from, to) }
func (machine) Remove(path string) error     { return os.Remove(path) }

// asFile keeps a nil file a nil: as a value of an interface it would not be one.
func asFile(f *os.File, err error) (file, error) {
	if err != nil {
		return nil, err
	}
	return f, nil
}
