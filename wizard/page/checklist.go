package page

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/wizard/flow"
	"peil/wizard/look"
)

// checklistSheet goes through the concrete things of a question. A list that was
// only looked at says nothing; one in which something was ticked counts as gone
// through, also when nothing is left ticked.
type checklistSheet struct {
	cursor  int
	checked []string
	done    bool
}

var checklistKeys = struct{ Tick, Close, Forget key.Binding }{
	Tick:   Bind("tick", "x", "x", "space"),
	Close:  Bind("ready", "enter", "enter", "left", "esc", "l"),
	Forget: Bind("not_gone_through", "del", "delete"),
}

func newChecklistSheet(d Drawing) sheet {
	return checklistSheet{checked: slices.Clone(d.answer().Checked)}
}

func (p checklistSheet) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	items := d.question().Checklist
	if key.Matches(press, checklistKeys.Tick) {
		p.checked = toggled(p.checked, items[p.cursor])
		return p, wants(p.intent(d)), nil
	}
	if by, ok := moved(press, d.Height/2); ok {
		p.cursor = clamped(p.cursor+by, len(items)-1)
		return p, nil, nil
	}
	switch k := checklistKeys; {
	case key.Matches(press, k.Forget):
		p.done = true
		return p, Do{flow.Check{Question: d.Session.Place.Question}}, nil
	case key.Matches(press, k.Close):
		p.done = true
		return p, nil, nil
	}
	return p, nil, nil
}

func (p checklistSheet) intent(d Drawing) flow.Intent {
	return flow.Check{Question: d.Session.Place.Question, Items: append([]string{}, p.checked...)}
}

// toggled is a list with an item added or taken away.
func toggled(list []string, item string) []string {
	if i := slices.Index(list, item); i >= 0 {
		return slices.Delete(slices.Clone(list), i, i+1)
	}
	return append(slices.Clone(list), item)
}

func (p checklistSheet) View(d Drawing) []string {
	w, s := d.Words.Question, d.Styles
	head := look.Styled(s.Strong, sheetTitle(d, w.Checklist), d.Width)
	head = append(head, look.Styled(s.Dim, w.ListLead, d.Width)...)
	if d.Height > 12 {
		head = append(head, "")
	}
	var rows []string
	first, last := 0, 0
	for i, id := range d.question().Checklist {
		mark, style := s.Row(i == p.cursor)
		box := s.Signs.Box[0]
		if slices.Contains(p.checked, id) {
			box = s.Accent.Render(s.Signs.Box[1])
		}
		item := look.Hang(mark+" "+box+" ", look.Styled(style, d.Voice.Questions[d.Session.Place.Question].Checklist[id], d.Width-look.Width(box)-3))
		if i == p.cursor {
			first, last = len(rows), len(rows)+len(item)-1
		}
		rows = append(rows, item...)
	}
	shown, _ := s.Window(rows, first, last, 0, d.Height-len(head), d.Width)
	return append(head, shown...)
}

func (p checklistSheet) closed() bool         { return p.done }
func (p checklistSheet) Title(Drawing) string { return "" }
func (p checklistSheet) Keys(Drawing) []key.Binding {
	k := checklistKeys
	return []key.Binding{k.Tick, k.Close, moveKeys.Up, k.Forget}
}
func (p checklistSheet) Help(d Drawing) []string { return d.questionHelp() }
