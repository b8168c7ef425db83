package page

import (
	"slices"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/look"
)

// form is the fields of a page, under each other, and which of them has the cursor.
// A page that is a form embeds one, and with it the keys. Everything happens within
// update: a key that comes right behind another finds the form as that one left it,
// also where a slow line or a dictation sends both at once.
//
// No form library for terminals does that: the known one moves between fields by a
// message that comes after the next key, hides where in a text the cursor is, so that
// a form drawn in another size begins anew, and draws each field six times at every
// key.
type form struct {
	fields []field
	at     int
	doubt  int  // the field that was said to be wrong; noRow: none was
	saves  bool // esc is done with the form and keeps it, instead of going back
}

func newForm(fields ...field) *form { return &form{fields: fields, doubt: noRow} }

// newSheetForm is a form that escape saves: nobody means to lose a text by
// pressing it.
func newSheetForm(fields ...field) *form { return &form{fields: fields, doubt: noRow, saves: true} }

// formResult is how far a form is.
type formResult int

const (
	filling  formResult = iota
	finished            // by enter in the last field
	saved               // by escape, from any field
	left                // gone back from
)

var formKeys = struct{ Next, Previous, Save, Finish, Leave key.Binding }{
	Next:     Bind("next", "enter", "enter", "tab"),
	Previous: Bind("previous", "shift+tab", "shift+tab"),
	Save:     Bind("save", "esc", "esc"),
	Finish:   Bind("save", "enter/esc", "enter", "esc"), // in the last field
	Leave:    Bind("back", "esc", "esc"),
}

// update takes a message. The rows are those of the form, as the page puts them.
func (f *form) update(msg tea.Msg, d Drawing, rows []formRow) formResult {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		f.fields[f.at].paste(msg.Content)
	case tea.KeyPressMsg:
		return f.press(msg, d, rows)
	}
	return filling
}

func (f *form) press(press tea.KeyPressMsg, d Drawing, rows []formRow) formResult {
	last := f.at == len(f.fields)-1
	if press.String() == "ctrl+j" && !f.multiline() {
		press = tea.KeyPressMsg{Code: tea.KeyEnter} // a line that was pasted ends so where a terminal does not say that it is pasted
	}
	switch k := formKeys; {
	case key.Matches(press, k.Leave) && !f.saves:
		return left
	case key.Matches(press, k.Save):
		return f.done(saved, rows)
	case press.String() == "enter" && last:
		return f.done(finished, rows)
	case key.Matches(press, k.Next):
		if f.doubted(f.at, rows) || last {
			return filling
		}
		f.at++
	case key.Matches(press, k.Previous):
		f.at = max(f.at-1, 0)
	default:
		f.fields[f.at].press(press, fieldWidth(d))
	}
	return filling
}

// multiline reports whether the field with the cursor takes more lines than one.
func (f *form) multiline() bool {
	e, ok := f.fields[f.at].(*textField)
	return ok && e.multiline
}

// done is a result where nothing is wrong; else the cursor goes to what is, and
// what was typed stays to be mended.
func (f *form) done(as formResult, rows []formRow) formResult {
	for i := range rows {
		if f.doubted(i, rows) {
			f.at = i
			return filling
		}
	}
	return as
}

// doubted reports whether something is wrong with a field, and has it said.
func (f *form) doubted(i int, rows []formRow) bool {
	f.doubt = noRow
	if rows[i].wrong != nil && rows[i].wrong() != "" {
		f.doubt = i
	}
	return f.doubt == i
}

func (f *form) typing() bool { return true }

// Keys lists what works in the field that has the cursor.
func (f *form) Keys(Drawing) []key.Binding {
	k, last := formKeys, f.at == len(f.fields)-1
	keys := []key.Binding{k.Next}
	if f.saves && last {
		keys[0] = k.Finish
	}
	switch {
	case !f.saves:
		keys = append(keys, k.Leave)
	case !last:
		keys = append(keys, k.Save)
	}
	keys = append(keys, f.fields[f.at].keys()...)
	if f.at > 0 {
		keys = append(keys, k.Previous)
	}
	return keys
}

// fieldWidth is what is left of a page beside the cursor.
func fieldWidth(d Drawing) int { return max(d.Width-2, 8) }

// view draws the form under a title. Where room is short the blank lines go first,
// then the field with the cursor and what is wrong with it stay.
func (f *form) view(d Drawing, title string, rows []formRow) []string {
	head := append(look.Styled(d.Styles.Strong, title, d.Width), "")
	remarks := f.remarks(d, rows)
	room := d.Height - len(head) - len(remarks)
	l := f.layout(d, rows, room)
	if len(remarks) > 0 && len(l.lines) < room {
		l.lines = append(l.lines, "")
	}
	if l.last-l.first >= room {
		l.first, l.last = l.from, l.to
	}
	shown, _ := d.Styles.Window(l.lines, l.first, l.last, 0, room, d.Width)
	return append(append(head, shown...), remarks...)
}

// laid is fields under each other.
type laid struct {
	lines       []string
	first, last int // lines of the field with the cursor
	from, to    int // lines of the cursor
}

// layout puts the fields under each other: all their options and blank lines
// between them where that fits, else the options of the field with the cursor only,
// else no blank lines either. Whether there are blank lines does not hang on where
// the cursor is: the form must not jump.
func (f *form) layout(d Drawing, rows []formRow, room int) laid {
	if all := stacked(d, rows, f.at, true, 1); len(all.lines) <= room {
		return all
	}
	if closed := stacked(d, rows, noRow, false, 1); len(closed.lines) > room {
		return stacked(d, rows, f.at, false, 0)
	}
	return stacked(d, rows, f.at, false, 1)
}

// stacked draws the fields with some blank lines between them.
func stacked(d Drawing, rows []formRow, at int, open bool, gap int) laid {
	var l laid
	for i, r := range rows {
		if i > 0 {
			l.lines = append(l.lines, slices.Repeat([]string{""}, gap)...)
		}
		focused := i == at
		mark, ink := d.Styles.Row(focused)
		begin := len(l.lines)
		l.lines = append(l.lines, prefixed(mark, look.Styled(ink, r.label, fieldWidth(d)))...)
		l.lines = append(l.lines, prefixed(" ", leadLines(d, r))...)
		drawn, from, to := r.field.draw(d, r, showing{fieldWidth(d), focused, open || focused})
		if focused {
			l.from, l.to = len(l.lines)+from, len(l.lines)+to
			l.first, l.last = begin, len(l.lines)+len(drawn)-1
		}
		for j, line := range drawn {
			here := " "
			if from <= j && j <= to {
				here = mark
			}
			l.lines = append(l.lines, d.Styles.Cut(here+" "+line, d.Width))
		}
	}
	return l
}

func leadLines(d Drawing, r formRow) []string {
	if r.lead == "" {
		return nil
	}
	var lines []string
	for l := range strings.SplitSeq(r.lead, "\n") {
		lines = append(lines, look.Styled(d.Styles.Dim, l, fieldWidth(d))...)
	}
	return lines
}

// prefixed puts a mark before each of some lines.
func prefixed(mark string, lines []string) []string {
	for i := range lines {
		lines[i] = mark + " " + lines[i]
	}
	return lines
}

// remarks are what there is to say of what was typed: what is wrong, and what did not
// fit.
func (f *form) remarks(d Drawing, rows []formRow) []string {
	var lines []string
	say := func(text string) { lines = append(lines, look.Styled(d.Styles.Warning, text, d.Width)...) }
	if f.doubt != noRow {
		if wrong := rows[f.doubt].wrong(); wrong != "" {
			say(wrong)
		}
	}
	if e, ok := f.fields[f.at].(*textField); ok && e.over != allFits {
		text := d.Words.Form.Full
		if e.over == partFits {
			text = d.Words.Form.Cut
		}
		say(locale.Fill(text, "n", strconv.Itoa(e.longest)))
	}
	return lines
}

// wanted says a message where a field holds no more than spaces.
func wanted(f *textField, message string) func() string {
	return func() string {
		if scoring.Line(f.String()) == "" {
			return message
		}
		return ""
	}
}
