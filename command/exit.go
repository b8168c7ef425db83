package command

import (
	"github.com/spf13/cobra"
)

// The exit codes.
const (
	done     = 0
	failed   = 1
	wrongUse = 2
)

// useError is a mistake in how the program was called, not in what it met.
type useError struct{ error }

// usage turns a wrong number of arguments into wrong use.
func usage(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if err := check(cmd, args); err != nil {
			return useError{err}
		}
		return nil
	}
}
