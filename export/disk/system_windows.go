package disk

import (
	"io/fs"
	"os"
	"syscall"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"
)

// readFlags open a file to read.
const readFlags = os.O_RDONLY

// patience is how long a rename that fails is tried again: a virus scanner or an
// open window can hold a file for a moment.
const patience = time.Second

// What the system says where a disk has no room, takes no writing, or another
// program has the file open.
var (
	saysFull   = []error{windows.ERROR_DISK_FULL, windows.ERROR_HANDLE_DISK_FULL, windows.ERROR_DISK_QUOTA_EXCEEDED, syscall.ENOSPC}
	saysDenied = []error{windows.ERROR_WRITE_PROTECT, fs.ErrPermission, syscall.EROFS}
	saysInUse  = []error{windows.ERROR_SHARING_VIOLATION, windows.ERROR_LOCK_VIOLATION}
)

// SyncFolder does nothing: Windows syncs no folders.
func (machine) SyncFolder(string) error { return nil }

// Hold does nothing: while a file is open to be written nobody else can open it
// for themselves, and it is renamed right after it is closed.
func (machine) Hold(string) (release func()) { return func() {} }

// Held tries to have the file for itself.
func (machine) Held(path string) (held, sure bool) {
	h, err := alone(path, windows.GENERIC_READ)
	if err == nil {
		windows.CloseHandle(h)
	}
	return err == windows.ERROR_SHARING_VIOLATION, err == nil || err == windows.ERROR_SHARING_VIOLATION
}

// alone opens a file that stands there, with nobody beside.
func alone(path string, access uint32) (windows.Handle, error) {
	name, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return windows.InvalidHandle, err
	}
	return windows.CreateFile(name, access, 0, nil, windows.OPEN_EXISTING, windows.FILE_FLAG_OPEN_REPARSE_POINT, 0)
}

// Claim takes away a file without anything in it, that a program which died left
// behind. It needs nothing more, since RenameNew replaces no file. The file is
// looked at and taken away while nobody else can have it: between the two another
// program could write there.
func (machine) Claim(path string) (end func(renamed bool), err error) {
	info, err := os.Lstat(path)
	switch {
	case err != nil:
		return func(bool) {}, nil // not there, or RenameNew says what is wrong
	case !info.Mode().IsRegular() || info.Size() > 0 || !removeBlank(path):
		return nil, &fs.PathError{Op: "claim", Path: path, Err: fs.ErrExist}
	}
	return func(bool) {}, nil
}

// removeBlank removes a file if there is nothing in it.
func removeBlank(path string) bool {
	h, err := alone(path, windows.GENERIC_READ|windows.DELETE)
	if err != nil {
		return false
	}
	defer windows.CloseHandle(h)
	var info windows.ByHandleFileInformation
	if err := windows.GetFileInformationByHandle(h, &info); err != nil || info.FileSizeHigh != 0 || info.FileSizeLow != 0 {
		return false
	}
	gone := byte(1) // FILE_DISPOSITION_INFO
	return windows.SetFileInformationByHandle(h, windows.FileDispositionInfo, &gone, uint32(unsafe.Sizeof(gone))) == nil
}

// RenameNew renames to a name that is free, else the error is [fs.ErrExist].
func (machine) RenameNew(from, to string) error {
	old, err := windows.UTF16PtrFromString(from)
	if err != nil {
		return err
	}
	name, err := windows.UTF16PtrFromString(to)
	if err != nil {
		return err
	}
	if err := windows.MoveFileEx(old, name, windows.MOVEFILE_WRITE_THROUGH); err != nil {
		return &os.LinkError{Op: "rename", Old: from, New: to, Err: err}
	}
	return nil
}
