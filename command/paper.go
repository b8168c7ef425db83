package command

import (
	"io"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"peil/export/report"
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring/wording"
)

const paperHelp = `Writes the questionnaire without answers, to read before a meeting or to fill in by
hand: all questions or, with --quick, those of a quick scan, in the order in which a
first scan asks them. As HTML it opens with a double click and prints on A4; as a
Word document it can be written in.

The country decides on laws and on who is responsible, whatever the language.`

const paperExamples = `  peil paper --quick --output questions.html
  peil paper --lang en --country NO --output questions.html
  peil paper --format markdown`

// paper is what is asked of `peil paper`.
type paper struct {
	*flags
	quick   bool
	country string
	format  string
	output  string
	force   bool
}

// newPaper makes `peil paper`.
func newPaper(f *flags, out io.Writer) *cobra.Command {
	p := paper{flags: f}
	cmd := &cobra.Command{
		Use:               "paper",
		Short:             "Write the blank questionnaire, to read or to fill in by hand",
		Long:              paperHelp,
		Example:           paperExamples,
		Args:              takesNothing,
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(*cobra.Command, []string) error {
			return p.write(out)
		},
	}
	countries := locale.Codes(locale.Countries())
	cmd.Flags().BoolVar(&p.quick, "quick", false, "only the questions of a quick scan")
	cmd.Flags().StringVar(&p.country, "country", "", "country of the school: "+strings.Join(countries, ", ")+" (default: of the system, else of the language)")
	offerFormats(cmd, &p.format, report.PaperFormats().Names()[0], report.PaperFormats())
	cmd.Flags().StringVar(&p.output, "output", "", "file to write (default: standard output)")
	cmd.Flags().BoolVar(&p.force, "force", false, "replace the output file where it is there")
	completeFlag(cmd, "country", countries)
	return cmd
}

// write writes the blank questionnaire to a file or to standard output.
func (p paper) write(out io.Writer) error {
	as, ok := report.PaperFormats().Named(p.format)
	if !ok {
		return notAllowed("format", p.format, report.PaperFormats().Names())
	}
	if as.Binary && p.output == "" && isScreen(out) {
		return noText(as.Name)
	}
	l, err := p.language()
	if err != nil {
		return err
	}
	c, err := p.countryFor(l)
	if err != nil {
		return err
	}
	qn, err := questions.IBP()
	if err != nil {
		return err
	}
	voice, err := wording.Speak(qn, l, c)
	if err != nil {
		return err
	}
	scope := questions.Full
	if p.quick {
		scope = questions.Quick
	}
	return deliver(as.Write(report.NewPaper(scope, voice)), p.output, p.force, out)
}

// countryFor is the country asked for, in small letters too, else the one with which a
// new scan in a language begins.
func (p paper) countryFor(l locale.Language) (locale.Country, error) {
	if p.country == "" {
		if c := systemCountry(os.Getenv); c != "" {
			return c, nil
		}
		home, _ := l.Home()
		return home, nil
	}
	c := locale.Country(strings.ToUpper(p.country))
	if !slices.Contains(locale.Countries(), c) {
		return "", notAllowed("country", p.country, locale.Codes(locale.Countries()))
	}
	return c, nil
}
