package wording

import (
	"fmt"

	"peil/questions/locale"
	"peil/scoring"
)

// AskTitle is what an ask is called.
func (v *Voice) AskTitle(a scoring.Ask) string {
	return locale.Fill(v.Asks.Title, "title", v.Questions[a.Question].Title)
}

// WhyAsk is the one sentence that says why it matters to know an answer. It never
// claims that something is there or is not.
func (v *Voice) WhyAsk(a scoring.Ask) string {
	sentence := v.Asks.Completes
	switch a.Matters {
	case scoring.Exposes:
		sentence = v.Asks.Exposes
	case scoring.Demanded:
		sentence = v.Asks.Demanded
	case scoring.Needed:
		sentence = v.Asks.Needed
	case scoring.Unplaced:
		sentence = v.Asks.Unplaced
	}
	return locale.Fill(sentence, "domain", v.Domains[a.Domain].Title, "for", v.Questions[a.For].Title)
}

// AskLabel is why it matters to know an answer in a word or two; empty where nothing
// presses.
func (v *Voice) AskLabel(a scoring.Ask, p scoring.Plan) string {
	switch a.Matters {
	case scoring.Exposes:
		return v.Labels.Urgent
	case scoring.Demanded:
		return v.Labels.Duty
	case scoring.Needed:
		needed, _ := p.ActionOn(a.For)
		return locale.Fill(v.Labels.ComesFirst, "n", fmt.Sprint(needed.Priority))
	}
	return ""
}

// AskSteps lists what to do for an ask.
func (v *Voice) AskSteps(a scoring.Ask) []string {
	return []string{
		locale.Fill(v.Asks.AskStep, "who", v.Knows[a.Knows], "ask", v.Questions[a.Question].Ask),
		v.Asks.NoteStep,
	}
}

// AskFirst is the line of work with which a plan opens: with whom to sit down about
// what nobody at the table knew. Empty where all is known.
func (v *Voice) AskFirst(errands []scoring.Errand) string {
	switch len(errands) {
	case 0:
		return ""
	case 1:
		sentence, n := v.Asks.First, len(errands[0].Questions)
		if n == 1 {
			sentence = v.Asks.FirstOne
		}
		return locale.Fill(sentence, "who", v.Knows[errands[0].Who], "n", fmt.Sprint(n))
	}
	return locale.Fill(v.Asks.FirstEach, "who", v.List(v.named(errands)))
}

// named lists who can know, each with how many questions there are for them.
func (v *Voice) named(errands []scoring.Errand) []string {
	who := make([]string, len(errands))
	for i, e := range errands {
		who[i] = fmt.Sprintf("%s (%d)", v.Knows[e.Who], len(e.Questions))
	}
	return who
}
