package scoring_test

import (
	"fmt"
	"strings"
	"testing"

	"peil/questions"
	"peil/scoring"
)

func TestSettle(t *testing.T) {
	try(t, []example{
		{"don't know and open", "A: a=? b=. c=2", "school: a b"},
		{"grouped by who can know", "A: a=?,ict b=?,owner c=? d=?,ict", "school: c; owner: b; ict: a d"},
		{"only where it can change the domain", "A: a3=4 b=? | B: c=?", "school: c"},
		{"only in the scope", "quick | A: a=?,quick b=?", "school: a"},
		{"nothing where all is known", "A: a=2 b=-,na", ""},
	}, func(qn *questions.Questionnaire, s scoring.Scan) string {
		return sayErrands(scoring.Settle(qn, s, scoring.Score(qn, s, s.Questions(qn))))
	})
}

func TestUnanswered(t *testing.T) {
	try(t, []example{
		{"don't know and open", "A: a=? b=. c=2 d=-,na", "school: a b"},
		{"grouped by who can know", "A: a=.,ict | B: b=?,owner c=?,ict", "owner: b; ict: a c"},
		{"whether it changes a level or not", "A: a3=4 b=?", "school: b"},
		{"only in the scope", "quick | A: a=.,quick b=.", "school: a"},
	}, func(qn *questions.Questionnaire, s scoring.Scan) string {
		return sayErrands(scoring.Unanswered(qn, s))
	})
}

func TestErrandsOfAPlan(t *testing.T) {
	try(t, []example{
		{"the asks, in their order", "A: a=? b3=?", "school: b a"},
		{"grouped by who can know", "A: a=?,ict b=?,owner c=?,ict", "owner: b; ict: a c"},
		{"nothing open: that is not in the plan", "A: a=. b=? c=1", "school: b"},
		{"nothing to ask", "A: a=1", ""},
	}, func(qn *questions.Questionnaire, s scoring.Scan) string {
		return sayErrands(plan(qn, s).Errands())
	})
}

func sayErrands(errands []scoring.Errand) string {
	var said []string
	for _, e := range errands {
		said = append(said, fmt.Sprintf("%s: %s", e.Who, strings.Join(e.Questions, " ")))
	}
	return strings.Join(said, "; ")
}
