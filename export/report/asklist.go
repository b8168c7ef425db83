package report

import (
	"fmt"
	"strings"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// AskList is what a school does not know, as a list to mail to those who can:
// each question with its options and a place for the answer. It reads as plain
// text too.
func AskList(f scoring.Record, v *wording.Voice) []byte {
	r := newReport(f, v)
	w := &r.words.AskList
	r.heading(1, plain(locale.Fill(w.Title, "school", r.scan.School.Name)))
	r.paragraph(plain(r.Day(r.scan.Date) + ", " + r.Scopes[string(r.scan.Scope)]))
	asks := scoring.ToAsk(r.Questionnaire, r.scan)
	if asks == nil {
		r.paragraph(plain(w.None))
		return r.bytes()
	}
	r.paragraph(plain(w.Answer), plain(w.Choose))
	number := 0
	for _, ask := range asks {
		r.heading(2, plain(locale.Fill(w.Who, "who", r.Knows[ask.Who])))
		for _, id := range ask.Questions {
			number++
			r.askedOf(number, r.Questionnaire.Question(id))
		}
	}
	return r.bytes()
}

// answerLine is where an answer goes.
var answerLine = strings.Repeat(".", 24)

func (r *report) askedOf(number int, q *questions.Question) {
	w := &r.words.AskList
	text := r.Questions[q.ID]
	r.heading(3, plain(fmt.Sprintf("%d · %s", number, text.Title)))
	r.paragraph(plain(text.Ask))
	r.paragraph(labelled(w.Help, plain(text.Help)))
	var options []inline
	for _, l := range questions.Levels() {
		options = append(options, plain(text.Option(l)))
	}
	r.numbered(options)
	r.paragraph(plain(w.Sign + " " + wording.Capital(r.Kinds.Unknown)))
	if q.NA {
		r.paragraph(plain(w.NA))
	}
	r.paragraph(plain(w.Line + ": " + answerLine))
}
