package page

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"peil/scoring"
	"peil/wizard/look"
)

// planOrder is by what the list of the plan is ordered.
type planOrder int

const (
	byRule planOrder = iota // in the parts of the plan, what is taken on first
	byTime                  // in the parts of the school year
)

// planIDs lists what the page shows, from top to bottom: the asks, and then the actions.
func planIDs(d Drawing, order planOrder) []string {
	var ids []string
	for _, r := range planRows(d, order) {
		if id := r.id(); id != "" {
			ids = append(ids, id)
		}
	}
	return ids
}

// planRow is one line of the list: an ask or an action, else the name of its part.
type planRow struct {
	ask    *scoring.Ask
	action *scoring.Action
	slot   *scoring.Slot // when the action is done, in a list by time
	part   string
}

// id is the id of an ask or an action; empty for the name of a part.
func (r planRow) id() string {
	switch {
	case r.ask != nil:
		return r.ask.ID()
	case r.action != nil:
		return r.action.ID
	}
	return ""
}

// planRows lists the rows.
func planRows(d Drawing, order planOrder) []planRow {
	plan := d.plan()
	var rows []planRow
	if len(plan.Asks) > 0 {
		rows = append(rows, planRow{part: askFirst(d, plan)})
	}
	for i := range plan.Asks {
		rows = append(rows, planRow{ask: &plan.Asks[i]})
	}
	if order == byTime {
		return append(rows, timedRows(d)...)
	}
	part := ""
	for _, a := range plan.Shown(d.Session.Work) {
		if next := partOf(d, a, part); next != part {
			part = next
			rows = append(rows, planRow{part: part})
		}
		rows = append(rows, planRow{action: &a})
	}
	return rows
}

// partOf is the name of the part under which an action is listed behind another part. One
// at a place that somebody chose for it stays in the part that it was moved to.
func partOf(d Drawing, a scoring.Action, before string) string {
	w := d.Words.Plan
	switch work := d.Session.Work[a.ID]; {
	case work.Settled():
		return w.Settled
	case work.TakenOn():
		return w.TakenOn
	case work.Order > 0 && before != "" && before != w.TakenOn:
		return before
	}
	return d.Voice.Band(a.Band)
}

// timedRows lists the actions under the parts of the school year, each part with its hours.
func timedRows(d Drawing) []planRow {
	var rows []planRow
	s := d.schedule()
	for _, w := range scoring.Windows() {
		slots := s.In(w)
		if part := d.Voice.WindowTotal(s, w); part != "" {
			rows = append(rows, planRow{part: part})
		}
		for i := range slots {
			rows = append(rows, planRow{action: &slots[i].Action, slot: &slots[i]})
		}
	}
	return rows
}

// planList draws the plan under the names of its parts, the row under the cursor
// marked. No more is drawn than is seen.
func planList(d Drawing, order planOrder, cursor string, widest planWidths) []string {
	plan, rows := d.plan(), planRows(d, order)
	at := max(slices.IndexFunc(rows, func(r planRow) bool { return r.id() == cursor && cursor != "" }), 0)
	room := d.Width
	if len(rows) > d.Height {
		d.Width -= markRoom
	}
	width := widest.reasonIn(d.Width)
	return d.Styles.WindowOf(len(rows), max(at-1, 0), at, d.Height, room, func(i int) string {
		switch r := rows[i]; {
		case r.ask != nil:
			return askLine(d, *r.ask, plan, cursor, width)
		case r.action != nil:
			return planLine(d, r, plan, cursor, width)
		}
		return d.Styles.Accent.Render(d.Styles.Cut(rows[i].part, d.Width))
	})
}

// askFirst says how much is to be asked of whom.
func askFirst(d Drawing, plan scoring.Plan) string {
	errands := plan.Errands()
	for _, line := range []string{
		d.Voice.AskFirst(errands),
		d.Voice.Bands.AskFirst + "  " + strings.Join(d.whom(errands), " · "),
	} {
		if look.Width(line) <= d.Width {
			return line
		}
	}
	return d.Voice.Bands.AskFirst
}

// The columns of a row of the plan: before the title, and the hours behind it.
const (
	beforeTitle = 6
	hoursWidth  = 10
)

// planWidths are how wide the longest title of a plan and its longest reason are.
type planWidths struct{ title, reason int }

func measured(d Drawing, plan scoring.Plan) planWidths {
	var w planWidths
	for _, a := range plan.Asks {
		w.title = max(w.title, look.Width(d.Voice.AskTitle(a)))
		w.reason = max(w.reason, look.Width(d.Voice.AskLabel(a, plan)))
	}
	for _, a := range plan.Actions {
		w.title = max(w.title, look.Width(d.Voice.ActionTitle(a)))
		w.reason = max(w.reason, look.Width(d.Voice.ReasonLabel(a, plan)))
	}
	return w
}

// besideReason is how wide a row is without its reason, its title whole.
func (w planWidths) besideReason() int { return beforeTitle + w.title + 2 + hoursWidth }

// list is how wide a list of the plan is in which no title is cut.
func (w planWidths) list() int { return w.besideReason() + min(w.reason, reasonRoom) + markRoom }

// reasonIn is how wide the column of reasons is in a list of so many columns; who has
// taken an action on stands in it too. It is as wide as the longest where the titles
// leave room for that, and wide enough for the first word of each in any case.
func (w planWidths) reasonIn(width int) int {
	return max(min(w.reason, reasonRoom), min(max(w.reason, reasonRoom), width-w.besideReason()))
}

// reasonRoom is what one reason takes, without what else presses.
const reasonRoom = 15

// firstReasons is a reason in so many columns: what comes after the first is left out
// where it does not fit, for half a word says nothing.
func firstReasons(reason string, width int) string {
	for look.Width(reason) > width {
		i := strings.LastIndex(reason, " · ")
		if i < 0 {
			break
		}
		reason = reason[:i]
	}
	return reason
}

// planColumns divides a wide page in the plan and the action under the cursor: the list
// gets what it needs before the action gets anything. right is 0 where too little is
// left to read in.
func planColumns(d Drawing, widest planWidths) (left, right int) {
	left, right = d.columns()
	if right == 0 {
		return left, right
	}
	left = min(max(left, widest.list()), widestList)
	if right = d.Width - left - gutter; right < leastAction {
		return d.Width, 0
	}
	return left, right
}

// leastAction is how wide an action beside the list is at least.
const leastAction = 30

// planLine draws an action of the list.
func planLine(d Drawing, r planRow, plan scoring.Plan, cursor string, width int) string {
	a := *r.action
	row := listedJob{id: a.ID, number: strconv.Itoa(a.Priority), title: d.Voice.ActionTitle(a), hours: d.Voice.Hours(a.Hours)}
	row.reason = d.Voice.ReasonLabel(a, plan)
	if d.Session.Work[a.ID].Order > 0 {
		row.reason = d.Words.Plan.Chosen
	}
	if r.slot != nil && r.slot.Window != scoring.Settled {
		row.day = cmp.Or(written(r.slot.Due), written(r.slot.Finish))
	}
	return row.draw(d, cursor, width)
}

// askLine draws an ask of the list: it has no number, for it is not in the order, and
// no hours of its own.
func askLine(d Drawing, a scoring.Ask, plan scoring.Plan, cursor string, width int) string {
	row := listedJob{id: a.ID(), title: d.Voice.AskTitle(a), reason: d.Voice.AskLabel(a, plan)}
	return row.draw(d, cursor, width)
}

// listedJob is what a row of the list shows.
type listedJob struct{ id, number, title, hours, reason, day string }

func (r listedJob) draw(d Drawing, cursor string, width int) string {
	s := d.Styles
	mark, style := s.Row(r.id == cursor)
	switch work := d.Session.Work[r.id]; {
	case work.Status != "" && work.Status != scoring.StatusOpen:
		r.reason = d.Voice.Statuses[work.Status]
		style = s.Dim
	case work.Holder != "":
		r.reason = work.Holder
	}
	if r.day != "" {
		r.reason = r.day
	}
	right := r.hours
	if d.Width >= 60-markRoom {
		right = look.Pad(right, hoursWidth) + look.Pad(s.Cut(firstReasons(r.reason, width), width), width)
	}
	number := s.Dim.Render(strings.Repeat(" ", max(2-len(r.number), 0)) + r.number)
	title := s.Cut(r.title, max(d.Width-look.Width(right)-beforeTitle-2, 10))
	return s.Ends(mark+" "+number+"  "+style.Render(title), s.Dim.Render(right), d.Width)
}

// preview says of what is under the cursor why it stands there and how it begins.
func preview(d Drawing, plan scoring.Plan, cursor string) []string {
	s := d.Styles
	var title, from, why string
	var steps []string
	if a, ok := plan.Action(cursor); ok {
		title, from = d.Voice.Questions[a.Question].Title, fromTo(d, a)
		why, steps = d.Voice.Why(a, d.Session.Work[a.ID]), d.Voice.Steps(a)
	} else if a, ok := plan.Ask(cursor); ok {
		title, why, steps = d.Voice.Questions[a.Question].Title, d.Voice.WhyAsk(a), d.Voice.AskSteps(a)
	} else {
		return nil
	}
	lines := []string{s.Dim.Render(strings.Repeat(s.Signs.Rule, d.Width))}
	lines = append(lines, s.Cut(s.Strong.Render(title)+s.Dim.Render(from), d.Width))
	lines = append(lines, look.Styled(s.Text, why, d.textWidth())...)
	for i, step := range steps {
		if i == 2 {
			break
		}
		lines = append(lines, s.Cut(" "+s.Dim.Render(s.Signs.Box[0])+" "+step, d.Width))
	}
	return lines
}
