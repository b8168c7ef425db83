package command

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// notAllowed says which words are allowed where another was given.
func notAllowed(what, given string, allowed []string) error {
	hint := ""
	if near := nearest(given, allowed); near != "" {
		hint = "; did you mean " + near + "?"
	}
	return wrong("%s %q: allowed is %s%s", what, given, strings.Join(allowed, ", "), hint)
}

// takes wants as many arguments as a command takes, of which what says the name: as
// many as it needs, and at most one.
func takes(need int, what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		switch {
		case len(args) < need:
			return wrong("%s takes %s: none is given", cmd.Name(), what)
		case len(args) > 1:
			return wrong("%s takes %s: leave out %q", cmd.Name(), what, args[1])
		}
		return nil
	}
}

// takesFiles wants at least one file.
func takesFiles(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return wrong("%s takes one FILE or more: none is given", cmd.Name())
	}
	return nil
}

// takesNothing wants no arguments.
func takesNothing(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return wrong("%s takes nothing behind it: leave out %q", cmd.Name(), args[0])
	}
	return nil
}

// wrongFlag says what is wrong with a flag in words that are peil's own.
func wrongFlag(cmd *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	var bare *pflag.ValueRequiredError
	var value *pflag.InvalidValueError
	var syntax *pflag.InvalidSyntaxError
	switch {
	case errors.As(err, &unknown):
		return unknownFlag(cmd, unknown)
	case errors.As(err, &bare):
		f := bare.GetFlag()
		return wrong("--%s needs a value: %s", f.Name, f.Usage)
	case errors.As(err, &value): // of a flag that is on or off: the others take any text
		return wrong("--%s %q: allowed is --%[1]s alone, --%[1]s=true or --%[1]s=false", value.GetFlag().Name, value.GetValue())
	case errors.As(err, &syntax):
		return wrong("%q is no flag", syntax.GetSpecifiedFlag())
	}
	return useError{err}
}

// unknownFlag names the flag of the command that was most likely meant.
func unknownFlag(cmd *cobra.Command, err *pflag.NotExistError) error {
	given, dashes := err.GetSpecifiedName(), "--"
	if short := err.GetSpecifiedShortnames(); short != "" {
		given, dashes = short, "-"
	}
	if near := nearest(given, flagNames(cmd)); near != "" {
		return wrong("unknown flag %s%s: did you mean --%s?", dashes, given, near)
	}
	return wrong("unknown flag %s%s", dashes, given)
}

// flagNames lists the flags that a command takes, without their dashes.
func flagNames(cmd *cobra.Command) []string {
	var names []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	return names
}
