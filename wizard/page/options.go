package page

import (
	"fmt"

	"peil/questions"
	"peil/wizard/look"
)

// noRow is where the cursor is as long as nothing was answered: enter alone answers
// nothing.
const noRow = -1

// optionLines draws one of five options: its number, the shape of its level and
// its text, which hangs beside them.
func optionLines(d Drawing, l questions.Level, text string, cursor, chosen bool) []string {
	s := d.Styles
	mark, style := s.Row(cursor)
	given := " "
	if chosen {
		given = s.Accent.Render(s.Signs.Chosen)
	}
	number := s.Key.Render(fmt.Sprint(int(l)))
	label, at := mark+given+" "+number+"  "+s.Sign(int(l)), 9
	if d.small() {
		label, at = mark+given+number+s.Sign(int(l)), 5
	}
	return look.HangAt(label, at, look.Styled(style, text, d.Width-at))
}

// optionList draws five options and tells which lines the one under the cursor
// takes.
func optionList(d Drawing, text func(questions.Level) string, cursor int, chosen questions.Level) (lines []string, first, last int) {
	for i, l := range questions.Levels() {
		option := optionLines(d, l, text(l), i == cursor, l == chosen)
		if i == cursor {
			first, last = len(lines), len(lines)+len(option)-1
		}
		lines = append(lines, option...)
	}
	return lines, first, last
}
