package page

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// moveKeys move a cursor over rows, or scroll what is too long for the screen.
var moveKeys = struct{ Up, Down, PageUp, PageDown, First, Last key.Binding }{
	Up:       Bind("move", "↑↓", "up", "k"),
	Down:     Bind("", "", "down", "j"),
	PageUp:   Bind("", "", "pgup"),
	PageDown: Bind("", "", "pgdown", "space"),
	First:    Bind("", "", "home"),
	Last:     Bind("", "", "end"),
}

// far is more rows than any page has.
const far = 1 << 16

// moved tells how many rows a key moves, where a page is so many rows; ok is false
// for a key that does not move.
func moved(press tea.KeyPressMsg, page int) (by int, ok bool) {
	switch k := moveKeys; {
	case key.Matches(press, k.Up):
		return -1, true
	case key.Matches(press, k.Down):
		return +1, true
	case key.Matches(press, k.PageUp):
		return -page, true
	case key.Matches(press, k.PageDown):
		return page, true
	case key.Matches(press, k.First):
		return -far, true
	case key.Matches(press, k.Last):
		return +far, true
	}
	return 0, false
}

// scroll is the first line shown of a text that may be longer than its page.
type scroll int

// moved is the scroll after a key; ok is false for a key that does not move.
func (s scroll) moved(press tea.KeyPressMsg, lines int, d Drawing) (next scroll, ok bool) {
	by, ok := moved(press, d.Height)
	if !ok {
		return s, false
	}
	return scroll(clamped(int(s)+by, lines-d.Height)), true
}

// view is what is shown of the lines.
func (s scroll) view(lines []string, d Drawing) []string {
	at := int(s)
	shown, _ := d.Styles.Window(lines, at, at, at, d.Height, d.Width)
	return shown
}

// away is the row some rows away from the one at hand; where that one is not
// there, the first, and where there is none, none.
func away[T any](rows []T, id func(T) string, at string, by int) string {
	if len(rows) == 0 {
		return ""
	}
	i := slices.IndexFunc(rows, func(row T) bool { return id(row) == at })
	if i < 0 {
		return id(rows[0])
	}
	return id(rows[clamped(i+by, len(rows)-1)])
}

// clamped keeps a number from 0 to most.
func clamped(n, most int) int { return min(max(n, 0), max(most, 0)) }

// digit is the number of a digit key; 0 for any other.
func digit(k tea.KeyPressMsg) int {
	if s := k.String(); len(s) == 1 && '1' <= s[0] && s[0] <= '9' {
		return int(s[0] - '0')
	}
	return 0
}
