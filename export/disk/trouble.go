package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"peil/questions/locale"
	"peil/scoring"
)

// troubleText says why the disk would not: the common reasons in the user's
// words, each with what to do.
type troubleText struct {
	Denied  string `toml:"denied"`
	Full    string `toml:"full"`
	Missing string `toml:"missing"`
	Other   string `toml:"other"`
}

// Trouble is what went wrong with a file or a folder. It can be said in the user's
// language.
type Trouble struct {
	Path string // of what is meant; that of a file half written is its folder
	Err  error
}

// Error says it in English, with all that the system says.
func (t Trouble) Error() string { return t.Err.Error() }

// Unwrap is what the system says.
func (t Trouble) Unwrap() error { return t.Err }

// In says in a language what is wrong and what to do.
func (t Trouble) In(l locale.Language) string {
	w := textsIn(l)
	sentence := w.Other
	switch {
	case errors.Is(t.Err, fs.ErrPermission), errors.Is(t.Err, syscall.EROFS):
		sentence = w.Denied
	case errors.Is(t.Err, syscall.ENOSPC):
		sentence = w.Full
	case errors.Is(t.Err, fs.ErrNotExist), errors.Is(t.Err, syscall.ENOTDIR):
		sentence = w.Missing
	}
	return locale.Fill(sentence, "path", scoring.Line(t.Path), "error", scoring.Line(t.Err.Error()))
}

// trouble makes a [Trouble] of an error about a file; any other stays as it is.
func trouble(err error) error {
	var at *fs.PathError
	var renaming *os.LinkError
	path := ""
	switch {
	case errors.As(err, &at):
		path = at.Path
	case errors.As(err, &renaming):
		path = renaming.New
	default:
		return err
	}
	// The name of a file half written says nothing to its owner; its folder does.
	if strings.HasPrefix(filepath.Base(path), tempPrefix) {
		path = filepath.Dir(path)
	}
	if path == "." {
		if whole, gone := filepath.Abs(path); gone == nil {
			path = whole
		} else if started != "" {
			path = started
		}
	}
	return Trouble{path, err}
}

// started is the folder that the program was started in. Of one that is removed
// while it is in use, nobody can tell the name afterwards.
var started, _ = os.Getwd()
