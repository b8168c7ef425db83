package page

import (
	tea "charm.land/bubbletea/v2"

	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
)

// workSheet takes who does an action, when, and how far it is.
type workSheet struct {
	formSheet
	action            string
	holder, due, note *textField
	status            *choiceField
}

func newWorkSheet(d Drawing, action string) sheet {
	w := d.Session.Work[action]
	if w.Status == "" {
		w.Status = scoring.StatusOpen
	}
	p := workSheet{
		action: action, holder: newLineField(w.Holder), due: newLineField(written(w.Due)),
		status: chosen(scoring.Statuses(), w.Status), note: newLineField(w.Note),
	}
	p.form = newSheetForm(p.holder, p.due, p.status, p.note)
	return p
}

func (p workSheet) rows(d Drawing) []formRow {
	w := d.Words.Plan
	var statuses []string
	for _, s := range scoring.Statuses() {
		statuses = append(statuses, d.Voice.Statuses[s])
	}
	return []formRow{
		{field: p.holder, label: w.Holder, hint: w.HolderHint},
		{field: p.due, label: w.Due, lead: p.proposed(d), hint: d.Words.Question.DateHint, wrong: dateWanted(p.due, d)},
		{field: p.status, label: w.Status, options: statuses},
		{field: p.note, label: w.Note},
	}
}

// proposed is the day on which the action is finished where the plan goes on as it is laid
// over the school year.
func (p workSheet) proposed(d Drawing) string {
	slot, ok := d.slotOf(p.action)
	if !ok || slot.Finish.IsZero() {
		return ""
	}
	return locale.Fill(d.Words.Plan.Proposed, "day", written(slot.Finish))
}

func (p workSheet) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	if p.form.update(msg, d, p.rows(d)) == filling {
		return p, nil, nil
	}
	p.done = true
	return p, wants(p.pending(d)), nil
}

// pending leaves out a status that says nothing, so that an action nobody has
// taken up leaves no trace in the file. A date that cannot be read yet goes to the
// note.
func (p workSheet) pending(d Drawing) flow.Intent {
	work := scoring.Work{Holder: p.holder.said(), Status: scoring.Statuses()[p.status.at], Note: p.note.said()}
	var rest string
	work.Due, rest = halfDate(p.due, d.Words.Plan.Due, d.Session.Work[p.action].Due)
	keepRest(rest, " · ", &work.Note, scoring.LongestLine, &work.Holder)
	if work.Status == scoring.StatusOpen {
		work.Status = ""
	}
	return flow.Arrange{Action: p.action, Work: work}
}

func (p workSheet) View(d Drawing) []string {
	title := d.Words.Plan.WorkTitle
	if a, ok := d.plan().Action(p.action); ok {
		title = d.Voice.ActionTitle(a) + " · " + title
	} else if a, ok := d.plan().Ask(p.action); ok {
		title = d.Voice.AskTitle(a) + " · " + title
	}
	return p.form.view(d, title, p.rows(d))
}

func (p workSheet) Help(d Drawing) []string {
	return []string{d.Words.Plan.WorkHelp, d.Words.Form.Help, d.Words.Plan.Help}
}
