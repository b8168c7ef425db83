package scoring_test

import (
	"fmt"
	"strings"
	"testing"

	"peil/questions"
	"peil/scoring"
)

func TestComesFirst(t *testing.T) {
	try(t, []example{
		{"what is needed", "A: a=1,urgent,needs:b b=1", "b/3 comes-first for a, a/3 urgent"},
		{"and what that needs", "A: a=1,urgent,needs:b b=2,needs:c c=1", "c/3 comes-first for b, b/3 comes-first for a, a/3 urgent"},
		{"in the order of the list, not of the needs", "A: a3=1,urgent,needs:c+b b=2 c=2",
			"b/3 comes-first for a, c/3 comes-first for a, a/3 urgent"},
		{"the order of the list is that of the plan", "A: a3=1,urgent,needs:b+c b=2 c2=2",
			"c/3 comes-first for a, b/3 comes-first for a, a/3 urgent"},
		{"a fork that meets again", "A: a3=1,urgent,needs:b+c b2=1,needs:d c=1,needs:d d=1",
			"d/3 comes-first for b, b/3 comes-first for a, c/3 comes-first for a, a/3 urgent"},
		{"from another domain", "A: a=1,urgent,needs:b | B: b=1", "b/3 comes-first for a, a/3 urgent"},
		{"for an action to a higher level too", "A: a=3,duty,needs:b | B: b=2 c!3=1",
			"c/3 holds-back, b/3 comes-first for a, a/4 duty-partly"},
		{"instead of its own reason", "A: a3=1,urgent,needs:b b=1,duty", "b/3 comes-first for a, a/3 urgent"},

		{"placed already: keeps place and reason", "A: a=1,urgent,needs:b b3=1,urgent", "b/3 urgent, a/3 urgent"},
		{"for the first that needs it", "A: a3=1,urgent,needs:c b=1,urgent,needs:c c=1",
			"c/3 comes-first for a, a/3 urgent, b/3 urgent"},

		{"not when it has first steps", "A: a=1,urgent,needs:b | B: b=3", "a/3 urgent, b/4 holds-back"},
		{"a don't know holds up nothing", "A: a=1,urgent,needs:b b=?", "a/3 urgent"},
		{"nor what it needs", "A: a=1,urgent,needs:b b=?,needs:c | B: c=1", "a/3 urgent, c/3 holds-back"},
		{"not what is open", "A: a=1,urgent,needs:b b=.", "a/3 urgent"},
		{"not what is not applicable", "A: a=1,urgent,needs:b b=-,na", "a/3 urgent"},
		{"not what is outside the scope", "quick | A: a=1,quick,urgent,needs:b b=1", "a/3 urgent"},
	}, sayReasons)
}

// One of the first five actions fits the next step that the school chose.
func TestNextStep(t *testing.T) {
	// Five urgent actions, and then those that a case is about.
	const five = "next=learn | A: a3=1,urgent b3=1,urgent c3=1,urgent d3=1,urgent e3=1,urgent "
	try(t, []example{
		{"moves behind the fourth", five + "| B: f=2 g=2,kind:learn", "a b c d g:1:next-step e f"},
		{"only the first that fits", five + "| B: f=2,kind:learn g=2,kind:learn", "a b c d f:1:next-step e g"},
		{"nothing moves where one of five fits", strings.Replace(five, "e3=1,", "e3=1,kind:learn,", 1) + "f=1,kind:learn", "e a b c d f"},
		{"nothing moves with five actions", strings.Replace(five, "e3=1,urgent", "e3=3,kind:learn", 1), "a b c d e"},
		{"nothing moves where none fits", five + "| B: f=2,kind:embed", "a b c d e f"},
		{"nothing moves where no step was chosen", strings.Replace(five, "next=learn ", "", 1) + "| B: f=2,kind:learn", "a b c d e f"},
		{"what it needs stands in front of it", five + "| B: f=2 g=2,kind:learn,needs:h h=2", "a b c d h:1:comes-first g:1:next-step e f"},
		{"directly or through others", five + "| B: f=2 g=2,kind:learn,needs:h h=2,needs:i i=2", "a b c d i:1:comes-first h:1:comes-first g:1:next-step e f"},
		{"with the reason that it had", five + "| B: h3=1 g=2,kind:learn,needs:h", "a b c d h:1:holds-back g:1:next-step e"},
		{"not what stands among the first four", strings.Replace(five, "d3", "d2", 1) + "| B: g=2,kind:learn,needs:a", "a b c e g:1:next-step d"},
		{"what came first for another is the next step", five + "f=1,urgent,needs:g g=1,kind:learn", "a b c d g:1:next-step e f"},
		{"into the part of the plan of the fourth", "next=learn | A: a3=1,urgent b!=1 | B: c2=3 | C: d2=3 | D: e2=3 | E: f=3,kind:learn g!=2 h3=3",
			"a b c d f:2:next-step e g h"},
	}, func(qn *questions.Questionnaire, s scoring.Scan) string {
		plain := s
		plain.NextStep = ""
		var said []string
		for _, a := range plan(qn, s).Actions {
			word := a.Question
			before, _ := plan(qn, plain).ActionOn(a.Question)
			if before.Band != a.Band || before.Reason != a.Reason {
				word += fmt.Sprintf(":%d:%s", a.Band, a.Reason)
			}
			said = append(said, word)
		}
		return strings.Join(said, " ")
	})
}
