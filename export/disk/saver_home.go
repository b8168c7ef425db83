package disk

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
)

// home is where a sitting is saved, from its beginning or a move to the next move.
// Each has a lock of its own, so that a disk that never answers holds up its own
// saves alone.
type home struct {
	before *home // the one that it was moved from; nil: none

	shown atomic.Pointer[savedAs] // what may be asked without waiting; nil: nothing yet

	dir string // for a file that is not there yet

	mu         sync.Mutex        // guards what follows and every write
	unresolved bool              // the path may be a link; the first save finds out
	fresh      bool              // the next save makes a new file
	swept      bool              // what killed programs left in the folder is gone
	last       []byte            // the scan file as peil last read or wrote it
	original   []byte            // the scan file as this sitting found it; nil once it is kept, or there was none
	reports    map[string][]byte // reports as this Saver wrote them, by path
}

// savedAs is what was saved, and its name without number.
type savedAs struct {
	Saved
	stem, ext string
}

// onDisk is what is on disk by now, here or else where the sitting was before.
func (h *home) onDisk() savedAs {
	for ; h != nil; h = h.before {
		if shown := h.shown.Load(); shown != nil {
			return *shown
		}
	}
	return savedAs{}
}

// nameOf is a scan file that is there already.
func nameOf(path string) savedAs {
	d := newName(filepath.Base(path))
	d.Path = path
	if m := numbered().FindStringSubmatch(d.stem); m != nil {
		d.stem = m[1]
	}
	return d
}

// newName is a scan file that is not there yet.
func newName(name string) savedAs {
	ext := filepath.Ext(name)
	return savedAs{stem: strings.TrimSuffix(name, ext), ext: ext}
}

// numbered is the name of a scan file with a number behind its date.
var numbered = onUse(`^(.+-\d{4}-\d{2}-\d{2})-\d+$`)

// save puts the scan file on disk and notes what is there now. name is that of a
// file that is not there yet.
func (h *home) save(d drive, revision int, name string, data []byte) (Saved, error) {
	was := h.onDisk()
	if was.Path == "" {
		was = newName(name)
	} else if h.unresolved {
		was = nameOf(d.behindLink(was.Path))
	}
	saved, err := h.write(d, was, data)
	if err != nil {
		return Saved{}, err
	}
	saved.Revision = revision
	h.shown.Store(&savedAs{saved, was.stem, was.ext})
	h.last, h.fresh, h.unresolved = data, false, false
	return saved, nil
}

// write puts the scan file on disk, in its own place or in the next free one.
func (h *home) write(d drive, was savedAs, data []byte) (Saved, error) {
	dir := h.dir
	if !h.fresh {
		dir = filepath.Dir(was.Path)
	}
	if !h.swept {
		d.sweep(dir)
		h.swept = true
	}
	if err := h.keepOriginal(d, was.Path); err != nil {
		return Saved{}, err
	}
	draft, err := d.newDraft(dir, data)
	if err != nil {
		return Saved{}, err
	}
	defer draft.drop()
	if h.fresh {
		path, err := draft.giveFreeName(was)
		return Saved{Path: path}, err
	}
	if err := h.replace(draft, was.Path); !errors.Is(err, fs.ErrExist) {
		return Saved{Path: was.Path}, err
	}
	path, err := draft.giveFreeName(was)
	return Saved{Path: path, Instead: was.Path}, err
}

// replace gives the draft the scan file's own name. Where another program wrote
// there meanwhile the error is [fs.ErrExist].
func (h *home) replace(n *draft, own string) error {
	now, _, err := n.readStart(own, int64(len(h.last))+1)
	switch {
	case errors.Is(err, fs.ErrNotExist): // taken away: nothing to write over
		return n.giveName(own)
	case err != nil:
		return err
	case !bytes.Equal(now, h.last):
		return fs.ErrExist
	}
	return n.replace(own)
}

// keepOriginal keeps the file as this sitting found it, once.
func (h *home) keepOriginal(d drive, own string) error {
	if h.original == nil {
		return nil
	}
	if err := d.put(own+".bak", h.original); err != nil {
		return err
	}
	h.original = nil
	return nil
}

// giveFreeName gives the draft the first name that is free.
func (n *draft) giveFreeName(name savedAs) (string, error) {
	for number := 1; ; number++ {
		path := filepath.Join(n.dir, numberedName(name.stem, number, name.ext))
		if err := n.giveName(path); !errors.Is(err, fs.ErrExist) {
			return path, err
		}
	}
}

// numberedName is the name of the n-th scan file of one name; the first has no
// number.
func numberedName(stem string, n int, ext string) string {
	if n == 1 {
		return stem + ext
	}
	return fmt.Sprintf("%s-%d%s", stem, n, ext)
}

// Saved says what is on disk.
type Saved struct {
	Path     string
	Revision int

	// Instead is the path of the scan file that another program changed, when
	// this save went on in the next free name; else empty.
	Instead string
}
