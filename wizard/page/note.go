package page

import (
	tea "charm.land/bubbletea/v2"

	"peil/scoring"
	"peil/wizard/flow"
)

// noteSheet takes what was said with an answer: a note, what shows it, and who
// does it for the school.
type noteSheet struct {
	formSheet
	note, evidence, date, by *textField
}

func newNoteSheet(d Drawing) sheet {
	a := d.answer()
	p := noteSheet{
		note: newTextField(a.Note), evidence: newLineField(a.Evidence), date: newLineField(written(a.EvidenceDate)), by: newLineField(a.By),
	}
	p.form = newSheetForm(p.note, p.evidence, p.date, p.by)
	return p
}

func (p noteSheet) rows(d Drawing) []formRow {
	w := d.Words.Question
	return []formRow{
		{field: p.note, label: w.Note, hint: w.NoteHint},
		{field: p.evidence, label: w.Evidence, hint: w.EvidenceHint},
		{field: p.date, label: w.EvidenceDate, hint: w.DateHint, wrong: dateWanted(p.date, d)},
		{field: p.by, label: w.By, hint: w.ByHint},
	}
}

func (p noteSheet) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	if p.form.update(msg, d, p.rows(d)) == filling {
		return p, nil, nil
	}
	p.done = true
	return p, wants(p.pending(d)), nil
}

// pending keeps what is half typed. A date that cannot be read yet goes to the
// note, where it is found again; to the evidence where the note is full.
func (p noteSheet) pending(d Drawing) flow.Intent {
	in := flow.Annotate{
		Question: d.Session.Place.Question,
		Note:     p.note.said(), Evidence: p.evidence.said(), By: p.by.said(),
	}
	var rest string
	in.EvidenceDate, rest = halfDate(p.date, d.Words.Question.EvidenceDate, d.answer().EvidenceDate)
	keepRest(rest, "\n", &in.Note, scoring.LongestNote, &in.Evidence)
	return in
}

func (p noteSheet) View(d Drawing) []string {
	return p.form.view(d, sheetTitle(d, d.Words.Question.NoteTitle), p.rows(d))
}

func (p noteSheet) Help(d Drawing) []string {
	return append([]string{d.Words.Question.NoteHelp, d.Words.Form.Help, d.Words.Form.HelpText}, d.questionHelp()...)
}
