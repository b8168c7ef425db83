package wording

import (
	"fmt"
	"strings"

	"peil/questions/locale"
	"peil/scoring"
)

// ActionTitle is what an action is called.
func (v *Voice) ActionTitle(a scoring.Action) string { return v.Questions[a.Question].Action(a.To) }

// Because says why an action stands where it stands, in one sentence, and in a second
// one what else presses.
func (v *Voice) Because(a scoring.Action) string {
	said := append([]string{v.Reasons.of(a)}, v.Reasons.besides(a)...)
	return locale.Fill(strings.Join(said, " "),
		"domain", v.Domains[a.Domain].Title,
		"level", v.Prose.Level(a.From),
		"target", v.Prose.Level(a.Target),
		"for", v.Questions[a.For].Title,
		"step", v.NextSteps[v.Questionnaire.Question(a.Question).Kind])
}

// Why is [Voice.Because], but of an action that is marked done it says that its answer
// is still the old one: nobody believes that nothing works where it was just arranged.
func (v *Voice) Why(a scoring.Action, w scoring.Work) string {
	if w.Status == scoring.StatusDone {
		return locale.Fill(v.Action.Marked, "level", v.Prose.Level(a.From))
	}
	return v.Because(a)
}

// ReasonLabel is the reason of an action in a word or two; "for action 2" counts
// by the number of what needs it in the plan.
func (v *Voice) ReasonLabel(a scoring.Action, p scoring.Plan) string {
	needed, _ := p.ActionOn(a.For)
	said := append([]string{v.Labels.of(a)}, v.Labels.besides(a)...)
	return locale.Fill(strings.Join(said, " · "), "n", fmt.Sprint(needed.Priority))
}

// Steps lists what to do for an action.
func (v *Voice) Steps(a scoring.Action) []string {
	text := v.Questions[a.Question]
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
