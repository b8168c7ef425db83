package wizard

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

func newNoteSheet(d drawing) sheet {
	a := d.answer()
	p := noteSheet{fields: &noteFields{note: a.Note, evidence: a.Evidence, date: a.EvidenceDate.String(), by: a.By}}
	p.form = newForm(d, p.build)
	return p
}

func (p noteSheet) build(d drawing) []huh.Field {
	w, f := d.words.Question, p.fields
	return []huh.Field{
		huh.NewText().Title(w.Note).Placeholder(w.NoteHint).Lines(3).CharLimit(0).ExternalEditor(false).Value(&f.note),
		huh.NewInput().Title(w.Evidence).Placeholder(w.EvidenceHint).Value(&f.evidence),
		huh.NewInput().Title(w.EvidenceDate).Placeholder(w.DateHint).Value(&f.date).Validate(dated(w.DateWrong)),
		huh.NewInput().Title(w.By).Placeholder(w.ByHint).Value(&f.by),
	}
}

func (p noteSheet) update(msg tea.Msg, d drawing) (page, flow.Intent, tea.Cmd) {
	state, cmd := p.form.update(msg)
	// Leaving keeps what was typed as well: nobody means to lose a note by
	// pressing escape.
	if state != filling {
		p.done = true
		return p, p.pending(d), cmd
	}
	return p, nil, cmd
}

func (p noteSheet) pending(d drawing) flow.Intent {
	f := p.fields
	return flow.Annotate{
		Question: d.session.Place.Question,
		Note:     strings.TrimSpace(f.note), Evidence: f.evidence, EvidenceDate: date(f.date, d.answer().EvidenceDate), By: f.by,
	}
}

func (p noteSheet) view(d drawing) []string {
	return p.form.view(d, sheetTitle(d, d.words.Question.NoteTitle))
}
func (p noteSheet) help(d drawing) []string { return questionPage{}.help(d) }

// sheetTitle names a sheet and the question it belongs to.
func sheetTitle(d drawing, name string) string {
	return d.voice.Questions[d.session.Place.Question].Title + " · " + name
}

// reasonSheet asks why a question does not apply: without a reason nobody can
// tell later whether it still does not.
type reasonSheet struct {
	formSheet
	reason *string
}

func newReasonSheet(d drawing) sheet {
	reason := d.answer().NotApplicable
	p := reasonSheet{reason: &reason}
	p.form = newForm(d, p.build)
	return p
}

func (p reasonSheet) build(d drawing) []huh.Field {
	w := d.words.Question
	return []huh.Field{huh.NewInput().Title(w.Reason).Value(p.reason).Validate(wanted(w.ReasonMissing))}
}

func (p reasonSheet) update(msg tea.Msg, d drawing) (page, flow.Intent, tea.Cmd) {
	state, cmd := p.form.update(msg)
	p.done = state != filling
	if state == finished {
		return p, flow.NotApplicable{Question: d.session.Place.Question, Reason: *p.reason}, cmd
	}
	return p, nil, cmd
}

func (p reasonSheet) view(d drawing) []string {
	return p.form.view(d, sheetTitle(d, d.words.Question.NotApplicable))
}
func (p reasonSheet) help(d drawing) []string { return questionPage{}.help(d) }
