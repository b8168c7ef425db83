package page

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/wizard/look"
)

// Help lies over any page and explains it. It scrolls where it is long.
type Help struct {
	Paragraphs []string      // of the page, and how to stop
	keys       []key.Binding // of the page: the footer has not always room for all
	offset     scroll
}

var helpKeys = struct{ Close key.Binding }{
	Close: Bind("close", "enter", "enter", "esc", "h", "f1", "left", "q", "backspace"),
}

// NewHelp makes the help of a page.
func NewHelp(p Page, d Drawing) *Help {
	return &Help{Paragraphs: append(p.Help(d), d.Words.Frame.HelpKeys), keys: p.Keys(d)}
}

// Update reports whether the page stays.
func (p *Help) Update(press tea.KeyPressMsg, d Drawing) bool {
	p.offset, _ = p.offset.moved(press, len(p.allLines(d)), d)
	return !key.Matches(press, helpKeys.Close)
}

func (p *Help) allLines(d Drawing) []string {
	var lines []string
	for i, paragraph := range p.Paragraphs {
		if i > 0 {
			lines = append(lines, "")
		}
		style := d.Styles.Text
		if i == 0 {
			style = d.Styles.Strong
		}
		lines = append(lines, look.Styled(style, paragraph, d.textWidth())...)
	}
	return append(lines, p.keyLines(d)...)
}

// keyLines lists the keys of the page, each with what it does; those without a label
// are left out.
func (p *Help) keyLines(d Drawing) []string {
	said := slices.DeleteFunc(slices.Clone(p.keys), func(k key.Binding) bool {
		return !k.Enabled() || k.Help().Key == "" || k.Help().Desc == ""
	})
	if len(said) == 0 {
		return nil
	}
	column := 0
	for _, k := range said {
		column = max(column, look.Width(k.Help().Key)+2)
	}
	lines := []string{"", d.Styles.Accent.Render(d.Words.Frame.Keys)}
	for _, k := range said {
		does := look.Styled(d.Styles.Text, d.Words.Keys[k.Help().Desc], d.textWidth()-column)
		lines = append(lines, look.HangAt(d.Styles.Key.Render(k.Help().Key), column, does)...)
	}
	return lines
}

// View draws what of the help there is room for.
func (p *Help) View(d Drawing) []string {
	return p.offset.view(p.allLines(d), d)
}

// Keys lists the keys of the help.
func (p *Help) Keys() []key.Binding {
	return []key.Binding{helpKeys.Close, moveKeys.Up}
}
