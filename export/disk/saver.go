// Package disk is all that touches a disk: finding, naming, reading, saving and
// writing.
//
// A [Saver] keeps a sitting: it never writes over what another program wrote, and
// a save that fails leaves the old file whole. What goes wrong comes back as
// [Trouble], which can be said in the user's language.
//
// A disk can be slow, full, taken away, or never answer. So what a front end asks
// while it draws ([Saver.Path]) or on a key ([Saver.Move]) never
// waits; all else here may, and belongs in a command. Only ordinary files are
// opened, since a pipe can wait for ever.
//
// The package takes a name and bytes. What they say is the matter of packages
// export and report.
package disk

import (
	"fmt"
	"io/fs"
	"path/filepath"
	"sync/atomic"

	"peil/export"
)

// Saver keeps one sitting on disk. Saves may be started at once and end in any
// order: the newest revision wins. It is safe for concurrent use.
//
// A Saver never writes over what it did not write or read itself. Where another
// program changed the file meanwhile, it goes on in the next free name.
type Saver struct {
	drive drive
	asked atomic.Int64         // newest revision asked for, before its turn has come
	home  atomic.Pointer[home] // where it is saved; Move puts another in its place
}

// NewSaver saves a new scan in a folder. The name of the file is fixed at the
// first save, by school and date then; where it is taken, -2, -3 and so on
// follow.
func NewSaver(dir string) *Saver { return saverAt(&home{dir: dir, fresh: true}) }

// OpenSaver goes on with the scan file at path, that held asRead when it was
// opened. At the first save it is kept as it was, under the same name with .bak
// behind it. Nothing touches the disk before that save.
func OpenSaver(path string, asRead []byte) *Saver {
	h := &home{last: asRead, original: asRead, unresolved: true}
	now := nameOf(path)
	h.shown.Store(&now)
	return saverAt(h)
}

func saverAt(h *home) *Saver {
	s := &Saver{drive: local}
	s.home.Store(h)
	return s
}

// Path is where the scan file is; empty before the first save of a new scan. It
// does not wait for a save that runs.
func (s *Saver) Path() string { return s.home.Load().onDisk().Path }

// Folder is where a scan that has no file yet gets it. It never waits.
func (s *Saver) Folder() string { return s.home.Load().dir }

// Move goes on in another folder, as after a save that failed: the next Save
// makes a file there, under the same name or the next free one. What was saved
// before stays where it is. Neither Move nor the next Save waits for a save that
// hangs in the folder left; should that end after all, its file stays there too.
func (s *Saver) Move(dir string) {
	s.home.Store(&home{dir: dir, fresh: true, before: s.home.Load()})
}

// Save writes a revision of the sitting: data, in a file that the first save calls
// by name. A revision older than the newest asked for is not written; it gives what
// is on disk by then, which is nothing while the first save still runs. After an
// error the file on disk is as it was, and the same revision can be saved again.
// Data above [export.MaxSize] is refused: it could not be read again.
func (s *Saver) Save(revision int, name string, data []byte) (Saved, error) {
	if len(data) > export.MaxSize { // before it is asked for: an older one may still be saved
		return Saved{}, asTrouble(fmt.Errorf("save scan: %w", s.home.Load().tooLong(name)))
	}
	s.ask(int64(revision))
	h := s.enter()
	defer h.mu.Unlock()
	if int64(revision) < s.asked.Load() {
		return h.onDisk().Saved, nil
	}
	saved, err := h.save(s.drive, revision, name, data)
	if err != nil {
		return Saved{}, asTrouble(fmt.Errorf("save scan: %w", err))
	}
	return saved, nil
}

// enter waits for its turn where the sitting is saved, also when that moves while
// it waits; who calls it unlocks.
func (s *Saver) enter() *home {
	for {
		h := s.home.Load()
		h.mu.Lock()
		if h == s.home.Load() {
			return h
		}
		h.mu.Unlock()
	}
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

// tooLong is the error of a scan that could not be read again.
func (h *home) tooLong(name string) error {
	path := h.onDisk().Path
	if path == "" {
		path = filepath.Join(h.dir, name)
	}
	return &fs.PathError{Op: "write", Path: path, Err: errLong}
}
