package page

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"

	"peil/wizard/flow"
)

// noteSheet takes what was said with an answer: a note, what shows it, and who
// does it for the school.
type noteSheet struct {
	formSheet
	fields *noteFields
}

type noteFields struct{ note, evidence, date, by string }

func newNoteSheet(d Drawing) sheet {
	a := d.answer()
	p := noteSheet{fields: &noteFields{note: a.Note, evidence: a.Evidence, date: a.EvidenceDate.String(), by: a.By}}
	p.form = newForm(d, p.build)
	return p
}

func (p noteSheet) build(d Drawing) []huh.Field {
	w, f := d.Words.Question, p.fields
	return []huh.Field{
		huh.NewText().Title(w.Note).Placeholder(w.NoteHint).Lines(3).CharLimit(0).ExternalEditor(false).Value(&f.note),
		huh.NewInput().Title(w.Evidence).Placeholder(w.EvidenceHint).Value(&f.evidence),
		huh.NewInput().Title(w.EvidenceDate).Placeholder(w.DateHint).Value(&f.date).Validate(dated(w.DateWrong)),
		huh.NewInput().Title(w.By).Placeholder(w.ByHint).Value(&f.by),
	}
}

func (p noteSheet) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	state, cmd := p.form.update(msg)
	// Leaving keeps what was typed as well: nobody means to lose a note by
	// pressing escape.
	if state != filling {
		p.done = true
		return p, wants(p.pending(d)), cmd
	}
	return p, nil, cmd
}

func (p noteSheet) pending(d Drawing) flow.Intent {
	f := p.fields
	return flow.Annotate{
		Question: d.Session.Place.Question,
		Note:     strings.TrimSpace(f.note), Evidence: f.evidence, EvidenceDate: date(f.date, d.answer().EvidenceDate), By: f.by,
	}
}

func (p noteSheet) View(d Drawing) []string {
	return p.form.view(d, sheetTitle(d, d.Words.Question.NoteTitle))
}
func (p noteSheet) Help(d Drawing) []string { return questionPage{}.Help(d) }

// sheetTitle names a sheet and the question it belongs to.
func sheetTitle(d Drawing, name string) string {
	return d.Voice.Questions[d.Session.Place.Question].Title + " · " + name
}

// reasonSheet asks why a question does not apply: without a reason nobody can
// tell later whether it still does not.
type reasonSheet struct {
	formSheet
	reason *string
}

func newReasonSheet(d Drawing) sheet {
	reason := d.answer().NotApplicable
	p := reasonSheet{reason: &reason}
	p.form = newForm(d, p.build)
	return p
}

func (p reasonSheet) build(d Drawing) []huh.Field {
	w := d.Words.Question
	return []huh.Field{huh.NewInput().Title(w.Reason).Value(p.reason).Validate(wanted(w.ReasonMissing))}
}

func (p reasonSheet) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	state, cmd := p.form.update(msg)
	p.done = state != filling
	if state == finished {
		return p, Do{flow.NotApplicable{Question: d.Session.Place.Question, Reason: *p.reason}}, cmd
	}
	return p, nil, cmd
}

func (p reasonSheet) View(d Drawing) []string {
	return p.form.view(d, sheetTitle(d, d.Words.Question.NotApplicable))
}
func (p reasonSheet) Help(d Drawing) []string { return questionPage{}.Help(d) }
