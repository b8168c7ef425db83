package page

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

func newSelfImagePage(d Drawing) Page {
	return selfImagePage{cursor: int(d.Session.Scan.SelfImage) - 1} // on none where nothing was said
}

var selfImageKeys = struct{ Level, Choose, Back, Skip key.Binding }{
	Level:  Bind("choose", "1-5", "1", "2", "3", "4", "5"),
	Choose: Bind("", "", "enter"),
	Back:   Bind("back", "←", "left", "esc", "backspace"),
	Skip:   Bind("skip", "→", "right"),
}

func (p selfImagePage) Update(msg tea.Msg, _ Drawing) (Page, Want, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	if by, ok := moved(press, len(questions.Levels())); ok {
		p.cursor = clamped(p.cursor+by, len(questions.Levels())-1)
		return p, nil, nil
	}
	k := selfImageKeys
	switch {
	case key.Matches(press, k.Level):
		return p, Do{flow.Picture{Level: questions.Level(digit(press))}}, nil
	case key.Matches(press, k.Choose) && p.cursor != noRow:
		return p, Do{flow.Picture{Level: questions.Level(p.cursor + 1)}}, nil
	case key.Matches(press, k.Back):
		return p, Do{flow.Back{}}, nil
	case key.Matches(press, k.Skip):
		return p, Do{flow.Next{}}, nil
	}
	return p, nil, nil
}

func (p selfImagePage) View(d Drawing) []string {
	w := d.Words.SelfImage
	statement := func(l questions.Level) string { return d.Voice.Prose.SelfImage[l-1] }
	options := optionList(d, statement, p.cursor, d.Session.Scan.SelfImage)
	return look.FitAround(d.Styles, []look.Piece{
		{Lines: look.Styled(d.Styles.Strong, w.Title, d.Width)},
		{Lines: look.Styled(d.Styles.Text, w.Ask, d.Width)},
		{Lines: []string{""}, Rank: 1},
	}, options, []look.Piece{
		{Lines: []string{""}, Rank: 2},
		{Lines: look.Styled(d.Styles.Dim, w.Skip, d.Width), Rank: 3},
	}, d.Height, d.Width)
}

func (p selfImagePage) Title(d Drawing) string { return d.Words.Start.Short }

func (p selfImagePage) Keys(Drawing) []key.Binding {
	k := selfImageKeys
	return []key.Binding{k.Level, k.Back, moveKeys.Up, k.Skip}
}

func (p selfImagePage) Help(d Drawing) []string { return []string{d.Words.SelfImage.Help} }
