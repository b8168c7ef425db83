package disk

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"path/filepath"
	"strconv"
	"strings"
)

// SaveReport writes a report beside the scan file, under the same name with something
// else behind it, such as "-report.html". What this Saver did not write is never replaced,
// since a person may have worked in it: where such a file stands there, the report takes
// the next free name, with -2 before its extension.
func (s *Saver) SaveReport(data []byte, suffix string) (path string, err error) {
	h := s.enter()
	defer h.mu.Unlock()
	saved := h.onDisk()
	if saved.Path == "" {
		return "", errors.New("save report: the scan itself is not saved yet")
	}
	stem := strings.TrimSuffix(saved.Path, filepath.Ext(saved.Path))
	if stem+suffix == saved.Path {
		return "", fmt.Errorf("save report: %s is the scan itself", saved.Path)
	}
	path, err = h.writeReport(s.drive, stem+suffix, data)
	if err != nil {
		return "", asTrouble(fmt.Errorf("save report: %w", err))
	}
	return path, nil
}

func (h *home) writeReport(d drive, path string, data []byte) (string, error) {
	path, err := h.freeForReport(d, path, data)
	if err != nil {
		return "", err
	}
	if err := d.put(path, data); err != nil {
		return "", err
	}
	if h.reports == nil {
		h.reports = map[string][]byte{}
	}
	h.reports[path] = data
	return path, nil
}

// mostReports is how many reports of one name stand beside a scan at the most.
const mostReports = 100

// freeForReport is the first path for a report at which nothing stands, or what this Saver
// wrote, or just what will be written.
func (h *home) freeForReport(d drive, path string, data []byte) (string, error) {
	ext := filepath.Ext(path)
	stem := strings.TrimSuffix(path, ext)
	for n := 2; n <= mostReports; n++ {
		own, ours := h.reports[path]
		now, _, err := d.readStart(path, int64(max(len(own), len(data))+1)) // no more tells them apart
		switch {
		case errors.Is(err, fs.ErrNotExist), err == nil && bytes.Equal(now, data), err == nil && ours && bytes.Equal(now, own):
			return path, nil
		case err != nil:
			return "", err
		}
		path = stem + "-" + strconv.Itoa(n) + ext
	}
	return "", &fs.PathError{Op: "create", Path: path, Err: fs.ErrExist}
}

// SaveReports writes reports beside the scan file, each by the suffix it gets,
// and gives the path of each by its suffix.
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
