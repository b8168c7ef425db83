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
			pass = a.Note != "" || a.Evidence != "" || a.NotApplicable != ""
		case showSecondLook:
			pass = looks[q.ID]
		}
		if pass && (wanted == "" || mentions(d.Voice.Questions[q.ID], a, wanted)) {
			shown = append(shown, q)
		}
	}
	return shown
}

// mentions reports whether one of the texts that belong to a question and its answer
// holds a folded word.
func mentions(q questions.QuestionText, a scoring.Answer, wanted string) bool {
	for _, text := range []string{q.Title, q.Ask, a.Note, a.Evidence, a.NotApplicable, a.By} {
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
