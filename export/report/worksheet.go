package report

import (
	"strconv"

	"peil/scoring"
)

// worksheet is one table to work from: every action of this round with who does it, by
// when, the hours it takes and how far it is, and room to write what is not known yet. It
// stands in the order in which people take the actions up; a number is that of the plan,
// under which the details follow.
func (b *builder) worksheet() {
	if len(b.plan.Actions) == 0 {
		return
	}
	w, p := &b.words.Worksheet, &b.words.Plan
	b.addHeading(2, w.Title)
	b.addParagraph(plainText(w.About), plainText(b.voice.TakenOn(len(b.plan.TakenOn(b.work)))))
	t := Table{Columns: []Column{
		{b.words.Board.Number, NumberColumn}, {b.words.Board.Action, WordColumn},
		{p.Holder, WordColumn}, {p.Due, WordColumn}, {w.Hours, NumberColumn}, {p.Status, WordColumn},
	}}
	for _, a := range b.plan.Shown(b.work) {
		work := b.work[a.ID]
		status := ""
		if work.Status != "" && work.Status != scoring.StatusOpen {
			status = b.voice.Statuses[work.Status]
		}
		t.Rows = append(t.Rows, []Inline{
			plainText(strconv.Itoa(a.Priority)), plainText(b.voice.ActionTitle(a)),
			plainText(scoring.Line(work.Holder)), plainText(b.voice.Day(work.Due)), plainText(strconv.Itoa(a.Hours)), plainText(status),
		})
	}
	b.add(t)
}
