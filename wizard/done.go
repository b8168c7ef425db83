package wizard

import (
	"path/filepath"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/export"
	"peil/export/report"
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/look"
)

// donePage says where the files are and whom to ask what.
type donePage struct{}

var doneKeys = struct{ Back, Ask, Stop key.Binding }{
	Back: named("back", "←", "left", "esc", "backspace"),
	Ask:  named("ask_list", "v", "v"),
	Stop: named("finish", "enter", "enter", "q"),
}

func (p donePage) update(msg tea.Msg, d drawing) (page, flow.Intent, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	switch k := doneKeys; {
	case key.Matches(press, k.Back):
		return p, flow.Back{}, nil
	case key.Matches(press, k.Ask):
		return p, flow.GoTo{Place: flow.Place{Page: flow.AskList, From: flow.Done}}, nil
	case key.Matches(press, k.Stop) && d.reports.done && d.reports.err == nil:
		return p, flow.Stop{}, tea.Quit
	}
	return p, nil, nil
}

func (p donePage) view(d drawing) []string {
	w, s := d.words.Done, d.styles
	blocks := []look.Block{
		{Lines: look.Styled(s.Strong, p.title(d), d.width)},
		{Lines: p.lead(d), Rank: 4},
		{Lines: p.files(d)},
		{Lines: append([]string{""}, p.whom(d)...), Rank: 2},
		{Lines: append([]string{""}, look.Styled(s.Text, locale.Fill(w.Board, "owner", d.voice.Knows[questions.Owner]), d.width)...), Rank: 3},
		{Lines: append([]string{""}, look.Styled(s.Warning, w.Share, d.width)...), Rank: 1},
		{Lines: append([]string{""}, look.Styled(s.Dim, w.NextYear, d.width)...), Rank: 5},
	}
	lines := look.Fit(blocks, d.height)
	return lines[:min(len(lines), d.height)]
}

// lead says that the files are there, once they are.
func (p donePage) lead(d drawing) []string {
	if !d.reports.done || d.reports.err != nil {
		return nil
	}
	return append(look.Styled(d.styles.Text, d.words.Done.Lead, d.width), "")
}

// files names what was written, and the folder once.
func (p donePage) files(d drawing) []string {
	w, s := d.words.Done, d.styles
	switch {
	case !d.reports.done:
		return look.Styled(s.Dim, w.Writing, d.width)
	case d.reports.err != nil:
		return look.Styled(s.Warning, locale.Fill(w.Failed, "error", export.Explain(d.reports.err, d.session.Scan.Language)), d.width)
	}
	var lines []string
	reports := func(asked bool) {
		for _, f := range d.reports.files {
			if (f.For == report.Asked) == asked {
				lines = append(lines, p.file(d, f.Path, f.About)...)
			}
		}
	}
	reports(false)
	if d.path != "" {
		lines = append(lines, p.file(d, d.path, w.Scan)...)
	}
	reports(true)
	folder := filepath.Dir(d.path)
	if abs, err := filepath.Abs(folder); err == nil {
		folder = abs
	}
	return append(lines, look.Styled(s.Text, locale.Fill(w.Folder, "folder", scoring.Line(folder)), d.width)...)
}

// file names a file and what it is for: behind it where there is room, else below,
// and not at all in a small window.
func (p donePage) file(d drawing, path, what string) []string {
	name := look.Hang("  ", look.Styled(d.styles.Accent, baseName(path), d.width-2))
	about := d.styles.Dim.Render(what)
	switch {
	case d.small():
		return name
	case len(name) == 1 && look.Width(name[0])+2+look.Width(about) <= d.width:
		return []string{name[0] + "  " + about}
	}
	return append(name, look.Hang("    ", look.Styled(d.styles.Dim, what, d.width-4))...)
}

// whom says how much there is to ask of whom.
func (p donePage) whom(d drawing) []string {
	asks := scoring.ToAsk(d.session.Questionnaire, d.session.Scan)
	if len(asks) == 0 {
		return look.Styled(d.styles.Text, d.words.Done.AskNobody, d.width)
	}
	return look.Styled(d.styles.Text, locale.Fill(d.words.Done.AskWhom, "who", d.voice.List(d.whom(asks))), d.width)
}

// whom says of each who is asked how many questions that is.
func (d drawing) whom(asks []scoring.Ask) []string {
	var who []string
	for _, a := range asks {
		who = append(who, locale.Fill(d.words.Plan.AskWho, "n", itoa(len(a.Questions)), "who", d.voice.Knows[a.Who]))
	}
	return who
}

// baseName is a path's last part, safe to show: a folder may hold a file with any
// name.
func baseName(path string) string { return scoring.Line(filepath.Base(path)) }

// title says whether all questions have come by.
func (p donePage) title(d drawing) string {
	if d.session.FirstOpen() != "" {
		return d.words.Done.TitleOpen
	}
	return d.words.Done.Title
}

func (p donePage) keys(d drawing) []key.Binding {
	k := doneKeys
	if !d.reports.done || d.reports.err != nil {
		return []key.Binding{k.Back, k.Ask}
	}
	return []key.Binding{k.Stop, k.Back, k.Ask}
}
func (p donePage) help(d drawing) []string { return []string{d.words.Done.Title, d.words.Done.Help} }
