package page

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/questions/locale"
	"peil/wizard/flow"
	"peil/wizard/look"
)

// twinPage asks what to do where the folder holds a scan of the same school and
// day already.
type twinPage struct {
	scan     ScanFile
	describe flow.Describe
	cursor   int
}

// NewTwinPage makes the page about a scan that was found, for a school that somebody
// is about to scan.
func NewTwinPage(f ScanFile, describe flow.Describe) Page {
	return twinPage{scan: f, describe: describe}
}

// The entries of the page.
const (
	twinOpen = iota
	twinNew
	twinEntries
)

var twinKeys = struct{ Choose, Back key.Binding }{
	Choose: Bind("choose", "enter", "enter"),
	Back:   Bind("back", "←", "left", "esc", "backspace"),
}

func (p twinPage) Update(msg tea.Msg, _ Drawing) (Page, Want, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	if by, ok := moved(press, twinEntries); ok {
		p.cursor = clamped(p.cursor+by, twinEntries-1)
		return p, nil, nil
	}
	switch n := digit(press); {
	case key.Matches(press, twinKeys.Back):
		return p, Close{}, nil
	case n >= 1 && n <= twinEntries:
		p.cursor = n - 1
	case !key.Matches(press, twinKeys.Choose):
		return p, nil, nil
	}
	if p.cursor == twinNew {
		return p, ScanAgain{p.describe}, nil
	}
	return p, Open{p.scan.Path}, nil
}

func (p twinPage) View(d Drawing) []string {
	w := d.Words.Twin
	fill := func(s string) string { return locale.Fill(s, "school", p.scan.School, "file", BaseName(p.scan.Path)) }
	lines := append(look.Styled(d.Styles.Strong, fill(w.Title), d.Width), "")
	lines = append(lines, look.Styled(d.Styles.Text, fill(w.Lead), d.Width)...)
	for i, e := range [twinEntries][2]string{twinOpen: {w.Open, fill(w.OpenText)}, twinNew: {w.New, w.NewText}} {
		lines = append(append(lines, ""), entryLines(d, i, p.cursor, e[0], e[1])...)
	}
	return lines[:min(len(lines), d.Height)]
}

func (p twinPage) Title(d Drawing) string { return d.Words.Start.Short }

func (p twinPage) Keys(Drawing) []key.Binding {
	return []key.Binding{moveKeys.Up, twinKeys.Choose, twinKeys.Back}
}

func (p twinPage) Help(d Drawing) []string { return []string{d.Words.Twin.Help} }
