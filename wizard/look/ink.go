package look

import (
	"strings"

	"charm.land/lipgloss/v2"
)

// Ink is a colour and weight to draw text on one line with. Its escape sequences
// are worked out once: lipgloss does it anew, with margins and borders, for each
// of the hundred pieces that a screen is made of, which cost two thirds of a key.
type Ink struct {
	open, shut string
}

func newInk(style lipgloss.Style) *Ink {
	open, shut, _ := strings.Cut(style.Render("x"), "x")
	return &Ink{open, shut}
}

// Render draws a text.
func (i *Ink) Render(text string) string {
	if text == "" {
		return ""
	}
	return i.open + text + i.shut
}
