package export

import (
	"fmt"
	"slices"
	"strings"

	"peil/questions"
	"peil/scoring"
)

// part takes apart what this scan and the one before it have both: targets,
// answers and work. Its ids are those of the questionnaire.
type part struct {
	qn     *questions.Questionnaire // nil: ids are not judged
	begins string                   // how the ids of questions begin, once it was asked for
}

func (p *part) targets(t *table) map[string]questions.Level {
	targets := map[string]questions.Level{}
	for _, id := range t.names() {
		if p.qn != nil && p.qn.Domain(id) == nil {
			t.wrong(id, func(w *faultText) string { return w.Domain }, "allowed", strings.Join(p.domainIDs(), ", "))
		}
		targets[id] = t.target(id)
	}
	return targets
}

func (p *part) answers(t *table) map[string]scoring.Answer {
	answers := map[string]scoring.Answer{}
	for _, id := range t.names() {
		var q *questions.Question
		if p.qn != nil {
			if q = p.qn.Question(id); q == nil {
				t.wrong(id, func(w *faultText) string { return w.Question }, "allowed", p.near(id))
			}
		}
		if a := answer(t.sub(id), q); !a.IsZero() {
			answers[id] = a
		}
	}
	return answers
}

// answer takes one answer; q is nil where the question is not known.
func answer(t *table, q *questions.Question) scoring.Answer {
	a := scoring.Answer{
		Level:         t.level("level"),
		Unknown:       t.yes("unknown"),
		NotApplicable: t.reason("not_applicable"),
		Note:          t.text("note"),
		Discuss:       t.yes("discuss"),
		Confirmed:     t.yes("confirmed"),
		Difference:    choice(t, "difference", scoring.Differences()),
		Votes:         t.votes("votes"),
		Evidence:      t.line("evidence"),
		EvidenceDate:  t.day("evidence_date"),
		By:            t.line("by"),
		Checked:       t.texts("checked"),
	}
	t.atMostOne("level", "unknown", "not_applicable")
	if q != nil {
		t.onList("checked", a.Checked, q)
		a.Checked = scoring.InOrder(a.Checked, q.Checklist)
	}
	t.done()
	return a
}

// votes gets levels in rising order, 0 for don't know.
func (t *table) votes(name string) []int {
	items, _ := t.list(name, whole, wantVotes)
	var votes []int
	for _, item := range items {
		if item.whole < 0 || item.whole > int64(questions.StructuralImprovement) {
			t.wrong(name, func(w *faultText) string { return w.Vote }, "got", fmt.Sprint(item.whole))
			return nil
		}
		votes = append(votes, int(item.whole))
	}
	if !slices.IsSorted(votes) {
		t.wrong(name, func(w *faultText) string { return w.Rising })
	}
	return votes
}

// onList checks ticked items against the checklist of a question.
func (t *table) onList(name string, checked []string, q *questions.Question) {
	if checked != nil && len(q.Checklist) == 0 {
		t.wrong(name, func(w *faultText) string { return w.NoList })
		return
	}
	for _, item := range checked {
		if !slices.Contains(q.Checklist, item) {
			t.wrong(name, func(w *faultText) string { return w.Item }, "got", quote(item), "allowed", strings.Join(q.Checklist, ", "))
		}
	}
}

// atMostOne checks that only one of some keys is there.
func (t *table) atMostOne(names ...string) {
	first := ""
	for _, name := range names {
		switch {
		case t.has(name) && first == "":
			first = name
		case t.has(name):
			t.wrong(name, func(w *faultText) string { return w.Kinds }, "other", first, "allowed", strings.Join(names, ", "))
		}
	}
}

func (p *part) work(t *table) map[string]scoring.Work {
	work := map[string]scoring.Work{}
	for _, id := range t.names() {
		if p.qn != nil {
			if _, ok := scoring.JobOf(p.qn, id); !ok {
				t.wrong(id, func(w *faultText) string { return w.Action })
			}
		}
		sub := t.sub(id)
		w := scoring.Work{
			Holder: sub.line("holder"),
			Due:    sub.day("due"),
			Status: choice(sub, "status", scoring.Statuses()),
			Note:   sub.text("note"),
			Order:  sub.order("order"),
		}
		sub.done()
		if w != (scoring.Work{}) {
			work[id] = w
		}
	}
	return work
}

func (p *part) domainIDs() []string {
	ids := make([]string, len(p.qn.Domains))
	for i, domain := range p.qn.Domains {
		ids[i] = domain.ID
	}
	return ids
}

// near lists the ids that an unknown question may have meant: those of the domain
// that its id begins with, else how ids begin.
func (p *part) near(id string) string {
	prefix, _, _ := strings.Cut(id, "-")
	if domain := p.qn.Domain(prefix); domain != nil {
		ids := make([]string, len(domain.Questions))
		for i := range domain.Questions {
			ids[i] = domain.Questions[i].ID
		}
		return strings.Join(ids, ", ")
	}
	if p.begins == "" {
		p.begins = strings.Join(p.domainIDs(), "-…, ") + "-…"
	}
	return p.begins
}
