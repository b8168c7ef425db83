package page

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/look"
)

// planPage shows the actions in order: first what to ask, then what to do, each
// with its reason. Enter opens one.
type planPage struct {
	at      string    // id of the action or ask under the cursor
	order   planOrder // of the list
	offset  scroll    // first line shown of an opened action
	covered           // by who does it and when, the targets, or the year
}

var planKeys = struct{ Open, Work, Done, Write, Back, Ask, Review, Targets, Year, Time, Up, Down, Rule key.Binding }{
	Open:    Bind("open", "enter", "enter"),
	Work:    Bind("who_when", "e", "e"),
	Done:    Bind("mark_done", "d", "d"),
	Write:   Bind("files", "x", "x"),
	Back:    Bind("back", "←", "left", "esc", "backspace"),
	Ask:     Bind("ask_list", "v", "v"),
	Review:  Bind("review", "o", "o"),
	Targets: Bind("targets", "t", "t"),
	Year:    Bind("year", "y", "y"),
	Time:    Bind("by_time", "s", "s"),
	Up:      Bind("rearrange", "shift+↑↓", "shift+up", "K"),
	Down:    Bind("", "", "shift+down", "J"),
	Rule:    Bind("by_rule", "del", "delete"),
}

func newPlanPage(d Drawing, from flow.Place) Page {
	p := planPage{at: cmp.Or(d.Session.Place.Action, from.Action)} // back from an action the cursor is on it
	if on, ok := d.plan().ActionOn(from.Question); ok && p.at == "" {
		p.at = on.ID // back from its question as well
	}
	p.at = p.move(d, 0)
	return p
}

func (p planPage) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	if p.sheet != nil {
		want, cmd := p.toSheet(msg, d)
		return p, want, cmd
	}
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	if d.Session.Place.Action != "" {
		return p.pressOpened(press, d)
	}
	return p.press(press, d)
}

func (p planPage) press(press tea.KeyPressMsg, d Drawing) (Page, Want, tea.Cmd) {
	if by, ok := moved(press, d.Height/2); ok {
		p.at = p.move(d, by)
		return p, nil, nil
	}
	switch k := planKeys; {
	case key.Matches(press, k.Open) && p.at != "":
		return p, Do{flow.GoTo{Place: flow.Place{Page: flow.Plan, Action: p.at}}}, nil
	case key.Matches(press, k.Up):
		return p, Do{flow.Move{Action: p.at, By: -1}}, nil
	case key.Matches(press, k.Down):
		return p, Do{flow.Move{Action: p.at, By: +1}}, nil
	case key.Matches(press, k.Rule):
		return p, Do{flow.Move{Action: p.at}}, nil
	case key.Matches(press, k.Time):
		p.order = byTime - p.order
		return p, nil, nil
	}
	return p.common(press, d)
}

// pressOpened takes keys on an opened action: the arrows scroll.
func (p planPage) pressOpened(press tea.KeyPressMsg, d Drawing) (Page, Want, tea.Cmd) {
	p.at = d.Session.Place.Action
	if next, ok := p.offset.moved(press, len(openedLines(d)), d); ok {
		p.offset = next
		return p, nil, nil
	}
	if key.Matches(press, planKeys.Open) {
		return p, Do{flow.Back{}}, nil
	}
	return p.common(press, d)
}

// common takes the keys that mean the same on the list and on an action.
func (p planPage) common(press tea.KeyPressMsg, d Drawing) (Page, Want, tea.Cmd) {
	switch k := planKeys; {
	case key.Matches(press, k.Back):
		return p, Do{flow.Back{}}, nil
	case key.Matches(press, k.Write):
		return p, Do{flow.GoTo{Place: flow.Place{Page: flow.Done}}}, nil
	case key.Matches(press, k.Ask):
		return p, Do{flow.GoTo{Place: flow.Place{Page: flow.AskList}}}, nil
	case key.Matches(press, k.Review):
		return p, Do{flow.GoTo{Place: flow.Place{Page: flow.Review}}}, nil
	case key.Matches(press, k.Targets):
		p.sheet = targetsSheet{}
	case key.Matches(press, k.Year):
		p.sheet = newYearSheet(d)
	case key.Matches(press, k.Work) && p.at != "":
		p.sheet = newWorkSheet(d, p.at)
	case key.Matches(press, k.Done) && p.at != "":
		work := d.Session.Work[p.at]
		switch {
		case work.Status == scoring.StatusDone && (work.Holder != "" || !work.Due.IsZero()):
			work.Status = scoring.StatusDoing // somebody has it, so it had begun
		case work.Status == scoring.StatusDone:
			work.Status = ""
		default:
			work.Status = scoring.StatusDone
		}
		return p, Do{flow.Arrange{Action: p.at, Work: work}}, nil
	}
	return p, nil, nil
}

func (p planPage) move(d Drawing, by int) string {
	return away(planIDs(d, p.order), func(id string) string { return id }, p.at, by)
}

func (p planPage) wide() bool { return p.covered.wide() }

// View draws the list with the action under the cursor: whole beside it on a wide
// screen, else how it begins below it.
func (p planPage) View(d Drawing) []string {
	if p.sheet != nil {
		return p.sheet.View(d)
	}
	if d.Session.Place.Action != "" {
		return p.offset.view(openedLines(d), d)
	}
	plan := d.plan()
	if plan.Empty() {
		text := d.Words.Plan.Empty
		if d.result().Open > 0 {
			text = d.Words.Plan.EmptyOpen
		}
		return look.Styled(d.Styles.Text, text, d.textWidth())
	}
	head := roadLines(d)
	d = d.sized(d.Width, d.Height-len(head))
	widest := measured(d, plan)
	left, right := planColumns(d, widest)
	if right == 0 {
		preview := preview(d, plan, p.at)
		room := d.Height - len(preview)
		if room < 6 {
			preview, room = nil, d.Height
		}
		return slices.Concat(head, planList(d.sized(d.Width, room), p.order, p.at, widest), preview)
	}
	var whole []string
	if e := d.sized(right, d.Height); plan.Holds(p.at) {
		whole = scroll(0).view(drawJob(e, p.at), e)
	}
	return append(head, d.Styles.Beside(planList(d.sized(left, d.Height), p.order, p.at, widest), left, whole, d.Height)...)
}

// The least lines that a screen has for the road above the plan to be said, and to be
// said with where the school then stands.
const (
	roadFrom  = 18
	afterFrom = 30
)

// roadLines says above the plan what became of the last one and how far it is to the
// targets, where there is room.
func roadLines(d Drawing) []string {
	said := d.Voice.Road(d.road())
	if d.Height < roadFrom {
		return nil
	}
	if said != "" && d.Height >= afterFrom {
		said += " " + d.Voice.After(d.road(), d.result())
	}
	if d.Session.Previous != nil {
		said = strings.TrimSpace(d.Voice.BecameOf(d.since().Outcomes) + " " + said)
	}
	said = strings.TrimSpace(said + " " + d.Voice.Fits(d.schedule()) + " " + d.Voice.TakenOn(len(d.plan().TakenOn(d.Session.Work))))
	if said == "" {
		return nil
	}
	return append(look.Styled(d.Styles.Dim, said, d.textWidth()), "")
}

func (p planPage) Title(d Drawing) string {
	n := len(d.plan().Actions)
	text := d.Words.Plan.Actions
	if n == 1 {
		text = d.Words.Plan.One
	}
	return d.Words.Plan.Title + " · " + locale.Fill(text, "n", strconv.Itoa(n))
}

func (p planPage) Keys(d Drawing) []key.Binding {
	if p.sheet != nil {
		return p.sheet.Keys(d)
	}
	k := planKeys
	if d.Session.Place.Action != "" {
		return []key.Binding{k.Back, k.Work, k.Done, moveKeys.Up, k.Write}
	}
	if d.plan().Empty() { // nothing to open, to divide or to move over
		return []key.Binding{k.Write, k.Back, k.Targets, k.Year, k.Review, k.Ask}
	}
	return []key.Binding{k.Write, k.Open, k.Back, k.Work, k.Done, k.Time, k.Targets, k.Year, k.Up, moveKeys.Up, k.Ask, k.Review}
}

func (p planPage) Help(d Drawing) []string {
	if p.sheet != nil {
		return p.sheet.Help(d)
	}
	return []string{d.Words.Plan.Title, d.Words.Plan.Help}
}
