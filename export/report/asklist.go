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
	b.heading(2, w.Title)
	asks := scoring.ToAsk(v.Questionnaire, b.scan)
	if asks == nil {
		b.paragraph(plain(w.None))
	}
	for _, ask := range asks {
		b.paragraph(strong(locale.Fill(w.Who, "who", v.Knows[ask.Who])))
		var items []Text
		for _, id := range ask.Questions {
			items = append(items, said(labelled(v.Questions[id].Title, v.Questions[id].Ask)))
		}
		b.list(items...)
	}
}

// askList is what a school does not know, as a list to mail to those who can know:
// each question with its options and a place for the answer. It reads as plain
// text too.
func (b *builder) askList() {
	w, v := &b.words.AskList, b.voice
	b.heading(1, locale.Fill(w.Title, "school", b.scan.School.Name))
	b.paragraph(plain(v.Day(b.scan.Date) + ", " + v.Scopes[string(b.scan.Scope)]))
	asks := scoring.ToAsk(v.Questionnaire, b.scan)
	if asks == nil {
		b.paragraph(plain(w.None))
		return
	}
	b.paragraph(plain(w.Answer), plain(w.Choose))
	number := 0
	for _, ask := range asks {
		b.heading(2, locale.Fill(w.Who, "who", v.Knows[ask.Who]))
		for _, id := range ask.Questions {
			number++
			b.toAnswer(number, v.Questionnaire.Question(id))
		}
	}
}

// toAnswer is one question to answer on paper or in a mail.
func (b *builder) toAnswer(number int, q *questions.Question) {
	w := &b.words.AskList
	text := b.voice.Questions[q.ID]
	b.heading(3, fmt.Sprintf("%d · %s", number, text.Title))
	b.paragraph(plain(text.Ask))
	b.paragraph(labelled(w.Help, text.Help))
	var options []Text
	for _, l := range questions.Levels() {
		options = append(options, said(plain(text.Option(l))))
	}
	b.numbered(options...)
	b.paragraph(plain(w.Sign + " " + wording.Capital(b.voice.Kinds.Unknown)))
	if q.NA {
		b.paragraph(plain(w.NA))
	}
	b.add(AnswerLine{w.Line})
}
