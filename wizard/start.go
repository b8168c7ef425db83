package wizard

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
	Choose:   named("choose", "enter", "enter"),
	Language: named("language", "t", "t", "l"),
	Back:     named("back", "←", "left", "esc", "backspace"),
}

// The entries of the start page.
const (
	quickEntry = iota
	fullEntry
	goOnEntry
	entries
)

func (p startPage) update(msg tea.Msg, d drawing) (page, flow.Intent, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	last := entries - 1
	if p.listed {
		last = len(*d.found) - 1
	}
	if by, ok := moved(press, d.height); ok {
		p.cursor = within(p.cursor+by, last)
		return p, nil, nil
	}
	switch {
	case key.Matches(press, startKeys.Language) && !p.listed:
		return p, flow.Speak{Language: nextLanguage(d.session.Scan.Language)}, nil
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
func (p startPage) choose(d drawing) (page, flow.Intent, tea.Cmd) {
	switch {
	case p.listed:
		return p, nil, ask(openMsg{(*d.found)[p.cursor].Path})
	case p.cursor == quickEntry:
		return p, flow.Begin{Scope: questions.Quick}, nil
	case p.cursor == fullEntry:
		return p, flow.Begin{Scope: questions.Full}, nil
	case d.found != nil && len(*d.found) > 0:
		return startPage{listed: true}, nil, nil
	}
	return p, nil, nil
}

// digit is the number of a digit key; 0 for any other.
func digit(k tea.KeyPressMsg) int {
	if s := k.String(); len(s) == 1 && '1' <= s[0] && s[0] <= '9' {
		return int(s[0] - '0')
	}
	return 0
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

func (p startPage) view(d drawing) []string {
	if p.listed {
		return p.viewFound(d)
	}
	w, s := d.words.Start, d.styles
	found := w.Reading
	if d.found != nil {
		found = locale.Fill(w.Found, "n", fmt.Sprint(len(*d.found)))
		if len(*d.found) == 0 {
			found = w.FoundNone
		}
	}
	blocks := []look.Block{
		{Lines: look.Styled(s.Strong, w.Title, d.width)},
		{Lines: append([]string{""}, look.Styled(s.Dim, w.Lead, d.width)...), Rank: 2},
		{Lines: []string{""}, Rank: 1},
	}
	for i, e := range [][2]string{{w.Quick, w.QuickTime}, {w.Full, w.FullTime}, {w.GoOn, found}} {
		blocks = append(blocks, look.Block{Lines: entry(d, i, p.cursor, e[0], e[1])}, look.Block{Lines: []string{""}, Rank: 3})
	}
	blocks = append(blocks,
		look.Block{Lines: look.Hang(s.Key.Render("t")+" ", look.Styled(s.Dim, w.Language, d.width-2)), Rank: 0},
		look.Block{Lines: append([]string{""}, look.Styled(s.Dim, w.Stays, d.width)...), Rank: 4})
	return look.Fit(blocks, d.height)
}

// entry is one line to choose, with what it means under it.
func entry(d drawing, i, cursor int, name, meaning string) []string {
	mark, style := d.styles.Row(i == cursor)
	label := fmt.Sprintf("%s %s  ", mark, d.styles.Key.Render(fmt.Sprint(i+1)))
	lines := look.Styled(style, name, d.width-5)
	lines = append(lines, look.Styled(d.styles.Dim, meaning, d.width-5)...)
	return look.HangAt(label, 5, lines)
}

func (p startPage) viewFound(d drawing) []string {
	lines := look.Styled(d.styles.Strong, d.words.Start.GoOn, d.width)
	lines = append(lines, "")
	var rows []string
	for i, f := range *d.found {
		mark, style := d.styles.Row(i == p.cursor)
		name := mark + " " + d.styles.Dim.Render(f.Date.String()) + "  " + style.Render(f.School)
		rows = append(rows, d.styles.Ends(name, d.styles.Dim.Render(baseName(f.Path)), d.width-2))
	}
	shown, _ := d.styles.Window(rows, p.cursor, p.cursor, 0, d.height-len(lines), d.width)
	return append(lines, shown...)
}

func (p startPage) title(d drawing) string { return d.words.Name }

func (p startPage) keys(drawing) []key.Binding {
	k := startKeys
	if p.listed {
		return []key.Binding{moveKeys.Up, k.Choose, k.Back}
	}
	return []key.Binding{moveKeys.Up, k.Choose, k.Language}
}

func (p startPage) help(d drawing) []string { return []string{d.words.Start.Help} }

// waitPage stands where a scan is about to appear.
type waitPage struct{}

func (p waitPage) update(tea.Msg, drawing) (page, flow.Intent, tea.Cmd) { return p, nil, nil }
func (p waitPage) view(drawing) []string                                { return nil }
func (p waitPage) title(drawing) string                                 { return "" }
func (p waitPage) keys(drawing) []key.Binding                           { return nil }
func (p waitPage) help(drawing) []string                                { return nil }
