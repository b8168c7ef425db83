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

// planned writes the whole plan: what has to be asked, grouped by who can know,
// and then the actions in their order.
func (r *report) planned() {
	w := &r.words.Plan
	r.heading(2, plain(w.Title))
	if len(r.plan) == 0 {
		r.paragraph(plain(r.words.Board.NoActions))
	} else {
		r.paragraph(
			plain(locale.Fill(w.Sum, "n", fmt.Sprint(len(r.plan)), "hours", r.Hours(hours(r.plan)))),
			plain(w.Order))
	}
	r.askFirst()
	var band scoring.Band
	for _, a := range r.plan {
		if a.FindOut() {
			continue
		}
		if a.Band != band {
			band = a.Band
			r.heading(3, plain(r.Band(band)))
		}
		r.action(a)
	}
	r.left()
}

func (r *report) askFirst() {
	asks := r.plan.AskFirst(r.Questionnaire)
	if asks == nil {
		return
	}
	r.heading(3, plain(r.Bands.AskFirst))
	for _, ask := range asks {
		r.paragraph(strong(locale.Fill(r.words.Plan.AskWho, "who", r.Knows[ask.Who])))
		for _, a := range r.plan {
			if a.FindOut() && slices.Contains(ask.Questions, a.Question) {
				r.action(a)
			}
		}
	}
}

// action writes one action with everything that helps to do it.
func (r *report) action(a scoring.Action) {
	w := &r.words.Plan
	q := r.Questionnaire.Question(a.Question)
	r.heading(4, plain(fmt.Sprintf("%d · %s", a.Priority, r.ActionTitle(a))))
	r.paragraph(r.mark(a), plain(r.Because(a)))
	steps := r.Steps(a)
	lines := make([]inline, len(steps))
	for i, s := range steps {
		lines[i] = plain(s)
	}
	r.numbered(lines)

	fromTo := ""
	if !a.FindOut() {
		fromTo = locale.Fill(w.FromTo, "from", r.Prose.Level(a.From), "to", r.Prose.Level(a.To), "target", r.Prose.Level(a.Target))
	}
	work := r.work[a.ID]
	facts := []fact{
		{w.From, plain(fromTo)},
		{w.Effort, plain(r.Efforts[string(a.Effort)] + ", " + r.Hours(a.Hours))},
	}
	if !a.FindOut() { // to ask a question takes no workshop
		facts = append(facts,
			fact{w.Sources, plain(r.named(r.Questionnaire.SourcesIn(q, r.Country), r.Sources))},
			fact{w.Help, r.resources(q)},
			fact{w.Support, plain(r.named(r.support(q), r.Support))})
	}
	r.facts(append(facts, r.workFacts(work)...)...)
	r.quote(w.Note, work.Note)
}

// mark is the reason of an action in a word or two, and shows each duty. Of what
// nobody knows it does not say that it is below the target or holds back.
func (r *report) mark(a scoring.Action) inline {
	if a.FindOut() && (a.Reason == scoring.Gap || a.Reason == scoring.HoldsBack) {
		return ""
	}
	return strong(wording.Capital(r.ReasonLabel(a, r.plan)) + ".")
}

func (r *report) named(ids []string, names map[string]string) string {
	list := make([]string, len(ids))
	for i, id := range ids {
		list[i] = names[id]
	}
	return strings.Join(list, "; ")
}

func (r *report) resources(q *questions.Question) inline {
	var all []inline
	for _, id := range r.Questionnaire.ResourcesIn(q, r.Country) {
		all = append(all, plain(r.Resources[id])+" "+link(r.Questionnaire.Resources[id].Address))
	}
	return joined(all, "; ")
}

// support lists the forms of help that fit a question: those that the school
// asked for where there are such, else all.
func (r *report) support(q *questions.Question) []string {
	var wished []string
	for _, s := range q.Support {
		if slices.Contains(r.scan.Support, s) {
			wished = append(wished, s)
		}
	}
	if wished == nil {
		return q.Support
	}
	return wished
}

// workFacts is who does an action, when, and how far it is.
func (r *report) workFacts(work scoring.Work) []fact {
	w := &r.words.Plan
	due := r.Day(work.Due)
	if !work.Due.IsZero() && !work.Settled() && work.Due.String() < r.scan.Date.String() {
		due = locale.Fill(w.Overdue, "date", due)
	}
	status := work.Status
	if status == "" && work != (scoring.Work{}) {
		status = scoring.StatusOpen
	}
	return []fact{{w.Holder, plain(work.Holder)}, {w.Due, plain(due)}, {w.Status, plain(r.Statuses[status])}}
}

// left lists the work on actions that are no longer in the plan.
func (r *report) left() {
	var ids []string
	for id := range r.work {
		if _, planned := r.plan.Find(id); !planned {
			ids = append(ids, id)
		}
	}
	if ids == nil {
		return
	}
	slices.SortFunc(ids, func(a, b string) int {
		return cmp.Or(cmp.Compare(r.place(a), r.place(b)), cmp.Compare(a, b))
	})
	r.heading(3, plain(r.words.Plan.Left))
	r.paragraph(plain(r.words.Plan.LeftThis))
	for _, id := range ids {
		r.heading(4, plain(r.titleOf(id)))
		r.facts(r.workFacts(r.work[id])...)
		r.quote(r.words.Plan.Note, r.work[id].Note)
	}
}

// place is where the question of an action stands in the questionnaire; last
// where there is none.
func (r *report) place(action string) int {
	question, _, _ := strings.Cut(action, "/")
	all := r.Questionnaire.All(questions.Full)
	for i, q := range all {
		if q.ID == question {
			return i
		}
	}
	return len(all)
}

// titleOf is the title of an action by its id; the id itself where the
// questionnaire has no such action.
func (r *report) titleOf(action string) string {
	if a, ok := scoring.ActionOf(r.Questionnaire, action); ok {
		return r.ActionTitle(a)
	}
	return action
}
