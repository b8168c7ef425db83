package disk

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"peil/export"
	"peil/questions"
	"peil/scoring"
)

// Found is a scan file of a folder.
type Found struct {
	Path    string
	School  string
	Date    scoring.Date
	Scope   questions.Scope
	ModTime time.Time
}

// longestHead is how many bytes of a file are read to see what it is.
const longestHead = 64 << 10

// Find lists the scan files of a folder, the last changed first. It is silent on
// files that are none, and on a folder that cannot be read. Only the head of a
// file is read: opening one can still bring faults to light in its answers.
func Find(dir string) []Found {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil
	}
	var all []Found
	for _, e := range entries {
		if !strings.EqualFold(filepath.Ext(e.Name()), ".toml") {
			continue
		}
		if f, ok := look(filepath.Join(dir, e.Name())); ok {
			all = append(all, f)
		}
	}
	slices.SortStableFunc(all, func(a, b Found) int {
		return cmp.Or(b.ModTime.Compare(a.ModTime), cmp.Compare(b.Date.String(), a.Date.String()), cmp.Compare(a.Path, b.Path))
	})
	return all
}

// look reads the head of a file and reports whether it is that of a scan file.
func look(path string) (Found, bool) {
	info, err := os.Stat(path) // before opening: to open a pipe is to wait for its other end
	if err != nil || !info.Mode().IsRegular() {
		return Found{}, false
	}
	data, err := readStart(path, longestHead)
	if err != nil {
		return Found{}, false
	}
	s, ok := export.Head(data)
	return Found{path, s.School.Name, s.Date, s.Scope, info.ModTime()}, ok
}
