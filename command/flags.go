package command

import (
	"os"
	"slices"

	"github.com/spf13/cobra"

	"peil/questions/locale"
	"peil/scoring"
)

// flags are what the commands share, and what a sitting starts from.
type flags struct {
	lang     string
	dir      string
	previous string // the scan that a new one begins from
	quick    bool
	full     bool
	plain    bool
}

// language is the one asked for, else that of the system, else English.
func (f flags) language() (locale.Language, error) {
	if f.lang == "" {
		return systemLanguage(os.Getenv), nil
	}
	if l := locale.Language(f.lang); slices.Contains(offered(), l) {
		return l, nil
	}
	return "", notAllowed("language", f.lang, codes(offered()))
}

// languageFor is the language in which a scan is spoken of: the one asked for, else its
// own. For one that peil does not speak it is that of the system.
func (f flags) languageFor(scan scoring.Scan) (locale.Language, error) {
	l, err := f.language()
	if err != nil || f.lang != "" {
		return l, err
	}
	return locale.Match([]string{string(scan.Language), string(l)}, offered()), nil
}

// codes are languages as --lang takes them.
func codes(all []locale.Language) []string {
	var list []string
	for _, l := range all {
		list = append(list, string(l))
	}
	return list
}

// errorLanguage is the language to say an error in: the one asked for, else that
// of the system.
func errorLanguage(cmd *cobra.Command) locale.Language {
	asked, _ := cmd.PersistentFlags().GetString("lang")
	l, err := flags{lang: asked}.language()
	if err != nil {
		return locale.English
	}
	return l
}
