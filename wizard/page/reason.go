package page

import (
	tea "charm.land/bubbletea/v2"

	"peil/scoring"
	"peil/wizard/flow"
)

// reasonSheet asks why a question does not apply: without a reason nobody can
// tell later whether it still does not.
type reasonSheet struct {
	formSheet
	reason *textField
}

func newReasonSheet(d Drawing) sheet {
	p := reasonSheet{reason: newLineField(d.answer().NotApplicable)}
	p.form = newSheetForm(p.reason)
	return p
}

func (p reasonSheet) rows(d Drawing) []formRow {
	w := d.Words.Question
	return []formRow{{field: p.reason, label: w.Reason, wrong: wanted(p.reason, w.ReasonMissing)}}
}

// Update closes the sheet by escape where there is no reason, or no other than
// before: then there is nothing to save, and the answer stays what it was.
func (p reasonSheet) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	if press, ok := msg.(tea.KeyPressMsg); ok && press.String() == "esc" && p.pending(d) == nil {
		p.done = true
		return p, nil, nil
	}
	if p.form.update(msg, d, p.rows(d)) == filling {
		return p, nil, nil
	}
	p.done = true
	return p, Do{p.intent(d)}, nil
}

func (p reasonSheet) intent(d Drawing) flow.Intent {
	return flow.NotApplicable{Question: d.Session.Place.Question, Reason: p.reason.said()}
}

// pending keeps a reason that was begun.
func (p reasonSheet) pending(d Drawing) flow.Intent {
	if reason := scoring.Line(p.reason.String()); reason == "" || reason == d.answer().NotApplicable {
		return nil
	}
	return p.intent(d)
}

func (p reasonSheet) View(d Drawing) []string {
	return p.form.view(d, sheetTitle(d, d.Words.Question.NotApplicable), p.rows(d))
}

func (p reasonSheet) Help(d Drawing) []string {
	return append([]string{d.Words.Question.ReasonHelp}, d.questionHelp()...)
}
