package report

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// wholePlan writes the whole plan: what has to be asked, grouped by who can know,
// and then the actions in their order.
func (b *builder) wholePlan() {
	w := &b.words.Plan
	b.addHeading(2, w.Title)
	if len(b.plan) == 0 {
		b.addParagraph(plainText(b.words.Board.NoActions))
	} else {
		b.addParagraph(
			plainText(locale.Fill(w.Sum, "n", strconv.Itoa(len(b.plan)), "hours", b.voice.Hours(hoursOf(b.plan)))),
			plainText(w.Order))
	}
	b.askFirst()
	var band scoring.Band
	for _, a := range b.plan {
		if a.FindOut() {
			continue
		}
		if a.Band != band {
			band = a.Band
			b.addHeading(3, b.voice.Band(band))
		}
		b.action(a)
	}
	b.leftPlan()
}

func (b *builder) askFirst() {
	asks := b.plan.AskFirst(b.voice.Questionnaire)
	if asks == nil {
		return
	}
	b.addHeading(3, b.voice.Bands.AskFirst)
	for _, ask := range asks {
		b.addParagraph(strongText(locale.Fill(b.words.Plan.AskWho, "who", b.voice.Knows[ask.Who])))
		for _, a := range b.plan {
			if a.FindOut() && slices.Contains(ask.Questions, a.Question) {
				b.action(a)
			}
		}
	}
}

// action writes one action with everything that helps to do it.
func (b *builder) action(a scoring.Action) {
	w, v := &b.words.Plan, b.voice
	q := v.Questionnaire.Question(a.Question)
	b.addHeading(4, fmt.Sprintf("%d · %s", a.Priority, v.ActionTitle(a)))
	b.addParagraph(b.reasonOf(a), plainText(v.Because(a)))
	b.addNumbered(itemsOf(v.Steps(a))...)

	var facts []Fact
	if !a.FindOut() {
		fromTo := locale.Fill(w.FromTo, "from", v.Prose.Level(a.From), "to", v.Prose.Level(a.To), "target", v.Prose.Level(a.Target))
		facts = append(facts, factOf(w.From, fromTo))
	}
	facts = append(facts, factOf(w.Effort, v.Efforts[string(a.Effort)]+", "+v.Hours(a.Hours)))
	if !a.FindOut() { // to ask a question takes no workshop
		facts = append(facts,
			factOf(w.Sources, namesOf(v.Questionnaire.SourcesIn(q, v.Country), v.Sources)...),
			b.help(q),
			factOf(w.Support, namesOf(b.support(q), v.Support)...))
	}
	work := b.work[a.ID]
	b.addFacts(append(facts, b.workFacts(work)...)...)
	b.addQuote(w.Note, work.Note)
}

// reasonOf is the reason of an action in a word or two, and shows each duty. Of what
// nobody knows it does not say that it is below the target or holds back.
func (b *builder) reasonOf(a scoring.Action) Inline {
	if a.FindOut() && (a.Reason == scoring.Gap || a.Reason == scoring.HoldsBack) {
		return nil
	}
	return strongText(wording.Capital(b.voice.ReasonLabel(a, b.plan)) + ".")
}

// help says where help is to be had.
func (b *builder) help(q *questions.Question) Fact {
	help := Fact{Label: b.words.Plan.Help}
	for _, id := range b.voice.Questionnaire.ResourcesIn(q, b.voice.Country) {
		help.Values = append(help.Values, Link{scoring.Line(b.voice.Resources[id]), scoring.Line(b.voice.Questionnaire.Resources[id].Address)})
	}
	return help
}

// support lists the forms of help that fit a question: those that the school
// asked for where there are such, else all.
func (b *builder) support(q *questions.Question) []string {
	var wished []string
	for _, s := range q.Support {
		if slices.Contains(b.scan.Support, s) {
			wished = append(wished, s)
		}
	}
	if wished == nil {
		return q.Support
	}
	return wished
}

// workFacts is who does an action, when, and how far it is.
func (b *builder) workFacts(work scoring.Work) []Fact {
	w := &b.words.Plan
	due := b.voice.Day(work.Due)
	if !work.Due.IsZero() && !work.Settled() && work.Due.String() < b.scan.Date.String() {
		due = locale.Fill(w.Overdue, "date", due)
	}
	status := work.Status
	if status == "" && work != (scoring.Work{}) {
		status = scoring.StatusOpen
	}
	return []Fact{factOf(w.Holder, work.Holder), factOf(w.Due, due), factOf(w.Status, b.voice.Statuses[status])}
}

// leftPlan lists the work on actions that are no longer in the plan.
func (b *builder) leftPlan() {
	var ids []string
	for id := range b.work {
		if _, planned := b.plan.Find(id); !planned {
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
		b.addHeading(4, b.titleOf(id))
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

// titleOf is the title of an action by its id; the id itself where the
// questionnaire has no such action.
func (b *builder) titleOf(action string) string {
	if a, ok := scoring.ActionOf(b.voice.Questionnaire, action); ok {
		return b.voice.ActionTitle(a)
	}
	return action
}
