package wizard

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/questions"
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
	Open:   named("open", "enter", "enter"),
	Work:   named("who_when", "e", "e"),
	Done:   named("mark_done", "d", "d"),
	Write:  named("files", "x", "x"),
	Back:   named("back", "←", "left", "esc", "backspace"),
	Ask:    named("ask_list", "v", "v"),
	Review: named("review", "o", "o"),
}

func newPlanPage(d drawing) page {
	p := planPage{at: d.session.Place.Action}
	if p.at == "" {
		p.at = p.move(d, 0)
	}
	return p
}

// from puts the cursor on the action that one comes back from.
func (p planPage) from(action string) page {
	p.at = action
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

func (p planPage) update(msg tea.Msg, d drawing) (page, flow.Intent, tea.Cmd) {
	if p.sheet != nil {
		intent, cmd := p.toSheet(msg, d)
		return p, intent, cmd
	}
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	if d.session.Place.Action != "" {
		return p.pressOpened(press, d)
	}
	return p.press(press, d)
}

func (p planPage) press(press tea.KeyPressMsg, d drawing) (page, flow.Intent, tea.Cmd) {
	if by, ok := moved(press, d.height/2); ok {
		p.at = p.move(d, by)
		return p, nil, nil
	}
	if key.Matches(press, planKeys.Open) && p.at != "" {
		return p, flow.GoTo{Place: flow.Place{Page: flow.Plan, Action: p.at}}, nil
	}
	return p.common(press, d)
}

// pressOpened takes keys on an opened action: the arrows scroll.
func (p planPage) pressOpened(press tea.KeyPressMsg, d drawing) (page, flow.Intent, tea.Cmd) {
	p.at = d.session.Place.Action
	if next, ok := p.offset.moved(press, len(p.opened(d)), d); ok {
		p.offset = next
		return p, nil, nil
	}
	if key.Matches(press, planKeys.Open) {
		return p, flow.Back{}, nil
	}
	return p.common(press, d)
}

// common takes the keys that mean the same on the list and on an action.
func (p planPage) common(press tea.KeyPressMsg, d drawing) (page, flow.Intent, tea.Cmd) {
	switch k := planKeys; {
	case key.Matches(press, k.Back):
		return p, flow.Back{}, nil
	case key.Matches(press, k.Write):
		return p, flow.GoTo{Place: flow.Place{Page: flow.Done}}, nil
	case key.Matches(press, k.Ask):
		return p, flow.GoTo{Place: flow.Place{Page: flow.AskList, From: flow.Plan}}, nil
	case key.Matches(press, k.Review):
		return p, flow.GoTo{Place: flow.Place{Page: flow.Review, From: flow.Plan}}, nil
	case key.Matches(press, k.Work) && p.at != "":
		p.sheet = newWorkSheet(d, p.at)
	case key.Matches(press, k.Done) && p.at != "":
		work := d.session.Work[p.at]
		switch {
		case work.Status == scoring.StatusDone && (work.Holder != "" || !work.Due.IsZero()):
			work.Status = scoring.StatusDoing // somebody has it, so it had begun
		case work.Status == scoring.StatusDone:
			work.Status = ""
		default:
			work.Status = scoring.StatusDone
		}
		return p, flow.Arrange{Action: p.at, Work: work}, nil
	}
	return p, nil, nil
}

func (p planPage) move(d drawing, by int) string {
	return away(planRows(d.session.Plan()), func(a scoring.Action) string { return a.ID }, p.at, by)
}

func (p planPage) view(d drawing) []string {
	if p.sheet != nil {
		return p.sheet.view(d)
	}
	if d.session.Place.Action != "" {
		return p.offset.view(p.opened(d), d)
	}
	plan := d.session.Plan()
	if len(plan) == 0 {
		text := d.words.Plan.Empty
		if d.session.Result().Open > 0 {
			text = d.words.Plan.EmptyOpen
		}
		return look.Styled(d.styles.Text, text, d.width)
	}
	rows, at := p.rows(d, plan)
	preview := p.preview(d, plan)
	room := d.height - len(preview)
	if room < 6 {
		preview, room = nil, d.height
	}
	shown, _ := d.styles.Window(rows, at-1, at, 0, room, d.width)
	for len(shown) < room && preview != nil {
		shown = append(shown, "")
	}
	return append(shown, preview...)
}

// rows draws the plan under its bands, and tells the row of the cursor.
func (p planPage) rows(d drawing, plan scoring.Plan) (rows []string, at int) {
	band := scoring.Band(-1)
	for _, a := range planRows(plan) {
		b, name := a.Band, d.voice.Band(a.Band)
		if a.FindOut() {
			b, name = 0, p.askFirst(d, plan)
		}
		if b != band {
			band = b
			rows = append(rows, d.styles.Cut(d.styles.Accent.Render(name), d.width))
		}
		if a.ID == p.at {
			at = len(rows)
		}
		rows = append(rows, p.row(d, a, plan))
	}
	return rows, at
}

// askFirst says how much is to be asked of whom.
func (p planPage) askFirst(d drawing, plan scoring.Plan) string {
	line := d.voice.Bands.AskFirst + "  " + strings.Join(d.whom(plan.AskFirst(d.session.Questionnaire)), " · ")
	if look.Width(line) > d.width {
		line = d.voice.Bands.AskFirst
	}
	return line
}

func (p planPage) row(d drawing, a scoring.Action, plan scoring.Plan) string {
	s := d.styles
	mark, style := s.Row(a.ID == p.at)
	work := d.session.Work[a.ID]
	right := d.voice.ReasonLabel(a, plan)
	switch {
	case work.Status != "" && work.Status != scoring.StatusOpen:
		right = d.voice.Statuses[work.Status]
		style = s.Dim
	case work.Holder != "":
		right = work.Holder
	}
	right = s.Dim.Render(look.Pad(d.voice.Hours(a.Hours), 6) + look.Pad(s.Cut(right, 15), 15))
	if d.width < 60 {
		right = s.Dim.Render(d.voice.Hours(a.Hours))
	}
	number := s.Dim.Render(strings.Repeat(" ", max(2-len(itoa(a.Priority)), 0)) + itoa(a.Priority))
	width := min(d.width-2, 90) // the last two columns are for the sign that there is more
	left := mark + " " + number + "  " + style.Render(s.Cut(d.voice.ActionTitle(a), max(width-look.Width(right)-9, 10)))
	return s.Ends(left, right, width)
}

// preview says of the action under the cursor why it stands there and how it
// begins.
func (p planPage) preview(d drawing, plan scoring.Plan) []string {
	a, ok := plan.Find(p.at)
	if !ok {
		return nil
	}
	lines := []string{d.styles.Dim.Render(strings.Repeat(d.styles.Signs.Rule, d.width))}
	lines = append(lines, d.styles.Cut(d.styles.Strong.Render(d.voice.Questions[a.Question].Title)+d.styles.Dim.Render(p.fromTo(d, a)), d.width))
	lines = append(lines, look.Styled(d.styles.Text, d.voice.Because(a), d.width)...)
	for i, step := range d.voice.Steps(a) {
		if i == 2 {
			break
		}
		lines = append(lines, d.styles.Cut(" "+d.styles.Dim.Render(d.styles.Signs.Box[0])+" "+step, d.width))
	}
	return lines
}

func (p planPage) fromTo(d drawing, a scoring.Action) string {
	if a.FindOut() {
		return ""
	}
	return " · " + locale.Fill(d.words.Plan.From, "from", d.voice.Prose.Level(a.From), "to", d.voice.Prose.Level(a.To))
}

// opened draws one action whole.
func (p planPage) opened(d drawing) []string {
	a, ok := d.session.Plan().Find(d.session.Place.Action)
	if !ok {
		return nil
	}
	w, s := d.words.Plan, d.styles
	q := d.session.Questionnaire.Question(a.Question)
	lines := look.Styled(s.Strong, itoa(a.Priority)+"  "+d.voice.ActionTitle(a), d.width)
	lines = append(lines, s.Cut(s.Dim.Render(d.voice.Questions[a.Question].Title+p.fromTo(d, a)), d.width), "")
	label := func(name, text string) {
		if text != "" {
			lines = append(lines, look.HangAt(s.Dim.Render(name), 11, look.Styled(s.Text, text, d.width-11))...)
		}
	}
	label(w.Why, d.voice.Because(a))
	if a.Duty && a.Reason != scoring.Duty && a.Reason != scoring.DutyPartly {
		label("", w.Duty)
	}
	lines = append(lines, "", s.Accent.Render(w.Steps))
	for _, step := range d.voice.Steps(a) {
		lines = append(lines, look.Hang(" "+s.Signs.Box[0]+" ", look.Styled(s.Text, step, d.width-look.Width(s.Signs.Box[0])-2))...)
	}
	lines = append(lines, "")
	label(w.Effort, d.voice.Efforts[string(a.Effort)]+", "+d.voice.Hours(a.Hours))
	label(w.Work, p.work(d, a))
	label(w.Resources, d.resources(q))
	var support []string
	for _, id := range q.Support {
		support = append(support, d.voice.Support[id])
	}
	label(w.Support, strings.Join(support, " · "))
	label(w.Sources, strings.Join(d.sources(q), " · "))
	return lines
}

// resources names where help with a question is to be had, with its address.
func (d drawing) resources(q *questions.Question) string {
	var all []string
	for _, id := range d.session.Questionnaire.ResourcesIn(q, d.session.Scan.School.Country) {
		all = append(all, d.voice.Resources[id]+" ("+d.session.Questionnaire.Resources[id].Address+")")
	}
	return strings.Join(all, " · ")
}

// work says who does an action and when, in a line.
func (p planPage) work(d drawing, a scoring.Action) string {
	work := d.session.Work[a.ID]
	if work == (scoring.Work{}) {
		return d.words.Plan.Nobody
	}
	var said []string
	for _, one := range []string{work.Holder, d.voice.Day(work.Due), d.voice.Statuses[work.Status], work.Note} {
		if one != "" {
			said = append(said, one)
		}
	}
	return strings.Join(said, " · ")
}

func (p planPage) title(d drawing) string {
	n := len(d.session.Plan())
	text := d.words.Plan.Actions
	if n == 1 {
		text = d.words.Plan.One
	}
	return d.words.Plan.Title + " · " + locale.Fill(text, "n", itoa(n))
}

func (p planPage) keys(d drawing) []key.Binding {
	if p.sheet != nil {
		return p.sheet.keys(d)
	}
	k := planKeys
	if d.session.Place.Action != "" {
		return []key.Binding{k.Back, k.Work, k.Done, moveKeys.Up, k.Write}
	}
	return []key.Binding{k.Write, k.Open, k.Back, k.Work, k.Done, moveKeys.Up, k.Ask}
}

func (p planPage) help(d drawing) []string { return []string{d.words.Plan.Title, d.words.Plan.Help} }
