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
	return look.HangAt(label, at, look.Styled(style, text, d.textWidth()-at-markRoom))
}

// markRoom is kept free at the end of a row that may scroll, for the sign that there
// is more: it never hides a word.
const markRoom = 2

// airyFrom is from how many lines on options stand apart: a high screen is often one
// that a group reads from afar.
const airyFrom = 32

// optionList draws five options to choose from.
func optionList(d Drawing, text func(questions.Level) string, cursor int, chosen questions.Level) look.Rows {
	var rows look.Rows
	for i, l := range questions.Levels() {
		option := optionLines(d, l, text(l), i == cursor, l == chosen)
		if i > 0 && d.Height >= airyFrom {
			rows.Lines = append(rows.Lines, "")
		}
		rows.Starts = append(rows.Starts, len(rows.Lines))
		if i == cursor || i == 0 {
			rows.First, rows.Last = len(rows.Lines), len(rows.Lines)+len(option)-1
		}
		rows.Lines = append(rows.Lines, option...)
	}
	if cursor >= len(rows.Starts) { // on what can be answered besides a level, which stands below
		rows.First, rows.Last = rows.Starts[len(rows.Starts)-1], len(rows.Lines)-1
	}
	return rows
}
