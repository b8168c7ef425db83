package page

import (
	"strconv"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring/wording"
	"peil/wizard/flow"
	"peil/wizard/look"
)

// askPage shows the questions to carry to the board and to ICT, each with its
// options.
type askPage struct {
	offset scroll
	kept   *keptLines
}

// keptLines is the list as it was last drawn. It can hold every question with its
// options, some four hundred lines to wrap, at each key that scrolls by one; while
// the page stands nothing of it changes but the window.
type keptLines struct {
	width  int
	styles *look.Styles
	voice  *wording.Voice
	lines  []string
}

var askKeys = struct{ Back, Write key.Binding }{
	Back:  Bind("back", "←", "left", "esc", "backspace", "enter"),
	Write: Bind("files", "x", "x"),
}

func (p askPage) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	if next, ok := p.offset.moved(press, len(p.allLines(d)), d); ok {
		p.offset = next
		return p, nil, nil
	}
	switch k := askKeys; {
	case key.Matches(press, k.Back):
		return p, Do{flow.Back{}}, nil
	case key.Matches(press, k.Write):
		return p, Do{flow.GoTo{Place: flow.Place{Page: flow.Done}}}, nil
	}
	return p, nil, nil
}

// allLines is the list, drawn once for a width, colours and language.
func (p askPage) allLines(d Drawing) []string {
	k := p.kept
	if k.lines == nil || k.width != d.Width || k.styles != d.Styles || k.voice != d.Voice {
		*k = keptLines{d.Width, d.Styles, d.Voice, p.draw(d)}
	}
	return k.lines
}

func (p askPage) draw(d Drawing) []string {
	w, s := d.Words.Ask, d.Styles
	asks := d.asks()
	if len(asks) == 0 {
		return look.Styled(s.Text, w.None, d.Width)
	}
	lines := look.Styled(s.Text, w.Lead, d.Width)
	for _, ask := range asks {
		lines = append(lines, "")
		lines = append(lines, look.Styled(s.Strong, locale.Fill(w.For, "who", d.Voice.Knows[ask.Who], "n", strconv.Itoa(len(ask.Questions))), d.Width)...)
		for _, id := range ask.Questions {
			text := d.Voice.Questions[id]
			lines = append(lines, "")
			lines = append(lines, look.Styled(s.Accent, text.Title, d.Width)...)
			lines = append(lines, look.Styled(s.Text, text.Ask, d.Width)...)
			for _, l := range questions.Levels() {
				lines = append(lines, look.Hang("  "+strconv.Itoa(int(l))+"  ", look.Styled(s.Dim, text.Option(l), d.Width-5))...)
			}
		}
	}
	return lines
}

func (p askPage) View(d Drawing) []string {
	return p.offset.view(p.allLines(d), d)
}

func (p askPage) Title(d Drawing) string { return d.Words.Ask.Title }
func (p askPage) Keys(Drawing) []key.Binding {
	return []key.Binding{askKeys.Back, askKeys.Write, moveKeys.Up}
}
func (p askPage) Help(d Drawing) []string { return []string{d.Words.Ask.Title, d.Words.Ask.Help} }
