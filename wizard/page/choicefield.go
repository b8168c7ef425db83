package page

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/wizard/look"
)

// choiceField is a field that is one of some options, by its place among them.
type choiceField struct{ at, count int }

// chosen is the choice of an option of a list; of the first where it is none of
// them.
func chosen[T comparable](options []T, one T) *choiceField {
	return &choiceField{max(slices.Index(options, one), 0), len(options)}
}

// press knows no left and right: those go back everywhere else, and a person who
// presses them once too often must change nothing.
func (f *choiceField) press(k tea.KeyPressMsg, _ int) { f.at = movedTo(k, f.at, f.count) }

func (f *choiceField) paste(string) {}

// movedTo is the row that a key moves to.
func movedTo(k tea.KeyPressMsg, at, count int) int {
	switch k.String() {
	case "up":
		at--
	case "down":
		at++
	case "home":
		at = 0
	case "end":
		at = count - 1
	}
	return clamped(at, count-1)
}

func (f *choiceField) draw(d Drawing, r formRow, as showing) (lines []string, first, last int) {
	s := d.Styles
	sign := s.Accent.Render(s.Signs.Chosen) + " "
	blank := strings.Repeat(" ", look.Width(sign))
	for i, option := range r.options {
		mark, ink := blank, s.Text
		if i == f.at {
			mark = sign
			if first = len(lines); as.focused {
				ink = s.Strong
			}
		} else if !as.open {
			continue
		}
		lines = append(lines, look.Hang(mark, look.Styled(ink, option, as.width-look.Width(mark)))...)
		if i == f.at {
			last = len(lines) - 1
		}
	}
	return lines, first, last
}

func (f *choiceField) keys() []key.Binding { return []key.Binding{fieldKeys.Change} }
