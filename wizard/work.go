package wizard

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

func newWorkSheet(d drawing, action string) sheet {
	w := d.session.Work[action]
	if w.Status == "" {
		w.Status = scoring.StatusOpen
	}
	p := workSheet{action: action, fields: &workFields{w.Holder, w.Due.String(), w.Status, w.Note}}
	p.form = newForm(d, p.build)
	return p
}

func (p workSheet) build(d drawing) []huh.Field {
	w, f := d.words.Plan, p.fields
	var statuses []huh.Option[string]
	for _, s := range scoring.Statuses() {
		statuses = append(statuses, huh.NewOption(d.voice.Statuses[s], s))
	}
	return []huh.Field{
		huh.NewInput().Title(w.Holder).Placeholder(w.HolderHint).Value(&f.holder),
		huh.NewInput().Title(w.Due).Placeholder(d.words.Question.DateHint).Value(&f.due).Validate(dated(d.words.Question.DateWrong)),
		huh.NewSelect[string]().Title(w.Status).Inline(true).Options(statuses...).Value(&f.status),
		huh.NewInput().Title(w.Note).Value(&f.note),
	}
}

func (p workSheet) update(msg tea.Msg, d drawing) (page, flow.Intent, tea.Cmd) {
	state, cmd := p.form.update(msg)
	if state != filling {
		p.done = true
		return p, p.pending(d), cmd
	}
	return p, nil, cmd
}

// pending leaves out a status that says nothing, so that an action nobody has
// taken up leaves no trace in the file.
func (p workSheet) pending(d drawing) flow.Intent {
	f := p.fields
	work := scoring.Work{Holder: f.holder, Due: date(f.due, d.session.Work[p.action].Due), Status: f.status, Note: f.note}
	if work.Status == scoring.StatusOpen {
		work.Status = ""
	}
	return flow.Arrange{Action: p.action, Work: work}
}

func (p workSheet) view(d drawing) []string {
	title := d.words.Plan.WorkTitle
	if a, ok := d.session.Plan().Find(p.action); ok {
		title = d.voice.ActionTitle(a) + " · " + title
	}
	return p.form.view(d, title)
}
func (p workSheet) help(d drawing) []string { return []string{d.words.Plan.Title, d.words.Plan.Help} }
