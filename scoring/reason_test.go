package scoring_test

import (
	"fmt"
	"strings"
	"testing"

	"peil/questions"
	"peil/scoring"
)

func TestReason(t *testing.T) {
	try(t, []example{
		{"duty: nothing is there", "A: a=1,duty", "a/3 duty"},
		{"duty: an intention is nothing yet", "A: a=2,duty", "a/3 duty"},
		{"duty-partly: it works in part", "A: a=3,duty", "a/4 duty-partly"},
		{"the law is met at good foundation", "target=5 | A: a=4,duty", "a/5 holds-back"},
		{"the law of another country", "NO | A: a=1,duty:NL", "a/3 holds-back"},
		{"the law of this country", "NO | A: a=1,duty:NO", "a/3 duty"},

		{"urgent: nothing is there", "A: a=1,urgent", "a/3 urgent"},
		{"urgent: an intention is nothing yet", "A: a=2,urgent", "a/3 urgent"},
		{"not urgent from first steps on", "A: a=3,urgent", "a/4 holds-back"},
		{"duty and urgent: duty", "A: a=1,duty,urgent", "a/3 duty"},
		{"duty and urgent at first steps", "A: a=3,duty,urgent", "a/4 duty-partly"},

		{"holds-back: essential, at the level of its domain", "A: a!=3 b=3", "a/4 holds-back, b/4 gap"},
		{"an essential question above it does not", "A: a!=3 b!=2", "b/3 holds-back, a/4 gap"},
		{"no essential at its level: all at it or below", "A: a3=3 b=2", "a/4 holds-back, b/3 holds-back"},
		{"those above it do not", "A: a!=3 b3=1", "b/3 holds-back, a/4 gap"},
		{"an essential not applicable is not at its level", "A: a!=-,na b=3", "b/4 holds-back"},
		{"an essential outside the scope neither", "quick | A: a!=3 b=3,quick", "b/4 holds-back"},
		{"an open essential counts as level 1", "A: a!=. b=1", "b/3 gap"},
		{"the law before the domain", "A: a!=3,duty", "a/4 duty-partly"},
		{"the law takes nothing from the domain", "A: a!=3,duty b=3", "a/4 duty-partly, b/4 gap"},

		{"a don't know counts as level 1: duty", "A: a=?,duty", "a/find-out duty"},
		{"a don't know counts as level 1: urgent", "A: a=?,urgent", "a/find-out urgent"},
		{"a don't know counts as level 1: holds-back", "A: a!=? b=?", "a/find-out holds-back, b/find-out gap"},
	}, sayReasons)
}

// The three parts of the plan, and who stands in each.
func TestBand(t *testing.T) {
	try(t, []example{
		{"what the law asks and what is urgent", "A: a=1,duty b=1,urgent", "a 1, b 1"},
		{"what the law asks in part and what holds back", "A: a=3,duty | B: b!=3", "a 2, b 2"},
		{"every other gap", "A: a!=3 b=3", "a 2, b 3"},
		{"what comes first stands with what needs it", "A: a=1,urgent,needs:b b=1,needs:c c=1 | B: d!=3", "c 1, b 1, a 1, d 2"},
	}, func(qn *questions.Questionnaire, s scoring.Scan) string {
		var said []string
		for _, a := range plan(qn, s) {
			said = append(said, fmt.Sprintf("%s %d", a.Question, a.Band))
		}
		return strings.Join(said, ", ")
	})
}
