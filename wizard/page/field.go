package page

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/scoring"
	"peil/wizard/look"
)

// field is one thing that a form asks. It keeps what was typed or chosen and where
// the cursor is in it, and nothing of how that is said: labels, options and widths
// come with each drawing, so that another size, theme or language changes nothing.
type field interface {
	// press takes a key that does not move between fields.
	press(k tea.KeyPressMsg, width int)
	paste(text string)
	// draw draws the field below its label. The cursor is at the lines from first
	// to last. A field that has not the cursor and is not open says only what was
	// chosen.
	draw(d Drawing, r formRow, as showing) (lines []string, first, last int)
	// keys are those that do something in this field only.
	keys() []key.Binding
}

// formRow is a field as a page puts it: in words.
type formRow struct {
	field   field
	label   string
	lead    string   // below the label
	hint    string   // where nothing was typed
	options []string // of a choice or of ticks, in their order
	// wrong says what keeps a form from being done; empty where nothing does. Nil:
	// nothing can be wrong.
	wrong func() string
}

// showing is how a field is shown.
type showing struct {
	width   int
	focused bool // it has the cursor
	open    bool // all its options show
}

var fieldKeys = struct{ Change, Tick, Move, Line key.Binding }{
	Change: Bind("choose", "↑↓", "up", "down"),
	Tick:   Bind("tick", "x", "x", "space"),
	Move:   Bind("move", "↑↓", "up", "down"),
	Line:   Bind("new_line", "ctrl+j", "ctrl+j", "alt+enter", "shift+enter"),
}

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
