package wizard

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/look"
)

// askPage shows the questions to carry to the board and to ICT, each with its
// options.
type askPage struct{ offset scroll }

var askKeys = struct{ Back, Write key.Binding }{
	Back:  named("back", "←", "left", "esc", "backspace", "enter"),
	Write: named("files", "x", "x"),
}

func (p askPage) update(msg tea.Msg, d drawing) (page, flow.Intent, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	if next, ok := p.offset.moved(press, len(p.lines(d)), d); ok {
		p.offset = next
		return p, nil, nil
	}
	switch k := askKeys; {
	case key.Matches(press, k.Back):
		return p, flow.Back{}, nil
	case key.Matches(press, k.Write):
		return p, flow.GoTo{Place: flow.Place{Page: flow.Done}}, nil
	}
	return p, nil, nil
}

func (p askPage) lines(d drawing) []string {
	w, s := d.words.Ask, d.styles
	asks := scoring.ToAsk(d.session.Questionnaire, d.session.Scan)
	if len(asks) == 0 {
		return look.Styled(s.Text, w.None, d.width)
	}
	lines := look.Styled(s.Text, w.Lead, d.width)
	for _, ask := range asks {
		lines = append(lines, "")
		lines = append(lines, look.Styled(s.Strong, locale.Fill(w.For, "who", d.voice.Knows[ask.Who], "n", itoa(len(ask.Questions))), d.width)...)
		for _, id := range ask.Questions {
			text := d.voice.Questions[id]
			lines = append(lines, "")
			lines = append(lines, look.Styled(s.Accent, text.Title, d.width)...)
			lines = append(lines, look.Styled(s.Text, text.Ask, d.width)...)
			for _, l := range questions.Levels() {
				lines = append(lines, look.Hang("  "+itoa(int(l))+"  ", look.Styled(s.Dim, text.Option(l), d.width-5))...)
			}
		}
	}
	return lines
}

func (p askPage) view(d drawing) []string {
	return p.offset.view(p.lines(d), d)
}

func (p askPage) title(d drawing) string { return d.words.Ask.Title }
func (p askPage) keys(drawing) []key.Binding {
	return []key.Binding{askKeys.Back, askKeys.Write, moveKeys.Up}
}
func (p askPage) help(d drawing) []string { return []string{d.words.Ask.Title, d.words.Ask.Help} }
