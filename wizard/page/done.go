package page

import (
	"path/filepath"
	"slices"
	"strconv"
	"strings"

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

// donePage says where the files are and whom to ask what, and offers more files.
type donePage struct {
	lacks string // why the file that was asked for last cannot be written
}

var doneKeys = struct{ Back, Ask, Another, Stop key.Binding }{
	Back:    Bind("back", "←", "left", "esc", "backspace"),
	Ask:     Bind("ask_list", "v", "v"),
	Another: Bind("another", "n", "n"),
	Stop:    Bind("finish", "enter", "enter", "q"),
}

func (p donePage) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	p.lacks = ""
	if c, ok := p.chosen(press, d); ok {
		if p.lacks = c.Lacks(d.Session.Record, d.Voice); p.lacks == "" {
			return p, Write{c.Name}, nil
		}
		return p, nil, nil
	}
	switch k := doneKeys; {
	case key.Matches(press, k.Back):
		return p, Do{flow.Back{}}, nil
	case key.Matches(press, k.Ask):
		return p, Do{flow.GoTo{Place: flow.Place{Page: flow.AskList}}}, nil
	case key.Matches(press, k.Another) && d.Reports.Done && d.Reports.Err == nil:
		return p, Another{}, nil
	case key.Matches(press, k.Stop) && d.Reports.Done && d.Reports.Err == nil:
		return p, Finish{}, nil
	}
	return p, nil, nil
}

// offered lists the companions that are not written yet.
func (p donePage) offered(d Drawing) []report.Companion {
	if !d.Reports.Done || d.Reports.Err != nil {
		return nil
	}
	return slices.DeleteFunc(report.Companions(), func(c report.Companion) bool {
		return c.First || slices.ContainsFunc(d.Reports.Files, func(f report.File) bool { return f.Name == c.Name })
	})
}

// chosen is the companion that a digit asks for.
func (p donePage) chosen(press tea.KeyPressMsg, d Drawing) (report.Companion, bool) {
	all := p.offered(d)
	if n := digit(press); n >= 1 && n <= len(all) {
		return all[n-1], true
	}
	return report.Companion{}, false
}

// offer names the companions that a digit writes: each on a line, and in a small window
// not at all.
func (p donePage) offer(d Drawing) []string {
	all := p.offered(d)
	if all == nil || d.small() {
		return nil
	}
	lines := append([]string{""}, look.Styled(d.Styles.Text, d.Words.Done.More, d.Width)...)
	for i, c := range all {
		about := c.About(d.language(), d.Voice.Knows[questions.Owner])
		lines = append(lines, look.Hang("  "+d.Styles.Key.Render(strconv.Itoa(i+1))+" ", look.Styled(d.Styles.Dim, about, d.Width-4))...)
	}
	return lines
}

func (p donePage) View(d Drawing) []string {
	w, s := d.Words.Done, d.Styles
	blocks := []look.Piece{
		{Lines: look.Styled(s.Strong, p.Title(d), d.Width)},
		{Lines: p.lead(d), Rank: 5},
		{Lines: p.files(d)},
		{Lines: p.refused(d)},
		{Lines: p.offer(d), Rank: 1},
		{Lines: append([]string{""}, p.whom(d)...), Rank: 4},
		{Lines: append([]string{""}, look.Styled(s.Text, p.board(d), d.Width)...), Rank: 3},
		{Lines: append([]string{""}, look.Styled(s.Warning, w.Share, d.Width)...), Rank: 1},
	}
	if d.result().Open == 0 {
		blocks = append(blocks, look.Piece{Lines: append([]string{""}, look.Styled(s.Dim, w.NextYear, d.Width)...), Rank: 6})
	}
	lines := look.Fit(blocks, d.Height)
	return lines[:min(len(lines), d.Height)]
}

// refused says why a file was not written.
func (p donePage) refused(d Drawing) []string {
	if p.lacks == "" {
		return nil
	}
	return append([]string{""}, look.Styled(d.Styles.Warning, p.lacks, d.Width)...)
}

// lead says that the files are there, once they are.
func (p donePage) lead(d Drawing) []string {
	if !d.Reports.Done || d.Reports.Err != nil {
		return nil
	}
	return append(look.Styled(d.Styles.Text, d.Words.Done.Lead, d.Width), "")
}

// files names what was written, and the folder once.
func (p donePage) files(d Drawing) []string {
	w, s := d.Words.Done, d.Styles
	switch {
	case !d.Reports.Done:
		return look.Styled(s.Dim, w.Writing, d.Width)
	case d.Reports.Err != nil:
		return look.Styled(s.Warning, locale.Fill(w.Failed, "error", export.Explain(d.Reports.Err, d.language())), d.Width)
	}
	var lines []string
	reports := func(asked bool) {
		for _, f := range d.Reports.Files {
			if (f.For == report.Asked) == asked {
				lines = append(lines, p.file(d, f.Path, p.about(d, f))...)
			}
		}
	}
	reports(false)
	if d.Path != "" {
		lines = append(lines, p.file(d, d.Path, w.Scan)...)
	}
	reports(true)
	return append(lines, look.Styled(s.Text, locale.Fill(w.Folder, "folder", scoring.Line(filepath.Dir(d.Path))), d.Width)...)
}

// about says what is in a file, and that one of before was left as it is where the new
// one has a number behind its name.
func (p donePage) about(d Drawing, f report.File) string {
	if numberedName(f.Path) {
		return locale.Fill(d.Words.Done.Again, "about", f.About)
	}
	return f.About
}

// numberedName reports whether a number tells a file from one that was there already.
func numberedName(path string) bool {
	stem := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
	i := strings.LastIndexByte(stem, '-')
	_, err := strconv.Atoi(stem[i+1:])
	return i >= 0 && err == nil
}

// file names a file and what it is for: behind it where there is room, else below,
// and not at all in a small window.
func (p donePage) file(d Drawing, path, what string) []string {
	name := look.Hang("  ", look.Styled(d.Styles.Accent, BaseName(path), d.Width-2))
	about := d.Styles.Dim.Render(what)
	switch {
	case d.small():
		return name
	case len(name) == 1 && look.Width(name[0])+2+look.Width(about) <= d.Width:
		return []string{name[0] + "  " + about}
	}
	return append(name, look.Hang("    ", look.Styled(d.Styles.Dim, what, d.Width-4))...)
}

// whom says how much there is to ask of whom.
func (p donePage) whom(d Drawing) []string {
	asks := d.asks()
	if len(asks) == 0 {
		return look.Styled(d.Styles.Text, d.Words.Done.AskNobody, d.Width)
	}
	return look.Styled(d.Styles.Text, locale.Fill(d.Words.Done.AskWhom, "who", d.Voice.List(d.whom(asks))), d.Width)
}

// board says what to do next, by how far the scan and its actions are.
func (p donePage) board(d Drawing) string {
	w := d.Words.Done
	of, taken, settled := p.countTaken(d)
	sentence, n := w.BoardSome, taken
	switch r := d.result(); {
	case r.Open == 1:
		sentence = w.BoardOpenOne
	case r.Open > 1:
		sentence, n, of = w.BoardOpen, r.Open, r.Total()
	case of == 0 && r.Unknown > 0:
		sentence = w.BoardUnknown
	case of == 0:
		sentence = w.BoardReached
	case settled == of:
		sentence = w.BoardSettled
	case taken == of:
		sentence = w.BoardAll
	case taken == 0 && of == 1:
		sentence = w.BoardOne
	case taken == 0:
		sentence, n = w.Board, min(of, report.MostFirst)
	}
	return locale.Fill(sentence, "n", strconv.Itoa(n), "of", strconv.Itoa(of), "owner", d.Voice.Knows[questions.Owner])
}

// countTaken counts the actions, those that somebody has taken on, and of these the ones
// that are done with.
func (p donePage) countTaken(d Drawing) (of, taken, settled int) {
	for _, a := range d.plan().Actions {
		of++
		work := d.Session.Work[a.ID]
		if work.Settled() {
			settled++
		}
		if work.Settled() || work.Holder != "" || !work.Due.IsZero() || work.Status == scoring.StatusDoing {
			taken++
		}
	}
	return of, taken, settled
}

// title says whether all questions have come by.
func (p donePage) Title(d Drawing) string {
	if d.Session.FirstOpen() != "" {
		return d.Words.Done.TitleOpen
	}
	return d.Words.Done.Title
}

func (p donePage) Keys(d Drawing) []key.Binding {
	k := doneKeys
	if !d.Reports.Done || d.Reports.Err != nil {
		return []key.Binding{k.Back, k.Ask}
	}
	return []key.Binding{k.Stop, k.Back, k.Ask, k.Another}
}
func (p donePage) Help(d Drawing) []string { return []string{d.Words.Done.Title, d.Words.Done.Help} }
