package page

import (
	"strconv"
	"strings"

	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/look"
)

// fromTo says from which level an action goes to which; nothing of one to find out.
func fromTo(d Drawing, a scoring.Action) string {
	if a.FindOut() {
		return ""
	}
	return " · " + locale.Fill(d.Words.Plan.From, "from", d.Voice.Prose.Level(a.From), "to", d.Voice.Prose.Level(a.To))
}

// openedLines draws the action that is open.
func openedLines(d Drawing) []string {
	a, ok := d.plan().Find(d.Session.Place.Action)
	if !ok {
		return nil
	}
	return drawAction(d, a)
}

// labelWidth is the column of what is said behind a label.
const labelWidth = 11

// drawAction draws one action with all that is said of it.
func drawAction(d Drawing, a scoring.Action) []string {
	w, s := d.Words.Plan, d.Styles
	d.Width = d.textWidth()
	q := d.Session.Questionnaire.Question(a.Question)
	lines := look.Styled(s.Strong, strconv.Itoa(a.Priority)+"  "+d.Voice.ActionTitle(a), d.Width)
	if !a.FindOut() { // it is called after its question
		lines = append(lines, look.Styled(s.Dim, d.Voice.Questions[a.Question].Title+fromTo(d, a), d.Width)...)
	}
	lines = append(lines, "")
	label := func(name, text string) {
		if text != "" {
			lines = append(lines, look.HangAt(s.Dim.Render(name), labelWidth, look.Styled(s.Text, text, d.Width-labelWidth))...)
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
	work := workLine(d, a)
	if d.Session.Place.Action == "" { // beside the list, where it cannot be scrolled
		work = s.First(work, (d.Width-labelWidth)*d.Height)
	}
	label(w.Work, work)
	label(w.Resources, d.resources(q))
	var support []string
	for _, id := range q.Support {
		support = append(support, d.Voice.Support[id])
	}
	label(w.Support, strings.Join(support, " · "))
	label(w.Sources, strings.Join(d.sources(q), " · "))
	return lines
}

// workLine says who does an action and when, in a line.
func workLine(d Drawing, a scoring.Action) string {
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
