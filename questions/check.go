package questions

import (
	"fmt"
	"maps"
	"peil/questions/locale"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Longest texts, in characters. The screens are laid out for them, and an
// option that needs more says more than two things.
const (
	longestTitle  = 38
	longestShort  = 16
	longestAsk    = 110
	longestWhy    = 230
	longestHelp   = 620
	longestOption = 110
	longestAction = 52
	longestStep   = 150
	longestItem   = 90
)

var validID = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)

// check finds what is wrong with the structure.
func (qn *Questionnaire) check(file string) Breaches {
	c := &checker{file: file}
	if qn.ID == "" {
		c.breach("id", "missing")
	}
	if qn.Version == "" {
		c.breach("version", "missing")
	}
	for _, e := range Efforts() {
		if qn.Hours[e] < 1 {
			c.breach("hours", "%s must be 1 or more", e)
		}
	}
	for e := range qn.Hours {
		oneOf(c, "hours", "effort", e, Efforts())
	}
	if len(qn.Domains) == 0 {
		c.breach("domains", "missing")
	}
	seen := map[string]bool{}
	for _, d := range qn.Domains {
		c.id(d.ID, seen)
		if len(d.Questions) == 0 {
			c.breach(d.ID, "a domain without questions")
		}
		for i := range d.Questions {
			c.id(d.Questions[i].ID, seen)
			if !strings.HasPrefix(d.Questions[i].ID, d.ID+"-") {
				c.breach(d.Questions[i].ID, "does not begin with the id of its domain, %s-", d.ID)
			}
			qn.checkQuestion(c, &d.Questions[i])
		}
	}
	qn.checkNeeds(c)
	qn.checkReferences(c)
	qn.checkContradictions(c, seen)
	return c.found
}

func (qn *Questionnaire) checkQuestion(c *checker, q *Question) {
	if q.Weight < 1 || q.Weight > 3 {
		c.breach(q.ID, "weight is %d: allowed is 1 to 3", q.Weight)
	}
	if q.Quick && !q.Essential {
		c.breach(q.ID, "a quick question must be essential")
	}
	oneOf(c, q.ID, "knows", q.Knows, Knowers())
	oneOf(c, q.ID, "kind", q.Kind, NextSteps())
	for _, s := range q.Support {
		oneOf(c, q.ID, "support", s, Supports())
	}
	if n := len(q.Support); n < 1 || n > 3 {
		c.breach(q.ID, "names %d forms of support: allowed is 1 to 3", n)
	}
	for _, d := range q.Duty {
		oneOf(c, q.ID, "duty", d, locale.Countries())
	}
	if len(q.Effort) != 3 {
		c.breach(q.ID, "effort has %d values: needed are 3, to level 3, 4 and 5", len(q.Effort))
	}
	for _, e := range q.Effort {
		oneOf(c, q.ID, "effort", e, Efforts()[1:])
	}
	items := map[string]bool{}
	for _, id := range q.Checklist {
		if !validID.MatchString(id) || items[id] {
			c.breach(q.ID, "checklist item %q is doubled or no id", id)
		}
		items[id] = true
	}
}

// checkNeeds finds needs that name no question, and cycles: with a cycle no
// action could come first.
func (qn *Questionnaire) checkNeeds(c *checker) {
	const (
		underway = 1
		done     = 2
	)
	state := map[string]int{}
	var visit func(q *Question) bool
	visit = func(q *Question) bool {
		if state[q.ID] != 0 {
			return state[q.ID] == done
		}
		state[q.ID] = underway
		sound := true
		for _, id := range q.Needs {
			need := qn.Question(id)
			if need == nil {
				c.breach(q.ID, "needs %s, which is no question", id)
			} else if !visit(need) {
				sound = false
			}
		}
		state[q.ID] = done
		return sound
	}
	for _, q := range qn.All(Full) {
		if !visit(q) {
			c.breach(q.ID, "its needs come back to themselves")
		}
	}
}

// checkReferences finds sources and resources that are named and do not exist,
// or exist and are not named.
func (qn *Questionnaire) checkReferences(c *checker) {
	sources, resources := map[string]bool{}, map[string]bool{}
	for _, q := range qn.All(Full) {
		for _, id := range q.Sources {
			sources[id] = true
			if _, ok := qn.Sources[id]; !ok {
				c.breach(q.ID, "source %s does not exist", id)
			}
		}
		for _, id := range q.Resources {
			resources[id] = true
			if _, ok := qn.Resources[id]; !ok {
				c.breach(q.ID, "resource %s does not exist", id)
			}
		}
		for _, country := range locale.Countries() {
			if len(qn.SourcesIn(q, country)) == 0 {
				c.breach(q.ID, "has no source in %s", country)
			}
			if len(qn.ResourcesIn(q, country)) == 0 {
				c.breach(q.ID, "has no resource in %s", country)
			}
		}
	}
	if p := qn.Poll; p != nil {
		sources[p.Source] = true
		if _, ok := qn.Sources[p.Source]; !ok {
			c.breach("poll", "source %s does not exist", p.Source)
		}
		if len(p.Counts) != 5 || p.Total() == 0 {
			c.breach("poll", "needs five counts, one a level")
		}
		oneOf(c, "poll", "country", p.Country, locale.Countries())
	}
	for id, s := range qn.Sources {
		if s.Country != "" {
			oneOf(c, id, "country", s.Country, locale.Countries())
		}
		if !sources[id] {
			c.breach(id, "a source that no question names")
		}
	}
	for id, r := range qn.Resources {
		if r.Country != "" {
			oneOf(c, id, "country", r.Country, locale.Countries())
		}
		if r.Address == "" {
			c.breach(id, "a resource without address")
		}
		if !resources[id] {
			c.breach(id, "a resource that no question names")
		}
	}
}

func (qn *Questionnaire) checkContradictions(c *checker, seen map[string]bool) {
	for _, x := range qn.Contradictions {
		c.id(x.ID, seen)
		for _, id := range []string{x.Question, x.While} {
			if qn.Question(id) == nil {
				c.breach(x.ID, "names %q, which is no question", id)
			}
		}
		if x.At < Intention || x.At > StructuralImprovement || x.Below < Intention || x.Below > StructuralImprovement {
			c.breach(x.ID, "at and below must be 2 to 5")
		}
	}
}

// check finds what is wrong with a translation.
func (t *Translation) check(qn *Questionnaire, file string) Breaches {
	c := &checker{file: file}
	for country := range t.Terms {
		oneOf(c, "terms", "country", country, locale.Countries())
	}
	for i, country := range locale.Countries() {
		for term, s := range t.Terms[country] {
			c.text("terms."+string(country)+"."+term, s, 0)
			if _, ok := t.Terms[locale.Countries()[1-i]][term]; !ok {
				c.breach("terms."+string(country), "%s is not a term of every country", term)
			}
		}
	}
	c.five("levels.names", t.Levels.Names, 0)
	c.five("levels.meanings", t.Levels.Meanings, 0)
	c.five("self_image.options", t.SelfImage.Options, longestOption)
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
		c.text(at+".name", f.Name, 0)
		c.text(at+".note", f.Note, 0)
		c.five(at+".levels", f.Levels, 0)
	}
	t.checkDomains(c, qn)

	// Placeholders are filled in from here on only; above, each is unknown.
	c.terms = t.Terms[locale.Netherlands]
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
	for _, q := range qn.All(Full) {
		text := t.Questions[q.ID]
		c.text(q.ID+".title", text.Title, longestTitle)
		c.text(q.ID+".ask", text.Ask, longestAsk)
		c.text(q.ID+".why", text.Why, longestWhy)
		c.text(q.ID+".help", text.Help, longestHelp)
		c.five(q.ID+".options", text.Options, longestOption)
		for _, l := range []string{"3", "4", "5"} {
			c.text(q.ID+".actions."+l, text.Actions[l], longestAction)
		}
		for _, l := range []string{"2", "3", "4", "5"} {
			c.steps(q.ID+".steps."+l, text.Steps[l])
		}
		for _, item := range q.Checklist {
			c.text(q.ID+".checklist."+item, text.Checklist[item], longestItem)
		}
		base := countryText{Actions: text.Actions, Steps: text.Steps, Checklist: text.Checklist}
		c.overlay(q, q.ID, base)
		c.overlay(q, q.ID+".NL", text.NL)
		c.overlay(q, q.ID+".NO", text.NO)
	}
}

// checker collects breaches of one file.
type checker struct {
	file  string
	found Breaches
	terms map[string]string // the placeholders that exist
}

func (c *checker) breach(id, format string, args ...any) {
	c.found = append(c.found, Breach{c.file, id, fmt.Sprintf(format, args...)})
}

func (c *checker) id(id string, seen map[string]bool) {
	if !validID.MatchString(id) {
		c.breach(fmt.Sprintf("%q", id), "is no id: small letters, digits and single hyphens")
	}
	if seen[id] {
		c.breach(id, "stands twice")
	}
	seen[id] = true
}

func oneOf[T ~string](c *checker, id, what string, got T, allowed []T) {
	if !slices.Contains(allowed, got) {
		c.breach(id, "%s is %q: allowed is %s", what, got, join(allowed))
	}
}

func join[T ~string](all []T) string {
	s := make([]string, len(all))
	for i, one := range all {
		s[i] = string(one)
	}
	return strings.Join(s, ", ")
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

// overlay checks texts that exist by number or id, wherever they stand.
func (c *checker) overlay(q *Question, at string, t countryText) {
	for _, one := range []struct {
		name, text string
		longest    int
	}{{"title", t.Title, longestTitle}, {"ask", t.Ask, longestAsk}, {"why", t.Why, longestWhy}, {"help", t.Help, longestHelp}} {
		if one.text != "" {
			c.text(at+"."+one.name, one.text, one.longest)
		}
	}
	numbered(c, at+".options", t.Options, []string{"1", "2", "3", "4", "5"}, longestOption)
	numbered(c, at+".actions", t.Actions, []string{"3", "4", "5"}, longestAction)
	numbered(c, at+".checklist", t.Checklist, q.Checklist, longestItem)
	for l, steps := range t.Steps {
		oneOf(c, at+".steps", "level", l, []string{"2", "3", "4", "5"})
		c.steps(at+".steps."+l, steps)
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

func numbered(c *checker, at string, texts map[string]string, allowed []string, longest int) {
	for k, s := range texts {
		oneOf(c, at, "key", k, allowed)
		c.text(at+"."+k, s, longest)
	}
}

var startsSentence = regexp.MustCompile(`(^|[.!?] +)\{`)

// text wants words in whose sentences no placeholder comes first: it is filled in
// without a capital.
func (c *checker) text(id, s string, longest int) {
	c.words(id, s, longest)
	if strings.Contains(s, "{") && startsSentence.MatchString(s) {
		c.breach(id, "a placeholder begins a sentence")
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
	if n := utf8.RuneCountInString(s); longest > 0 && n > longest {
		c.breach(id, "has %d characters: allowed is %d", n, longest)
	}
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
