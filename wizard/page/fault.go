package page

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/export"
	"peil/questions/locale"
	"peil/wizard/look"
)

// faultPage says what is wrong with a file that cannot be opened. The file stays
// as it is.
type faultPage struct {
	text   string
	offset scroll
}

var faultKeys = struct{ Back key.Binding }{
	Back: Bind("back", "←", "left", "esc", "backspace", "enter"),
}

// NewFaultPage makes the page about a file that cannot be opened.
func NewFaultPage(err error, l locale.Language) Page {
	return faultPage{text: export.Explain(err, l)}
}

func (p faultPage) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	if next, ok := p.offset.moved(press, len(p.allLines(d)), d); ok {
		p.offset = next
	} else if key.Matches(press, faultKeys.Back) {
		return p, Close{}, nil
	}
	return p, nil, nil
}

func (p faultPage) allLines(d Drawing) []string {
	lines := append(look.Styled(d.Styles.Warning, d.Words.Trouble.CannotGo, d.Width), "")
	for l := range strings.SplitSeq(p.text, "\n") {
		lines = append(lines, look.Wrap(l, d.Width)...)
	}
	return lines
}

func (p faultPage) View(d Drawing) []string {
	return p.offset.view(p.allLines(d), d)
}

func (p faultPage) Title(d Drawing) string { return d.Words.Trouble.Title }

func (p faultPage) Keys(Drawing) []key.Binding { return []key.Binding{faultKeys.Back, moveKeys.Up} }

func (p faultPage) Help(d Drawing) []string { return []string{d.Words.Trouble.CannotGo} }
