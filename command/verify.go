package command

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"peil/export"
	"peil/export/disk"
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring/wording"
)

const verifyHelp = `Recomputes scan files, and names each level, mean, id, reason and place in them that
does not follow from the answers: one a line, with the line in the file, the key,
what stands there and what it should be. No file is changed. As it should be one is
written by peil report FILE --format toml.

Two things are not judged, and standard error says so: sentences that peil words
differently now, and the plan of an older version of the questionnaire. A result by
rules that this peil does not know counts as wrong. A file that cannot be read is
named, and the others are verified.`

const verifyExamples = `  peil verify peil-de-linde-2026-11-21.toml
  peil verify --lang en peil-*.toml`

// newVerify makes `peil verify`.
func newVerify(f *flags, out, errOut io.Writer) *cobra.Command {
	return &cobra.Command{
		Use:               "verify FILE...",
		Short:             "Say what in a scan file does not follow from its answers",
		Long:              verifyHelp,
		Example:           verifyExamples,
		Args:              takesFiles,
		ValidArgsFunction: completeFiles,
		RunE: func(_ *cobra.Command, args []string) error {
			l, err := f.language()
			if err != nil {
				return err
			}
			return verify(args, l, out, errOut)
		},
	}
}

// verify says of each file that can be read what does not follow from its answers. The
// error is about the others, or else that something did not.
func verify(paths []string, l locale.Language, out, errOut io.Writer) error {
	qn, err := questions.IBP()
	if err != nil {
		return err
	}
	var bad several
	sound := true
	for _, path := range paths {
		verdict, err := verdictOn(path, qn)
		if err != nil {
			bad = append(bad, err)
			continue
		}
		if len(verdict.Notes.List) > 0 {
			fmt.Fprintln(errOut, verdict.Notes.In(l))
		}
		if _, err := fmt.Fprintln(out, verdict.In(l)); err != nil {
			return append(bad, err)
		}
		sound = sound && len(verdict.Wrong.List) == 0
	}
	if len(bad) == 0 && !sound {
		return errSaid
	}
	return bad.orNone()
}

// verdictOn reads a scan file and holds it against its answers.
func verdictOn(path string, qn *questions.Questionnaire) (export.Verdict, error) {
	record, data, err := disk.Read(path, qn)
	if err != nil {
		return export.Verdict{}, err
	}
	voice, err := wording.ForFile(qn, record.Scan)
	if err != nil {
		return export.Verdict{}, err
	}
	return export.Verify(path, data, record, voice)
}
