package report

import (
	"cmp"
	"strconv"
	"strings"

	"peil/scoring"
)

// actionsCSV has a row an action, in the order of the plan, to work in: with who has it,
// until when and how far it is. Its heads and words are those of the language; the id is
// the one by which the scan file knows the action.
func actionsCSV(r *Report, _ []Audience) []byte {
	v, w := r.voice, textsIn(r.voice.Language)
	out := newSheet()
	out.row(w.Board.Number, w.Sheet.Band, w.Board.Action, w.Sheet.Domain, w.Sheet.Why, w.Board.Hours, w.Plan.Holder, w.Plan.Due, w.Plan.Status, w.Plan.Note, w.Sheet.Steps, "id")
	for _, a := range r.plan.Actions {
		work := r.record.Work[a.ID]
		out.row(strconv.Itoa(a.Priority), v.Band(a.Band), v.ActionTitle(a), v.Domains[a.Domain].Title, v.Because(a), strconv.Itoa(a.Hours),
			work.Holder, work.Due.String(), v.Statuses[cmp.Or(work.Status, scoring.StatusOpen)], work.Note, strings.Join(v.Steps(a), " "), a.ID)
	}
	return out.bytes()
}

// answersCSV has a row a question, in the order of the questionnaire.
func answersCSV(r *Report, _ []Audience) []byte {
	v, w := r.voice, textsIn(r.voice.Language)
	out := newSheet()
	out.row(w.Sheet.Domain, w.Sheet.Question, w.Sheet.Answer, w.Sheet.Level, w.Sheet.Option, w.Plan.Note, w.Sheet.Evidence, w.Sheet.EvidenceDate, w.Sheet.By, "id")
	for _, q := range r.record.Scan.Questions(v.Questionnaire) {
		a, text := r.record.Scan.Answers[q.ID], v.Questions[q.ID]
		level, option := "", a.NotApplicable
		if a.Level.Valid() {
			level, option = strconv.Itoa(int(a.Level)), text.Option(a.Level)
		}
		out.row(v.Domains[v.Questionnaire.DomainOf(q.ID).ID].Title, text.Title, v.Answer(a), level, option, a.Note, a.Evidence, a.EvidenceDate.String(), a.By, q.ID)
	}
	return out.bytes()
}
