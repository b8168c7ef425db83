package disk

import (
	"io/fs"
	"os"
	"syscall"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"
)

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

// Open opens a file to read.
func (machine) Open(path string) (file, error) { return asFile(os.Open(path)) }

// SyncFolder does nothing: Windows syncs no folders.
func (machine) SyncFolder(string) error { return nil }

// Hold opens the file once more, in a way that lets everybody else read, write and
// rename it, but nobody have it for themselves.
func (machine) Hold(path string) (release func(), ok bool) {
	h, err := openHandle(path, windows.GENERIC_READ, windows.FILE_SHARE_READ|windows.FILE_SHARE_WRITE|windows.FILE_SHARE_DELETE)
	if err != nil {
		return func() {}, err != windows.ERROR_FILE_NOT_FOUND
	}
	return func() { windows.CloseHandle(h) }, true
}

// RemoveLeft removes the file while nobody else can have it.
func (machine) RemoveLeft(path string) (sure bool) {
	err := removeAlone(path, func(windows.ByHandleFileInformation) bool { return true })
	return err == nil || err == windows.ERROR_SHARING_VIOLATION
}

// openHandle opens a file that is there, not what a link stands for; share is what others
// may do with it meanwhile.
func openHandle(path string, access, share uint32) (windows.Handle, error) {
	name, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return windows.InvalidHandle, err
	}
	return windows.CreateFile(name, access, share, nil, windows.OPEN_EXISTING, windows.FILE_FLAG_OPEN_REPARSE_POINT, 0)
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
	case !info.Mode().IsRegular() || info.Size() > 0 || removeAlone(path, isEmpty) != nil:
		return nil, &fs.PathError{Op: "claim", Path: path, Err: fs.ErrExist}
	}
	return func(bool) {}, nil
}

// isEmpty reports whether there is nothing in a file.
func isEmpty(info windows.ByHandleFileInformation) bool {
	return info.FileSizeHigh == 0 && info.FileSizeLow == 0
}

// removeAlone looks at a file and removes it, while nobody else can have it.
func removeAlone(path string, should func(windows.ByHandleFileInformation) bool) error {
	h, err := openHandle(path, windows.GENERIC_READ|windows.DELETE, 0)
	if err != nil {
		return err
	}
	defer windows.CloseHandle(h)
	var info windows.ByHandleFileInformation
	if err := windows.GetFileInformationByHandle(h, &info); err != nil {
		return err
	}
	if !should(info) {
		return fs.ErrExist
	}
	gone := byte(1) // FILE_DISPOSITION_INFO
	return windows.SetFileInformationByHandle(h, windows.FileDispositionInfo, &gone, uint32(unsafe.Sizeof(gone)))
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
