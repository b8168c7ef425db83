package questions

import (
	"slices"
	"strings"

	"peil/questions/locale"
)

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
	qn.checkHistory(c, seen)
	return c.found
}

func (qn *Questionnaire) checkQuestion(c *checker, q *Question) {
	if q.Weight < 1 || q.Weight > 3 {
		c.breach(q.ID, "weight is %d: allowed is 1 to 3", q.Weight)
	}
	if q.Quick && q.Weight < 2 {
		c.breach(q.ID, "a quick question must have a weight of 2 or 3")
	}
	oneOf(c, q.ID, "knows", q.Knows, Knowers())
	oneOf(c, q.ID, "kind", q.Kind, NextSteps())
	oneOf(c, q.ID, "practice", q.Practice, Practices())
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
		if !validID().MatchString(id) || items[id] {
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
// or exist and are not named, and countries in which a question has none.
func (qn *Questionnaire) checkReferences(c *checker) {
	sources, resources := map[string]bool{}, map[string]bool{}
	for _, q := range qn.All(Full) {
		refer(c, q.ID, "source", q.Sources, qn.Sources, sources)
		refer(c, q.ID, "resource", q.Resources, qn.Resources, resources)
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
		refer(c, "poll", "source", []string{p.Source}, qn.Sources, sources)
		if len(p.Counts) != 5 || p.Total() == 0 {
			c.breach("poll", "needs five counts, one a level")
		}
		oneOf(c, "poll", "country", p.Country, locale.Countries())
	}
	for id, s := range qn.Sources {
		c.reference(id, "source", s.Country, sources)
	}
	for id, r := range qn.Resources {
		c.reference(id, "resource", r.Country, resources)
		c.resource(id, r)
	}
}

// refer checks that what is referred to exists, once, and marks it as used.
func refer[T any](c *checker, at, what string, ids []string, existing map[string]T, used map[string]bool) {
	for i, id := range ids {
		used[id] = true
		if _, ok := existing[id]; !ok {
			c.breach(at, "%s %s does not exist", what, id)
		}
		if slices.Contains(ids[:i], id) {
			c.breach(at, "names %s %s twice", what, id)
		}
	}
}

// resource checks where a resource leads and which help it gives. Its address becomes
// a link in what a school hands on, so it may be nothing but a host and a path.
func (c *checker) resource(id string, r Resource) {
	switch {
	case r.Address == "":
		c.breach(id, "a resource without address")
	case !validAddress().MatchString(r.Address):
		c.breach(id, "address is %q: allowed is a host and a path in small letters, without https://", r.Address)
	}
	for i, s := range r.Support {
		oneOf(c, id, "support", s, Supports())
		if slices.Contains(r.Support[:i], s) {
			c.breach(id, "names support %s twice", s)
		}
	}
}

// reference checks a source or a resource: its country, and that it is used.
func (c *checker) reference(id, what string, country locale.Country, used map[string]bool) {
	if country != "" {
		oneOf(c, id, "country", country, locale.Countries())
	}
	if !used[id] {
		c.breach(id, "a %s that no question names", what)
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
		if x.At < NotYetInPractice || x.At > StructuralImprovement || x.Below < NotYetInPractice || x.Below > StructuralImprovement {
			c.breach(x.ID, "at and below must be 2 to 5")
		}
	}
}
