package wizard

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"peil/wizard/flow"
	"peil/wizard/page"
)

// passOn gives a message to the page and does what the person wants.
func (m Model) passOn(msg tea.Msg) (tea.Model, tea.Cmd) {
	next, want, cmd := m.page.Update(msg, m.drawing())
	m.page = next
	m, also := m.grant(want)
	return m, tea.Batch(cmd, also)
}

// grant does what a person wants.
func (m Model) grant(want page.Want) (Model, tea.Cmd) {
	switch want := want.(type) {
	case page.Do:
		return m.do(want.Intent)
	case page.Open:
		return m.open(want.Path)
	case page.Follow:
		return m.follow(want.Path)
	case page.FollowRead:
		return m.followRead()
	case page.GoOn:
		return m.resumeThen(*m.due)
	case page.ScanAgain:
		return m.apply(want.Describe)
	case page.Another:
		return m.another()
	case page.SaveAgain:
		return m.saveAgain()
	case page.SaveIn:
		return m, m.move(want.Dir)
	case page.Leave:
		return m, tea.Quit
	case page.Finish:
		return m.stop()
	case page.Write:
		m.asked = append(slices.Clone(m.asked), want.Companion)
		return m, m.writeReports()
	case page.Close:
		return m.show(page.For(m.drawing(), m.session.Place)), nil
	}
	return m, nil
}

// do applies an intent, unless it has to wait or to be asked about first.
func (m Model) do(in flow.Intent) (Model, tea.Cmd) {
	if _, begins := in.(flow.Begin); begins && m.session.Questionnaire == nil {
		m.waiting = []flow.Intent{in} // a key faster than the questionnaire
		return m, nil
	}
	if look, ok := in.(flow.Look); ok {
		return m.lookAt(look)
	}
	if describe, ok := in.(flow.Describe); ok {
		if f := m.twin(describe); f != nil {
			return m.show(page.NewTwinPage(*f, describe)), nil
		}
	}
	return m.apply(in)
}
