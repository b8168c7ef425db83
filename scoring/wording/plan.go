package wording

import (
	"fmt"
	"strings"

	"peil/questions/locale"
	"peil/scoring"
)

// ActionTitle is what an action is called.
func (v *Voice) ActionTitle(a scoring.Action) string {
	if a.FindOut() {
		return locale.Fill(v.Action.FindOut, "title", v.Questions[a.Question].Title)
	}
	return v.Questions[a.Question].Action(a.To)
}

// Because is the one sentence that says why an action stands where it stands. For
// a find-out it never claims that nothing is there.
func (v *Voice) Because(a scoring.Action) string {
	sentences := v.Reasons
	if a.FindOut() {
		sentences = v.FindOuts
	}
	return locale.Fill(sentences.of(a, v.Questionnaire.Question(a.Question).Essential),
		"domain", v.Domains[a.Domain].Title,
		"level", v.Prose.Level(a.From),
		"target", v.Prose.Level(a.Target),
		"for", v.Questions[a.For].Title)
}

// ReasonLabel is the reason of an action in a word or two; "for action 2" counts
// by the place of what needs it in the plan.
func (v *Voice) ReasonLabel(a scoring.Action, p scoring.Plan) string {
	label := v.Labels.of(a, true)
	for _, other := range p {
		if other.Question == a.For {
			label = locale.Fill(label, "n", fmt.Sprint(other.Priority))
		}
	}
	return label
}

// Steps lists what to do for an action.
func (v *Voice) Steps(a scoring.Action) []string {
	text := v.Questions[a.Question]
	if a.FindOut() {
		q := v.Questionnaire.Question(a.Question)
		return []string{
			locale.Fill(v.Action.FindOutStep, "who", v.Knows[q.Knows], "ask", text.Ask),
			v.Action.NoteStep,
		}
	}
	steps := text.Steps(a.From, a.To)
	if len(a.Missing) > 0 {
		items := make([]string, len(a.Missing))
		for i, id := range a.Missing {
			items[i] = text.Checklist[id]
		}
		steps = append(steps, locale.Fill(v.Action.Missing, "items", strings.Join(items, "; ")))
	}
	return steps
}

// Band is the name of a part of the plan.
func (v *Voice) Band(b scoring.Band) string {
	switch b {
	case scoring.Now:
		return v.Bands.Now
	case scoring.Next:
		return v.Bands.Next
	}
	return v.Bands.Later
}
