package report

import (
	"fmt"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// whoKnows lists in short whom to ask what.
func (b *builder) whoKnows() {
	w, v := &b.words.Asks, b.voice
	b.addHeading(2, w.Title)
	errands := scoring.Unanswered(v.Questionnaire, b.scan)
	if errands == nil {
		b.addParagraph(plainText(w.None))
	}
	for _, e := range errands {
		b.addParagraph(strongText(locale.Fill(w.Who, "who", v.Knows[e.Who])))
		var items []Inlines
		for _, id := range e.Questions {
			items = append(items, inlinesOf(labelledText(v.Questions[id].Title, v.Questions[id].Ask)))
		}
		b.addList(items...)
	}
}

// daysToAnswer is how long whoever is asked has, from the day of the scan.
const daysToAnswer = 21

// askList is what a school does not know, as a page for each of those who can know, to
// mail or to hand out: each question with its options and a place for the answer. It
// reads as plain text too.
func (b *builder) askList() {
	w, v := &b.words.AskList, b.voice
	errands := scoring.Unanswered(v.Questionnaire, b.scan)
	if errands == nil {
		b.addHeading(1, locale.Fill(w.TitleNone, "school", b.scan.School.Name))
		b.addParagraph(plainText(v.Day(b.scan.Date) + ", " + v.Scopes[string(b.scan.Scope)]))
		b.addParagraph(plainText(w.None))
		return
	}
	for _, e := range errands {
		b.askPage(e)
	}
}

// askPage is what one of those around the school is asked. Its questions are counted
// from 1, since nobody gets the pages of the others.
func (b *builder) askPage(e scoring.Errand) {
	w, v := &b.words.AskList, b.voice
	b.addHeading(1, locale.Fill(w.Title, "who", v.Knows[e.Who], "school", b.scan.School.Name))
	until := ""
	if !b.scan.Date.IsZero() {
		until = locale.Fill(w.Until, "date", v.Day(b.scan.Date.Plus(daysToAnswer)))
	}
	b.addParagraph(
		plainText(locale.Fill(w.Lead[e.Who], "school", b.scan.School.Name, "owner", v.Knows[questions.Owner])),
		plainText(locale.Fill(countOf(len(e.Questions), w.CountOne, w.Count), "date", v.Day(b.scan.Date))),
		strongText(until))
	b.addParagraph(plainText(w.Answer), plainText(w.Choose))
	for i, id := range e.Questions {
		b.toAnswer(i+1, v.Questionnaire.Question(id))
	}
}

// toAnswer is one question to answer on paper or in a mail.
func (b *builder) toAnswer(number int, q *questions.Question) {
	w := &b.words.AskList
	text := b.voice.Questions[q.ID]
	b.addHeading(2, fmt.Sprintf("%d · %s", number, text.Title))
	b.addParagraph(plainText(text.Ask))
	b.addParagraph(labelledText(w.Help, text.Help))
	var options []Inlines
	for _, l := range questions.Levels() {
		options = append(options, inlinesOf(plainText(text.Option(l))))
	}
	b.addNumbered(options...)
	b.addParagraph(plainText(w.Sign + " " + wording.Capital(b.voice.Kinds.Unknown)))
	if q.NA {
		b.addParagraph(plainText(w.NA))
	}
	b.add(AnswerLine{w.Line})
}
