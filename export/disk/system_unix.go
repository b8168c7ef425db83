//go:build unix

package disk

import (
	"errors"
	"io/fs"
	"os"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// patience is how long a rename that fails is tried again.
const patience = time.Duration(0)

// What the system says where a disk has no room, takes no writing, or another
// program has the file open.
var (
	saysFull   = []error{syscall.ENOSPC, syscall.EDQUOT}
	saysDenied = []error{fs.ErrPermission, syscall.EROFS}
	saysInUse  = []error{syscall.ETXTBSY}
)

// Open opens a file to read. A named pipe without a writer would hold the opening for
// ever, and a terminal could become that of the program.
func (machine) Open(path string) (file, error) {
	return asFile(os.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK|syscall.O_NOCTTY, 0))
}

// SyncFolder syncs the folder, as any file.
func (machine) SyncFolder(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// lock takes the lock of an open file without waiting. The lock ends with the
// file, and so with the program, also when that is killed.
func lock(f *os.File) error { return unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB) }

// Hold locks the file. Where the disk keeps no locks it stays as it is: nobody else
// can be sure of it either.
func (machine) Hold(path string) (release func(), ok bool) {
	f, err := os.OpenFile(path, os.O_RDWR|syscall.O_NOFOLLOW, 0)
	if err != nil {
		return func() {}, !errors.Is(err, fs.ErrNotExist)
	}
	if errors.Is(lock(f), unix.EWOULDBLOCK) || !leads(path, f) {
		f.Close()
		return nil, false
	}
	return func() { f.Close() }, true
}

// RemoveLeft removes the file while it has the lock, so that no writer can take it
// meanwhile.
func (machine) RemoveLeft(path string) (sure bool) {
	f, err := os.OpenFile(path, os.O_RDWR|syscall.O_NOFOLLOW|syscall.O_NONBLOCK, 0)
	if err != nil {
		return false
	}
	defer f.Close()
	switch err := lock(f); {
	case err == nil:
		os.Remove(path)
		return true
	case errors.Is(err, unix.EWOULDBLOCK):
		return true
	}
	return false
}

// Claim makes an empty file and locks it. Links would do the same, but USB sticks
// have none. An empty file that is there already is the claim of a program that
// died, if its lock is free; whoever gets that lock takes the claim over.
func (machine) Claim(path string) (end func(renamed bool), err error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
	if err == nil {
		return claimLocked(path, f, true)
	}
	if !errors.Is(err, fs.ErrExist) {
		return nil, err
	}
	if info, err := os.Lstat(path); err != nil || !isEmpty(info) {
		return nil, nameTaken(path)
	}
	f, err = os.OpenFile(path, os.O_RDWR|syscall.O_NOFOLLOW|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, nameTaken(path)
	}
	return claimLocked(path, f, false)
}

// claimLocked claims the name of an open file that was empty, and made by the claimer or
// found. Two checks keep it with one winner. A lock that is had by another means a
// claim that lives. And once the lock is had, the name must still lead to the file
// that was locked, and that be empty: meanwhile another may have claimed, renamed
// and let go. On a disk without locks only who made the file has it.
func claimLocked(path string, f *os.File, made bool) (end func(renamed bool), err error) {
	err = lock(f)
	if errors.Is(err, unix.EWOULDBLOCK) || err != nil && !made || !leads(path, f) || !stillEmpty(f) {
		f.Close()
		return nil, nameTaken(path)
	}
	return func(renamed bool) {
		if made && !renamed {
			os.Remove(path)
		}
		f.Close()
	}, nil
}

func nameTaken(path string) error {
	return &fs.PathError{Op: "claim", Path: path, Err: fs.ErrExist}
}

// isEmpty reports whether a file is an ordinary one without anything in it.
func isEmpty(info fs.FileInfo) bool { return info.Mode().IsRegular() && info.Size() == 0 }

// leads reports whether a name stands for an open file.
func leads(path string, f *os.File) bool {
	found, err := os.Lstat(path)
	if err != nil {
		return false
	}
	own, err := f.Stat()
	return err == nil && os.SameFile(found, own)
}

func stillEmpty(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && isEmpty(info)
}

// RenameNew renames: the claim keeps everybody else away.
func (machine) RenameNew(from, to string) error { return os.Rename(from, to) }
