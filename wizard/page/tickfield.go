package page

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/wizard/look"
)

// tickField is a field of options that are each on or off.
type tickField struct {
	on []bool
	at int
}

// ticked is the ticks of some options of a list.
func ticked[T comparable](options, on []T) *tickField {
	f := &tickField{on: make([]bool, len(options))}
	for i, o := range options {
		f.on[i] = slices.Contains(on, o)
	}
	return f
}

func (f *tickField) press(k tea.KeyPressMsg, _ int) {
	if key.Matches(k, fieldKeys.Tick) {
		f.on[f.at] = !f.on[f.at]
		return
	}
	f.at = movedTo(k, f.at, len(f.on))
}

func (f *tickField) paste(string) {}

func (f *tickField) draw(d Drawing, r formRow, as showing) (lines []string, first, last int) {
	s := d.Styles
	for i, option := range r.options {
		box, ink := s.Dim.Render(s.Signs.Box[0])+" ", s.Text
		if f.on[i] {
			box = s.Accent.Render(s.Signs.Box[1]) + " "
		}
		here := as.focused && i == f.at
		if here {
			first, ink = len(lines), s.Strong
		}
		lines = append(lines, look.Hang(box, look.Styled(ink, option, as.width-look.Width(box)))...)
		if here {
			last = len(lines) - 1
		}
	}
	return lines, first, last
}

func (f *tickField) keys() []key.Binding { return []key.Binding{fieldKeys.Tick, fieldKeys.Move} }
