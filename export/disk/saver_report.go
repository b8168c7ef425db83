package disk

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"iter"
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
		return "", trouble(fmt.Errorf("save report: %w", err))
	}
	if err := write(path, data); err != nil {
		return "", trouble(fmt.Errorf("save report: %w", err))
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
	return write(path+".bak", now)
}

// SaveReports writes reports beside the scan file, each by the extension it gets,
// and gives the path of each by its extension.
func (s *Saver) SaveReports(reports iter.Seq2[string, []byte]) (map[string]string, error) {
	paths := map[string]string{}
	for ext, data := range reports {
		path, err := s.SaveReport(data, ext)
		if err != nil {
			return paths, err
		}
		paths[ext] = path
	}
	return paths, nil
}
