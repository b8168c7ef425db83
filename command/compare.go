package command

import (
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"peil/export"
	"peil/export/disk"
	"peil/export/report"
	"peil/questions"
	"peil/scoring/wording"
)

const compareHelp = `Lays two or more scans of one school side by side, in order of their dates: the
levels of each year, which questions moved, and why. One scan that was begun from
the last one can be compared alone.

A file that cannot be read is named, and the others are compared.`

const compareExamples = `  peil compare peil-de-linde-2025-11-20.toml peil-de-linde-2026-11-19.toml
  peil compare peil-de-linde-*.toml --format html --output year-on-year.html
  peil compare peil-de-linde-*.toml --format csv --output year-on-year.csv`

// comparing is what is asked of `peil compare`.
type comparing struct {
	*flags
	format string
	output string
	force  bool
}

// newCompare makes `peil compare`.
func newCompare(f *flags, out io.Writer) *cobra.Command {
	c := comparing{flags: f}
	cmd := &cobra.Command{
		Use:               "compare FILE...",
		Short:             "Say what changed between scans of a school, and why",
		Long:              compareHelp,
		Example:           compareExamples,
		Args:              takesFiles,
		ValidArgsFunction: completeFiles,
		RunE: func(_ *cobra.Command, args []string) error {
			return c.compare(args, out)
		},
	}
	offerFormats(cmd, &c.format, report.TrendFormats().Names()[0], report.TrendFormats())
	cmd.Flags().StringVar(&c.output, "output", "", "file to write (default: standard output)")
	cmd.Flags().BoolVar(&c.force, "force", false, "the school changed its name or owner; replace the output file where it is there")
	return cmd
}

// compare writes what lies between the scans that can be read.
func (c comparing) compare(paths []string, out io.Writer) error {
	as, ok := report.TrendFormatNamed(c.format)
	if !ok {
		return notAllowed("format", c.format, report.TrendFormats().Names())
	}
	if _, err := c.language(); err != nil {
		return err
	}
	for i, path := range paths {
		for _, other := range paths[:i] {
			if path == other || same(path, other) {
				return wrong("%s is named twice: leave one out", path)
			}
		}
		if c.output != "" && same(path, c.output) {
			return wrong("--output is a scan file: name another file")
		}
	}
	qn, err := questions.IBP()
	if err != nil {
		return err
	}
	scans, bad := readAll(paths, qn)
	if len(scans) == 0 {
		return bad
	}
	row, err := export.Row(scans, c.force)
	if err != nil {
		return append(bad, err)
	}
	data, err := c.trend(as, qn, row)
	if err != nil {
		return err
	}
	if err := deliver(data, c.output, c.force, out); err != nil {
		return append(bad, err)
	}
	return bad.orNone()
}

// readAll reads what can be read, and says what is wrong with what cannot.
func readAll(paths []string, qn *questions.Questionnaire) (scans []export.InRow, bad several) {
	for _, path := range paths {
		record, _, err := disk.Read(path, qn)
		if err != nil {
			bad = append(bad, err)
			continue
		}
		scans = append(scans, export.InRow{File: path, Record: record})
	}
	return scans, bad
}

// trend writes a row in the language asked for, else in that of the latest scan.
func (c comparing) trend(as report.TrendFormat, qn *questions.Questionnaire, row []export.InRow) ([]byte, error) {
	latest := row[len(row)-1].Record.Scan
	l, err := c.languageFor(latest)
	if err != nil {
		return nil, err
	}
	voice, err := wording.Speak(qn, l, latest.School.Country)
	if err != nil {
		return nil, err
	}
	scans := make([]report.Dated, len(row))
	for i, s := range row {
		scans[i] = report.Dated{Record: s.Record}
		if s.File != "" {
			scans[i].File = filepath.Base(s.File)
		}
	}
	return as.Write(report.NewTrend(scans, voice)), nil
}
