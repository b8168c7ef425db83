package disk

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"peil/export"
	"peil/questions/locale"
	"peil/scoring"
)

// What this package refuses itself.
var (
	errLong   = errors.New("the scan is too large to be read again")
	errExists = errors.New("is there already")
	errScan   = errors.New("is a scan file")
)

// What a name leads to, where a file or a folder is wanted.
var (
	errFolder    = errors.New("is a folder, not a file")
	errIrregular = errors.New("is no ordinary file")
	errNoFolder  = errors.New("is no folder")
)

// Trouble is what went wrong with a file or a folder. It can be said in the user's
// language.
type Trouble struct {
	Path string // of what is meant; that of a file half written is its folder
	Err  error
}

// Error says it in English, with all that the system says.
func (t Trouble) Error() string { return scoring.Line(t.Err.Error()) }

// Unwrap is what the system says.
func (t Trouble) Unwrap() error { return t.Err }

// In says in a language what is wrong and what to do.
func (t Trouble) In(l locale.Language) string {
	return locale.Fill(t.sentence(textsIn(l)),
		"path", scoring.Line(t.Path), "error", scoring.Line(t.Err.Error()), "max", fmt.Sprint(export.MaxSize>>20))
}

// sentence picks what is said by the first reason that fits.
func (t Trouble) sentence(w *troubleText) string {
	for _, c := range []struct {
		sentence string
		reasons  []error
	}{
		{w.Long, []error{errLong}},
		{w.Scan, []error{errScan}},
		{w.Exists, []error{errExists}},
		{w.Folder, []error{errFolder, syscall.EISDIR}},
		{w.Irregular, []error{errIrregular}},
		{w.NoFolder, []error{errNoFolder}},
		{w.InUse, saysInUse},
		{w.Full, saysFull},
		{w.Denied, saysDenied},
		{w.Missing, []error{fs.ErrNotExist, syscall.ENOTDIR}},
	} {
		for _, reason := range c.reasons {
			if errors.Is(t.Err, reason) {
				return c.sentence
			}
		}
	}
	return w.Other
}

// asTrouble makes a [Trouble] of an error about a file; any other stays as it is.
func asTrouble(err error) error {
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
	if unfinished().MatchString(filepath.Base(path)) {
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
