package page

import (
	"cmp"
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
	at      string // id of the action under the cursor
	offset  scroll // first line shown of an opened action
	covered        // by who does it and when
}

var planKeys = struct{ Open, Work, Done, Write, Back, Ask, Review key.Binding }{
	Open:   Named("open", "enter", "enter"),
	Work:   Named("who_when", "e", "e"),
	Done:   Named("mark_done", "d", "d"),
	Write:  Named("files", "x", "x"),
	Back:   Named("back", "←", "left", "esc", "backspace"),
	Ask:    Named("ask_list", "v", "v"),
	Review: Named("review", "o", "o"),
}

func newPlanPage(d Drawing, from flow.Place) Page {
	p := planPage{at: cmp.Or(d.Session.Place.Action, from.Action)} // back from an action the cursor is on it
	if p.at == "" {
		p.at = p.move(d, 0)
	}
	return p
}

// planRows lists the actions as the page shows them: the find-outs first, in one
// block.
func planRows(plan scoring.Plan) []scoring.Action {
	var asks, rest []scoring.Action
	for _, a := range plan {
		if a.FindOut() {
			asks = append(asks, a)
		} else {
			rest = append(rest, a)
		}
	}
	return append(asks, rest...)
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
	if key.Matches(press, planKeys.Open) && p.at != "" {
		return p, Do{flow.GoTo{Place: flow.Place{Page: flow.Plan, Action: p.at}}}, nil
	}
	return p.common(press, d)
}

// pressOpened takes keys on an opened action: the arrows scroll.
func (p planPage) pressOpened(press tea.KeyPressMsg, d Drawing) (Page, Want, tea.Cmd) {
	p.at = d.Session.Place.Action
	if next, ok := p.offset.moved(press, len(p.opened(d)), d); ok {
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
	return away(planRows(d.Session.Plan()), func(a scoring.Action) string { return a.ID }, p.at, by)
}

func (p planPage) View(d Drawing) []string {
	if p.sheet != nil {
		return p.sheet.View(d)
	}
	if d.Session.Place.Action != "" {
		return p.offset.view(p.opened(d), d)
	}
	plan := d.Session.Plan()
	if len(plan) == 0 {
		text := d.Words.Plan.Empty
		if d.Session.Result().Open > 0 {
			text = d.Words.Plan.EmptyOpen
		}
		return look.Styled(d.Styles.Text, text, d.Width)
	}
	rows, at := p.rows(d, plan)
	preview := p.preview(d, plan)
	room := d.Height - len(preview)
	if room < 6 {
		preview, room = nil, d.Height
	}
	shown, _ := d.Styles.Window(rows, at-1, at, 0, room, d.Width)
	for len(shown) < room && preview != nil {
		shown = append(shown, "")
	}
	return append(shown, preview...)
}

// rows draws the plan under its bands, and tells the row of the cursor.
func (p planPage) rows(d Drawing, plan scoring.Plan) (rows []string, at int) {
	band := scoring.Band(-1)
	for _, a := range planRows(plan) {
		b, name := a.Band, d.Voice.Band(a.Band)
		if a.FindOut() {
			b, name = 0, p.askFirst(d, plan)
		}
		if b != band {
			band = b
			rows = append(rows, d.Styles.Cut(d.Styles.Accent.Render(name), d.Width))
		}
		if a.ID == p.at {
			at = len(rows)
		}
		rows = append(rows, p.row(d, a, plan))
	}
	return rows, at
}

// askFirst says how much is to be asked of whom.
func (p planPage) askFirst(d Drawing, plan scoring.Plan) string {
	line := d.Voice.Bands.AskFirst + "  " + strings.Join(d.whom(plan.AskFirst(d.Session.Questionnaire)), " · ")
	if look.Width(line) > d.Width {
		line = d.Voice.Bands.AskFirst
	}
	return line
}

func (p planPage) row(d Drawing, a scoring.Action, plan scoring.Plan) string {
	s := d.Styles
	mark, style := s.Row(a.ID == p.at)
	work := d.Session.Work[a.ID]
	right := d.Voice.ReasonLabel(a, plan)
	switch {
	case work.Status != "" && work.Status != scoring.StatusOpen:
		right = d.Voice.Statuses[work.Status]
		style = s.Dim
	case work.Holder != "":
		right = work.Holder
	}
	right = s.Dim.Render(look.Pad(d.Voice.Hours(a.Hours), 6) + look.Pad(s.Cut(right, 15), 15))
	if d.Width < 60 {
		right = s.Dim.Render(d.Voice.Hours(a.Hours))
	}
	number := s.Dim.Render(strings.Repeat(" ", max(2-len(strconv.Itoa(a.Priority)), 0)) + strconv.Itoa(a.Priority))
	width := min(d.Width-2, 90) // the last two columns are for the sign that there is more
	left := mark + " " + number + "  " + style.Render(s.Cut(d.Voice.ActionTitle(a), max(width-look.Width(right)-9, 10)))
	return s.Ends(left, right, width)
}

// preview says of the action under the cursor why it stands there and how it
// begins.
func (p planPage) preview(d Drawing, plan scoring.Plan) []string {
	a, ok := plan.Find(p.at)
	if !ok {
		return nil
	}
	lines := []string{d.Styles.Dim.Render(strings.Repeat(d.Styles.Signs.Rule, d.Width))}
	lines = append(lines, d.Styles.Cut(d.Styles.Strong.Render(d.Voice.Questions[a.Question].Title)+d.Styles.Dim.Render(p.fromTo(d, a)), d.Width))
	lines = append(lines, look.Styled(d.Styles.Text, d.Voice.Because(a), d.Width)...)
	for i, step := range d.Voice.Steps(a) {
		if i == 2 {
			break
		}
		lines = append(lines, d.Styles.Cut(" "+d.Styles.Dim.Render(d.Styles.Signs.Box[0])+" "+step, d.Width))
	}
	return lines
}

func (p planPage) fromTo(d Drawing, a scoring.Action) string {
	if a.FindOut() {
		return ""
	}
	return " · " + locale.Fill(d.Words.Plan.From, "from", d.Voice.Prose.Level(a.From), "to", d.Voice.Prose.Level(a.To))
}

// opened draws one action whole.
func (p planPage) opened(d Drawing) []string {
	a, ok := d.Session.Plan().Find(d.Session.Place.Action)
	if !ok {
		return nil
	}
	w, s := d.Words.Plan, d.Styles
	q := d.Session.Questionnaire.Question(a.Question)
	lines := look.Styled(s.Strong, strconv.Itoa(a.Priority)+"  "+d.Voice.ActionTitle(a), d.Width)
	lines = append(lines, s.Cut(s.Dim.Render(d.Voice.Questions[a.Question].Title+p.fromTo(d, a)), d.Width), "")
	label := func(name, text string) {
		if text != "" {
			lines = append(lines, look.HangAt(s.Dim.Render(name), 11, look.Styled(s.Text, text, d.Width-11))...)
		}
	}
	label(w.Why, d.Voice.Because(a))
	if a.Duty && a.Reason != scoring.Duty && a.Reason != scoring.DutyPartly {
		label("", w.Duty)
	}
	lines = append(lines, "", s.Accent.Render(w.Steps))
	for _, step := range d.Voice.Steps(a) {
		lines = append(lines, look.Hang(" "+s.Signs.Box[0]+" ", look.Styled(s.Text, step, d.Width-look.Width(s.Signs.Box[0])-2))...)
	}
	lines = append(lines, "")
	label(w.Effort, d.Voice.Efforts[string(a.Effort)]+", "+d.Voice.Hours(a.Hours))
	label(w.Work, p.work(d, a))
	label(w.Resources, d.resources(q))
	var support []string
	for _, id := range q.Support {
		support = append(support, d.Voice.Support[id])
	}
	label(w.Support, strings.Join(support, " · "))
	label(w.Sources, strings.Join(d.sources(q), " · "))
	return lines
}

// work says who does an action and when, in a line.
func (p planPage) work(d Drawing, a scoring.Action) string {
	work := d.Session.Work[a.ID]
	if work == (scoring.Work{}) {
		return d.Words.Plan.Nobody
	}
	var said []string
	for _, one := range []string{work.Holder, d.Voice.Day(work.Due), d.Voice.Statuses[work.Status], work.Note} {
		if one != "" {
			said = append(said, one)
		}
	}
	return strings.Join(said, " · ")
}

func (p planPage) Title(d Drawing) string {
	n := len(d.Session.Plan())
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
	return []key.Binding{k.Write, k.Open, k.Back, k.Work, k.Done, moveKeys.Up, k.Ask}
}

func (p planPage) Help(d Drawing) []string {
	if p.sheet != nil {
		return p.sheet.Help(d)
	}
	return []string{d.Words.Plan.Title, d.Words.Plan.Help}
}
