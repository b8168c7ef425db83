package questions

import (
	"slices"
	"strconv"

	"peil/questions/locale"
)

// Translation is every word of a questionnaire in one language, for all
// countries, as its file holds them.
type Translation struct {
	Language locale.Language `toml:"-"`

	Levels struct {
		Names    []string `toml:"names"`
		Meanings []string `toml:"meanings"`
	} `toml:"levels"`
	// Words of which the option for good foundation has one: nearly all, most.
	Scope struct {
		Words []string `toml:"words"`
	} `toml:"scope"`
	Terms   map[locale.Country]map[string]string `toml:"terms"`
	Knows   map[Knower]string                    `toml:"knows"`
	Domains map[string]DomainText                `toml:"domains"`
	Sources map[string]named                     `toml:"sources"`

	Resources map[string]named `toml:"resources"`
	SelfImage struct {
		Options []string `toml:"options"`
	} `toml:"self_image"`
	NextSteps map[string]string `toml:"next_steps"`
	Support   map[string]string `toml:"support"`
	Poll      struct {
		Label string `toml:"label"`
	} `toml:"poll"`
	Framework      map[locale.Country]Framework `toml:"framework"`
	Contradictions map[string]string            `toml:"contradictions"`
	Questions      map[string]questionText      `toml:"questions"`
	Removed        map[string]removedText       `toml:"removed"`

	renamed []Rename
}

type named struct {
	Name string `toml:"name"`
}

// DomainText is what a domain is called and what it is about.
type DomainText struct {
	Title string `toml:"title"`
	Short string `toml:"short"` // for the list at the side: at most 16 characters
	About string `toml:"about"` // one sentence
}

// Framework is what is said about a country's own framework. Its levels measure
// another thing than the five, so they are never set beside each other.
type Framework struct {
	Note string `toml:"note"`
}

// questionText is the text of a question that is right in every country, and
// single texts that replace it in one.
type questionText struct {
	Title     string              `toml:"title"`
	Ask       string              `toml:"ask"`
	Why       string              `toml:"why"`
	Help      string              `toml:"help"`
	Options   []string            `toml:"options"`
	Actions   map[string]string   `toml:"actions"`
	Steps     map[string][]string `toml:"steps"`
	Checklist map[string]string   `toml:"checklist"`
	locale.PerCountry[countryText]
}

// removedText is what a scan of then still reads of a question that was removed.
type removedText struct {
	Title     string            `toml:"title"`
	Ask       string            `toml:"ask"`
	Options   []string          `toml:"options"`
	Checklist map[string]string `toml:"checklist"`
}

// countryText replaces single texts of a question for one country.
type countryText struct {
	Title     string              `toml:"title"`
	Ask       string              `toml:"ask"`
	Why       string              `toml:"why"`
	Help      string              `toml:"help"`
	Options   map[string]string   `toml:"options"`
	Actions   map[string]string   `toml:"actions"`
	Steps     map[string][]string `toml:"steps"`
	Checklist map[string]string   `toml:"checklist"`
}

// Prose is what a school reads: one language, one country, every placeholder
// filled in. It is never changed after it was made.
type Prose struct {
	Language locale.Language
	Country  locale.Country

	Knows          map[Knower]string // who can know, as it stands after "ask"
	Domains        map[string]DomainText
	Questions      map[string]QuestionText
	Sources        map[string]string
	Resources      map[string]string
	SelfImage      []string // the five statements, from level 1 to level 5
	NextSteps      map[string]string
	Support        map[string]string
	Poll           string // who was polled and when
	Framework      Framework
	Contradictions map[string]string

	names, meanings []string
}

// QuestionText is what a school reads of one question.
type QuestionText struct {
	Title, Ask, Why, Help string
	Checklist             map[string]string

	options []string
	actions []string   // to level 3, 4, 5
	steps   [][]string // from level 1 to 2, … 4 to 5
}

// Option says what one would see in the school at a level.
func (t QuestionText) Option(l Level) string { return t.options[l-1] }

// Action is the title of the action that brings the question to a level: 3, 4 or
// 5.
func (t QuestionText) Action(to Level) string { return t.actions[to-FirstSteps] }

// Steps lists what takes the question from one level to a higher one.
func (t QuestionText) Steps(from, to Level) []string {
	var steps []string
	for l := from; l < to; l++ {
		steps = append(steps, t.steps[l-1]...)
	}
	return steps
}

// Level is the name of a level; empty for none.
func (p *Prose) Level(l Level) string {
	if !l.Valid() {
		return ""
	}
	return p.names[l-1]
}

// Meaning says in a sentence what a level means.
func (p *Prose) Meaning(l Level) string { return p.meanings[l-1] }

// In fills in what differs per country.
func (t *Translation) In(c locale.Country) *Prose {
	fill := t.fill(c)
	p := &Prose{
		Language:       t.Language,
		Country:        c,
		Knows:          filled(t.Knows, fill),
		Domains:        t.Domains,
		Questions:      make(map[string]QuestionText, len(t.Questions)),
		Sources:        names(t.Sources),
		Resources:      names(t.Resources),
		SelfImage:      t.SelfImage.Options,
		NextSteps:      t.NextSteps,
		Support:        t.Support,
		Poll:           t.Poll.Label,
		Framework:      t.Framework[c],
		Contradictions: filled(t.Contradictions, fill),
		names:          t.Levels.Names,
		meanings:       t.Levels.Meanings,
	}
	for id, q := range t.Questions {
		p.Questions[id] = q.resolve(c, fill)
	}
	for id, q := range t.Removed {
		was := questionText{Title: q.Title, Ask: q.Ask, Options: q.Options, Checklist: q.Checklist}
		p.Questions[id] = was.resolve(c, fill)
	}
	for _, r := range slices.Backward(t.renamed) {
		p.Questions[r.From] = p.Questions[r.To]
	}
	return p
}

// fill puts the terms of a country in the places of their names.
func (t *Translation) fill(c locale.Country) func(string) string {
	var terms []string
	for name, term := range t.Terms[c] { // each name once, so their order is free
		terms = append(terms, name, term)
	}
	return func(s string) string { return locale.Fill(s, terms...) }
}

func names(m map[string]named) map[string]string {
	out := make(map[string]string, len(m))
	for id, n := range m {
		out[id] = n.Name
	}
	return out
}

func filled[K comparable](m map[K]string, fill func(string) string) map[K]string {
	out := make(map[K]string, len(m))
	for k, s := range m {
		out[k] = fill(s)
	}
	return out
}

// resolve lays the texts of a country over those of the base.
func (t *questionText) resolve(c locale.Country, fill func(string) string) QuestionText {
	own := t.In(c)
	either := func(own, base string) string {
		if own != "" {
			return fill(own)
		}
		return fill(base)
	}
	r := QuestionText{
		Title: either(own.Title, t.Title),
		Ask:   either(own.Ask, t.Ask),
		Why:   either(own.Why, t.Why),
		Help:  either(own.Help, t.Help),

		options: make([]string, 0, len(t.Options)),
		actions: make([]string, 0, len(t.Actions)),
		steps:   make([][]string, 0, len(t.Steps)),
	}
	for i, o := range t.Options {
		r.options = append(r.options, either(own.Options[key(i+1)], o))
	}
	for l := FirstSteps; l <= StructuralImprovement; l++ {
		r.actions = append(r.actions, either(own.Actions[key(int(l))], t.Actions[key(int(l))]))
	}
	for l := NotYetInPractice; l <= StructuralImprovement; l++ {
		steps := own.Steps[key(int(l))]
		if steps == nil {
			steps = t.Steps[key(int(l))]
		}
		filled := make([]string, len(steps))
		for i, s := range steps {
			filled[i] = fill(s)
		}
		r.steps = append(r.steps, filled)
	}
	if len(t.Checklist) > 0 {
		r.Checklist = make(map[string]string, len(t.Checklist))
		for id, s := range t.Checklist {
			r.Checklist[id] = either(own.Checklist[id], s)
		}
	}
	return r
}

func key(n int) string { return strconv.Itoa(n) }
