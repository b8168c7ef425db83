package page

import (
	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"

	"peil/scoring"
	"peil/wizard/flow"
)

// workSheet takes who does an action, when, and how far it is.
type workSheet struct {
	formSheet
	action string
	fields *workFields
}

type workFields struct{ holder, due, status, note string }

func newWorkSheet(d Drawing, action string) sheet {
	w := d.Session.Work[action]
	if w.Status == "" {
		w.Status = scoring.StatusOpen
	}
	p := workSheet{action: action, fields: &workFields{w.Holder, w.Due.String(), w.Status, w.Note}}
	p.form = newForm(d, p.build)
	return p
}

func (p workSheet) build(d Drawing) []huh.Field {
	w, f := d.Words.Plan, p.fields
	var statuses []huh.Option[string]
	for _, s := range scoring.Statuses() {
		statuses = append(statuses, huh.NewOption(d.Voice.Statuses[s], s))
	}
	return []huh.Field{
		huh.NewInput().Title(w.Holder).Placeholder(w.HolderHint).Value(&f.holder),
		huh.NewInput().Title(w.Due).Placeholder(d.Words.Question.DateHint).Value(&f.due).Validate(dated(d.Words.Question.DateWrong)),
		huh.NewSelect[string]().Title(w.Status).Inline(true).Options(statuses...).Value(&f.status),
		huh.NewInput().Title(w.Note).Value(&f.note),
	}
}

func (p workSheet) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	state, cmd := p.form.update(msg)
	if state != filling {
		p.done = true
		return p, wants(p.pending(d)), cmd
	}
	return p, nil, cmd
}

// pending leaves out a status that says nothing, so that an action nobody has
// taken up leaves no trace in the file.
func (p workSheet) pending(d Drawing) flow.Intent {
	f := p.fields
	work := scoring.Work{Holder: f.holder, Due: date(f.due, d.Session.Work[p.action].Due), Status: f.status, Note: f.note}
	if work.Status == scoring.StatusOpen {
		work.Status = ""
	}
	return flow.Arrange{Action: p.action, Work: work}
}

func (p workSheet) View(d Drawing) []string {
	title := d.Words.Plan.WorkTitle
	if a, ok := d.Session.Plan().Find(p.action); ok {
		title = d.Voice.ActionTitle(a) + " · " + title
	}
	return p.form.view(d, title)
}
func (p workSheet) Help(d Drawing) []string { return []string{d.Words.Plan.Title, d.Words.Plan.Help} }
