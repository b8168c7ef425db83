package disk

import (
	"fmt"
	"io"
	"io/fs"
	"path/filepath"

	"peil/export"
	"peil/questions"
	"peil/scoring"
)

// Opened is a scan file that a sitting goes on with.
type Opened struct {
	Record scoring.Record
	Path   string
	Data   []byte // as it stood on disk
}

// Open reads a scan file to go on with it. The error is [export.Faults] where the
// content is wrong.
func Open(path string, qn *questions.Questionnaire) (*Opened, error) {
	record, data, err := Read(path, qn)
	if err != nil {
		return nil, err
	}
	return &Opened{record, path, data}, nil
}

// Read reads the scan file at path, and returns its bytes as well, for
// [OpenSaver]. A file with wrong content gives [export.Faults]; what is no ordinary
// file is not opened.
func Read(path string, qn *questions.Questionnaire) (scoring.Record, []byte, error) {
	data, _, err := local.readStart(path, export.MaxSize+1)
	if err != nil {
		return scoring.Record{}, nil, asTrouble(fmt.Errorf("read scan file: %w", err))
	}
	r, err := export.Decode(path, data, qn)
	if err != nil {
		return scoring.Record{}, nil, err
	}
	return r, data, nil
}

// readStart reads at most n bytes of an ordinary file.
func (d drive) readStart(path string, n int64) ([]byte, fs.FileInfo, error) {
	// Before opening, since to open a device can do something. And after it, since
	// the name can have gone to another file meanwhile.
	info, err := d.Stat(path)
	if err != nil {
		return nil, nil, err
	}
	if err := ordinary(path, info); err != nil {
		return nil, nil, err
	}
	f, err := d.Open(path)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	if info, err = f.Stat(); err != nil {
		return nil, nil, err
	}
	if err := ordinary(path, info); err != nil {
		return nil, nil, err
	}
	data, err := io.ReadAll(io.LimitReader(f, n))
	return data, info, err
}

// ordinary is the error of what is no ordinary file: a pipe or a device can keep a
// program waiting for ever.
func ordinary(path string, info fs.FileInfo) error {
	switch {
	case info.IsDir():
		return &fs.PathError{Op: "open", Path: path, Err: errFolder}
	case !info.Mode().IsRegular():
		return &fs.PathError{Op: "open", Path: path, Err: errIrregular}
	}
	return nil
}

// Folder is the folder at path, for new scans; it must exist.
func Folder(path string) (string, error) {
	info, err := local.Stat(path)
	if err == nil && !info.IsDir() {
		err = &fs.PathError{Op: "open", Path: path, Err: errNoFolder}
	}
	if err != nil {
		return "", asTrouble(fmt.Errorf("use folder for new scans: %w", err))
	}
	return filepath.Clean(path), nil
}

// Absolute is a path from the root of the disk; a path that cannot be made whole
// stays as it is.
func Absolute(path string) string {
	if whole, err := filepath.Abs(path); err == nil && path != "" {
		return whole
	}
	return path
}
