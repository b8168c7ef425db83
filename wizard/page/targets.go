package page

import (
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

// targetsSheet sets the target of the school and of each domain, over the plan. What a
// target costs stands in its row, and in sum above, at every key.
type targetsSheet struct {
	cursor int // 0: the school, then the domains
	done   bool
}

var targetKeys = struct{ Higher, Lower, To, Follow, Undo, Close key.Binding }{
	Higher: Bind("higher_lower", "+/-", "+", "=", "right"),
	Lower:  Bind("", "", "-"),
	To:     Bind("target", "3-5", "3", "4", "5"),
	Follow: Bind("as_school", "del", "delete", "0"),
	Undo:   Bind("undo", "u", "u"),
	Close:  Bind("ready", "enter", "enter", "esc", "left", "t", "backspace"),
}

func (p targetsSheet) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	if by, ok := moved(press, d.Height/2); ok {
		p.cursor = clamped(p.cursor+by, len(d.Session.Questionnaire.Domains))
		return p, nil, nil
	}
	switch k, target := targetKeys, p.target(d); {
	case key.Matches(press, k.Higher):
		return p, p.aim(d, target+1), nil
	case key.Matches(press, k.Lower):
		return p, p.aim(d, target-1), nil
	case key.Matches(press, k.To):
		return p, p.aim(d, questions.Level(digit(press))), nil
	case key.Matches(press, k.Follow) && p.cursor > 0:
		return p, Do{flow.Aim{Domain: p.domain(d)}}, nil
	case key.Matches(press, k.Undo):
		return p, Do{flow.Undo{}}, nil
	case key.Matches(press, k.Close):
		p.done = true
	}
	return p, nil, nil
}

// domain is the id of the one under the cursor; empty for the school.
func (p targetsSheet) domain(d Drawing) string {
	if p.cursor == 0 {
		return ""
	}
	return d.Session.Questionnaire.Domains[p.cursor-1].ID
}

// target is what is aimed at under the cursor.
func (p targetsSheet) target(d Drawing) questions.Level { return d.targetOf(p.domain(d)) }

// targetOf is the target of a domain, or that of the school where none is named.
func (d Drawing) targetOf(domain string) questions.Level {
	s := d.Session.Scan
	if domain == "" {
		s.Targets = nil
	}
	return s.TargetOf(domain)
}

// aim sets the target under the cursor. A domain that aims at what the school aims at
// has no target of its own.
func (p targetsSheet) aim(d Drawing, target questions.Level) Want {
	domain := p.domain(d)
	if !slices.Contains(scoring.Targets(), target) {
		return nil
	}
	if domain != "" && target == d.targetOf("") {
		target = 0
	}
	return Do{flow.Aim{Domain: domain, Target: target}}
}

func (p targetsSheet) View(d Drawing) []string {
	w, s := d.Words.Targets, d.Styles
	d.Width = d.textWidth()
	lead := w.Lead
	if d.targetOf("") == questions.StructuralImprovement {
		lead = w.Highest
	}
	above := []look.Piece{
		{Lines: look.Styled(s.Strong, w.Title, d.Width)},
		{Lines: look.Styled(s.Dim, lead, d.Width), Rank: 2},
		{Lines: []string{""}, Rank: 1},
	}
	rows := []string{p.row(d, 0, "", w.School)}
	for i, dom := range d.Session.Questionnaire.Domains {
		rows = append(rows, p.row(d, i+1, dom.ID, d.Voice.Domains[dom.ID].Short))
	}
	var below []look.Piece
	if said := d.Voice.Road(d.road()); said != "" {
		below = append(below, look.Piece{Lines: []string{""}, Rank: 1}, look.Piece{Lines: look.Styled(s.Accent, said, d.Width)})
	}
	return look.FitAround(s, above, look.Rows{Lines: rows, First: p.cursor, Last: p.cursor}, below, d.Height, d.Width)
}

// The columns of a row: its name, and its target with the name of the level.
const (
	targetName  = 20
	targetLevel = 28
)

// row draws a target, and what is to be done for it in this round.
func (p targetsSheet) row(d Drawing, i int, domain, name string) string {
	s := d.Styles
	mark, style := s.Row(i == p.cursor)
	level := d.targetOf(domain)
	target, ink := strconv.Itoa(int(level)), s.Text
	if d.Width >= 60 {
		target += " " + d.Voice.Prose.Level(level)
	}
	if _, own := d.Session.Scan.Targets[domain]; domain != "" && !own {
		ink = s.Dim // as the school
	}
	wide := targetLevel
	if d.Width < 60 {
		wide = 3
	}
	line := look.Pad(mark+" "+style.Render(name), targetName) + look.Pad(ink.Render(target), wide)
	return s.Cut(line+s.Dim.Render(p.costs(d, domain)), d.Width)
}

// costs says how many actions there are in this round for a domain, or for all, and how
// many hours they take.
func (p targetsSheet) costs(d Drawing, domain string) string {
	n, hours := 0, 0
	for _, a := range d.plan().Actions {
		if domain == "" || a.Domain == domain {
			n, hours = n+1, hours+a.Hours
		}
	}
	w := d.Words.Plan
	switch {
	case n == 0:
		return d.Words.Targets.Nothing
	case d.Width < 60:
		return d.Voice.Hours(hours)
	}
	return locale.Fill(numbered(n, w.One, w.Actions), "n", strconv.Itoa(n)) + ", " + d.Voice.Hours(hours)
}

func (p targetsSheet) closed() bool         { return p.done }
func (p targetsSheet) Title(Drawing) string { return "" }
func (p targetsSheet) Keys(Drawing) []key.Binding {
	k := targetKeys
	keys := []key.Binding{k.Close, moveKeys.Up, k.To, k.Higher}
	if p.cursor > 0 {
		keys = append(keys, k.Follow)
	}
	return append(keys, k.Undo)
}
func (p targetsSheet) Help(d Drawing) []string {
	return []string{d.Words.Targets.Help, d.Words.Plan.Help}
}
