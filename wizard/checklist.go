package wizard

import (
	"slices"
	"strconv"

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
	Tick:   named("tick", "x", "x", "space"),
	Close:  named("ready", "enter", "enter", "left", "esc", "l"),
	Forget: named("not_gone_through", "del", "delete"),
}

func newChecklistSheet(d drawing) sheet {
	return checklistSheet{checked: slices.Clone(d.answer().Checked)}
}

func (p checklistSheet) update(msg tea.Msg, d drawing) (page, flow.Intent, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	items := d.question().Checklist
	if key.Matches(press, checklistKeys.Tick) {
		p.checked = toggled(p.checked, items[p.cursor])
		return p, p.intent(d), nil
	}
	if by, ok := moved(press, d.height/2); ok {
		p.cursor = within(p.cursor+by, len(items)-1)
		return p, nil, nil
	}
	switch k := checklistKeys; {
	case key.Matches(press, k.Forget):
		p.done = true
		return p, flow.Check{Question: d.session.Place.Question}, nil
	case key.Matches(press, k.Close):
		p.done = true
		return p, nil, nil
	}
	return p, nil, nil
}

func (p checklistSheet) intent(d drawing) flow.Intent {
	return flow.Check{Question: d.session.Place.Question, Items: append([]string{}, p.checked...)}
}

// toggled is a list with an item added or taken away.
func toggled(list []string, item string) []string {
	if i := slices.Index(list, item); i >= 0 {
		return slices.Delete(slices.Clone(list), i, i+1)
	}
	return append(slices.Clone(list), item)
}

func (p checklistSheet) view(d drawing) []string {
	w, s := d.words.Question, d.styles
	head := look.Styled(s.Strong, sheetTitle(d, w.Checklist), d.width)
	head = append(head, look.Styled(s.Dim, w.ListLead, d.width)...)
	if d.height > 12 {
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
		item := look.Hang(mark+" "+box+" ", look.Styled(style, d.voice.Questions[d.session.Place.Question].Checklist[id], d.width-look.Width(box)-3))
		if i == p.cursor {
			first, last = len(rows), len(rows)+len(item)-1
		}
		rows = append(rows, item...)
	}
	shown, _ := s.Window(rows, first, last, 0, d.height-len(head), d.width)
	return append(head, shown...)
}

func (p checklistSheet) closed() bool           { return p.done }
func (p checklistSheet) title(d drawing) string { return "" }
func (p checklistSheet) keys(drawing) []key.Binding {
	k := checklistKeys
	return []key.Binding{k.Tick, k.Close, moveKeys.Up, k.Forget}
}
func (p checklistSheet) help(d drawing) []string { return questionPage{}.help(d) }

func itoa(n int) string { return strconv.Itoa(n) }
