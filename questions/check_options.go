package questions

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"peil/questions/locale"
)

// longestOption is how many characters an option has at most, as a school of any
// country reads it. One that needs more says more than one thing.
const longestOption = 100

// checkOptions finds options that are too long, and questions whose option for
// good foundation asks for everything: where one exception is enough to stand
// lower, nearly all schools stand there.
func (t *Translation) checkOptions(c *checker, q *Question, text questionText) {
	c.five(q.ID+".options", text.Options, 0)
	if len(text.Options) != len(Levels()) {
		return // which of them is for which level cannot be said
	}
	for i, option := range text.Options {
		t.checkOption(c, q, i+1, fmt.Sprintf("%s.options.%d", q.ID, i+1), option, locale.Countries())
	}
	for _, country := range locale.Countries() {
		for i := range Levels() {
			if option, ok := text.In(country).Options[key(i+1)]; ok {
				at := fmt.Sprintf("%s.%s.options.%d", q.ID, country, i+1)
				t.checkOption(c, q, i+1, at, option, []locale.Country{country})
			}
		}
	}
}

// checkOption checks one option as it is read in some countries.
func (t *Translation) checkOption(c *checker, q *Question, level int, at, option string, countries []locale.Country) {
	longest := 0
	for _, country := range countries {
		longest = max(longest, utf8.RuneCountInString(t.fill(country)(option)))
	}
	c.length(at, longest, longestOption)
	if Level(level) == GoodFoundation && !q.YesNo && !t.hasScope(option) {
		c.breach(at, "has no word of scope: needed is %s", strings.Join(t.Scope.Words, ", "))
	}
}

// hasScope reports whether a text says that a thing is nearly always so. Where no
// words are known that say it, that is the breach, and not each text without one.
func (t *Translation) hasScope(text string) bool {
	return len(t.Scope.Words) == 0 || slices.ContainsFunc(t.Scope.Words, func(word string) bool {
		whole := regexp.MustCompile(`(?i)(?:^|\PL)` + regexp.QuoteMeta(word) + `(?:\PL|$)`)
		return word != "" && whole.MatchString(text)
	})
}

// checkScope finds what is wrong with the words of scope themselves.
func (t *Translation) checkScope(c *checker) {
	if len(t.Scope.Words) == 0 {
		c.breach("scope.words", "missing")
	}
	for i, word := range t.Scope.Words {
		c.text(fmt.Sprintf("scope.words.%d", i+1), word, 0)
	}
}
