// Package disk is all that touches a disk: finding, naming, reading, saving and
// writing.
//
// A [Saver] keeps a sitting: it never writes over what another program wrote, and
// a save that fails leaves the old file whole. What goes wrong comes back as
// [Trouble], which can be said in the user's language.
//
// The package takes a name and bytes. What they say is the matter of packages
// export and report.
package disk

import (
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
)

// Saver keeps one sitting on disk. Saves may be started at once and end in any
// order: the newest revision wins. It is safe for concurrent use.
//
// A Saver never writes over what it did not write or read itself. Where another
// program changed the file meanwhile, it goes on in the next free name.
type Saver struct {
	asked atomic.Int64 // newest revision asked for, before its turn has come

	mu      sync.Mutex // guards what follows and every write
	saved   Saved
	dir     string
	stem    string            // file name without number and extension
	ext     string            // .toml
	fresh   bool              // the next save makes a new file
	last    []byte            // the scan file as peil last read or wrote it
	found   []byte            // the scan file as this sitting found it; nil once it is kept, or there was none
	reports map[string][]byte // reports as this Saver wrote them, by path
}

// Saved says what is on disk.
type Saved struct {
	Path     string
	Revision int

	// Instead is the path of the scan file that another program changed, when
	// this save went on in the next free name; else empty.
	Instead string
}

// NewSaver saves a new scan in a folder. The name of the file is fixed at the
// first save, by school and date then; where it is taken, -2, -3 and so on
// follow.
func NewSaver(dir string) *Saver {
	return &Saver{dir: dir, ext: ".toml", fresh: true}
}

// OpenSaver goes on with the scan file at path, that held asRead when it was
// opened. At the first save it is kept as it was, under the same name with .bak
// behind it.
func OpenSaver(path string, asRead []byte) *Saver {
	path = behindLink(path)
	ext := filepath.Ext(path)
	name := strings.TrimSuffix(filepath.Base(path), ext)
	if m := numbered.FindStringSubmatch(name); m != nil {
		name = m[1]
	}
	return &Saver{
		saved: Saved{Path: path},
		dir:   filepath.Dir(path),
		stem:  name,
		ext:   ext,
		last:  asRead,
		found: asRead,
	}
}

// numbered is the name of a scan file with a number behind its date.
var numbered = regexp.MustCompile(`^(.+-\d{4}-\d{2}-\d{2})-\d+$`)

// Path is where the scan file is; empty before the first save of a new scan.
func (s *Saver) Path() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.saved.Path
}

// Move goes on in another folder, as after a save that failed: the next Save
// makes a file there, under the same name or the next free one. What was saved
// before stays where it is.
func (s *Saver) Move(dir string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.dir, s.fresh, s.found = dir, true, nil
}

// Save writes a revision of the sitting: data, in a file that the first save calls
// by name. A revision older than the newest asked
// for is not written; it gives what is on disk by then, which is nothing while the
// first save still runs. After an error the file on disk is as it was, and the
// same revision can be saved again.
func (s *Saver) Save(revision int, name string, data []byte) (Saved, error) {
	s.ask(int64(revision))
	s.mu.Lock()
	defer s.mu.Unlock()
	if int64(revision) < s.asked.Load() {
		return s.saved, nil
	}
	if s.saved.Path == "" {
		s.stem = strings.TrimSuffix(name, s.ext)
	}
	now, err := s.write(data)
	if err != nil {
		return Saved{}, trouble(fmt.Errorf("save scan: %w", err))
	}
	now.Revision = revision
	s.saved, s.last, s.fresh = now, data, false
	return now, nil
}

// ask notes that a revision was asked for.
func (s *Saver) ask(revision int64) {
	for {
		newest := s.asked.Load()
		if revision <= newest || s.asked.CompareAndSwap(newest, revision) {
			return
		}
	}
}
