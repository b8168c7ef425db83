package page

import (
	"slices"
	"strings"

	"peil/questions"
	"peil/questions/locale"
)

// questionHelp explains the question: its terms, how to choose an option, who can
// know, what it rests on.
func (d Drawing) questionHelp() []string {
	w, text := d.Words.Question, d.Voice.Questions[d.question().ID]
	return append([]string{text.Title + ". " + text.Ask, w.Why + ": " + text.Why},
		slices.Insert(d.explanation(), 2, d.Voice.Choosing.How)...)
}

// explanation is what the question itself does not say, its terms first.
func (d Drawing) explanation() []string {
	w, q := d.Words.Question, d.question()
	paragraphs := []string{d.Voice.Questions[q.ID].Help, locale.Fill(w.Knows, "who", d.Voice.Knows[q.Knows])}
	if q.DutyIn(d.Session.Scan.School.Country) {
		paragraphs = append(paragraphs, w.Duty)
	}
	return append(paragraphs, locale.Fill(w.Sources, "sources", strings.Join(d.sources(q), " · ")), d.about())
}

// about says what the domain of the question is about. Its short name, which stands
// in lists and pictures, is explained by its whole one.
func (d Drawing) about() string {
	name := d.domain().Title
	if short := d.domain().Short; short != name {
		name = locale.Fill(d.Words.Question.Named, "short", short, "domain", name)
	}
	return locale.Fill(d.Words.Question.Domain, "domain", name, "about", d.domain().About)
}

// resultHelp explains the result: what each level means, and beside which framework.
func (d Drawing) resultHelp() []string {
	paragraphs := []string{d.Words.Result.Title, d.Words.Result.Help}
	for _, l := range questions.Levels() {
		paragraphs = append(paragraphs, d.Voice.LevelOf(l)+": "+d.Voice.Meaning(l))
	}
	if f := d.Voice.Framework; f.Note != "" {
		paragraphs = append(paragraphs, f.Note)
	}
	return paragraphs
}
