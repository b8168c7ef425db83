package page

import (
	"fmt"
	"path/filepath"
	"slices"
	"strconv"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/look"
)

// startPage offers a quick scan, a full one, and to go on with one of the folder.
// Other scans are named by school and date only, and only after a key: on a
// projector the next school looks on.
type startPage struct {
	on     entry // under the cursor, once that was moved; else the first is
	moved  bool
	listed bool // the scans of the folder are shown
	cursor int  // in that list
	reply  reply
}

// reply is what the page says to a key that does nothing here, so that nobody
// presses it again and waits.
type reply int

const (
	noReply reply = iota
	howToStop
	howToChoose
	noneToGoOn
)

var startKeys = struct{ Choose, Language, Back, Quit key.Binding }{
	Quit:     Bind("", "", "q"),
	Choose:   Bind("choose", "enter", "enter"),
	Language: Bind("language", "t", "t", "l"),
	Back:     Bind("back", "←", "left", "esc", "backspace"),
}

// entry is a choice of the start page.
type entry int

// The entries of the start page, in their order.
const (
	againEntry entry = iota // only where there is a scan of about a year ago
	quickEntry
	fullEntry
	goOnEntry
)

// entries lists what can be chosen now.
func (p startPage) entries(d Drawing) []entry {
	all := []entry{againEntry, quickEntry, fullEntry, goOnEntry}
	if _, ok := lastYears(d); !ok {
		return all[1:]
	}
	return all
}

// lastYears is the scan that is due again: the newest of the folder, where it is so old
// that a year has gone by. While the folder or the questionnaire is being read there is
// none.
func lastYears(d Drawing) (f ScanFile, ok bool) {
	if d.Scans == nil || !d.Ready() {
		return f, false
	}
	for _, one := range *d.Scans {
		if one.Date.Compare(f.Date) > 0 {
			f = one
		}
	}
	return f, !f.Date.IsZero() && flow.Due(f.Date, d.Session.Today)
}

func (p startPage) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	p.reply = noReply
	last := len(p.entries(d)) - 1
	if p.listed {
		last = len(*d.Scans) - 1
	}
	if by, ok := moved(press, d.Height); ok {
		return p.to(clamped(p.row(d)+by, last), d), nil, nil
	}
	switch {
	case key.Matches(press, startKeys.Language) && !p.listed:
		return p, Do{flow.Speak{Language: nextLanguage(d)}}, nil
	case key.Matches(press, startKeys.Back) && p.listed:
		return startPage{on: goOnEntry, moved: true}, nil, nil
	case key.Matches(press, startKeys.Choose):
		return p.choose(d)
	case key.Matches(press, startKeys.Back, startKeys.Quit):
		p.reply = howToStop
	default:
		if n := digit(press); n >= 1 && n-1 <= last {
			return p.to(n-1, d).choose(d)
		}
		p.reply = howToChoose
	}
	return p, nil, nil
}

// row is where the cursor stands in what is listed. An entry that comes while the
// folder is read does not take it along.
func (p startPage) row(d Drawing) int {
	switch {
	case p.listed:
		return p.cursor
	case p.moved:
		return max(slices.Index(p.entries(d), p.on), 0)
	}
	return 0
}

// to is the page with the cursor on a row.
func (p startPage) to(row int, d Drawing) startPage {
	if p.listed {
		p.cursor = row
		return p
	}
	p.on, p.moved = p.entries(d)[row], true
	return p
}

// choose takes the entry under the cursor.
func (p startPage) choose(d Drawing) (Page, Want, tea.Cmd) {
	if p.listed {
		return p, Open{(*d.Scans)[p.cursor].Path}, nil
	}
	switch p.entries(d)[p.row(d)] {
	case againEntry:
		f, _ := lastYears(d)
		return p, Follow{f.Path}, nil
	case quickEntry:
		return p, Do{flow.Begin{Scope: questions.Quick}}, nil
	case fullEntry:
		return p, Do{flow.Begin{Scope: questions.Full}}, nil
	}
	switch {
	case d.Scans != nil && len(*d.Scans) > 0:
		return startPage{listed: true}, nil, nil
	case d.Scans != nil: // else the folder is still being read, which is said
		p.reply = noneToGoOn
	}
	return p, nil, nil
}

// said is the reply in words; nothing where there is none.
func (p startPage) said(d Drawing) []string {
	w, said := d.Words.Start, ""
	switch p.reply {
	case howToStop:
		said = w.StopHow
	case howToChoose:
		said = w.ChooseHow
		if p.listed {
			said = w.ChooseFound
		}
	case noneToGoOn:
		said = w.NoneHow
	}
	if said == "" {
		return nil
	}
	return append([]string{""}, look.Styled(d.Styles.Warning, said, d.textWidth())...)
}

// nextLanguage is the language after the one that is spoken, round and round.
func nextLanguage(d Drawing) locale.Language {
	return d.Languages[(slices.Index(d.Languages, d.Session.Language)+1)%len(d.Languages)]
}

func (p startPage) wide() bool { return p.listed }

func (p startPage) View(d Drawing) []string {
	if p.listed {
		return p.viewScans(d)
	}
	w, s := d.Words.Start, d.Styles
	blocks := []look.Piece{
		{Lines: look.Styled(s.Strong, w.Title, d.Width)},
		{Lines: append([]string{""}, look.Styled(s.Dim, w.Lead, d.Width)...), Rank: 2},
		{Lines: []string{""}, Rank: 1},
	}
	all, row := p.entries(d), p.row(d)
	for i, e := range all {
		name, meaning := p.entry(d, e)
		if d.small() && i != row && len(all) > 3 { // there is room for one of four
			meaning = ""
		}
		blocks = append(blocks, look.Piece{Lines: entryLines(d, i, row, name, meaning)}, look.Piece{Lines: []string{""}, Rank: 3})
	}
	said := p.said(d)
	if len(said) > 0 && d.small() {
		said = said[1:]
	}
	blocks = append(blocks,
		look.Piece{Lines: look.Hang(s.Key.Render("t")+" ", look.Styled(s.Dim, w.Language, d.Width-2)), Rank: 0},
		look.Piece{Lines: append([]string{""}, look.Styled(s.Dim, w.Stays, d.Width)...), Rank: 4},
		look.Piece{Lines: said})
	lines := look.Fit(blocks, d.Height)
	if over := len(lines) - d.Height; over > 0 { // a reply is worth more than the way to another language
		lines = append(lines[:len(lines)-len(said)-over], said...)
	}
	return lines
}

// entry is a choice in words, and what it means.
func (p startPage) entry(d Drawing, e entry) (name, meaning string) {
	w := d.Words.Start
	switch e {
	case againEntry:
		f, _ := lastYears(d)
		return locale.Fill(w.Again, "school", f.School), locale.Fill(w.AgainTime, "date", d.Voice.Day(f.Date))
	case quickEntry:
		return w.Quick, w.QuickTime
	case fullEntry:
		return w.Full, w.FullTime
	}
	return w.GoOn, p.howMany(d)
}

// howMany says how many scans there are to go on with, and in which folder: which one
// is meant is not always the one that somebody thinks of.
func (p startPage) howMany(d Drawing) string {
	w := d.Words.Start
	if d.Scans == nil {
		return w.Reading
	}
	n := len(*d.Scans)
	if !filepath.IsAbs(d.Folder) {
		if n == 0 {
			return w.FoundNone
		}
		return locale.Fill(w.Found, "n", strconv.Itoa(n))
	}
	sentence := w.FoundIn
	if n == 0 {
		sentence = w.FoundNoneIn
	}
	sentence = locale.Fill(sentence, "n", strconv.Itoa(n))
	room := max(d.Width-entryIndent-look.Width(locale.Fill(sentence, "folder", "")), 12)
	return locale.Fill(sentence, "folder", d.Styles.CutMiddle(scoring.Line(d.Folder), room))
}

// entryIndent is where the text of an entry begins.
const entryIndent = 5

// entryLines is one line to choose, with what it means under it.
func entryLines(d Drawing, i, cursor int, name, meaning string) []string {
	mark, style := d.Styles.Row(i == cursor)
	label := fmt.Sprintf("%s %s  ", mark, d.Styles.Key.Render(fmt.Sprint(i+1)))
	lines := look.Styled(style, name, d.Width-entryIndent)
	if meaning != "" {
		lines = append(lines, look.Styled(d.Styles.Dim, meaning, d.Width-entryIndent)...)
	}
	return look.HangAt(label, entryIndent, lines)
}

// Of a scan that was found the date, how far it is and the file take so many
// columns; from aLine columns on it is one line, else two.
const (
	dateWidth     = 10
	progressWidth = 14
	fileWidth     = 44
	aLine         = 100
)

func (p startPage) viewScans(d Drawing) []string {
	head := append(look.Styled(d.Styles.Strong, d.Words.Start.GoOn, d.textWidth()), look.Styled(d.Styles.Dim, p.howMany(d), d.textWidth())...)
	head = append(head, "")
	said := p.said(d)
	room := max(d.Height-len(head)-len(said), 1)
	each := 1
	if d.Width < aLine {
		each = 2
	}
	width := d.Width - markRoom
	shown := d.Styles.WindowOf(len(*d.Scans)*each, p.cursor*each, p.cursor*each+each-1, room, d.Width, func(i int) string {
		f := (*d.Scans)[i/each]
		switch {
		case each == 1:
			file := d.Styles.Dim.Render(d.Styles.CutMiddle(BaseName(f.Path), fileWidth))
			return d.Styles.Ends(p.scan(d, f, i == p.cursor, width-fileWidth-2), file, width)
		case i%each == 0:
			return p.scan(d, f, i/each == p.cursor, width)
		}
		return "  " + d.Styles.Dim.Render(d.Styles.CutMiddle(BaseName(f.Path), width-2))
	})
	return append(append(head, shown...), said...)
}

// scan draws when a scan was made, of which school, and how far it is.
func (p startPage) scan(d Drawing, f ScanFile, cursor bool, width int) string {
	mark, style := d.Styles.Row(cursor)
	progress := d.Styles.Dim.Render(look.Pad(p.progress(d, f), progressWidth))
	if width < 60 {
		progress = d.Styles.Dim.Render(p.progress(d, f))
	}
	left := mark + " " + d.Styles.Dim.Render(look.Pad(f.Date.String(), dateWidth)) + "  "
	name := d.Styles.Cut(f.School, width-look.Width(left)-look.Width(progress)-2)
	return d.Styles.Ends(left+style.Render(name), progress, width)
}

// progress says how much of which scope has an answer; only which scope, as long as
// the questionnaire is being read.
func (p startPage) progress(d Drawing, f ScanFile) string {
	said := d.Words.Start.FullShort
	if f.Scope == questions.Quick {
		said = d.Words.Start.QuickShort
	}
	if d.Ready() {
		n, of := f.CountAnswered(d.Session.Questionnaire)
		said += fmt.Sprintf(" %d/%d", n, of)
	}
	return said
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
