package page

import (
	"strconv"
	"strings"

	"peil/scoring"
	"peil/wizard/look"
)

// planRow is one line of the list: an ask or an action, else the name of its part.
type planRow struct {
	ask    *scoring.Ask
	action *scoring.Action
	part   string
}

// planRows lists the rows and where the cursor is among them.
func planRows(d Drawing, plan scoring.Plan, cursor string) (rows []planRow, at int) {
	if len(plan.Asks) > 0 {
		rows = append(rows, planRow{part: askFirst(d, plan)})
	}
	for i := range plan.Asks {
		if plan.Asks[i].ID() == cursor {
			at = len(rows)
		}
		rows = append(rows, planRow{ask: &plan.Asks[i]})
	}
	var band scoring.Band
	for i := range plan.Actions {
		a := &plan.Actions[i]
		if a.Band != band {
			band = a.Band
			rows = append(rows, planRow{part: d.Voice.Band(band)})
		}
		if a.ID == cursor {
			at = len(rows)
		}
		rows = append(rows, planRow{action: a})
	}
	return rows, at
}

// planList draws the plan under the names of its parts, the row under the cursor
// marked. No more is drawn than is seen.
func planList(d Drawing, plan scoring.Plan, cursor string, widest planWidths) []string {
	rows, at := planRows(d, plan, cursor)
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
			return planLine(d, *r.action, plan, cursor, width)
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
func planLine(d Drawing, a scoring.Action, plan scoring.Plan, cursor string, width int) string {
	row := listedJob{id: a.ID, number: strconv.Itoa(a.Priority), title: d.Voice.ActionTitle(a), hours: d.Voice.Hours(a.Hours)}
	row.reason = d.Voice.ReasonLabel(a, plan)
	return row.draw(d, cursor, width)
}

// askLine draws an ask of the list: it has no number, for it is not in the order, and
// no hours of its own.
func askLine(d Drawing, a scoring.Ask, plan scoring.Plan, cursor string, width int) string {
	row := listedJob{id: a.ID(), title: d.Voice.AskTitle(a), reason: d.Voice.AskLabel(a, plan)}
	return row.draw(d, cursor, width)
}

// listedJob is what a row of the list shows.
type listedJob struct{ id, number, title, hours, reason string }

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
