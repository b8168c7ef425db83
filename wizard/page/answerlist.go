package page

import (
	"strings"

	"peil/questions"
	"peil/scoring"
)

// answerList is which answers the review shows, and which of them is at hand.
type answerList struct {
	filter    filter
	search    string
	searching bool   // letters go to the search
	at        string // the question under the cursor; empty: on the way to the result
}

// filter is which answers are shown.
type filter int

const (
	showAll filter = iota
	showOpen
	showUnknown
	showNoted
	showSecondLook // what deserves a second look
	filters
)

// unfiltered reports whether all answers are shown, and with them the way to the result.
func (p answerList) unfiltered() bool { return p.filter == showAll && p.search == "" && !p.searching }

// shown lists the questions that pass the filter and the search, in the order of
// the questionnaire.
func (p answerList) shown(d Drawing) []*questions.Question {
	var looks map[string]bool
	if p.filter == showSecondLook {
		looks = map[string]bool{}
		for _, h := range d.hints() {
			for _, id := range h.Questions {
				looks[id] = true
			}
		}
	}
	wanted := folded(scoring.Line(p.search))
	var shown []*questions.Question
	for _, q := range d.Session.Scan.Questions(d.Session.Questionnaire) {
		a := d.Session.Scan.Answers[q.ID]
		pass := true
		switch p.filter {
		case showOpen:
			pass = a.Kind() == scoring.Open
		case showUnknown:
			pass = a.Kind() == scoring.DontKnow
		case showNoted:
			pass = noted(a)
		case showSecondLook:
			pass = looks[q.ID]
		}
		if pass && (wanted == "" || mentions(d, q.ID, wanted)) {
			shown = append(shown, q)
		}
	}
	return shown
}

// noted reports whether something was written down with an answer: a star stands
// with it, and the filter shows it.
func noted(a scoring.Answer) bool {
	return a.Note != "" || a.Evidence != "" || a.By != "" || a.NotApplicable != ""
}

// mentions reports whether one of the texts that belong to a question, its domain and
// its answer holds a folded word.
func mentions(d Drawing, id, wanted string) bool {
	q, a := d.Voice.Questions[id], d.Session.Scan.Answers[id]
	domain := d.Voice.Domains[d.Session.Questionnaire.DomainOf(id).ID]
	for _, text := range []string{q.Title, q.Ask, domain.Short, domain.Title, a.Note, a.Evidence, a.NotApplicable, a.By} {
		if strings.Contains(folded(text), wanted) {
			return true
		}
	}
	return false
}

// move is the shown question some rows away from the cursor; empty for the way to
// the result.
func (p answerList) move(d Drawing, by int) string { return p.from(p.shown(d), by) }

func (p answerList) from(shown []*questions.Question, by int) string {
	id := func(q *questions.Question) string {
		if q == nil {
			return ""
		}
		return q.ID
	}
	if p.unfiltered() {
		shown = append(shown, nil) // the way to the result
	}
	return away(shown, id, p.at, by)
}
