package flow

import (
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

// whole is the questionnaire that schools answer.
func whole(t *testing.T) *questions.Questionnaire {
	t.Helper()
	qn, err := questions.IBP()
	if err != nil {
		t.Fatal(err)
	}
	return qn
}

// begun is a sitting at its start.
func begun(t *testing.T) Session {
	t.Helper()
	return New(Opening{Language: locale.Dutch, Today: scoring.Date{Year: 2026, Month: 11, Day: 21}}).Apply(Read{whole(t)})
}

// TestNothingAsksTwice answers a quick scan, goes on with the full one, and
// answers whatever is shown: no question that has an answer comes by again.
func TestNothingAsksTwice(t *testing.T) {
	s := begun(t).
		Apply(Begin{questions.Quick}).
		Apply(Describe{School: scoring.School{Name: "De Linde"}})
	s.Place = s.onward()
	asked := map[string]bool{}
	answer := func() {
		for s.Place.Page == Question || s.Place.Page == Part {
			if s.Place.Page == Part {
				s = s.Apply(Next{})
				continue
			}
			if asked[s.Place.Question] {
				t.Fatalf("%s is asked twice", s.Place.Question)
			}
			asked[s.Place.Question] = true
			s = s.Apply(Answer{s.Place.Question, questions.FirstSteps})
		}
	}
	answer()
	if len(asked) != 12 {
		t.Fatalf("the quick scan asked %d questions", len(asked))
	}
	s = s.Apply(Rescope{questions.Full})
	answer()
	if len(asked) != len(s.Questionnaire.All(questions.Full)) {
		t.Errorf("both scans asked %d questions", len(asked))
	}
	if s.Place.Page != Review {
		t.Errorf("after the last question comes page %v", s.Place.Page)
	}
}

// TestBackFromAside returns to the pause from which one looked aside.
func TestBackFromAside(t *testing.T) {
	s := begun(t).Apply(Begin{questions.Full})
	pause := Place{Page: Part, Question: "gov-policy"}
	for _, page := range []Page{Result, AskList, Review} {
		there := s.Apply(GoTo{pause}).Apply(GoTo{Place{Page: page, Question: pause.Question}})
		if there.Place.Page != page {
			t.Errorf("page %v was not reached", page)
		}
		if back := there.Apply(Back{}); back.Place != pause {
			t.Errorf("back from page %v leads to %+v", page, back.Place)
		}
	}
}

// TestPartOf counts the whole part, also from its middle.
func TestPartOf(t *testing.T) {
	s := begun(t).Apply(Begin{questions.Quick})
	for id, want := range map[string][3]any{
		"cod-content": {questions.School, 1, 2}, "awr-staff": {questions.School, 1, 2},
		"gov-roles": {questions.Owner, 3, 10}, "sup-follow": {questions.Owner, 3, 10}, "tec-updates": {questions.ICT, 11, 12},
	} {
		if part := s.PartOf(id); part.Promised || [3]any{part.Who, part.From, part.To} != want {
			t.Errorf("%s: got %+v, want %v", id, part, want)
		}
	}
}
