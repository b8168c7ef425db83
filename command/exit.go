package command

import "fmt"

// The exit codes.
const (
	done     = 0
	failed   = 1
	wrongUse = 2
)

// useError is a mistake in how the program was called, not in what it met.
type useError struct{ error }

// wrong makes a useError.
func wrong(format string, args ...any) error { return useError{fmt.Errorf(format, args...)} }
