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
	"unicode/utf8"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
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
	Before string // the level of the scan before
	Rule   string
	Side   string
	Box    [2]string // not ticked, ticked
	Caret  string    // where typing goes
	Up     string    // there is more above
	Down   string    // there is more below
	More   string
}

// Rich are signs for terminals with a full font.
func Rich() Signs {
	return Signs{
		Level:  [6]string{"·", "▁", "▂", "▄", "▆", "█"},
		Cursor: "▌", Chosen: "●", Bar: "━", Range: "┄", Target: "┊", Met: "┿", Dot: "●", Before: "○",
		Rule: "─", Side: "│", Box: [2]string{"□", "■"}, Caret: "█", Up: "↑", Down: "↓", More: "…",
	}
}

// Plain are signs that the fonts of old Windows consoles have.
func Plain() Signs {
	return Signs{
		Level:  [6]string{"·", ".", "░", "▒", "▓", "█"},
		Cursor: ">", Chosen: "*", Bar: "=", Range: "-", Target: "|", Met: "#", Dot: "o", Before: "x",
		Rule: "-", Side: "|", Box: [2]string{"[ ]", "[x]"}, Caret: "█", Up: "↑", Down: "↓", More: "...",
	}
}

// oneColumn are signs that take one column everywhere. Where East Asian widths are
// asked for (RUNEWIDTH_EASTASIAN), lines and blocks are drawn two columns wide, and
// a picture made of them would be as crooked as it is long.
func oneColumn() Signs {
	s := Plain()
	s.Level = [6]string{"_", ".", ":", "+", "#", "@"}
	s.Caret, s.Up, s.Down = "_", "^", "v"
	return s
}

// fitting are signs that are as wide as they are counted.
func (s Signs) fitting() Signs {
	for _, sign := range []string{s.Bar, s.Rule, s.Level[5], s.Up} {
		if Width(sign) != 1 {
			return oneColumn()
		}
	}
	return s
}

// Option changes what [New] makes.
type Option func(*palette)

// Colours says how many colours the terminal has; without it, all of them.
func Colours(profile colorprofile.Profile) Option {
	return func(p *palette) { p.profile = profile }
}

// palette chooses a colour by the background and by what the terminal can show.
type palette struct {
	profile colorprofile.Profile
	dark    bool
}

// hue is one colour of peil in each of the ways that a terminal may show it. What is
// nearest by number is often another colour: of 16 a loud one, of 256 a grey that
// turns green. So each is named. Without a name the text keeps the terminal's own
// colour.
type hue struct {
	light, dark       string // of all colours
	light256, dark256 string
	light16, dark16   string
}

func (p palette) style(h hue) lipgloss.Style {
	name := h.light
	switch {
	case p.profile == colorprofile.ANSI && p.dark:
		name = h.dark16
	case p.profile == colorprofile.ANSI:
		name = h.light16
	case p.profile == colorprofile.ANSI256 && p.dark:
		name = h.dark256
	case p.profile == colorprofile.ANSI256:
		name = h.light256
	case p.dark:
		name = h.dark
	}
	if name == "" {
		return lipgloss.NewStyle()
	}
	return lipgloss.NewStyle().Foreground(lipgloss.Color(name))
}

// The colours. Of 16, 8 is bright black; the levels are the quiet half of the others
// and the text's own colour between them.
var (
	dimHue     = hue{"#5A6270", "#98A1AE", "241", "247", "8", "8"}
	accentHue  = hue{"#0B5CAD", "#6CB6FF", "25", "75", "4", "12"}
	warningHue = hue{"#A8410C", "#F2A65A", "130", "215", "1", "11"}
	levelHues  = [6]hue{
		dimHue,
		{"#B3261E", "#F28B82", "124", "210", "1", "1"},
		{"#B25E00", "#F2A65A", "130", "215", "5", "5"},
		{"#7A6A00", "#E6D15A", "94", "185", "", ""},
		{"#2E7D32", "#7BCB7F", "28", "114", "2", "2"},
		{"#00708A", "#5CC8DE", "30", "80", "6", "6"},
	}
)

// New makes the styles for a dark or a light background.
func New(dark bool, signs Signs, options ...Option) *Styles {
	p := palette{profile: colorprofile.TrueColor, dark: dark}
	for _, o := range options {
		o(&p)
	}
	plain, accent := lipgloss.NewStyle(), p.style(accentHue)
	s := &Styles{
		Dark:    dark,
		Signs:   signs.fitting(),
		Text:    newInk(plain),
		Strong:  newInk(plain.Bold(true)),
		Marked:  newInk(plain.Bold(true).Underline(true)),
		Dim:     newInk(p.style(dimHue)),
		Accent:  newInk(accent),
		Warning: newInk(p.style(warningHue).Bold(true)),
		Key:     newInk(accent.Bold(true)),
	}
	for i, h := range levelHues {
		s.Level[i] = newInk(p.style(h))
	}
	return s
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

// First is the beginning of a text on one line. Of a text of thousands of lines no
// more is looked at than can be seen.
func (s *Styles) First(text string, width int) string {
	const most = 8 // bytes that a column of a text takes as a rule, at most
	more := ""
	if at := max(width, 1) * most; len(text) > at {
		for at > 0 && !utf8.RuneStart(text[at]) {
			at--
		}
		text, more = text[:at], s.Signs.More
	}
	return s.Cut(strings.ReplaceAll(text, "\n", " ")+more, width)
}

// CutMiddle shortens a line to a width and keeps both its ends: of a file name the
// last letters tell it from its neighbours.
func (s *Styles) CutMiddle(line string, width int) string {
	whole, more := Width(line), Width(s.Signs.More)
	if whole <= width {
		return line
	}
	if width < more+2 {
		return s.Cut(line, width)
	}
	end := (width - more) * 2 / 3
	return ansi.Truncate(line, width-more-end, "") + s.Signs.More + ansi.TruncateLeft(line, whole-end, "")
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
	hung := make([]string, len(lines))
	for i, l := range lines {
		if i == 0 {
			hung[i] = label + spaces(at-Width(label)) + l
			continue
		}
		hung[i] = spaces(at) + l
	}
	return hung
}

// gaps is what most gaps are cut from: a screen has a hundred of them.
const gaps = "                                                                                                    "

// spaces is a gap of a width.
func spaces(width int) string {
	if width <= len(gaps) {
		return gaps[:max(width, 0)]
	}
	return strings.Repeat(" ", width)
}

// Ends puts one text at the left end of a line and one at the right. Where both
// do not fit, the right one goes.
func (s *Styles) Ends(left, right string, width int) string {
	gap := width - Width(left) - Width(right)
	if gap < 2 {
		return s.Cut(left, width)
	}
	return left + spaces(gap) + right
}

// Pad fills a line with spaces up to a width.
func Pad(line string, width int) string {
	return line + spaces(width-Width(line))
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
