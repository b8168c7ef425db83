package export

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// SaveReport writes a report beside the scan file, under the same name with
// another extension, such as ".md". Before a report that this Saver did not write
// is replaced, it is kept with .bak behind its name: a person may have worked in
// it.
func (s *Saver) SaveReport(data []byte, ext string) (path string, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	scan := s.saved.Path
	if scan == "" {
		return "", errors.New("save report: the scan itself is not saved yet")
	}
	path = strings.TrimSuffix(scan, filepath.Ext(scan)) + ext
	if path == scan {
		return "", fmt.Errorf("save report: %s is the scan itself", path)
	}
	if err := s.keepReport(path, data); err != nil {
		return "", fmt.Errorf("save report: %w", err)
	}
	if err := Write(path, data); err != nil {
		return "", fmt.Errorf("save report: %w", err)
	}
	if s.reports == nil {
		s.reports = map[string][]byte{}
	}
	s.reports[path] = data
	return path, nil
}

// keepReport keeps a report that somebody else wrote or changed, unless it says
// just what will be written.
func (s *Saver) keepReport(path string, data []byte) error {
	now, err := os.ReadFile(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	case bytes.Equal(now, data):
		return nil
	}
	if own, ok := s.reports[path]; ok && bytes.Equal(now, own) {
		return nil
	}
	return Write(path+".bak", now)
}
