// Package questions holds the questionnaire: domains, questions, weights and,
// per language, every word a school reads.
//
// Structure and words are data. content/ibp/questionnaire.toml holds ids,
// weights and rules once; content/ibp/nl.toml and its sisters hold the words
// under the same ids. [Load] and [Questionnaire.Translation] read such a folder
// strictly: an unknown key, a missing text, a cycle of needs or a sixth option
// is a breach, and all breaches come back at once, each with its file and id.
// The questionnaire that the program carries, [IBP], is read so when its made form
// is written (go generate) and tested, not at every start.
// [Translation.In] then fills in what differs per country and gives the
// [Prose] that screens and reports print.
//
// Ids are permanent. A scan file of three years ago names questions by id, and
// so does every program that reads it; an id is never reused for another
// meaning. The package knows nothing of answers: what they are worth is the
// business of package scoring.
package questions

//go:generate go test -run=TestMade . -make

import (
	"slices"

	"peil/questions/locale"
)

// Questionnaire is one version of the content's structure.
type Questionnaire struct {
	ID             string              `toml:"id"`
	Version        string              `toml:"version"`
	Versions       []Version           `toml:"versions"` // oldest first; the last is this one
	Renamed        []Rename            `toml:"renamed"`
	Removed        []Removal           `toml:"removed"`
	Hours          map[Effort]int      `toml:"hours"` // hours of work an effort stands for
	Sources        map[string]Source   `toml:"sources"`
	Resources      map[string]Resource `toml:"resources"`
	Poll           *Poll               `toml:"poll"`
	Domains        []Domain            `toml:"domains"`
	Contradictions []Contradiction     `toml:"contradictions"`

	source source
	now    *Questionnaire // of which this is an earlier version; nil: of none
}

// Source is what a question rests on: an article of law, a norm, a study.
type Source struct {
	Country locale.Country `toml:"country"` // empty: both
}

// Resource is where help is to be had.
type Resource struct {
	Country locale.Country `toml:"country"` // empty: both
	Address string         `toml:"address"` // host and path of the thing itself, without https://
	Support []string       `toml:"support"` // the forms of help that it gives, of Supports; none: something to read and use oneself
}

// Poll holds how many people chose each of the five statements that the
// self-image repeats.
type Poll struct {
	Country locale.Country `toml:"country"` // shown beside scans of this country only
	Sector  string         `toml:"sector"`  // of those who were asked, as in a scan file; empty: not said
	Counts  []int          `toml:"counts"`  // from level 1 to level 5
	Source  string         `toml:"source"`
}

// Total is the number of people polled.
func (p *Poll) Total() int {
	n := 0
	for _, c := range p.Counts {
		n += c
	}
	return n
}

// Domain is a group of questions with a level of its own.
type Domain struct {
	ID        string     `toml:"id"`
	Questions []Question `toml:"questions"`
}

// Question asks for one level.
type Question struct {
	ID        string           `toml:"id"`
	Weight    int              `toml:"weight"`    // 1 to 3: what it means for pupils' data and for lessons going on
	Essential bool             `toml:"essential"` // its domain stands at most one level above it
	Quick     bool             `toml:"quick"`     // part of the quick scan
	Urgent    bool             `toml:"urgent"`    // a mishap stops lessons or exposes pupils at once
	Duty      []locale.Country `toml:"duty"`      // countries whose law asks it today
	NA        bool             `toml:"na"`        // may be answered "not applicable"
	Knows     Knower           `toml:"knows"`
	Effort    []Effort         `toml:"effort"` // of the actions to level 3, 4 and 5
	Kind      string           `toml:"kind"`   // one of NextSteps
	Support   []string         `toml:"support"`
	Needs     []string         `toml:"needs"` // questions that come first
	Sources   []string         `toml:"sources"`
	Resources []string         `toml:"resources"` // the most useful first; one that gives no form of help is shown only as one of the first two
	Practice  string           `toml:"practice"`  // one of Practices: what counts as practice
	YesNo     bool             `toml:"yes_no"`    // its core is yes or no, and good foundation needs no word of scope
	Checklist []string         `toml:"checklist"` // item ids; all belong to level 4
	Since     string           `toml:"since"`     // the version in which it came; empty: the first
	Changed   string           `toml:"changed"`   // the version since which it means something else; empty: none
	Gone      bool             `toml:"-"`         // it was removed since the version that this one is of
}

// Contradiction is a pair of answers that are hard to believe together: Question
// at level At or higher while While is below Below. It is pointed out and never
// scored.
type Contradiction struct {
	ID       string `toml:"id"`
	Question string `toml:"question"`
	At       Level  `toml:"at"`
	While    string `toml:"while"`
	Below    Level  `toml:"below"`
}

// In reports whether the scope holds the question.
func (q *Question) In(s Scope) bool { return s != Quick || q.Quick }

// DutyIn reports whether the law of the country asks today what the question
// asks.
func (q *Question) DutyIn(c locale.Country) bool { return slices.Contains(q.Duty, c) }

// EffortTo is the effort of the action that brings the question to a level: 3, 4
// or 5.
func (q *Question) EffortTo(to Level) Effort { return q.Effort[to-FirstSteps] }

// All lists the questions of a scope in the order of the questionnaire.
func (qn *Questionnaire) All(s Scope) []*Question {
	var all []*Question
	for d := range qn.Domains {
		for i := range qn.Domains[d].Questions {
			if q := &qn.Domains[d].Questions[i]; q.In(s) {
				all = append(all, q)
			}
		}
	}
	return all
}

// Question finds a question by its id; nil if there is none.
func (qn *Questionnaire) Question(id string) *Question {
	for d := range qn.Domains {
		for i := range qn.Domains[d].Questions {
			if q := &qn.Domains[d].Questions[i]; q.ID == id {
				return q
			}
		}
	}
	return nil
}

// Domain finds a domain by its id; nil if there is none.
func (qn *Questionnaire) Domain(id string) *Domain {
	for d := range qn.Domains {
		if qn.Domains[d].ID == id {
			return &qn.Domains[d]
		}
	}
	return nil
}

// DomainOf finds the domain that holds a question; nil if there is none.
func (qn *Questionnaire) DomainOf(question string) *Domain {
	for d := range qn.Domains {
		for i := range qn.Domains[d].Questions {
			if qn.Domains[d].Questions[i].ID == question {
				return &qn.Domains[d]
			}
		}
	}
	return nil
}

// SourcesIn lists the ids of what a question rests on in a country.
func (qn *Questionnaire) SourcesIn(q *Question, c locale.Country) []string {
	return keep(q.Sources, func(id string) bool { return holds(qn.Sources[id].Country, c) })
}

// ResourcesIn lists the ids of the help there is for a question in a country, the
// most useful first.
func (qn *Questionnaire) ResourcesIn(q *Question, c locale.Country) []string {
	return keep(q.Resources, func(id string) bool { return holds(qn.Resources[id].Country, c) })
}

func holds(limit, c locale.Country) bool { return limit == "" || limit == c }

func keep(ids []string, ok func(string) bool) []string {
	var kept []string
	for _, id := range ids {
		if ok(id) {
			kept = append(kept, id)
		}
	}
	return kept
}

// source is where the words of a questionnaire come from, so that they can be read
// later and only in the language asked for.
type source interface {
	languages() []locale.Language
	translation(*Questionnaire, locale.Language) (*Translation, error)
}
