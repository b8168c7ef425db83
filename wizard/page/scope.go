package page

import (
	"strconv"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/look"
)

// scopeSheet asks before a scan goes on in the other scope: one key alone, pressed
// to save or to stop, must not turn a result into open questions.
type scopeSheet struct{ done bool }

var scopeKeys = struct{ Yes, No key.Binding }{
	Yes: Bind("yes", "enter", "enter"),
	No:  Bind("back", "←", "left", "esc", "backspace", "s", "q"),
}

func (s scopeSheet) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	switch k := scopeKeys; {
	case !ok:
	case key.Matches(press, k.Yes):
		return scopeSheet{done: true}, Do{flow.Rescope{Scope: otherScope(d)}}, nil
	case key.Matches(press, k.No):
		return scopeSheet{done: true}, nil, nil
	}
	return s, nil, nil
}

func otherScope(d Drawing) questions.Scope {
	if d.Session.Scan.Scope == questions.Quick {
		return questions.Full
	}
	return questions.Quick
}

func (s scopeSheet) View(d Drawing) []string {
	w := d.Words.Scope
	title, text := w.Full, fuller(d)+" "+w.FullText
	if otherScope(d) == questions.Quick {
		title, text = w.Quick, w.QuickText
	}
	lines := append(look.Styled(d.Styles.Strong, title, d.Width), "")
	lines = append(lines, look.Styled(d.Styles.Text, locale.Fill(text, "quick", strconv.Itoa(len(d.Session.Questionnaire.All(questions.Quick)))), d.Width)...)
	return lines[:min(len(lines), d.Height)]
}

// fuller says how many questions the full scan asks that have no answer yet.
func fuller(d Drawing) string {
	w, n := d.Words.Scope, 0
	for _, q := range d.Session.Questionnaire.All(questions.Full) {
		if !q.In(questions.Quick) && d.Session.Scan.Answers[q.ID].Kind() == scoring.Open {
			n++
		}
	}
	if n == 0 {
		return w.FullNone
	}
	return locale.Fill(numbered(n, w.FullOne, w.FullMore), "n", strconv.Itoa(n))
}

func (s scopeSheet) closed() bool               { return s.done }
func (s scopeSheet) Title(Drawing) string       { return "" }
func (s scopeSheet) Keys(Drawing) []key.Binding { return []key.Binding{scopeKeys.Yes, scopeKeys.No} }
func (s scopeSheet) Help(d Drawing) []string    { return d.resultHelp() }
