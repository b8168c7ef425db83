package command

import (
	"errors"
	"fmt"
	"strings"
)

// The exit codes.
const (
	done     = 0
	failed   = 1
	wrongUse = 2
)

// exitCodes says of each exit code in short what it means, and for the manual when it is
// given.
var exitCodes = []struct {
	code        int
	means, when string
}{
	{done, "done", "What was asked is done."},
	{failed, "failed", "A file could not be read or written, or what it says is wrong; or the input ended before the last question."},
	{wrongUse, "wrong use", "An argument or a flag is not allowed. Nothing was read or written."},
}

// exitHelp names the exit codes in a sentence.
func exitHelp() string {
	all := make([]string, len(exitCodes))
	for i, e := range exitCodes {
		all[i] = fmt.Sprint(e.code, " ", e.means)
	}
	return "Exit codes: " + strings.Join(all, ", ") + "."
}

// useError is a mistake in how the program was called, not in what it met.
type useError struct{ error }

// wrong makes a useError.
func wrong(format string, args ...any) error { return useError{fmt.Errorf(format, args...)} }

// errSaid is the end of a command whose results have said already what is wrong.
var errSaid = errors.New("something is wrong, as the results say")

// several is what went wrong with some of several files: the others were worked on.
type several []error

// Error says all of it in English.
func (s several) Error() string { return errors.Join(s...).Error() }

// orNone is the error, or none where nothing went wrong.
func (s several) orNone() error {
	if len(s) == 0 {
		return nil
	}
	return s
}
