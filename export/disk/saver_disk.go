package disk

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// write puts the scan file on disk, in its own place or in the next free one.
func (s *Saver) write(data []byte) (Saved, error) {
	if err := s.keepFound(); err != nil {
		return Saved{}, err
	}
	temp, err := writeBeside(s.dir, data)
	if err != nil {
		return Saved{}, err
	}
	defer os.Remove(temp) // gone already, unless something failed
	if s.fresh {
		path, err := s.placeFree(temp)
		return Saved{Path: path}, err
	}
	own := s.saved.Path
	if err := s.replace(temp, own); !errors.Is(err, fs.ErrExist) {
		return Saved{Path: own}, err
	}
	path, err := s.placeFree(temp)
	return Saved{Path: path, Instead: own}, err
}

// replace renames the file written beside to the scan file's own name. Where
// another program wrote there meanwhile the error is [fs.ErrExist].
func (s *Saver) replace(temp, own string) error {
	now, err := os.ReadFile(own)
	switch {
	case errors.Is(err, fs.ErrNotExist): // taken away: nothing to write over
		return place(temp, own)
	case err != nil:
		return err
	case !bytes.Equal(now, s.last):
		return fs.ErrExist
	}
	return rename(temp, own)
}

// keepFound keeps the file as this sitting found it, once.
func (s *Saver) keepFound() error {
	if s.found == nil {
		return nil
	}
	if err := write(s.saved.Path+".bak", s.found); err != nil {
		return err
	}
	s.found = nil
	return nil
}

// placeFree renames the file written beside to the first name that is free.
func (s *Saver) placeFree(temp string) (string, error) {
	for n := 1; ; n++ {
		name := s.stem + s.ext
		if n > 1 {
			name = fmt.Sprintf("%s-%d%s", s.stem, n, s.ext)
		}
		path := filepath.Join(s.dir, name)
		if err := place(temp, path); !errors.Is(err, fs.ErrExist) {
			return path, err
		}
	}
}
