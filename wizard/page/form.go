package page

import (
	"errors"
	"slices"
	"strings"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/look"
)

// form is a huh form inside a page. huh cannot grow a form again once it was made
// smaller, nor reopen a finished one, so a form is built anew for another size,
// theme or language; what was typed lives in the page's own fields and survives.
// A page that is a form embeds one, and with it the keys and the building anew.
type form struct {
	build  func(d Drawing) []huh.Field
	huh    *huh.Form
	fields []huh.Field
}

func newForm(d Drawing, build func(d Drawing) []huh.Field) *form {
	f := &form{build: build}
	f.remake(d)
	return f
}

// remake builds the form again and puts the focus where it was.
func (f *form) remake(d Drawing) {
	at := f.at()
	room := max(d.Height-2, 4)
	f.make(d, "\n\n")
	if lipgloss.Height(f.huh.View()) > room {
		f.make(d, "\n")
		f.huh.WithHeight(room)
	}
	f.huh.Init()
	for range at {
		f.huh.NextField()
	}
}

// make builds the huh form, as high as it likes, with a separator between its
// fields.
func (f *form) make(d Drawing, separator string) {
	styles := formStyles(d.Styles)
	styles.FieldSeparator = lipgloss.NewStyle().SetString(separator)
	f.fields = f.build(d)
	f.huh = huh.NewForm(huh.NewGroup(f.fields...)).
		WithTheme(huh.ThemeFunc(func(bool) *huh.Styles { return styles })).
		WithKeyMap(formKeys()).
		WithShowHelp(false).
		WithShowErrors(false).
		WithWidth(max(d.Width, 20))
}

// at tells which field has the focus. huh moves it by messages of its own, so it
// is looked up and not counted.
func (f *form) at() int {
	if f.huh == nil {
		return 0
	}
	return max(slices.Index(f.fields, f.huh.GetFocusedField()), 0)
}

// formResult is how far a form is.
type formResult int

const (
	filling formResult = iota
	finished
	left // gone back from
)

// update takes a message. huh starts its fields by commands that it hands back.
func (f *form) update(msg tea.Msg) (formResult, tea.Cmd) {
	if press, ok := msg.(tea.KeyPressMsg); ok && press.String() == "esc" {
		return left, nil
	}
	m, cmd := f.huh.Update(msg)
	if next, ok := m.(*huh.Form); ok {
		f.huh = next
	}
	if f.huh.State == huh.StateCompleted {
		return finished, cmd
	}
	return filling, cmd
}

// view draws the form under a title. Where room is short, the field with the focus
// and what is wrong with it stay.
func (f *form) view(d Drawing, title string) []string {
	head := append(look.Styled(d.Styles.Strong, title, d.Width), "")
	var lines, wrong []string
	first, last := -1, 0 // lines of the field with the focus
	for l := range strings.SplitSeq(strings.TrimRight(f.huh.View(), "\n "), "\n") {
		if strings.HasPrefix(ansi.Strip(l), d.Styles.Signs.Cursor) {
			last = len(lines)
			if first < 0 {
				first = last
			}
		}
		lines = append(lines, d.Styles.Cut(strings.TrimRight(l, " "), d.Width))
	}
	for _, err := range f.huh.Errors() {
		wrong = append(wrong, look.Styled(d.Styles.Warning, err.Error(), d.Width)...)
	}
	room := d.Height - len(head) - len(wrong)
	if len(wrong) > 0 && len(lines) < room {
		lines = append(lines, "")
	}
	shown, _ := d.Styles.Window(lines, max(first, 0), last, 0, room, d.Width)
	return append(append(head, shown...), wrong...)
}

// formPageKeys are the keys of every form.
var formPageKeys = struct{ Next, Change, Previous, Leave key.Binding }{
	Change:   Named("change", "←→ ↑↓", "left", "right", "up", "down"),
	Next:     Named("next", "enter", "enter", "tab"),
	Previous: Named("previous", "shift+tab", "shift+tab"),
	Leave:    Named("back", "esc", "esc"),
}

func (f *form) typing() bool { return true }

func (f *form) Keys(Drawing) []key.Binding {
	k := formPageKeys
	switch f.huh.GetFocusedField().(type) {
	case *huh.Select[string], *huh.Select[locale.Country], *huh.Select[questions.Level]:
		return []key.Binding{k.Next, k.Change, k.Leave, k.Previous}
	}
	return []key.Binding{k.Next, k.Leave, k.Previous}
}

// formKeys leaves huh no key that quits or filters: the wizard has its own.
func formKeys() *huh.KeyMap {
	k := huh.NewDefaultKeyMap()
	none := key.NewBinding()
	k.Quit = none
	k.Select.Filter, k.Select.SetFilter, k.Select.ClearFilter = none, none, none
	k.MultiSelect.Filter, k.MultiSelect.SetFilter, k.MultiSelect.ClearFilter = none, none, none
	k.Text.Editor = none
	// Letters stay letters: a school leader who presses h for help must not move
	// the country to Norway.
	k.Select.Up, k.Select.Down = key.NewBinding(key.WithKeys("up")), key.NewBinding(key.WithKeys("down"))
	k.Select.Left, k.Select.Right = key.NewBinding(key.WithKeys("left")), key.NewBinding(key.WithKeys("right"))
	k.Select.GotoTop, k.Select.GotoBottom = key.NewBinding(key.WithKeys("home")), key.NewBinding(key.WithKeys("end"))
	k.Select.HalfPageUp, k.Select.HalfPageDown = none, none
	k.MultiSelect.Up, k.MultiSelect.Down = k.Select.Up, k.Select.Down
	k.MultiSelect.GotoTop, k.MultiSelect.GotoBottom = k.Select.GotoTop, k.Select.GotoBottom
	k.MultiSelect.HalfPageUp, k.MultiSelect.HalfPageDown = none, none
	k.MultiSelect.SelectAll, k.MultiSelect.SelectNone = none, none
	return k
}

func formStyles(s *look.Styles) *huh.Styles {
	t := huh.ThemeBase(s.Dark)
	f := &t.Focused
	f.Base = lipgloss.NewStyle().PaddingLeft(1).
		BorderStyle(lipgloss.Border{Left: s.Signs.Cursor}).BorderLeft(true).BorderForeground(s.Accent.Style.GetForeground())
	f.Title, f.Description = s.Strong.Style, s.Dim.Style
	f.ErrorIndicator = s.Warning.Style.SetString(" !")
	f.ErrorMessage = s.Warning.Style
	f.SelectSelector = s.Accent.Style.SetString(s.Signs.Cursor + " ")
	f.MultiSelectSelector = s.Accent.Style.SetString(s.Signs.Cursor + " ")
	f.SelectedPrefix = s.Accent.Style.SetString(s.Signs.Box[1] + " ")
	f.UnselectedPrefix = s.Dim.Style.SetString(s.Signs.Box[0] + " ")
	f.Option, f.SelectedOption, f.UnselectedOption = s.Text.Style, s.Strong.Style, s.Text.Style
	f.NextIndicator = s.Accent.Style.SetString(" ›")
	f.PrevIndicator = s.Accent.Style.SetString("‹ ")
	f.TextInput.Prompt = s.Accent.Style
	f.TextInput.Cursor = s.Accent.Style
	f.TextInput.Placeholder = s.Dim.Style
	t.Blurred = t.Focused
	t.Blurred.Base = t.Blurred.Base.BorderStyle(lipgloss.Border{Left: " "})
	t.Blurred.Title = s.Text.Style
	t.Blurred.SelectSelector = s.Dim.Style.SetString(s.Signs.Chosen + " ")
	t.Blurred.MultiSelectSelector = lipgloss.NewStyle().SetString("  ")
	t.Blurred.NextIndicator, t.Blurred.PrevIndicator = lipgloss.NewStyle(), lipgloss.NewStyle()
	t.Group.Title, t.Group.Description = s.Strong.Style, s.Dim.Style
	return t
}

// wanted makes a validator that wants more than spaces.
func wanted(message string) func(string) error {
	return func(s string) error {
		if scoring.Line(s) == "" {
			return errors.New(message)
		}
		return nil
	}
}

// dated makes a validator that wants a date or nothing.
func dated(message string) func(string) error {
	return func(s string) error {
		if s = strings.TrimSpace(s); s == "" {
			return nil
		}
		if _, ok := readDate(s); !ok {
			return errors.New(message)
		}
		return nil
	}
}

// readDate reads a date as people write it, the day or the year first.
func readDate(s string) (scoring.Date, bool) {
	s = strings.TrimSpace(s)
	if d, err := scoring.ParseDate(s); err == nil {
		return d, true
	}
	for _, layout := range []string{"2-1-2006", "2/1/2006", "2.1.2006"} {
		if t, err := time.Parse(layout, s); err == nil {
			return scoring.DateOf(t), true
		}
	}
	return scoring.Date{}, false
}

// date reads a date; none where the field is empty. One that is not whole yet
// leaves the date that there was.
func date(s string, before scoring.Date) scoring.Date {
	if s = strings.TrimSpace(s); s == "" {
		return scoring.Date{}
	}
	if d, ok := readDate(s); ok {
		return d
	}
	return before
}
