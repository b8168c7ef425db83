package command

import (
	"errors"
	"io"
	"os"

	"github.com/spf13/cobra"

	"peil/export/disk"
	"peil/export/report"
	"peil/questions"
	"peil/scoring"
	"peil/scoring/wording"
)

const reportHelp = `Writes the report of a scan file: the whole of it, as Markdown, as one HTML page
that opens with a double click and prints, or as a Word document to go on writing
in; or only its first page, for a board, without the weak spots that the rest lists;
or a summary that can be public, without any outcome. CSV holds the actions or the
answers, for a spreadsheet, and the calendar what was promised for a day. An ask list
holds the questions that are open or unknown, a page for each of those who can know.
TOML is the scan file as peil would save it, with result and plan computed anew, in
the language in which it was made; the others can be in another with --lang.

A Word document is no text: name its file with --output. A scan file is never
written over, another file only with --force.`

const reportExamples = `  peil report peil-de-linde-2026-11-21.toml
  peil report peil-de-linde-2026-11-21.toml --lang en --output report.md
  peil report peil-de-linde-2026-11-21.toml --format docx --output report.docx
  peil report peil-de-linde-2026-11-21.toml --format toml`

// reporting is what is asked of `peil report`.
type reporting struct {
	*flags
	format string
	output string // the file to write; empty: standard output
	force  bool   // replace it where it is there
}

// newReport makes `peil report`.
func newReport(f *flags, out io.Writer) *cobra.Command {
	r := reporting{flags: f}
	cmd := &cobra.Command{
		Use:               "report FILE",
		Short:             "Write the report of a scan",
		Long:              reportHelp,
		Example:           reportExamples,
		Args:              takes(1, "one FILE"),
		ValidArgsFunction: completeFile,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := r.check(args[0], out); err != nil {
				return err
			}
			return r.write(args[0], out)
		},
	}
	offerFormats(cmd, &r.format, report.Standard, report.Formats())
	cmd.Flags().StringVar(&r.output, "output", "", "file to write (default: standard output)")
	cmd.Flags().BoolVar(&r.force, "force", false, "replace the output file where it is there")
	return cmd
}

// check finds what cannot be asked for, before any file is read.
func (r reporting) check(path string, out io.Writer) error {
	as, ok := report.FormatNamed(r.format)
	if !ok {
		return notAllowed("format", r.format, report.Formats().Names())
	}
	if _, err := r.language(); err != nil {
		return err
	}
	if as.Scan() && r.lang != "" {
		return wrong("--lang is for a report: a scan file keeps the language in which it was made")
	}
	if as.Binary && r.output == "" && isScreen(out) {
		return noText(as.Name)
	}
	if r.output != "" && same(path, r.output) {
		return wrong("--output is the scan file itself: name another file")
	}
	return nil
}

// write writes the report of a scan to a file or to standard output.
func (r reporting) write(path string, out io.Writer) error {
	qn, err := questions.IBP()
	if err != nil {
		return err
	}
	record, _, err := disk.Read(path, qn)
	if err != nil {
		return err
	}
	as, _ := report.FormatNamed(r.format) // as check has seen
	voice, err := r.voice(as, qn, record.Scan)
	if err != nil {
		return err
	}
	if why := as.Lacks(record, voice); why != "" {
		return errors.New(why)
	}
	data := as.Write(record, voice)
	return deliver(data, r.output, r.force, out)
}

// deliver writes what was asked for to a file, or to standard output where none is named.
func deliver(data []byte, file string, force bool, out io.Writer) error {
	if file == "" {
		_, err := out.Write(data)
		return err
	}
	return disk.Output(file, data, force)
}

// voice speaks the language asked for, else that of the scan. For a language that
// peil does not speak a report is in that of the system, a scan file in English:
// it is the same on every computer.
func (r reporting) voice(as report.Format, qn *questions.Questionnaire, scan scoring.Scan) (*wording.Voice, error) {
	qn = qn.At(scan.Version)
	if as.Scan() {
		return wording.ForFile(qn, scan)
	}
	l, err := r.languageFor(scan)
	if err != nil {
		return nil, err
	}
	return wording.Speak(qn, l, scan.School.Country)
}

// same reports whether two paths name one file, however they are spelt.
func same(a, b string) bool {
	ia, errA := os.Stat(a)
	ib, errB := os.Stat(b)
	return errA == nil && errB == nil && os.SameFile(ia, ib)
}
