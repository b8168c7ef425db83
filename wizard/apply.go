package wizard

import (
	tea "charm.land/bubbletea/v2"

	"peil/questions/locale"
	"peil/wizard/flow"
	"peil/wizard/page"
)

// apply changes the session, makes the page of the new place, and saves what
// changed.
func (m Model) apply(in flow.Intent) (Model, tea.Cmd) {
	before := m.session
	m.session = before.Apply(in)
	m.hint = ""
	switch in.(type) {
	case flow.Answer:
		m.hint = m.hintBefore(before.Place)
	case flow.Undo:
		m.hint = m.undone(before)
	}
	var cmds []tea.Cmd
	if m.session.Language != before.Language {
		m = m.speaking(m.session.Language)
	}
	if m.session.Language != before.Language || m.session.Scan.School.Country != before.Scan.School.Country {
		cmds = append(cmds, m.read(m.session.Questionnaire))
	}
	if m.session.Place != before.Place {
		m = m.show(page.For(m.drawing(), before.Place))
	}
	if m.session.Revision > m.saved.asked && m.session.Named() {
		var saving tea.Cmd
		m, saving = m.save()
		cmds = append(cmds, saving)
	}
	if m.session.Place.Page == flow.Done && before.Place.Page != flow.Done {
		m.reports = page.Reports{}
		cmds = append(cmds, m.writeReports())
	}
	return m, tea.Batch(cmds...)
}

// undone says what was taken back: it may stand on another page than this one.
func (m Model) undone(before flow.Session) string {
	last := before.Last()
	switch {
	case last.Question != "":
		return locale.Fill(m.words.Frame.Undone, "title", m.voice.Questions[last.Question].Title,
			"answer", m.voice.Answer(m.session.Scan.Answers[last.Question]))
	case last.Domain != "":
		return locale.Fill(m.words.Frame.UndoneTarget, "title", m.voice.Domains[last.Domain].Title)
	case last.Target:
		return m.words.Frame.UndoneAim
	}
	return m.words.Frame.UndoneNone
}

// hintBefore is what the checklist of a question says against the answer that was
// just given there, where the answer led on.
func (m Model) hintBefore(from flow.Place) string {
	if from.Page != flow.Question || m.session.Place.Page != flow.Question || from.Question == m.session.Place.Question {
		return ""
	}
	hint := m.voice.ChecklistHint(m.session.Questionnaire.Question(from.Question), m.session.Scan.Answers[from.Question])
	if hint == "" {
		return ""
	}
	return locale.Fill(m.words.Question.Before, "title", m.voice.Questions[from.Question].Title, "hint", hint)
}
