package page

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/look"
)

// changedPage says what changed since the scan before, question by question under its
// cause, and what became of the plan. Of an answer that fell, or that rose without an
// action, one key says whether the school changed or is judged differently.
type changedPage struct {
	at string // the question under the cursor; empty: the first
}

var changedKeys = struct{ School, Judged, Clear, Open, Next, Back key.Binding }{
	School: Bind("school_changed", "1", "1"),
	Judged: Bind("judged_otherwise", "2", "2"),
	Clear:  Bind("clear_why", "0", "0", "delete"),
	Open:   Bind("to_question", "o", "o"),
	Next:   Bind("go_on", "enter", "enter", "right"),
	Back:   Bind("back", "←", "left", "esc", "backspace"),
}

func (p changedPage) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	moves := told(d)
	at := p.index(moves)
	if by, ok := moved(press, d.Height); ok && len(moves) > 0 {
		p.at = moves[clamped(at+by, len(moves)-1)].Question
		return p, nil, nil
	}
	switch k := changedKeys; {
	case key.Matches(press, k.Next):
		return p, Do{flow.Next{}}, nil
	case key.Matches(press, k.Back):
		return p, Do{flow.Back{}}, nil
	case len(moves) == 0:
	case key.Matches(press, k.Open):
		return p, Do{flow.GoTo{Place: flow.Place{Page: flow.Question, Question: moves[at].Question}}}, nil
	case key.Matches(press, k.School):
		return p.why(d, moves[at].Question, scoring.SchoolChanged)
	case key.Matches(press, k.Judged):
		return p.why(d, moves[at].Question, scoring.JudgedOtherwise)
	case key.Matches(press, k.Clear):
		return p.why(d, moves[at].Question, "")
	}
	return p, nil, nil
}

// why says of the question under the cursor why it differs. The cursor goes on to the
// next of which that is not said yet, as far as there is one: the list is worked off
// with one key a row.
func (p changedPage) why(d Drawing, id, why string) (Page, Want, tea.Cmd) {
	p.at = id
	open := flow.Unexplained(d.since())
	at := slices.IndexFunc(open, func(m scoring.Move) bool { return m.Question == id })
	if at >= 0 && why != "" {
		for _, m := range append(slices.Clone(open[at+1:]), open[:at]...) {
			if d.Session.Scan.Answers[m.Question].Difference == "" {
				p.at = m.Question
				break
			}
		}
	}
	return p, Do{flow.Differ{Question: id, Why: why}}, nil
}

// told lists the questions that moved in the order in which they are told.
func told(d Drawing) []scoring.Move {
	step := d.since()
	return step.Told()
}

// index is where the cursor stands in the list: at first where something can be said.
func (p changedPage) index(moves []scoring.Move) int {
	at := slices.IndexFunc(moves, func(m scoring.Move) bool { return m.Question == p.at })
	if p.at == "" {
		at = slices.IndexFunc(moves, scoring.Move.Unexplained)
	}
	return max(at, 0)
}

// changedRow is one line of the list: a heading, an outcome of the plan, or a question.
type changedRow struct {
	text string
	move *scoring.Move
}

// rows lists what moved under its causes, and below it what became of the plan.
func (p changedPage) rows(d Drawing, moves []scoring.Move) []changedRow {
	var rows []changedRow
	heading := func(title string) {
		if rows != nil {
			rows = append(rows, changedRow{})
		}
		rows = append(rows, changedRow{text: d.Styles.Accent.Render(d.Styles.Cut(title, d.textWidth()))})
	}
	last := scoring.Cause("")
	for i := range moves {
		if m := &moves[i]; m.Cause != last {
			heading(d.Voice.Cause(m.Cause))
			last = m.Cause
		}
		rows = append(rows, changedRow{move: &moves[i]})
	}
	if outcomes := d.since().Outcomes; len(outcomes) > 0 {
		heading(d.Words.Changed.Plan)
		for _, o := range outcomes {
			rows = append(rows, changedRow{text: d.Styles.Ends("  "+d.Styles.Text.Render(d.Voice.JobTitle(o.Action)), d.Styles.Dim.Render(d.Voice.Outcome(o)), d.textWidth())})
		}
	}
	return rows
}

func (p changedPage) View(d Drawing) []string {
	step, w, s := d.since(), d.Words.Changed, d.Styles
	head := look.Styled(s.Strong, d.Voice.LevelMoved(d.Session.Scan.School.Name, step), d.textWidth())
	if said := d.Voice.Counted(step); said != "" && !d.small() {
		head = append(head, look.Styled(s.Text, said, d.textWidth())...)
		head = append(head, look.Styled(s.Dim, d.Voice.LikeForLike(step), d.textWidth())...)
	}
	moves := told(d)
	at := p.index(moves)
	rows := p.rows(d, moves)
	if rows == nil {
		return append(append(head, ""), look.Styled(s.Text, w.Nothing, d.textWidth())...)
	}
	var foot []string
	if len(moves) > 0 && moves[at].Unexplained() && !d.small() { // the footer names the keys too
		foot = append([]string{""}, look.Styled(s.Accent, w.Why, d.textWidth())...)
	}
	cursor := slices.IndexFunc(rows, func(r changedRow) bool { return r.move != nil && r.move.Question == moves[at].Question })
	head = append(head, "")
	room := max(d.Height-len(head)-len(foot), 3)
	width := min(d.Width, widestText)
	shown := d.Styles.WindowOf(len(rows), max(cursor-1, 0), max(cursor, 0), room, width, func(i int) string {
		if rows[i].move == nil {
			return rows[i].text
		}
		return p.drawMove(d, *rows[i].move, i == cursor, width-markRoom)
	})
	return append(append(head, shown...), foot...)
}

// drawMove is a row of a question: what it was, what it is, and why, where that was
// said.
func (p changedPage) drawMove(d Drawing, m scoring.Move, cursor bool, width int) string {
	mark, style := d.Styles.Row(cursor)
	states := stateSign(d, m.From) + " → " + stateSign(d, m.To)
	if why := d.Session.Scan.Answers[m.Question].Difference; why != "" && m.Unexplained() {
		said := map[string]string{scoring.SchoolChanged: d.Words.Changed.School, scoring.JudgedOtherwise: d.Words.Changed.Judged}[why]
		states = d.Styles.Dim.Render(said) + "  " + states
	}
	title := d.Styles.Cut(d.Voice.Questions[m.Question].Title, max(width-look.Width(states)-4, 8))
	return d.Styles.Ends(mark+" "+style.Render(title), states, width)
}

// stateSign is how a question stands, in a digit and its shape, or in words.
func stateSign(d Drawing, s scoring.State) string {
	if l := s.Level(); l.Valid() {
		return d.Styles.Text.Render(string(s)) + " " + d.Styles.Sign(int(l))
	}
	return d.Styles.Dim.Render(d.Voice.State(s))
}

func (p changedPage) Title(d Drawing) string { return d.Words.Changed.Title }

func (p changedPage) Keys(d Drawing) []key.Binding {
	k := changedKeys
	moves := told(d)
	if len(moves) == 0 {
		return []key.Binding{k.Next, k.Back}
	}
	keys := []key.Binding{k.Next, k.Back, moveKeys.Up, k.Open}
	if moves[p.index(moves)].Unexplained() {
		keys = slices.Insert(keys, 0, k.School, k.Judged)
		if d.Session.Scan.Answers[moves[p.index(moves)].Question].Difference != "" {
			keys = append(keys, k.Clear)
		}
	}
	return keys
}

func (p changedPage) Help(d Drawing) []string {
	return []string{d.Words.Changed.Title, d.Words.Changed.Help}
}
