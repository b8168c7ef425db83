package questions

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"peil/questions/locale"
)

// Longest texts, in characters. The screens are laid out for them.
const (
	longestTitle     = 38
	longestShort     = 16
	longestAsk       = 110
	longestWhy       = 230
	longestHelp      = 620
	longestStatement = 110 // of the self-image
	longestAction    = 52
	longestStep      = 150
	longestItem      = 90
)

// check finds what is wrong with a translation.
func (t *Translation) check(qn *Questionnaire, file string) Breaches {
	c := &checker{file: file}
	for country := range t.Terms {
		oneOf(c, "terms", "country", country, locale.Countries())
	}
	for _, country := range locale.Countries() {
		for term, s := range t.Terms[country] {
			c.text("terms."+string(country)+"."+term, s, 0)
			if !t.everywhere(term) {
				c.breach("terms."+string(country), "%s is not a term of every country", term)
			}
		}
	}
	c.five("levels.names", t.Levels.Names, 0)
	c.five("levels.meanings", t.Levels.Meanings, 0)
	t.checkScope(c)
	c.five("self_image.options", t.SelfImage.Options, longestStatement)
	complete(c, "next_steps", t.NextSteps, NextSteps())
	complete(c, "support", t.Support, Supports())
	complete(c, "sources", names(t.Sources), slices.Collect(maps.Keys(qn.Sources)))
	complete(c, "resources", names(t.Resources), slices.Collect(maps.Keys(qn.Resources)))
	if qn.Poll != nil {
		c.text("poll.label", t.Poll.Label, 0)
	}
	for country, f := range t.Framework {
		at := "framework." + string(country)
		oneOf(c, at, "country", country, locale.Countries())
		c.text(at+".note", f.Note, 0)
	}
	t.checkDomains(c, qn)

	// Placeholders are filled in from here on only; above, each is unknown. Which
	// country's does not matter: a term of one is a term of all.
	c.terms = t.Terms[locale.Countries()[0]]
	for _, who := range Knowers() {
		c.words("knows."+string(who), t.Knows[who], 0)
	}
	for who := range t.Knows {
		oneOf(c, "knows", "key", who, Knowers())
	}
	var contradictions []string
	for _, x := range qn.Contradictions {
		contradictions = append(contradictions, x.ID)
	}
	complete(c, "contradictions", t.Contradictions, contradictions)
	t.checkQuestions(c, qn)
	return c.found
}

// everywhere reports whether every country has a term.
func (t *Translation) everywhere(term string) bool {
	return !slices.ContainsFunc(locale.Countries(), func(c locale.Country) bool {
		_, ok := t.Terms[c][term]
		return !ok
	})
}

func (t *Translation) checkDomains(c *checker, qn *Questionnaire) {
	for id := range t.Domains {
		if qn.Domain(id) == nil {
			c.breach(id, "words for a domain that does not exist")
		}
	}
	for _, d := range qn.Domains {
		text := t.Domains[d.ID]
		c.text(d.ID+".title", text.Title, longestTitle)
		c.text(d.ID+".short", text.Short, longestShort)
		c.text(d.ID+".about", text.About, longestAsk)
	}
}

func (t *Translation) checkQuestions(c *checker, qn *Questionnaire) {
	for id := range t.Questions {
		if qn.Question(id) == nil {
			c.breach(id, "words for a question that does not exist")
		}
	}
	t.checkRemoved(c, qn)
	for _, q := range qn.All(Full) {
		text := t.Questions[q.ID]
		t.checkOptions(c, q, text)
		c.question(q, q.ID, countryText{
			Title: text.Title, Ask: text.Ask, Why: text.Why, Help: text.Help,
			Actions: text.Actions, Steps: text.Steps, Checklist: text.Checklist,
		}, true)
		for _, country := range locale.Countries() {
			c.question(q, q.ID+"."+string(country), text.In(country), false)
		}
	}
}

// checkRemoved wants the words by which a scan of an earlier version is still read.
func (t *Translation) checkRemoved(c *checker, qn *Questionnaire) {
	for id := range t.Removed {
		if !qn.removed(id) {
			c.breach(id, "words for a question that was not removed")
		}
	}
	for _, r := range qn.Removed {
		text := t.Removed[r.ID]
		c.text(r.ID+".title", text.Title, longestTitle)
		c.text(r.ID+".ask", text.Ask, longestAsk)
		c.five(r.ID+".options", text.Options, longestOption)
		keyed(c, r.ID+".checklist", "key", text.Checklist, r.Checklist, true, func(at, s string) { c.text(at, s, longestItem) })
	}
}

// question checks texts of a question: all that it has, or those that replace
// some for a country.
func (c *checker) question(q *Question, at string, t countryText, whole bool) {
	for _, one := range []struct {
		name, text string
		longest    int
	}{{"title", t.Title, longestTitle}, {"ask", t.Ask, longestAsk}, {"why", t.Why, longestWhy}, {"help", t.Help, longestHelp}} {
		if whole || one.text != "" {
			c.text(at+"."+one.name, one.text, one.longest)
		}
	}
	text := func(longest int) func(string, string) {
		return func(at, s string) { c.text(at, s, longest) }
	}
	keyed(c, at+".options", "key", t.Options, []string{"1", "2", "3", "4", "5"}, false, text(0))
	keyed(c, at+".actions", "key", t.Actions, []string{"3", "4", "5"}, whole, text(longestAction))
	keyed(c, at+".checklist", "key", t.Checklist, q.Checklist, whole, text(longestItem))
	keyed(c, at+".steps", "level", t.Steps, []string{"2", "3", "4", "5"}, whole, c.steps)
}

// keyed checks what stands under each key, whether it may stand there, and, where
// the texts are to be whole, that every key has something.
func keyed[T any](c *checker, at, what string, texts map[string]T, keys []string, whole bool, check func(at string, text T)) {
	for k, text := range texts {
		oneOf(c, at, what, k, keys)
		check(at+"."+k, text)
	}
	for _, k := range keys {
		if text, ok := texts[k]; whole && !ok {
			check(at+"."+k, text)
		}
	}
}

// complete wants a text for each id and for no other.
func complete[K ~string](c *checker, table string, texts map[K]string, ids []K) {
	for _, id := range ids {
		c.text(table+"."+string(id), texts[id], 0)
	}
	for id := range texts {
		if !slices.Contains(ids, id) {
			c.breach(table+"."+string(id), "words for what does not exist")
		}
	}
}

func (c *checker) five(id string, texts []string, longest int) {
	if len(texts) != 5 {
		c.breach(id, "has %d texts: needed are five, one a level", len(texts))
	}
	for i, s := range texts {
		c.text(fmt.Sprintf("%s.%d", id, i+1), s, longest)
	}
}

func (c *checker) steps(at string, steps []string) {
	if n := len(steps); n < 1 || n > 3 {
		c.breach(at, "has %d steps: allowed is 1 to 3", n)
	}
	for _, s := range steps {
		c.text(at, s, longestStep)
	}
}

var startsSentence = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(^|[.!?] +)\{`) })

// text wants words in whose sentences no placeholder comes first: it is filled in
// without a capital.
func (c *checker) text(id, s string, longest int) {
	c.words(id, s, longest)
	if strings.Contains(s, "{") && startsSentence().MatchString(s) {
		c.breach(id, "a placeholder begins a sentence")
	}
}

// length wants a text of no more characters than allowed; 0 allows any number.
func (c *checker) length(id string, characters, longest int) {
	if longest > 0 && characters > longest {
		c.breach(id, "has %d characters: allowed is %d", characters, longest)
	}
}

// words wants a text that is there, is not too long, and names placeholders that
// exist.
func (c *checker) words(id, s string, longest int) {
	if strings.TrimSpace(s) == "" {
		c.breach(id, "missing")
		return
	}
	if strings.TrimSpace(s) != s {
		c.breach(id, "begins or ends with a space")
	}
	c.length(id, utf8.RuneCountInString(s), longest)
	if strings.ContainsFunc(s, unicode.IsControl) {
		c.breach(id, "holds a line break or control character")
	}
	for _, p := range locale.Placeholders(s) {
		name, closed := strings.CutSuffix(p[1:], "}")
		if _, ok := c.terms[name]; !ok || !closed {
			c.breach(id, "unknown placeholder %s", p)
		}
	}
}
