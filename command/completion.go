package command

import (
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"
)

const completionHelp = `Writes a script with which a shell completes commands, flags and the names of
scan files when tab is pressed. Load it where the shell starts:

  bash        source <(peil completion bash)                in ~/.bashrc, after
                                                            bash-completion
  zsh         source <(peil completion zsh)                 in ~/.zshrc, after compinit
  fish        peil completion fish | source                 in config.fish
  powershell  peil completion powershell | Out-String | Invoke-Expression
                                                            in $PROFILE`

// shells are those that a script can be written for.
var shells = []string{"bash", "zsh", "fish", "powershell"}

// newCompletion makes `peil completion`.
func newCompletion(out io.Writer) *cobra.Command {
	return &cobra.Command{
		Use:                   "completion " + strings.Join(shells, "|"),
		Short:                 "Write a script for the shell's tab key",
		Long:                  completionHelp,
		Args:                  oneShell,
		ValidArgs:             shells,
		DisableFlagsInUseLine: true,
		RunE: func(cmd *cobra.Command, args []string) error {
			switch root := cmd.Root(); args[0] {
			case "bash":
				return root.GenBashCompletionV2(out, true)
			case "zsh":
				return root.GenZshCompletion(out)
			case "fish":
				return root.GenFishCompletion(out, true)
			default:
				return root.GenPowerShellCompletionWithDesc(out)
			}
		},
	}
}

// oneShell wants the name of a shell.
func oneShell(cmd *cobra.Command, args []string) error {
	if err := takes(1, "one shell ("+strings.Join(shells, ", ")+")")(cmd, args); err != nil {
		return err
	}
	if !slices.Contains(shells, args[0]) {
		return notAllowed("shell", args[0], shells)
	}
	return nil
}

// completeFlag completes the value of a flag with one of some words.
func completeFlag(cmd *cobra.Command, flag string, words []string) {
	// The only error is a flag that does not exist: a mistake in the program.
	if err := cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp)); err != nil {
		panic(err)
	}
}

// completeFolder completes the value of a flag with a folder.
func completeFolder(cmd *cobra.Command, flag string) {
	if err := cmd.MarkFlagDirname(flag); err != nil {
		panic(err)
	}
}

// completeScans completes the value of a flag with a TOML file.
func completeScans(cmd *cobra.Command, flag string) {
	if err := cmd.MarkFlagFilename(flag, "toml"); err != nil {
		panic(err)
	}
}

// completeFile completes the one argument with a TOML file.
func completeFile(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	return []string{"toml"}, cobra.ShellCompDirectiveFilterFileExt
}

// completeFiles completes any number of arguments with TOML files.
func completeFiles(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	return []string{"toml"}, cobra.ShellCompDirectiveFilterFileExt
}

// completeScan completes what may be a command or a TOML file. To a shell the
// extension of a file and a word that it may complete are the same list, so where
// a command fits the files of the current folder are words as well.
func completeScan(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
	fits := func(c *cobra.Command) bool { return c.IsAvailableCommand() && strings.HasPrefix(c.Name(), typed) }
	if len(args) > 0 || !slices.ContainsFunc(cmd.Commands(), fits) {
		return completeFile(cmd, args, typed)
	}
	files, _ := filepath.Glob("*.toml") // its only error is a bad pattern
	return slices.DeleteFunc(files, func(name string) bool { return !strings.HasPrefix(name, typed) }), cobra.ShellCompDirectiveNoFileComp
}
