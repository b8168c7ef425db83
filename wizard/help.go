package wizard

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/wizard/look"
)

// helpPage lies over any page and explains it. It scrolls where it is long.
type helpPage struct {
	paragraphs []string
	offset     scroll
}

var helpKeys = struct{ Close key.Binding }{
	Close: named("close", "enter", "enter", "esc", "h", "f1", "left", "q", "backspace"),
}

func newHelpPage(p page, d drawing) *helpPage {
	return &helpPage{paragraphs: append(p.help(d), d.words.Frame.HelpKeys)}
}

// update reports whether the page stays.
func (p *helpPage) update(press tea.KeyPressMsg, d drawing) bool {
	p.offset, _ = p.offset.moved(press, len(p.lines(d)), d)
	return !key.Matches(press, helpKeys.Close)
}

func (p *helpPage) lines(d drawing) []string {
	var lines []string
	for i, paragraph := range p.paragraphs {
		if i > 0 {
			lines = append(lines, "")
		}
		style := d.styles.Text
		if i == 0 {
			style = d.styles.Strong
		}
		lines = append(lines, look.Styled(style, paragraph, d.width)...)
	}
	return lines
}

func (p *helpPage) view(d drawing) []string {
	return p.offset.view(p.lines(d), d)
}

func (p *helpPage) keys() []key.Binding {
	return []key.Binding{helpKeys.Close, moveKeys.Up}
}
