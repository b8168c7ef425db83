package page

import (
	"slices"
	"strconv"
	"strings"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/look"
)

// fromTo says from which level an action goes to which.
func fromTo(d Drawing, a scoring.Action) string {
	return " · " + locale.Fill(d.Words.Plan.From, "from", d.Voice.Prose.Level(a.From), "to", d.Voice.Prose.Level(a.To))
}

// openedLines draws what is open.
func openedLines(d Drawing) []string { return drawJob(d, d.Session.Place.Action) }

// drawJob draws the action or the ask of an id with all that is said of it; nothing
// where it is not in the plan.
func drawJob(d Drawing, id string) []string {
	d.Width = d.textWidth()
	if a, ok := d.plan().Action(id); ok {
		return drawAction(d, a)
	}
	if a, ok := d.plan().Ask(id); ok {
		return drawAsk(d, a)
	}
	return nil
}

// labelWidth is the column of what is said behind a label.
const labelWidth = 11

// labelled is a text behind its label; nothing without one.
func labelled(d Drawing, name, text string) []string {
	if text == "" {
		return nil
	}
	return look.HangAt(d.Styles.Dim.Render(name), labelWidth, look.Styled(d.Styles.Text, text, d.Width-labelWidth))
}

// stepLines are steps with a box to tick on paper, under their heading.
func stepLines(d Drawing, steps []string) []string {
	s := d.Styles
	lines := []string{"", s.Accent.Render(d.Words.Plan.Steps)}
	for _, step := range steps {
		lines = append(lines, look.Hang(" "+s.Signs.Box[0]+" ", look.Styled(s.Text, step, d.Width-look.Width(s.Signs.Box[0])-2))...)
	}
	return append(lines, "")
}

func drawAction(d Drawing, a scoring.Action) []string {
	w, s := d.Words.Plan, d.Styles
	q := d.Session.Questionnaire.Question(a.Question)
	work := d.Session.Work[a.ID]
	lines := look.Styled(s.Strong, strconv.Itoa(a.Priority)+"  "+d.Voice.ActionTitle(a), d.Width)
	lines = append(lines, look.Styled(s.Dim, d.Voice.Questions[a.Question].Title+fromTo(d, a), d.Width)...)
	lines = append(lines, "")
	lines = append(lines, labelled(d, w.Why, d.Voice.Why(a, work))...)
	lines = append(lines, stepLines(d, d.Voice.Steps(a))...)
	var support []string
	for _, id := range d.Session.Scan.SupportFor(q) {
		support = append(support, d.Voice.Support[id])
	}
	lines = append(lines, labelled(d, w.Effort, d.Voice.Efforts[string(a.Effort)]+", "+d.Voice.Hours(a.Hours))...)
	lines = append(lines, labelled(d, w.When, d.whenOf(a.ID))...)
	lines = append(lines, labelled(d, w.Work, workLine(d, work))...)
	lines = append(lines, helpLines(d, q)...)
	lines = append(lines, labelled(d, w.Support, strings.Join(support, " · "))...)
	return append(lines, labelled(d, w.Sources, strings.Join(d.sources(q), " · "))...)
}

// whenOf says when an action is finished in the school year, or was promised.
func (d Drawing) whenOf(id string) string {
	slot, ok := d.slotOf(id)
	if !ok {
		return ""
	}
	when := d.Voice.When(slot)
	if slot.Due.IsZero() && !slot.Finish.IsZero() {
		return locale.Fill(d.Words.Plan.Proposed, "day", when)
	}
	return when
}

// helpLines names where help with a question is to be had. Each address stands on a
// line of its own, so that it can be marked and copied.
func helpLines(d Drawing, q *questions.Question) []string {
	var lines []string
	label := d.Words.Plan.Resources
	for _, id := range d.Session.Scan.Help(d.Session.Questionnaire, q) {
		lines = append(lines, labelled(d, label, d.Voice.Resources[id])...)
		lines = append(lines, look.HangAt("", labelWidth, look.Styled(d.Styles.Dim, d.Session.Questionnaire.Resources[id].Address, d.Width-labelWidth))...)
		label = ""
	}
	return lines
}

// drawAsk draws a question to find out, with its options: it is for whoever is asked.
func drawAsk(d Drawing, a scoring.Ask) []string {
	w, s := d.Words.Plan, d.Styles
	text := d.Voice.Questions[a.Question]
	lines := look.Styled(s.Strong, d.Voice.AskTitle(a), d.Width)
	lines = append(lines, "")
	lines = append(lines, labelled(d, w.Why, d.Voice.WhyAsk(a))...)
	lines = append(lines, stepLines(d, d.Voice.AskSteps(a))...)
	for _, l := range questions.Levels() {
		lines = append(lines, look.Hang("  "+strconv.Itoa(int(l))+"  ", look.Styled(s.Dim, text.Option(l), d.Width-5))...)
	}
	lines = append(lines, "")
	return append(lines, labelled(d, w.Work, workLine(d, d.Session.Work[a.ID()]))...)
}

// workLine says who does it and when, in a line; beside the list, where nothing
// scrolls, as much of it as can be seen.
func workLine(d Drawing, work scoring.Work) string {
	if work == (scoring.Work{}) {
		return d.Words.Plan.Nobody
	}
	said := slices.DeleteFunc([]string{work.Holder, d.Voice.Day(work.Due), d.Voice.Statuses[work.Status], work.Note},
		func(s string) bool { return s == "" })
	line := strings.Join(said, " · ")
	if d.Session.Place.Action == "" {
		return d.Styles.First(line, (d.Width-labelWidth)*d.Height)
	}
	return line
}
