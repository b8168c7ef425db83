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
		return sayAsks(scoring.Settle(qn, s, scoring.Score(qn, s, s.Questions(qn))))
	})
}

func TestToAsk(t *testing.T) {
	try(t, []example{
		{"don't know and open", "A: a=? b=. c=2 d=-,na", "school: a b"},
		{"grouped by who can know", "A: a=.,ict | B: b=?,owner c=?,ict", "owner: b; ict: a c"},
		{"whether it changes a level or not", "A: a3=4 b=?", "school: b"},
		{"only in the scope", "quick | A: a=.,quick b=.", "school: a"},
	}, func(qn *questions.Questionnaire, s scoring.Scan) string {
		return sayAsks(scoring.ToAsk(qn, s))
	})
}

func TestAskFirst(t *testing.T) {
	try(t, []example{
		{"the find-outs, in the order of the plan", "A: a=? b3=?", "school: b a"},
		{"grouped by who can know", "A: a=?,ict b=?,owner c=?,ict", "owner: b; ict: a c"},
		{"nothing open: that is not in the plan", "A: a=. b=? c=1", "school: b"},
		{"nothing to find out", "A: a=1", ""},
	}, func(qn *questions.Questionnaire, s scoring.Scan) string {
		return sayAsks(plan(qn, s).AskFirst(qn))
	})
}

func sayAsks(asks []scoring.Ask) string {
	var said []string
	for _, a := range asks {
		said = append(said, fmt.Sprintf("%s: %s", a.Who, strings.Join(a.Questions, " ")))
	}
	return strings.Join(said, "; ")
}
