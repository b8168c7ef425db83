package export

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

// Explain says in the user's language what went wrong with a file: all faults of
// one that was refused, or why the disk would not. Any other error is said as it
// is.
func Explain(err error, l locale.Language) string {
	var faults Faults
	if errors.As(err, &faults) {
		return faults.In(l)
	}
	var at *fs.PathError
	var renaming *os.LinkError
	path := ""
	switch {
	case errors.As(err, &at):
		path = at.Path
	case errors.As(err, &renaming):
		path = renaming.New
	default:
		return scoring.Text(err.Error())
	}
	// The name of a file half written says nothing to its owner; its folder does.
	if strings.HasPrefix(filepath.Base(path), tempPrefix) {
		path = filepath.Dir(path)
	}
	if whole, err := filepath.Abs(path); err == nil && path == "." {
		path = whole
	}
	w := textsIn(l).Trouble
	sentence := w.Other
	switch {
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		sentence = w.Denied
	case errors.Is(err, syscall.ENOSPC):
		sentence = w.Full
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR):
		sentence = w.Missing
	}
	return locale.Fill(sentence, "path", scoring.Line(path), "error", scoring.Line(err.Error()))
}
