package disk

import (
	"fmt"
	"io"
	"os"
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
// [OpenSaver]. A file with wrong content gives [export.Faults].
func Read(path string, qn *questions.Questionnaire) (scoring.Record, []byte, error) {
	data, err := readStart(path, export.MaxSize+1)
	if err != nil {
		return scoring.Record{}, nil, trouble(fmt.Errorf("read scan file: %w", err))
	}
	r, err := export.Decode(path, data, qn)
	if err != nil {
		return scoring.Record{}, nil, err
	}
	return r, data, nil
}

// readStart reads at most n bytes of a file.
func readStart(path string, n int64) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(io.LimitReader(file, n))
}

// Folder is the folder at path, for new scans; it must exist.
func Folder(path string) (string, error) {
	info, err := os.Stat(path)
	if err != nil {
		return "", trouble(fmt.Errorf("use folder %s for new scans: %w", path, err))
	}
	if !info.IsDir() {
		return "", fmt.Errorf("use folder %s for new scans: it is no folder", path)
	}
	return filepath.Clean(path), nil
}

// Whole is a path from the root of the disk; a path that cannot be made whole
// stays as it is.
func Whole(path string) string {
	if whole, err := filepath.Abs(path); err == nil && path != "" {
		return whole
	}
	return path
}
