package disk

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"

	"peil/export"
)

// Output writes what a command was asked to write to a file, whole or not at all and
// readable by its owner only; force allows it to replace what stands there.
//
// A scan file is never replaced, not even by force, and whatever its name: the scan
// that is reported, another school's, the .bak of one, one that no longer reads, by
// its name or through a link. It would be gone for good, where a report can be made
// again. A file without anything in it is replaced without force. What is no
// ordinary file (a terminal, /dev/null) is written to as it is.
func Output(path string, data []byte, force bool) error {
	if err := local.output(path, data, force); err != nil {
		return asTrouble(fmt.Errorf("write output: %w", err))
	}
	return nil
}

func (d drive) output(path string, data []byte, force bool) error {
	info, err := d.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist), err == nil && info.Mode().IsRegular() && info.Size() == 0:
		return d.create(path, data)
	case err != nil:
		return err
	case info.IsDir():
		return ordinary(path, info)
	case !info.Mode().IsRegular():
		return d.appendTo(path, data)
	}
	now, _, err := d.readStart(path, export.MaxSize)
	switch {
	case err != nil: // what cannot be read may be a scan
		return err
	case looksLikeScan(now):
		return &fs.PathError{Op: "replace", Path: path, Err: errScan}
	case !force:
		return &fs.PathError{Op: "replace", Path: path, Err: errExists}
	}
	return d.write(path, data)
}

// create makes a file that is not there yet, or not yet filled. Where another
// program fills it meanwhile, its file stays.
func (d drive) create(path string, data []byte) error {
	path = d.behindLink(path)
	dir := filepath.Dir(path)
	d.sweep(dir)
	draft, err := d.newDraft(dir, data)
	if err != nil {
		return err
	}
	defer draft.drop()
	if err := draft.giveName(path); !errors.Is(err, fs.ErrExist) {
		return err
	}
	return &fs.PathError{Op: "create", Path: path, Err: errExists}
}
