package wizard

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// moveKeys move a cursor over rows, or scroll what is too long for the screen.
var moveKeys = struct{ Up, Down, PageUp, PageDown, First, Last key.Binding }{
	Up:       named("move", "↑↓", "up", "k"),
	Down:     named("", "", "down", "j"),
	PageUp:   named("", "", "pgup"),
	PageDown: named("", "", "pgdown", "space"),
	First:    named("", "", "home"),
	Last:     named("", "", "end"),
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

// within keeps a number from 0 to most.
func within(n, most int) int { return min(max(n, 0), max(most, 0)) }
