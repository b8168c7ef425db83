package page

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/scoring"
	"peil/wizard/flow"
)

// reviewPage shows every answer, to search, to filter and to jump from. Below the
// last question stands the way to the result.
type reviewPage struct{ answerList }

var reviewKeys = struct{ Open, Filter, Search, Go, Back, Result, School, Undo key.Binding }{
	Open:   Bind("to_question", "enter", "enter"),
	Filter: Bind("filter", "f", "f", "tab"),
	Search: Bind("search", "/", "/"),
	Go:     Bind("go_on_open", "v", "v", "right"),
	Back:   Bind("back", "←", "left", "esc", "backspace"),
	Result: Bind("result", "r", "r"),
	School: Bind("school", "e", "e"),
	Undo:   Bind("undo", "u", "u"),
}

var searchKeys = struct{ Ready, Clear key.Binding }{
	Ready: Bind("ready", "enter", "enter", "ctrl+j", "down", "tab"),
	Clear: Bind("clear_search", "esc", "esc"),
}

func newReviewPage(d Drawing) Page {
	p := reviewPage{answerList{at: d.Session.Place.Question}}
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
	case press.String() == "ctrl+u":
		p.search = ""
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
		return p, p.open(d), nil
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

// open goes to the question under the cursor, or to the result.
func (p reviewPage) open(d Drawing) Want {
	list := p.shown(d)
	switch at := p.from(list, 0); {
	case at != "":
		return Do{flow.GoTo{Place: flow.Place{Page: flow.Question, Question: at}}}
	case len(list) > 0:
		return Do{flow.GoTo{Place: flow.Place{Page: flow.Result}}}
	}
	return nil
}

func (p reviewPage) View(d Drawing) []string {
	left, right := d.columns()
	lines := p.list(d.sized(left, d.Height), right == 0)
	if right == 0 {
		return lines
	}
	return d.Styles.Beside(lines, left, p.beside(d.sized(right, d.Height)), d.Height)
}

// beside draws what belongs to the row under the cursor: the answer, or on the way to
// the result how that is so far.
func (p reviewPage) beside(d Drawing) []string {
	switch at := p.move(d, 0); {
	case at != "":
		return p.answer(d, at)
	case p.unfiltered():
		return resultInShort(d)
	}
	return nil
}

func (p reviewPage) wide() bool             { return true }
func (p reviewPage) typing() bool           { return p.searching }
func (p reviewPage) Title(d Drawing) string { return d.Words.Review.Title }

func (p reviewPage) Keys(Drawing) []key.Binding {
	if p.searching {
		return []key.Binding{searchKeys.Ready, searchKeys.Clear}
	}
	k := reviewKeys
	return []key.Binding{k.Open, k.Back, k.Go, k.Filter, k.Search, k.Undo, moveKeys.Up, k.Result, k.School}
}

func (p reviewPage) Help(d Drawing) []string { return []string{d.Words.Review.Help} }
