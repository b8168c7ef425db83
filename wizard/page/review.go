package page

import (
	"slices"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/look"
)

// reviewPage shows every answer, to search, to filter and to jump from.
type reviewPage struct {
	filter    filter
	search    string
	searching bool   // letters go to the search
	at        string // the question under the cursor
}

// filter is which answers are shown.
type filter int

const (
	showAll filter = iota
	showOpen
	showUnknown
	showNoted
	showLook // what deserves a second look
	filters
)

var reviewKeys = struct{ Open, Filter, Search, Go, Back, Result, School, Undo key.Binding }{
	Open:   Named("to_question", "enter", "enter"),
	Filter: Named("filter", "f", "f", "tab"),
	Search: Named("search", "/", "/"),
	Go:     Named("go_on_open", "v", "v", "right"),
	Back:   Named("back", "←", "left", "esc", "backspace"),
	Result: Named("result", "r", "r"),
	School: Named("school", "e", "e"),
	Undo:   Named("undo", "u", "u"),
}

var searchKeys = struct{ Ready, Clear key.Binding }{
	Ready: Named("ready", "enter", "enter", "down", "tab"),
	Clear: Named("clear_search", "esc", "esc"),
}

func newReviewPage(d Drawing) Page {
	p := reviewPage{at: d.Session.Place.Question}
	if p.at == "" {
		p.at = d.Session.FirstOpen()
	}
	return p
}

func (p reviewPage) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		if p.searching {
			p.search += scoring.Line(msg.Content)
		}
	case tea.KeyPressMsg:
		if p.searching {
			return p.typed(msg), nil, nil
		}
		return p.press(msg, d)
	}
	return p, nil, nil
}

// typed takes a key of the search.
func (p reviewPage) typed(press tea.KeyPressMsg) Page {
	switch {
	case key.Matches(press, searchKeys.Ready):
		p.searching = false
	case key.Matches(press, searchKeys.Clear):
		p.searching, p.search = false, ""
	case press.String() == "backspace":
		if r := []rune(p.search); len(r) > 0 {
			p.search = string(r[:len(r)-1])
		}
	default:
		p.search += press.Text
	}
	return p
}

func (p reviewPage) press(press tea.KeyPressMsg, d Drawing) (Page, Want, tea.Cmd) {
	if by, ok := moved(press, d.Height/2); ok {
		p.at = p.move(d, by)
		return p, nil, nil
	}
	switch k := reviewKeys; {
	case key.Matches(press, k.Filter):
		p.filter = (p.filter + 1) % filters
		p.at = p.move(d, 0)
	case key.Matches(press, k.Search):
		p.searching, p.search = true, ""
	case key.Matches(press, k.Open):
		if at := p.move(d, 0); at != "" {
			return p, Do{flow.GoTo{Place: flow.Place{Page: flow.Question, Question: at}}}, nil
		}
	case key.Matches(press, k.Go):
		return p, Do{flow.Next{}}, nil
	case key.Matches(press, k.School):
		return p, Do{flow.GoTo{Place: flow.Place{Page: flow.School}}}, nil
	case key.Matches(press, k.Undo):
		return p, Do{flow.Undo{}}, nil
	case key.Matches(press, k.Result):
		return p, Do{flow.GoTo{Place: flow.Place{Page: flow.Result}}}, nil
	case key.Matches(press, k.Back):
		if p.search != "" || p.filter != showAll {
			p.search, p.filter = "", showAll
			return p, nil, nil
		}
		return p, Do{flow.Back{}}, nil
	}
	return p, nil, nil
}

// shown lists the questions that pass the filter and the search, in the order of
// the questionnaire.
func (p reviewPage) shown(d Drawing) []*questions.Question {
	var looks map[string]bool
	if p.filter == showLook {
		looks = map[string]bool{}
		for _, h := range d.Voice.HintsFor(d.Session.Scan) {
			for _, id := range h.Questions {
				looks[id] = true
			}
		}
	}
	wanted := strings.ToLower(scoring.Line(p.search))
	var shown []*questions.Question
	for _, q := range d.Session.Scan.Questions(d.Session.Questionnaire) {
		a := d.Session.Scan.Answers[q.ID]
		pass := true
		switch p.filter {
		case showOpen:
			pass = a.Kind() == scoring.Open
		case showUnknown:
			pass = a.Kind() == scoring.DontKnow
		case showNoted:
			pass = a.Note != "" || a.Evidence != "" || a.NotApplicable != ""
		case showLook:
			pass = looks[q.ID]
		}
		text := d.Voice.Questions[q.ID]
		if pass && strings.Contains(strings.ToLower(text.Title+" "+text.Ask+" "+a.Note), wanted) {
			shown = append(shown, q)
		}
	}
	return shown
}

// move is the shown question some rows away from the cursor.
func (p reviewPage) move(d Drawing, by int) string { return p.from(p.shown(d), by) }

func (p reviewPage) from(shown []*questions.Question, by int) string {
	return away(shown, func(q *questions.Question) string { return q.ID }, p.at, by)
}

func (p reviewPage) View(d Drawing) []string {
	lines := []string{p.tabs(d)}
	if p.searching || p.search != "" {
		caret := ""
		if p.searching {
			caret = d.Styles.Accent.Render("█")
		}
		lines = append(lines, d.Styles.Cut(d.Styles.Key.Render("/ ")+p.search+caret, d.Width))
	}
	if d.Height > 12 {
		lines = append(lines, "")
	}
	list := p.shown(d)
	if len(list) == 0 {
		return append(lines, look.Styled(d.Styles.Dim, d.Words.Review.Nothing, d.Width)...)
	}
	if d.Session.Result().Open == 0 && p.filter == showAll && p.search == "" && !p.searching {
		lines = append(look.Styled(d.Styles.Accent, d.Words.Review.Complete, d.Width), lines...)
	}
	cursor := p.from(list, 0)
	rows, at := p.rows(d, list, cursor)
	foot := p.lookAgain(d, cursor)
	room := d.Height - len(lines) - len(foot)
	if room < 4 {
		foot, room = nil, d.Height-len(lines)
	}
	shown, _ := d.Styles.Window(rows, at-1, at, 0, room, d.Width)
	for len(shown) < room && foot != nil {
		shown = append(shown, "")
	}
	return append(append(lines, shown...), foot...)
}

// tabs names the filters, the one at hand marked.
func (p reviewPage) tabs(d Drawing) string {
	w := d.Words.Review
	var tabs []string
	for i, name := range []string{w.All, w.Open, w.Unknown, w.Noted, w.Look} {
		style := d.Styles.Dim
		if filter(i) == p.filter {
			style = d.Styles.Marked
		}
		tabs = append(tabs, style.Render(name))
	}
	if d.small() {
		return d.Styles.Cut(tabs[p.filter], d.Width)
	}
	return d.Styles.Cut(strings.Join(tabs, "  "), d.Width)
}

// rows draws the answers under their domains, and tells the row of the cursor.
func (p reviewPage) rows(d Drawing, shown []*questions.Question, cursor string) (rows []string, at int) {
	domain := ""
	for _, q := range shown {
		if dom := d.Session.Questionnaire.DomainOf(q.ID); dom.ID != domain {
			domain = dom.ID
			if rows != nil && d.Height > 14 {
				rows = append(rows, "")
			}
			rows = append(rows, d.Styles.Dim.Render(d.Styles.Cut(d.Voice.Domains[domain].Title, d.Width)))
		}
		if q.ID == cursor {
			at = len(rows)
		}
		rows = append(rows, p.row(d, q, q.ID == cursor))
	}
	return rows, at
}

func (p reviewPage) row(d Drawing, q *questions.Question, cursor bool) string {
	s, a := d.Styles, d.Session.Scan.Answers[q.ID]
	mark, style := s.Row(cursor)
	title := d.Voice.Questions[q.ID].Title
	if a.Note != "" || a.Evidence != "" {
		title += " *"
	}
	answer := d.Voice.Answer(a)
	if a.Kind() == scoring.Levelled && d.small() {
		answer = strconv.Itoa(int(a.Level))
	}
	left := mark + " " + s.Sign(int(a.Level)) + " " + style.Render(s.Cut(title, max(d.Width-look.Width(answer)-10, 12)))
	return s.Ends(left, s.Dim.Render(answer), min(d.Width-2, 78)) // beside it the sign that there is more
}

// lookAgain says what there is to see of the question under the cursor, or that
// something deserves a second look.
func (p reviewPage) lookAgain(d Drawing, cursor string) []string {
	hints := d.Voice.HintsFor(d.Session.Scan)
	for _, h := range hints {
		if slices.Contains(h.Questions, cursor) {
			lines := look.Styled(d.Styles.Warning, h.Text, d.Width)
			return append([]string{""}, lines[:min(len(lines), 3)]...)
		}
	}
	if len(hints) > 0 && p.filter != showLook {
		return []string{"", d.Styles.Cut(d.Styles.Dim.Render(locale.Fill(d.Words.Review.Hints, "n", strconv.Itoa(len(hints)))), d.Width)}
	}
	return nil
}

func (p reviewPage) typing() bool           { return p.searching }
func (p reviewPage) Title(d Drawing) string { return d.Words.Review.Title }

func (p reviewPage) Keys(d Drawing) []key.Binding {
	if p.searching {
		return []key.Binding{searchKeys.Ready, searchKeys.Clear}
	}
	k := reviewKeys
	return []key.Binding{k.Open, k.Back, k.Go, k.Filter, k.Search, moveKeys.Up, k.Result, k.Undo, k.School}
}

func (p reviewPage) Help(d Drawing) []string { return []string{d.Words.Review.Help} }
