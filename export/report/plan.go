package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// wholePlan writes the whole plan: how far it is, what has to be asked, and then the
// actions in their order.
func (b *builder) wholePlan() {
	w := &b.words.Plan
	b.addHeading(2, w.Title)
	if len(b.plan.Actions) == 0 {
		b.noActions()
	} else {
		b.road()
		b.addParagraph(plainText(w.Order))
	}
	b.asks()
	var band scoring.Band
	for _, a := range b.plan.Actions {
		if a.Band != band {
			band = a.Band
			b.addHeading(3, b.voice.Band(band))
		}
		b.action(a)
	}
	b.leftPlan()
}

// noActions says why there is nothing to do: all is well, or nobody knows yet.
func (b *builder) noActions() {
	sentence := b.words.Board.NoActions
	if len(b.plan.Actions) == 0 && len(b.plan.Asks) > 0 {
		sentence = b.words.Board.NoActionsYet
	}
	b.addParagraph(plainText(sentence))
}

// road says how far it is to the targets, and where the school then stands.
func (b *builder) road() {
	road := b.plan.Road(b.voice.Questionnaire, b.scan, b.scan.Questions(b.voice.Questionnaire))
	b.addParagraph(plainText(b.voice.Road(road)), plainText(b.voice.After(road, b.result)))
}

// asks lists what nobody at the table knew: what to ask, of whom, and why it matters.
// It has no numbers and no levels: it is not what the plan does.
func (b *builder) asks() {
	errands := b.plan.Errands()
	if errands == nil {
		return
	}
	w, v := &b.words.Plan, b.voice
	b.addHeading(3, v.Bands.AskFirst)
	b.addParagraph(plainText(v.AskFirst(errands)))
	for _, e := range errands {
		b.addParagraph(strongText(locale.Fill(w.AskWho, "who", v.Knows[e.Who])))
		var items []Inlines
		for _, a := range b.plan.Asks {
			if a.Knows == e.Who {
				text := v.Questions[a.Question]
				items = append(items, inlinesOf(labelledText(text.Title, text.Ask), plainText(v.WhyAsk(a)), plainText(b.promised(a))))
			}
		}
		b.addList(items...)
	}
}

// promised says who asks something, until when, and what was noted.
func (b *builder) promised(a scoring.Ask) string {
	work := b.work[a.ID()]
	said := slices.DeleteFunc([]string{work.Holder, b.dueOf(work), scoring.Line(work.Note)}, empty)
	if len(said) == 0 {
		return ""
	}
	return "(" + strings.Join(said, "; ") + ")"
}

// action writes one action with everything that helps to do it.
func (b *builder) action(a scoring.Action) {
	w, v := &b.words.Plan, b.voice
	q, work := v.Questionnaire.Question(a.Question), b.work[a.ID]
	b.addHeading(4, fmt.Sprintf("%d · %s", a.Priority, v.ActionTitle(a)))
	b.addParagraph(strongText(wording.Capital(v.ReasonLabel(a, b.plan))+"."), plainText(v.Why(a, work)))
	b.addNumbered(itemsOf(v.Steps(a))...)
	fromTo := locale.Fill(w.FromTo, "from", v.Prose.Level(a.From), "to", v.Prose.Level(a.To), "target", v.Prose.Level(a.Target))
	facts := []Fact{
		factOf(w.From, fromTo),
		factOf(w.Effort, v.Efforts[string(a.Effort)]+", "+v.Hours(a.Hours)),
		factOf(w.Sources, namesOf(v.Questionnaire.SourcesIn(q, v.Country), v.Sources)...),
		b.help(q),
		factOf(w.Support, namesOf(b.scan.SupportFor(q), v.Support)...),
	}
	b.addFacts(append(facts, b.workFacts(work)...)...)
	b.addQuote(w.Note, work.Note)
}

// help says where help is to be had.
func (b *builder) help(q *questions.Question) Fact {
	help := Fact{Label: b.words.Plan.Help}
	for _, id := range b.scan.Help(b.voice.Questionnaire, q) {
		help.Values = append(help.Values, Link{scoring.Line(b.voice.Resources[id]), scoring.Line(b.voice.Questionnaire.Resources[id].Address)})
	}
	return help
}

// workFacts is who does an action, when, and how far it is.
func (b *builder) workFacts(work scoring.Work) []Fact {
	w := &b.words.Plan
	status := work.Status
	if status == "" && work != (scoring.Work{}) {
		status = scoring.StatusOpen
	}
	return []Fact{factOf(w.Holder, work.Holder), factOf(w.Due, b.dueOf(work)), factOf(w.Status, b.voice.Statuses[status])}
}

// dueOf is the day by which something is to be done, and that it has passed where it
// has; empty for none.
func (b *builder) dueOf(work scoring.Work) string {
	due := b.voice.Day(work.Due)
	if !work.Due.IsZero() && !work.Settled() && work.Due.String() < b.scan.Date.String() {
		return locale.Fill(b.words.Plan.Overdue, "date", due)
	}
	return due
}

// leftPlan lists the work on actions that are no longer in the plan.
func (b *builder) leftPlan() {
	var ids []string
	for id := range b.work {
		if !b.plan.Holds(id) {
			ids = append(ids, id)
		}
	}
	if ids == nil {
		return
	}
	slices.SortFunc(ids, func(x, y string) int {
		return cmp.Or(cmp.Compare(b.indexOf(x), b.indexOf(y)), cmp.Compare(x, y))
	})
	b.addHeading(3, b.words.Plan.Left)
	b.addParagraph(plainText(b.words.Plan.LeftThis))
	for _, id := range ids {
		b.addHeading(4, b.voice.JobTitle(id))
		b.addFacts(b.workFacts(b.work[id])...)
		b.addQuote(b.words.Plan.Note, b.work[id].Note)
	}
}

// indexOf is where the question of an action stands in the questionnaire; last
// where there is none.
func (b *builder) indexOf(action string) int {
	question, _, _ := strings.Cut(action, "/")
	all := b.voice.Questionnaire.All(questions.Full)
	for i, q := range all {
		if q.ID == question {
			return i
		}
	}
	return len(all)
}
