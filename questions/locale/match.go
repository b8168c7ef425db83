package locale

import (
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// Match gives the language that fits best what is wanted. Wants are codes, as a
// scan file has them, or settings of a system, such as nl_NL.UTF-8 or nb-NO; the
// first that fits an offered language decides. A near language fits: bokmål for
// nynorsk, and for Norwegian without more. Where none fits it is English, and
// where that is not offered the first; empty where nothing is offered.
func Match(wants []string, offered []Language) Language {
	if len(offered) == 0 {
		return ""
	}
	for _, want := range wants {
		if l := Language(want); slices.Contains(offered, l) {
			return l
		}
		if l, ok := near(want, offered); ok {
			return l
		}
	}
	if slices.Contains(offered, English) {
		return English
	}
	return offered[0]
}

func near(setting string, offered []Language) (Language, bool) {
	if i := strings.IndexAny(setting, ".@"); i >= 0 { // a character set, a variant
		setting = setting[:i]
	}
	want, err := language.Parse(setting)
	if err != nil || want.IsRoot() {
		return "", false
	}
	tags := make([]language.Tag, len(offered))
	for i, l := range offered {
		tags[i] = language.Make(string(l))
	}
	_, i, fits := language.NewMatcher(tags).Match(want)
	return offered[i], fits > language.No
}
