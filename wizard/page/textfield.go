package page

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/scoring"
	"peil/wizard/look"
)

// textField is a field to type in: a line, or a text of several.
type textField struct {
	editor
	longest   int // in characters
	multiline bool
	over      overflow

	broken []stretch // the lines of the screen that the text makes; nil: not known
	width  int       // that they are broken for
}

// overflow tells whether the last thing that was typed did not fit.
type overflow int

const (
	allFits  overflow = iota
	noneFits          // none of it was taken
	partFits          // the end of it was left out
)

func newLineField(s string) *textField {
	return &textField{editor: newEditor(s), longest: scoring.LongestLine}
}

func newTextField(s string) *textField {
	return &textField{editor: newEditor(s), longest: scoring.LongestNote, multiline: true}
}

func (f *textField) press(k tea.KeyPressMsg, width int) {
	f.over, f.broken = allFits, nil
	edit, isEdit := edits[k.String()]
	switch {
	case k.Text != "":
		f.put(k.Text)
	case isEdit:
		f.editor = edit(f.editor)
	case !f.multiline:
	case key.Matches(k, fieldKeys.Line):
		f.put("\n")
	case k.String() == "up":
		f.editor = f.vertical(-1, typingWidth(width))
	case k.String() == "down":
		f.editor = f.vertical(+1, typingWidth(width))
	case k.String() == "ctrl+home":
		f.at = 0
	case k.String() == "ctrl+end":
		f.at = len(f.text)
	}
}

func (f *textField) paste(text string) { f.put(text) }

// put puts in what there is room for.
func (f *textField) put(s string) {
	f.broken = nil
	s = typable(s)
	if !f.multiline {
		s = strings.ReplaceAll(s, "\n", " ")
	}
	before := len(f.text)
	next, all := f.inserted(s, f.longest)
	switch f.editor = next; {
	case all:
		f.over = allFits
	case len(f.text) == before:
		f.over = noneFits
	default:
		f.over = partFits
	}
}

// said is the text without spaces around it.
func (f *textField) said() string { return strings.TrimSpace(f.String()) }

const prompt = "> "

// typingWidth leaves a column for the cursor behind the last letter of a line, and
// room for the sign that there is more.
func typingWidth(width int) int { return max(width-3, 4) }

func (f *textField) draw(d Drawing, r formRow, as showing) (lines []string, first, last int) {
	s := d.Styles
	height, before := 1, s.Accent.Render(prompt)
	if f.multiline {
		height, before = max(3, d.Height/4), ""
	}
	switch width := max(as.width-look.Width(before), 4); {
	case len(f.text) == 0:
		lines = append(lines, before+drawHint(s, r.hint, as.focused))
	case f.multiline:
		lines = f.drawText(s, as.width, height, as.focused)
	case as.focused:
		lines = append(lines, before+f.drawPart(s, f.window(width), width, true))
	default:
		lines = append(lines, before+s.Cut(f.String(), width))
	}
	for len(lines) < height {
		lines = append(lines, "")
	}
	return lines, 0, height - 1
}

// drawText draws as many lines as there is room for, those around the cursor, and
// shows whether there are more.
func (f *textField) drawText(s *look.Styles, width, height int, focused bool) []string {
	if f.broken == nil || f.width != width { // a form is laid out up to three times
		f.broken, f.width = f.stretches(typingWidth(width)), width
	}
	all := f.broken
	at, top := f.lineOf(all), 0
	if focused {
		top = clamped(at-height/2, len(all)-height)
	}
	lines := make([]string, len(all)) // of which only those that show are drawn
	for i := top; i < min(top+height, len(all)); i++ {
		lines[i] = f.drawPart(s, all[i], typingWidth(width)+1, focused && i == at)
	}
	shown, _ := s.Window(lines, top, top, top, height, width)
	return shown
}

// drawHint draws what stands in an empty field, with the cursor before it.
func drawHint(s *look.Styles, text string, focused bool) string {
	if !focused {
		return s.Dim.Render(text)
	}
	if text == "" {
		return underCursor(s, " ")
	}
	e := editor{text: []rune(text)}
	first := e.after(0)
	return underCursor(s, string(e.text[:first])) + s.Dim.Render(string(e.text[first:]))
}

func (f *textField) keys() []key.Binding {
	if f.multiline {
		return []key.Binding{fieldKeys.Line}
	}
	return nil
}
