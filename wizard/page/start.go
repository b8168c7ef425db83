package page

import (
	"fmt"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/questions"
	"peil/questions/locale"
	"peil/wizard/flow"
	"peil/wizard/look"
	"peil/wizard/text"
)

// startPage offers a quick scan, a full one, and to go on with one of the folder.
// Other scans are named by school and date only, and only after a key: on a
// projector the next school looks on.
type startPage struct {
	cursor int
	listed bool // the scans of the folder are shown
}

var startKeys = struct{ Choose, Language, Back key.Binding }{
	Choose:   Named("choose", "enter", "enter"),
	Language: Named("language", "t", "t", "l"),
	Back:     Named("back", "←", "left", "esc", "backspace"),
}

// The entries of the start page.
const (
	quickEntry = iota
	fullEntry
	goOnEntry
	entries
)

func (p startPage) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	last := entries - 1
	if p.listed {
		last = len(*d.Found) - 1
	}
	if by, ok := moved(press, d.Height); ok {
		p.cursor = within(p.cursor+by, last)
		return p, nil, nil
	}
	switch {
	case key.Matches(press, startKeys.Language) && !p.listed:
		return p, Do{flow.Speak{Language: nextLanguage(d.Session.Language)}}, nil
	case key.Matches(press, startKeys.Back) && p.listed:
		return startPage{cursor: goOnEntry}, nil, nil
	case key.Matches(press, startKeys.Choose):
		return p.choose(d)
	default:
		if n := digit(press); n >= 1 && n-1 <= last {
			p.cursor = n - 1
			return p.choose(d)
		}
	}
	return p, nil, nil
}

// choose takes the entry under the cursor.
func (p startPage) choose(d Drawing) (Page, Want, tea.Cmd) {
	switch {
	case p.listed:
		return p, Open{(*d.Found)[p.cursor].Path}, nil
	case p.cursor == quickEntry:
		return p, Do{flow.Begin{Scope: questions.Quick}}, nil
	case p.cursor == fullEntry:
		return p, Do{flow.Begin{Scope: questions.Full}}, nil
	case d.Found != nil && len(*d.Found) > 0:
		return startPage{listed: true}, nil, nil
	}
	return p, nil, nil
}

// nextLanguage is the language after another, round and round.
func nextLanguage(l locale.Language) locale.Language {
	all := text.Languages()
	for i, one := range all {
		if one == l {
			return all[(i+1)%len(all)]
		}
	}
	return all[0]
}

func (p startPage) View(d Drawing) []string {
	if p.listed {
		return p.viewFound(d)
	}
	w, s := d.Words.Start, d.Styles
	found := w.Reading
	if d.Found != nil {
		found = locale.Fill(w.Found, "n", fmt.Sprint(len(*d.Found)))
		if len(*d.Found) == 0 {
			found = w.FoundNone
		}
	}
	blocks := []look.Block{
		{Lines: look.Styled(s.Strong, w.Title, d.Width)},
		{Lines: append([]string{""}, look.Styled(s.Dim, w.Lead, d.Width)...), Rank: 2},
		{Lines: []string{""}, Rank: 1},
	}
	for i, e := range [][2]string{{w.Quick, w.QuickTime}, {w.Full, w.FullTime}, {w.GoOn, found}} {
		blocks = append(blocks, look.Block{Lines: entry(d, i, p.cursor, e[0], e[1])}, look.Block{Lines: []string{""}, Rank: 3})
	}
	blocks = append(blocks,
		look.Block{Lines: look.Hang(s.Key.Render("t")+" ", look.Styled(s.Dim, w.Language, d.Width-2)), Rank: 0},
		look.Block{Lines: append([]string{""}, look.Styled(s.Dim, w.Stays, d.Width)...), Rank: 4})
	return look.Fit(blocks, d.Height)
}

// entry is one line to choose, with what it means under it.
func entry(d Drawing, i, cursor int, name, meaning string) []string {
	mark, style := d.Styles.Row(i == cursor)
	label := fmt.Sprintf("%s %s  ", mark, d.Styles.Key.Render(fmt.Sprint(i+1)))
	lines := look.Styled(style, name, d.Width-5)
	lines = append(lines, look.Styled(d.Styles.Dim, meaning, d.Width-5)...)
	return look.HangAt(label, 5, lines)
}

func (p startPage) viewFound(d Drawing) []string {
	lines := look.Styled(d.Styles.Strong, d.Words.Start.GoOn, d.Width)
	lines = append(lines, "")
	var rows []string
	for i, f := range *d.Found {
		mark, style := d.Styles.Row(i == p.cursor)
		name := mark + " " + d.Styles.Dim.Render(f.Date.String()) + "  " + style.Render(f.School)
		rows = append(rows, d.Styles.Ends(name, d.Styles.Dim.Render(BaseName(f.Path)), d.Width-2))
	}
	shown, _ := d.Styles.Window(rows, p.cursor, p.cursor, 0, d.Height-len(lines), d.Width)
	return append(lines, shown...)
}

func (p startPage) Title(d Drawing) string { return d.Words.Name }

func (p startPage) Keys(Drawing) []key.Binding {
	k := startKeys
	if p.listed {
		return []key.Binding{moveKeys.Up, k.Choose, k.Back}
	}
	return []key.Binding{moveKeys.Up, k.Choose, k.Language}
}

func (p startPage) Help(d Drawing) []string { return []string{d.Words.Start.Help} }

// Wait stands where a scan is about to appear.
type Wait struct{}

func (p Wait) Update(tea.Msg, Drawing) (Page, Want, tea.Cmd) { return p, nil, nil }
func (p Wait) View(Drawing) []string                         { return nil }
func (p Wait) Title(Drawing) string                          { return "" }
func (p Wait) Keys(Drawing) []key.Binding                    { return nil }
func (p Wait) Help(Drawing) []string                         { return nil }
