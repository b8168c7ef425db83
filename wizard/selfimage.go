package wizard

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/questions"
	"peil/wizard/flow"
	"peil/wizard/look"
)

// selfImagePage asks, before the first question, which of the poll's five
// statements fits the school.
type selfImagePage struct{ cursor int }

func newSelfImagePage(d drawing) page {
	return selfImagePage{cursor: int(d.session.Scan.SelfImage) - 1} // on none where nothing was said
}

var selfImageKeys = struct{ Level, Choose, Back, Skip key.Binding }{
	Level:  named("choose", "1-5", "1", "2", "3", "4", "5"),
	Choose: named("", "", "enter"),
	Back:   named("back", "←", "left", "esc", "backspace"),
	Skip:   named("skip", "→", "right"),
}

func (p selfImagePage) update(msg tea.Msg, d drawing) (page, flow.Intent, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	if by, ok := moved(press, len(questions.Levels())); ok {
		p.cursor = within(p.cursor+by, len(questions.Levels())-1)
		return p, nil, nil
	}
	k := selfImageKeys
	switch {
	case key.Matches(press, k.Level):
		return p, flow.Picture{Level: questions.Level(digit(press))}, nil
	case key.Matches(press, k.Choose) && p.cursor != noRow:
		return p, flow.Picture{Level: questions.Level(p.cursor + 1)}, nil
	case key.Matches(press, k.Back):
		return p, flow.Back{}, nil
	case key.Matches(press, k.Skip):
		return p, flow.Next{}, nil
	}
	return p, nil, nil
}

func (p selfImagePage) view(d drawing) []string {
	w := d.words.SelfImage
	statement := func(l questions.Level) string { return d.voice.Prose.SelfImage[l-1] }
	options, first, last := optionList(d, statement, p.cursor, d.session.Scan.SelfImage)
	return look.FitAround(d.styles, []look.Block{
		{Lines: look.Styled(d.styles.Strong, w.Title, d.width)},
		{Lines: look.Styled(d.styles.Text, w.Ask, d.width)},
		{Lines: []string{""}, Rank: 1},
	}, look.Rows{Lines: options, First: first, Last: last}, []look.Block{
		{Lines: []string{""}, Rank: 2},
		{Lines: look.Styled(d.styles.Dim, w.Skip, d.width), Rank: 3},
	}, d.height, d.width)
}

func (p selfImagePage) title(d drawing) string { return d.words.Start.Short }

func (p selfImagePage) keys(drawing) []key.Binding {
	k := selfImageKeys
	return []key.Binding{k.Level, k.Back, moveKeys.Up, k.Skip}
}

func (p selfImagePage) help(d drawing) []string { return []string{d.words.SelfImage.Help} }
