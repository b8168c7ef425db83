package wording

import (
	"fmt"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

// LevelOf writes a level with its name and scale, as it is always shown: "Goede
// basis, 4 van 5".
func (v *Voice) LevelOf(l questions.Level) string {
	return locale.Fill(v.Words.Level.Of, "level", v.Prose.Level(l), "n", fmt.Sprint(int(l)))
}

// Range writes the level that a range stands for. One level is named only when
// it is certain; ends one apart are both named; wider cannot be said yet.
func (v *Voice) Range(r scoring.Range) string {
	w := v.Words.Level
	switch {
	case !r.Low.Valid():
		return w.None
	case r.Known():
		return v.Prose.Level(r.Low)
	case r.High-r.Low == 1:
		return locale.Fill(w.Between, "low", v.Prose.Level(r.Low), "high", v.Prose.Level(r.High))
	}
	return w.CantSay
}

// RangeShort is [Voice.Range] for a column beside a picture.
func (v *Voice) RangeShort(r scoring.Range) string {
	if r.Low.Valid() && r.High-r.Low == 1 {
		return v.Prose.Level(r.Low) + " … " + v.Prose.Level(r.High)
	}
	return v.Range(r)
}

// Answer writes what was answered, in a word or two.
func (v *Voice) Answer(a scoring.Answer) string {
	switch a.Kind() {
	case scoring.Levelled:
		return v.LevelOf(a.Level)
	case scoring.DontKnow:
		return v.Kinds.Unknown
	case scoring.NotApplicable:
		return v.Kinds.NotApplicable
	}
	return v.Kinds.Open
}

// Titles are the names of domains, or of questions, by id.
func (v *Voice) Titles(ids []string) []string {
	titles := make([]string, len(ids))
	for i, id := range ids {
		if d, ok := v.Domains[id]; ok {
			titles[i] = d.Title
		} else {
			titles[i] = v.Questions[id].Title
		}
	}
	return titles
}

// Brief is the same voice, which calls each domain by its short name. A page on
// which a picture has no room for the long names speaks with it throughout, so
// that no domain has two names there.
func (v *Voice) Brief() *Voice {
	brief, prose := *v, *v.Prose
	prose.Domains = make(map[string]questions.DomainText, len(v.Domains))
	for id, d := range v.Domains {
		d.Title = d.Short
		prose.Domains[id] = d
	}
	brief.Prose = &prose
	return &brief
}

// Core says what a domain is held by whose essential questions stand far below the
// rest, with its mean: "2 of 5: the core is missing, ‘Restoring a back-up’ (mean 3.4)".
// Empty where that is not so, and where its level is not certain.
func (v *Voice) Core(d scoring.DomainResult, s scoring.Scan) string {
	if len(d.Core) == 0 || !d.Level.Known() {
		return ""
	}
	sentence := v.Words.Level.CoreMissing
	for _, id := range d.Core {
		if s.Answers[id].Level > questions.NotStarted {
			sentence = v.Words.Level.CoreUnused
		}
	}
	return locale.Fill(sentence, "n", fmt.Sprint(int(d.Level.Low)), "questions", v.List(quoted(v.Titles(d.Core))),
		"mean", v.Means(d.Mean, d.MeanHigh))
}
