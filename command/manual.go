package command

import (
	"io"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"peil/export/report"
	"peil/questions/locale"
)

const manualHelp = `Writes the source of the manual page, which man shows: at once, or from the
folder where it looks for pages.

  peil man | man -l -
  peil man > ~/.local/share/man/man1/peil.1`

// newManual makes `peil man`.
func newManual(out io.Writer) *cobra.Command {
	return &cobra.Command{
		Use:                   "man",
		Short:                 "Write the source of the manual page",
		Long:                  manualHelp,
		Args:                  takesNothing,
		DisableFlagsInUseLine: true,
		RunE: func(cmd *cobra.Command, _ []string) error {
			_, err := io.WriteString(out, manual(cmd.Root()))
			return err
		},
	}
}

// manual is the manual page of a program, from what its commands say of themselves.
// It has no date: the same program gives the same page.
func manual(root *cobra.Command) string {
	// Cobra adds these flags to a command when it runs.
	root.InitDefaultHelpFlag()
	root.InitDefaultVersionFlag()
	all := commands(root)
	var p troff
	p.line(`.\" The manual page of peil, for man to show: peil man | man -l -`)
	p.line(`.TH ` + strings.ToUpper(root.Name()) + ` 1 "" "` + root.Name() + " " + root.Version + `" "User Commands"`)
	p.section("NAME")
	p.line(escaped(root.Name()) + ` \- ` + escaped(strings.ToLower(root.Short[:1])+root.Short[1:]))
	p.synopsis(all)
	p.section("DESCRIPTION")
	p.text(strings.TrimSuffix(root.Long, "\n\n"+exitHelp())) // the codes have a section of their own
	p.section("COMMANDS")
	for _, c := range all[1:] {
		p.subsection(c.CommandPath())
		p.text(c.Long)
	}
	p.options(all)
	p.section("EXAMPLES")
	p.text(examples(all))
	p.section(`"EXIT STATUS"`)
	for _, e := range exitCodes {
		p.item(bold(strconv.Itoa(e.code)), e.when)
	}
	p.files()
	return p.String()
}

// synopsis shows how each command is called.
func (p *troff) synopsis(all []*cobra.Command) {
	p.section("SYNOPSIS")
	for i, c := range all {
		if i > 0 {
			p.line(".br")
		}
		rest := escaped(strings.TrimPrefix(c.UseLine(), c.CommandPath()))
		p.line(bold(c.CommandPath()) + strings.NewReplacer("FILE", italic("FILE"), "flags", italic("flags")).Replace(rest))
	}
}

// options lists the flags of each command that has any of its own.
func (p *troff) options(all []*cobra.Command) {
	p.section("OPTIONS")
	for _, c := range all {
		own := c.NonInheritedFlags()
		if c != all[0] {
			if !own.HasAvailableFlags() || onlyHelp(own) {
				continue
			}
			p.subsection(c.CommandPath())
		}
		own.VisitAll(func(f *pflag.Flag) {
			value, says := pflag.UnquoteUsage(f)
			word := bold("--" + f.Name)
			if f.Shorthand != "" {
				word = bold("-"+f.Shorthand) + ", " + word
			}
			if value != "" {
				word += " " + italic(value)
			}
			if value != "" && f.DefValue != "" {
				says += " (default: " + f.DefValue + ")"
			}
			p.item(word, says)
		})
	}
}

// onlyHelp reports whether a command has no flag but the one that all have.
func onlyHelp(own *pflag.FlagSet) bool {
	only := true
	own.VisitAll(func(f *pflag.Flag) { only = only && f.Name == "help" })
	return only
}

// examples are those of all commands.
func examples(all []*cobra.Command) string {
	var given []string
	for _, c := range all {
		if c.Example != "" {
			given = append(given, c.Example)
		}
	}
	return strings.Join(given, "\n\n")
}

// files lists what peil reads and writes.
func (p *troff) files() {
	const name = "peil-SCHOOL-DATE"
	p.section("FILES")
	p.item(italic(name+".toml"), "the scan: what the school said, and below it what peil computes")
	p.item(italic(name+".toml.bak"), "the scan as it was before the last sitting")
	for _, c := range report.Companions() {
		when := "written beside the scan where it is asked for: "
		if c.First {
			when = "written beside the scan where it is finished: "
		}
		p.item(italic(name+c.Suffix(locale.English)), when+c.About(locale.English, "the board"))
	}
}

// commands lists a command and all below it that a user can give.
func commands(c *cobra.Command) []*cobra.Command {
	all := []*cobra.Command{c}
	for _, below := range c.Commands() {
		if below.IsAvailableCommand() {
			all = append(all, commands(below)...)
		}
	}
	return all
}
