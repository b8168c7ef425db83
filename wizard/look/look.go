// Package look is how peil looks: colours, signs and the few parts that every
// page is built of. It knows nothing of questionnaires.
//
// There is one accent colour, and five colours for five levels that also differ
// in shape and always stand beside a word: nothing is said by colour alone, so
// the screen reads the same on a projector, in black and white and with
// NO_COLOR. A page asks for [Styles] when it draws and keeps none.
package look

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// Styles are the colours and signs to draw with.
type Styles struct {
	Dark  bool
	Signs Signs

	Text    *Ink
	Strong  *Ink // titles, what is chosen
	Marked  *Ink // the one of a row that is shown
	Dim     *Ink // what may be overlooked
	Accent  *Ink
	Warning *Ink // what must not be overlooked
	Key     *Ink // a key in the footer
	Level   [6]*Ink
}

// Signs are the characters to draw with.
type Signs struct {
	Level  [6]string // one shape a level; 0 is none
	Cursor string
	Chosen string
	Bar    string // a bar of a level
	Range  string // where a level may yet lie
	Target string
	Met    string // a bar that passes its target
	Dot    string
	Rule   string
	Side   string
	Box    [2]string // not ticked, ticked
	Left   string
	More   string
}

// Rich are signs for terminals with a full font.
func Rich() Signs {
	return Signs{
		Level:  [6]string{"·", "▁", "▂", "▄", "▆", "█"},
		Cursor: "▌", Chosen: "●", Bar: "━", Range: "┄", Target: "┊", Met: "┿", Dot: "●",
		Rule: "─", Side: "│", Box: [2]string{"□", "■"}, Left: "←", More: "…",
	}
}

// Plain are signs that the fonts of old Windows consoles have.
func Plain() Signs {
	return Signs{
		Level:  [6]string{"·", ".", "░", "▒", "▓", "█"},
		Cursor: ">", Chosen: "*", Bar: "=", Range: "-", Target: "|", Met: "#", Dot: "o",
		Rule: "-", Side: "|", Box: [2]string{"[ ]", "[x]"}, Left: "<-", More: "...",
	}
}

// New makes the styles for a dark or a light background.
func New(dark bool, signs Signs) *Styles {
	pick := lipgloss.LightDark(dark)
	colour := func(light, darkened string) lipgloss.Style {
		return lipgloss.NewStyle().Foreground(pick(lipgloss.Color(light), lipgloss.Color(darkened)))
	}
	plain := lipgloss.NewStyle()
	dim, accent := colour("#5A6270", "#98A1AE"), colour("#0B5CAD", "#6CB6FF")
	return &Styles{
		Dark:    dark,
		Signs:   signs,
		Text:    ink(plain),
		Strong:  ink(plain.Bold(true)),
		Marked:  ink(plain.Bold(true).Underline(true)),
		Dim:     ink(dim),
		Accent:  ink(accent),
		Warning: ink(colour("#A8410C", "#F2A65A").Bold(true)),
		Key:     ink(accent.Bold(true)),
		Level: [6]*Ink{
			ink(dim),
			ink(colour("#B3261E", "#F28B82")),
			ink(colour("#B25E00", "#F2A65A")),
			ink(colour("#7A6A00", "#E6D15A")),
			ink(colour("#2E7D32", "#7BCB7F")),
			ink(colour("#00708A", "#5CC8DE")),
		},
	}
}

// Sign is the shape of a level in its colour.
func (s *Styles) Sign(level int) string { return s.Level[level].Render(s.Signs.Level[level]) }

// Row is the mark before a row and the ink of its text: whether the cursor is on
// it shows in both.
func (s *Styles) Row(cursor bool) (mark string, ink *Ink) {
	if cursor {
		return s.Accent.Render(s.Signs.Cursor), s.Strong
	}
	return " ", s.Text
}

// Width is the number of columns that a text takes.
func Width(s string) int { return ansi.StringWidth(s) }

// Cut shortens a line to a width; what was cut shows as an ellipsis.
func (s *Styles) Cut(line string, width int) string {
	if Width(line) <= width {
		return line
	}
	return ansi.Truncate(line, max(width, 0), s.Signs.More)
}

// Wrap breaks a text into lines of a width at most, between words where it can.
func Wrap(text string, width int) []string {
	width = max(width, 1)
	wrapped := ansi.Wrap(text, width, "")
	if strings.Contains(text, "-") {
		wrapped = ansi.Hardwrap(wrapped, width, true) // ansi.Wrap can run over at a hyphen
	}
	return strings.Split(wrapped, "\n")
}

// Styled breaks a text into lines and draws each.
func Styled(style *Ink, text string, width int) []string {
	lines := Wrap(text, width)
	for i := range lines {
		lines[i] = style.Render(lines[i])
	}
	return lines
}

// Hang puts a label in front of the first of some lines and indents the others
// by as much.
func Hang(label string, lines []string) []string {
	return HangAt(label, Width(label), lines)
}

// HangAt is [Hang] with the lines beginning at a column.
func HangAt(label string, at int, lines []string) []string {
	pad := strings.Repeat(" ", at)
	hung := make([]string, len(lines))
	for i, l := range lines {
		hung[i] = pad + l
	}
	if len(hung) > 0 {
		hung[0] = label + strings.Repeat(" ", max(at-Width(label), 0)) + lines[0]
	}
	return hung
}

// Ends puts one text at the left end of a line and one at the right. Where both
// do not fit, the right one goes.
func (s *Styles) Ends(left, right string, width int) string {
	gap := width - Width(left) - Width(right)
	if gap < 2 {
		return s.Cut(left, width)
	}
	return left + strings.Repeat(" ", gap) + right
}

// Pad fills a line with spaces up to a width.
func Pad(line string, width int) string {
	return line + strings.Repeat(" ", max(width-Width(line), 0))
}

// Progress is a line that shows how far something is, with the numbers at its
// end.
func (s *Styles) Progress(done, of, width int, label string) string {
	length := max(width-Width(label)-1, 0)
	full := 0
	if of > 0 {
		full = length * done / of
	}
	return s.Accent.Render(strings.Repeat(s.Signs.Bar, full)) +
		s.Dim.Render(strings.Repeat(s.Signs.Rule, length-full)+" "+label)
}
