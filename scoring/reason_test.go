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
		{"urgent: nothing is there", "A: a=1,urgent", "a/3 urgent"},
		{"urgent: an intention is nothing yet", "A: a=2,urgent", "a/3 urgent"},
		{"duty: nothing is there", "A: a=1,duty", "a/3 duty"},
		{"duty: an intention is nothing yet", "A: a=2,duty", "a/3 duty"},
		{"urgent and duty: urgent", "A: a=1,duty,urgent", "a/3 urgent"},
		{"the law of another country", "NO | A: a=1,duty:NL", "a/3 holds-back"},
		{"the law of this country", "NO | A: a=1,duty:NO", "a/3 duty"},

		{"urgent-partly: it works in part", "A: a=3,urgent", "a/4 urgent-partly"},
		{"duty-partly: it works in part", "A: a=3,duty", "a/4 duty-partly"},
		{"urgent and duty in part: urgent-partly", "A: a=3,duty,urgent", "a/4 urgent-partly"},
		{"urgent and met", "target=5 | A: a=4,urgent", "a/5 gap"},
		{"the law is met at good foundation", "target=5 | A: a=4,duty", "a/5 gap"},
		{"in part before what holds back", "A: a!=3,duty b3=4 c2=4", "a/4 duty-partly"},

		{"holds-back: essential, below the level of its domain", "A: a!=2 b3=3 c=3", "a/3 holds-back, b/4 gap, c/4 gap"},
		{"each essential question below it", "A: a!=2 b!=2 c3=3 d3=3 e3=3", "a/3 holds-back, b/3 holds-back, c/4 gap, d/4 gap, e/4 gap"},
		{"no essential below it: all at it or below", "A: a!3=3 b3=3 c=2", "a/4 holds-back, b/4 holds-back, c/3 holds-back"},
		{"those above it do not", "A: a!=3 b3=2 c=2", "b/3 holds-back, c/3 holds-back, a/4 gap"},
		{"not good foundation, wherever its domain stands", "target=5 | A: a!=4 b3=5 c3=5", "a/5 gap"},
		{"what is not good foundation yet in a domain that is", "A: a3=4 b=3", "b/4 holds-back"},
		{"an essential question that is good foundation holds nothing", "target=5 | A: a!=4 b3=5 c=3 d3=5", "c/4 holds-back, a/5 gap"},
		{"an essential not applicable is below nothing", "A: a!=-,na b=3", "b/4 holds-back"},
		{"an essential outside the scope neither", "quick | A: a!=1 b=3,quick", "b/4 holds-back"},
		{"an open essential stands nowhere", "A: a!=. b3=2", "b/3 holds-back"},
		{"a don't know stands nowhere", "A: a!=? b3=2", "b/3 holds-back"},
		{"also where the target of the domain is lower", "target=3 | A: a!=3 b3=4 c3=4 d=2", "d/3 gap"},
	}, sayReasons)
}

// The three parts of the plan, and who stands in each.
func TestBand(t *testing.T) {
	try(t, []example{
		{"urgent or asked by law, and nothing works", "A: a=1,duty b=2,urgent", "b 1, a 1"},
		{"urgent or asked by law, and it works in part", "A: a=3,duty b=3,urgent", "b 2, a 2"},
		{"what holds a domain back", "A: a!=2 b3=3", "a 2, b 3"},
		{"from good to better is always last", "target=5 | A: a!=4,urgent,duty b=3", "b 2, a 3"},
		{"what comes first stands with what needs it", "A: a=1,urgent,needs:b b=1,needs:c c=1 | B: d!=3", "c 1, b 1, a 1, d 2"},
	}, func(qn *questions.Questionnaire, s scoring.Scan) string {
		var said []string
		for _, a := range plan(qn, s).Actions {
			said = append(said, fmt.Sprintf("%s %d", a.Question, a.Band))
		}
		return strings.Join(said, ", ")
	})
}

// What an action is besides its reason.
func TestUrgentAndDuty(t *testing.T) {
	try(t, []example{
		{"the law, below good foundation", "A: a=1,duty b=3,duty d=1", "a duty, b duty"},
		{"not where the law is met", "target=5 | A: a=4,duty,urgent", ""},
		{"not in another country", "NO | A: a=1,duty:NL b=1,duty:NO c=1,duty:NL+NO", "b duty, c duty"},
		{"urgent, below good foundation", "A: a=1,urgent b=3,urgent d=1", "a urgent, b urgent"},
		{"both", "A: a=1,urgent,duty", "a urgent duty"},
		{"also where it comes first for another", "A: a3=1,urgent,needs:b b=1,duty", "b duty, a urgent"},
		{"also where it is the next step", "next=learn | A: a3=1,duty b3=1,duty c3=1,duty d3=1,duty e3=1,duty f=1,urgent,duty,kind:learn",
			"a duty, b duty, c duty, d duty, f urgent duty, e duty"},
	}, func(qn *questions.Questionnaire, s scoring.Scan) string {
		var said []string
		for _, a := range plan(qn, s).Actions {
			flags := ""
			if a.Urgent {
				flags += " urgent"
			}
			if a.Duty {
				flags += " duty"
			}
			if flags != "" {
				said = append(said, a.Question+flags)
			}
		}
		return strings.Join(said, ", ")
	})
}
