package command

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
)

// newManual makes `peil man`.
func newManual(out io.Writer) *cobra.Command {
	return &cobra.Command{
		Use:   "man",
		Short: "Write the manual page",
		Long: `Writes the manual page, for a folder where man looks for them:

  peil man > ~/.local/share/man/man1/peil.1`,
		Args:                  takesNothing,
		DisableFlagsInUseLine: true,
		RunE: func(cmd *cobra.Command, _ []string) error {
			_, err := io.WriteString(out, manual(cmd.Root()))
			return err
		},
	}
}

// manual is the manual page of a program in the macros of man, from what its
// commands say of themselves. It has no date: the same program gives the same page.
func manual(root *cobra.Command) string {
	// Cobra adds these flags to a command when it runs.
	root.InitDefaultHelpFlag()
	root.InitDefaultVersionFlag()
	var p troff
	p.line(fmt.Sprintf(`.TH %s 1 "" "%s %s"`, strings.ToUpper(root.Name()), root.Name(), root.Version))
	p.section("NAME", root.Name()+` - `+strings.ToLower(root.Short[:1])+root.Short[1:])
	p.line(".SH SYNOPSIS")
	for i, c := range commands(root) {
		if i > 0 {
			p.line(".br")
		}
		p.line(".B " + escaped(c.UseLine()))
	}
	for _, c := range commands(root) {
		title := "DESCRIPTION"
		if c != root {
			title = strings.ToUpper(c.CommandPath())
		}
		p.section(title, c.Long)
		p.example(strings.TrimRight(c.NonInheritedFlags().FlagUsagesWrapped(72), "\n"))
		p.example(c.Example)
	}
	return p.String()
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

// troff is a manual page that is being written.
type troff struct{ strings.Builder }

func (p *troff) line(s string) { p.WriteString(s + "\n") }

// section writes paragraphs under a title. What is indented keeps its lines.
func (p *troff) section(title, text string) {
	p.line(`.SH "` + title + `"`)
	for i, paragraph := range strings.Split(text, "\n\n") {
		switch {
		case strings.HasPrefix(paragraph, " "):
			p.example(paragraph)
			continue
		case i > 0:
			p.line(".PP")
		}
		p.line(escaped(paragraph))
	}
}

// example writes lines as they are.
func (p *troff) example(lines string) {
	if lines != "" {
		p.line(".PP\n.nf\n" + escaped(lines) + "\n.fi")
	}
}

// escaped is a text in which troff sees no command of its own: a hyphen that can
// be copied, and no line that begins with a dot or a quote.
func escaped(s string) string {
	s = strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(s)
	lines := strings.Split(s, "\n")
	for i, l := range lines {
		if strings.HasPrefix(l, ".") || strings.HasPrefix(l, "'") {
			lines[i] = `\&` + l
		}
	}
	return strings.Join(lines, "\n")
}
