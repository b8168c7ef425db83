package disk

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"path/filepath"
	"strings"
)

// SaveReport writes a report beside the scan file, under the same name with
// another extension, such as ".md". Before a report that this Saver did not write
// is replaced, it is kept with .bak behind its name: a person may have worked in
// it.
func (s *Saver) SaveReport(data []byte, ext string) (path string, err error) {
	h := s.enter()
	defer h.mu.Unlock()
	saved := h.onDisk()
	if saved.Path == "" {
		return "", errors.New("save report: the scan itself is not saved yet")
	}
	path = strings.TrimSuffix(saved.Path, filepath.Ext(saved.Path)) + ext
	if path == saved.Path {
		return "", fmt.Errorf("save report: %s is the scan itself", path)
	}
	if err := h.writeReport(s.drive, path, data); err != nil {
		return "", asTrouble(fmt.Errorf("save report: %w", err))
	}
	return path, nil
}

func (h *home) writeReport(d drive, path string, data []byte) error {
	if err := h.keepReport(d, path, data); err != nil {
		return err
	}
	if err := d.put(path, data); err != nil {
		return err
	}
	if h.reports == nil {
		h.reports = map[string][]byte{}
	}
	h.reports[path] = data
	return nil
}

// keepReport keeps a report that somebody else wrote or changed, unless it says
// just what will be written.
func (h *home) keepReport(d drive, path string, data []byte) error {
	now, _, err := d.readStart(path, longestReport+1)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	case len(now) > longestReport:
		return &fs.PathError{Op: "keep", Path: path, Err: errLarge}
	case bytes.Equal(now, data):
		return nil
	}
	if own, ok := h.reports[path]; ok && bytes.Equal(now, own) {
		return nil
	}
	return d.put(path+".bak", now)
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
