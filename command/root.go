// Package command is the program: what can be typed behind peil, a file a
// command, and what the operating system says of language, folder and window.
//
// Without a command it is a wizard in the terminal. Everything stays in files on
// the computer: a TOML file with the answers, and a report beside it. The package
// decides nothing about a scan. It turns arguments into a call, an error into a
// sentence and an exit code, and nothing else exits.
package command

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"peil/export"
	"peil/questions/locale"
	"peil/scoring"
)

// version is a constant because some machines build without version control.
const version = "0.1.0"

// Main runs the program with the arguments of the process, and exits.
func Main() {
	// Cobra would close a program that was started by a double click at once.
	cobra.MousetrapHelpText = ""
	code := run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	holdWindow(systemLanguage(os.Getenv))
	os.Exit(code)
}

// run is the program without the process: it returns the exit code.
func run(args []string, in *os.File, out, errOut io.Writer) int {
	cmd := newRoot(in, out, errOut)
	cmd.SetArgs(args)
	cmd.SetIn(in)
	cmd.SetOut(out)
	cmd.SetErr(errOut)
	ran, err := cmd.ExecuteC()
	if err == nil {
		return done
	}
	var use useError
	switch {
	case errors.Is(err, errSaid):
		return failed
	case errors.As(err, &use):
		fmt.Fprintf(errOut, "peil: %s\nSee '%s --help'.\n", scoring.Text(err.Error()), ran.CommandPath())
		return wrongUse
	}
	fmt.Fprintln(errOut, scoring.Text(explain(err, errorLanguage(cmd))))
	return failed
}

// explain says an error in the user's language where it is about a file.
func explain(err error, l locale.Language) string {
	if all, ok := err.(several); ok {
		said := make([]string, len(all))
		for i, one := range all {
			said[i] = explain(one, l)
		}
		return strings.Join(said, "\n")
	}
	var faults export.Faults
	if errors.As(err, &faults) {
		return faults.In(l) + "\n" + export.Unchanged(l)
	}
	return "peil: " + export.Explain(err, l)
}

// about is what the program is for and how it goes about it.
const about = `peil measures how mature the information security and privacy work of a school
is, and gives a prioritised action plan. Everything stays on this computer.

Without a command it is a wizard: a new scan, or FILE goes on at its first open
question. Each answer is saved at once. With --quick or --full a scan goes on in
that scope; no answer is lost. With --previous a new scan begins from that of last
year and is saved beside it. Results go to standard output, all else to standard
error.`

const rootExamples = `  peil                                    start the wizard
  peil --quick --lang nl                  a quick scan in Dutch
  peil peil-de-linde-2026-11-21.toml      go on with a scan
  peil --full peil-de-linde-2026-11-21.toml
  peil --previous peil-de-linde-2025-11-20.toml
  peil report peil-de-linde-2026-11-21.toml --output report.md
  peil compare peil-de-linde-2025-11-20.toml peil-de-linde-2026-11-19.toml
  peil paper --quick --output questions.html`

func newRoot(in *os.File, out, errOut io.Writer) *cobra.Command {
	var f flags
	cmd := &cobra.Command{
		Use:               "peil [FILE]",
		Short:             "Measure and improve information security and privacy at school",
		Long:              about + "\n\n" + exitHelp(),
		Example:           rootExamples,
		Version:           version,
		SilenceErrors:     true,
		SilenceUsage:      true,
		Args:              fileOrCommand,
		ValidArgsFunction: completeScan,
		RunE: func(cmd *cobra.Command, args []string) error {
			if cmd.Flags().Changed("previous") && f.previous == "" {
				return wrong("--previous names no file: name last year's scan")
			}
			return sit(f, args, in, out, errOut)
		},
	}
	cmd.SetFlagErrorFunc(wrongFlag)
	cmd.PersistentFlags().StringVar(&f.lang, "lang", "", "language: "+strings.Join(codes(offered()), ", ")+" (default: of the scan, else of the system)")
	cmd.Flags().StringVar(&f.dir, "dir", "", "folder for new scans (default: the current folder; with --previous, that of its file)")
	cmd.Flags().StringVar(&f.previous, "previous", "", "begin a new scan from this one of last year, in its scope unless --quick or --full is given")
	cmd.Flags().BoolVar(&f.quick, "quick", false, "a quick scan of 12 questions; with FILE, go on in that scope")
	cmd.Flags().BoolVar(&f.full, "full", false, "a full scan; with FILE, go on in that scope")
	cmd.Flags().BoolVar(&f.plain, "plain", false, "ask line by line, for screen readers and scripts")
	completeFlag(cmd, "lang", codes(offered()))
	completeFolder(cmd, "dir")
	completeScans(cmd, "previous")
	cmd.AddCommand(newReport(&f, out), newCompare(&f, out), newPaper(&f, out), newVerify(&f, out, errOut), newCompletion(out), newManual(out))
	// Cobra's own help takes any words, and says that it does not know them as if
	// that were help.
	cmd.InitDefaultHelpCmd()
	for _, c := range cmd.Commands() {
		if c.Name() == "help" {
			c.Args = helpOfCommand
		}
	}
	return cmd
}

// helpOfCommand wants the name of a command, or nothing.
func helpOfCommand(help *cobra.Command, args []string) error {
	root := help.Root()
	if at, _, err := root.Find(args); len(args) > 0 && (err != nil || at == root) {
		return notAllowed("command", args[0], commandNames(root))
	}
	return takes(0, "one command at most")(help, args)
}

// commandNames lists the commands below the root.
func commandNames(root *cobra.Command) []string {
	var names []string
	for _, c := range root.Commands() {
		if c.IsAvailableCommand() {
			names = append(names, c.Name())
		}
	}
	return names
}

// fileOrCommand lets one file through. The first of two words was meant as a
// command, and so was a word that is no file and nearly a command; or as a flag,
// without its dashes.
func fileOrCommand(cmd *cobra.Command, args []string) error {
	if len(args) > 1 || len(args) == 1 && !exists(args[0]) {
		if near := nearest(args[0], commandNames(cmd)); near != "" {
			return wrong("unknown command %q: did you mean %s?", args[0], near)
		}
		if near := nearest(args[0], flagNames(cmd)); near != "" {
			return wrong("unknown command %q: did you mean --%s?", args[0], near)
		}
	}
	return takes(0, "one FILE at most")(cmd, args)
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}
