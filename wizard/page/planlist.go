package page

import (
	"strconv"
	"strings"

	"peil/scoring"
	"peil/wizard/look"
)

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

// planRow is one line of the list: an action, else the name of its band.
type planRow struct {
	action *scoring.Action
	band   string
}

// planList draws the plan under its bands, the action under the cursor marked. No
// more is drawn than is seen.
func planList(d Drawing, plan scoring.Plan, cursor string) []string {
	var rows []planRow
	at, band := 0, scoring.Band(-1)
	actions := planRows(plan)
	for i := range actions {
		a := &actions[i]
		b := a.Band
		if a.FindOut() {
			b = 0
		}
		if b != band {
			band = b
			rows = append(rows, planRow{band: bandName(d, plan, a)})
		}
		if a.ID == cursor {
			at = len(rows)
		}
		rows = append(rows, planRow{action: a})
	}
	room := d.Width
	if len(rows) > d.Height {
		d.Width -= markRoom
	}
	width := reasonWidth(d, plan)
	return d.Styles.WindowOf(len(rows), max(at-1, 0), at, d.Height, room, func(i int) string {
		if rows[i].action == nil {
			return d.Styles.Accent.Render(d.Styles.Cut(rows[i].band, d.Width))
		}
		return planLine(d, *rows[i].action, plan, cursor, width)
	})
}

// bandName is the part of the plan in which an action stands.
func bandName(d Drawing, plan scoring.Plan, a *scoring.Action) string {
	if a.FindOut() {
		return askFirst(d, plan)
	}
	return d.Voice.Band(a.Band)
}

// askFirst says how much is to be asked of whom.
func askFirst(d Drawing, plan scoring.Plan) string {
	line := d.Voice.Bands.AskFirst + "  " + strings.Join(d.whom(plan.AskFirst(d.Session.Questionnaire)), " · ")
	if look.Width(line) > d.Width {
		line = d.Voice.Bands.AskFirst
	}
	return line
}

// The columns of a row of the plan: before the title, and the hours behind it.
const (
	beforeTitle = 6
	hoursWidth  = 6
)

// planWidths are how wide the longest title of a plan and its longest reason are.
func planWidths(d Drawing, plan scoring.Plan) (title, reason int) {
	for _, a := range plan {
		title = max(title, look.Width(d.Voice.ActionTitle(a)))
		reason = max(reason, look.Width(d.Voice.ReasonLabel(a, plan)))
	}
	return title, reason
}

// planWidth is how wide a list of the plan is in which nothing is cut.
func planWidth(d Drawing, plan scoring.Plan) int {
	title, reason := planWidths(d, plan)
	return beforeTitle + title + 2 + hoursWidth + reason + markRoom
}

// reasonWidth is how wide the reasons of a list are: none of them is cut. Who has taken
// an action on stands in the same column, which is wider where the titles leave room.
func reasonWidth(d Drawing, plan scoring.Plan) int {
	title, reason := planWidths(d, plan)
	return max(reason, min(holderWidth, d.Width-beforeTitle-title-2-hoursWidth))
}

// holderWidth is how wide a name of who has taken an action on may be.
const holderWidth = 15

// planColumns divides a wide page in the plan and the action under the cursor: the list
// gets what it needs before the action gets anything. right is 0 where too little is
// left to read in.
func planColumns(d Drawing, plan scoring.Plan) (left, right int) {
	left, right = d.columns()
	if right == 0 {
		return left, right
	}
	left = min(max(left, planWidth(d, plan)), widestList)
	if right = d.Width - left - gutter; right < leastAction {
		return d.Width, 0
	}
	return left, right
}

// leastAction is how wide an action beside the list is at least.
const leastAction = 30

// planLine draws an action of the list, its reason in so many columns.
func planLine(d Drawing, a scoring.Action, plan scoring.Plan, cursor string, width int) string {
	s := d.Styles
	mark, style := s.Row(a.ID == cursor)
	work := d.Session.Work[a.ID]
	reason := d.Voice.ReasonLabel(a, plan)
	switch {
	case work.Status != "" && work.Status != scoring.StatusOpen:
		reason = d.Voice.Statuses[work.Status]
		style = s.Dim
	case work.Holder != "":
		reason = work.Holder
	}
	right := d.Voice.Hours(a.Hours)
	if d.Width >= 60-markRoom {
		right = look.Pad(right, hoursWidth) + look.Pad(s.Cut(reason, width), width)
	}
	number := strconv.Itoa(a.Priority)
	number = s.Dim.Render(strings.Repeat(" ", max(2-len(number), 0)) + number)
	title := s.Cut(d.Voice.ActionTitle(a), max(d.Width-look.Width(right)-beforeTitle-2, 10))
	return s.Ends(mark+" "+number+"  "+style.Render(title), s.Dim.Render(right), d.Width)
}

// preview says of the action under the cursor why it stands there and how it
// begins.
func preview(d Drawing, plan scoring.Plan, cursor string) []string {
	a, ok := plan.Find(cursor)
	if !ok {
		return nil
	}
	lines := []string{d.Styles.Dim.Render(strings.Repeat(d.Styles.Signs.Rule, d.Width))}
	lines = append(lines, d.Styles.Cut(d.Styles.Strong.Render(d.Voice.Questions[a.Question].Title)+d.Styles.Dim.Render(fromTo(d, a)), d.Width))
	lines = append(lines, look.Styled(d.Styles.Text, d.Voice.Because(a), d.textWidth())...)
	for i, step := range d.Voice.Steps(a) {
		if i == 2 {
			break
		}
		lines = append(lines, d.Styles.Cut(" "+d.Styles.Dim.Render(d.Styles.Signs.Box[0])+" "+step, d.Width))
	}
	return lines
}
