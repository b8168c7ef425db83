package command

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"peil/export/disk"
	"peil/export/report"
	"peil/questions"
	"peil/scoring/wording"
	"peil/wizard/text"
)

const reportHelp = `Writes the report of a scan file in Markdown: the whole of it, or only its first
page, for a board, without the weak spots that the rest lists. An ask list holds
the questions that are open or unknown, to mail to whoever can know. TOML is the
scan file as peil would save it, with result and plan computed anew.`

const reportExamples = `  peil report peil-de-linde-2026-11-21.toml
  peil report peil-de-linde-2026-11-21.toml --lang en --output report.md
  peil report peil-de-linde-2026-11-21.toml --format toml`

// newReport makes `peil report`.
func newReport(f *flags, out io.Writer) *cobra.Command {
	var format, output string
	cmd := &cobra.Command{
		Use:     "report FILE",
		Short:   "Write the report of a scan",
		Long:    reportHelp,
		Example: reportExamples,
		Args:    usage(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, args []string) error {
			as, ok := report.FormatNamed(format)
			if !ok {
				return useError{fmt.Errorf("format %q: allowed is %s", format, report.Names())}
			}
			if _, err := f.language(); err != nil {
				return err
			}
			return writeReport(*f, args[0], as, output, out)
		},
	}
	cmd.Flags().StringVar(&format, "format", report.Formats()[0].Name, report.Offer())
	if err := cmd.RegisterFlagCompletionFunc("format", completeFormat); err != nil {
		panic(err) // the flag stands in the line above
	}
	cmd.Flags().StringVar(&output, "output", "", "file to write (default: standard output)")
	return cmd
}

// completeFormat offers the formats where a shell completes what is typed.
func completeFormat(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
	var offered []cobra.Completion
	for _, f := range report.Formats() {
		offered = append(offered, cobra.CompletionWithDesc(f.Name, f.About))
	}
	return offered, cobra.ShellCompDirectiveNoFileComp
}

// writeReport writes a scan in a format to a file or to standard output.
func writeReport(f flags, path string, as report.Format, output string, out io.Writer) error {
	if output != "" && same(path, output) {
		return useError{errors.New("--output is the scan file itself: name another file")}
	}
	qn, err := questions.IBP()
	if err != nil {
		return err
	}
	file, _, err := disk.Read(path, qn)
	if err != nil {
		return err
	}
	system, err := f.language()
	if err != nil {
		return err
	}
	if f.lang != "" {
		file.Scan.Language = system
	}
	voice, err := wording.Speak(qn, text.Offered(file.Scan.Language, system), file.Scan.School.Country)
	if err != nil {
		return err
	}
	if output == "" {
		_, err = out.Write(as.Write(file, voice))
		return err
	}
	return disk.Write(output, as.Write(file, voice))
}

// same reports whether two paths name one file, however they are spelt.
func same(a, b string) bool {
	ia, errA := os.Stat(a)
	ib, errB := os.Stat(b)
	return errA == nil && errB == nil && os.SameFile(ia, ib)
}
