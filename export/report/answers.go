package report

import (
	"slices"
	"strconv"
	"strings"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// answers writes every answer, in the order of the questionnaire.
func (b *builder) answers() {
	w := &b.words.Answers
	b.addHeading(2, w.Title)
	if n := b.outside(); n > 0 {
		b.addParagraph(plainText(locale.Fill(w.Outside, "n", strconv.Itoa(n))))
	}
	for _, d := range b.domains() {
		b.addHeading(3, b.voice.Domains[d.ID].Title)
		for i := range d.Questions {
			if q := &d.Questions[i]; q.In(b.scan.Scope) {
				b.answerTo(q)
			}
		}
	}
}

// outside counts the answers that the scope does not ask for.
func (b *builder) outside() int {
	n := 0
	for id, a := range b.scan.Answers {
		if q := b.voice.Questionnaire.Question(id); q != nil && !q.In(b.scan.Scope) && a.Kind() != scoring.Open {
			n++
		}
	}
	return n
}

func (b *builder) answerTo(q *questions.Question) {
	w, v := &b.words.Answers, b.voice
	text, a := v.Questions[q.ID], b.scan.Answers[q.ID]
	b.addHeading(4, text.Title)
	b.addParagraph(plainText(text.Ask))
	switch a.Kind() {
	case scoring.Levelled:
		b.addParagraph(strongText(v.Answer(a)+"."), plainText(text.Option(a.Level)))
	case scoring.NotApplicable:
		b.addParagraph(labelledText(wording.Capital(v.Answer(a)), a.NotApplicable))
	default:
		b.addParagraph(strongText(wording.Capital(v.Answer(a)) + "."))
	}
	evidence := []string{a.Evidence, v.Day(a.EvidenceDate)}
	checked, missing := b.checklist(q, a)
	b.addFacts(
		factOf(w.Evidence, strings.Join(slices.DeleteFunc(evidence, empty), ", ")),
		factOf(w.By, a.By),
		factOf(w.Checked, checked...),
		factOf(w.Missing, missing...),
	)
	b.addQuote(w.Note, a.Note)
}

// checklist names the items that are there and those that are not; neither where
// the list was not gone through.
func (b *builder) checklist(q *questions.Question, a scoring.Answer) (checked, missing []string) {
	if a.Checked == nil {
		return nil, nil
	}
	items := b.voice.Questions[q.ID].Checklist
	without := a.Missing(q)
	with := slices.DeleteFunc(slices.Clone(q.Checklist), func(id string) bool { return slices.Contains(without, id) })
	return namesOf(with, items), namesOf(without, items)
}

// notApplicable lists what does not apply, with the reasons.
func (b *builder) notApplicable() {
	w := &b.words.Answers
	var items []Inlines
	for _, q := range b.scan.Questions(b.voice.Questionnaire) {
		a := b.scan.Answers[q.ID]
		if a.Kind() != scoring.NotApplicable {
			continue
		}
		item := inlinesOf(labelledText(b.voice.Questions[q.ID].Title, a.NotApplicable))
		if !q.NA {
			item = append(item, strongText("("+w.Misplaced+")"))
		}
		items = append(items, item)
	}
	if items == nil {
		return
	}
	b.addHeading(2, w.NA)
	b.addParagraph(plainText(w.NAAbout))
	b.addList(items...)
}
