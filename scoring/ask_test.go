package scoring_test

import (
	"fmt"
	"strings"
	"testing"

	"peil/questions"
	"peil/scoring"
)

func TestAsks(t *testing.T) {
	try(t, []example{
		{"every don't know", "A: a=? b=? c=1", "a b"},
		{"not what is open or not applicable", "A: a=. b=-,na", ""},
		{"not what is outside the scope", "quick | A: a=?,quick b=?", "a"},
		{"also where the domain is at its target whatever the answer", "A: a3=4 b=?", "b"},
		{"by who can know: school, owner, ict", "A: a=?,ict b=?,owner c=?", "c b a"},
		{"who can know before what is urgent", "A: a=?,ict,urgent b=?", "b a"},
		{"then urgent", "A: a3=?,duty b=?,urgent", "b a"},
		{"then the law", "A: a!3=? b=?,duty", "b a"},
		{"the law of this country", "NO | A: a3=?,duty:NL b=?,duty:NO", "b a"},
		{"then essential", "A: a3=? b!=?", "b a"},
		{"then the heavier", "A: a=? b2=? c3=?", "c b a"},
		{"then the order of the questionnaire", "B: z=? | A: y=? x=?", "z y x"},
	}, func(qn *questions.Questionnaire, s scoring.Scan) string {
		var said []string
		for _, a := range plan(qn, s).Asks {
			said = append(said, a.Question)
		}
		return strings.Join(said, " ")
	})
}

// Why it matters to know: the first that holds.
func TestMatter(t *testing.T) {
	words := map[scoring.Matter]string{
		scoring.Exposes: "exposes", scoring.Demanded: "demanded", scoring.Needed: "needed",
		scoring.Unplaced: "unplaced", scoring.Completes: "completes",
	}
	try(t, []example{
		{"it is urgent", "A: a=?,urgent,duty b=1,needs:a", "exposes"},
		{"the law asks it", "A: a=?,duty b=1,needs:a", "demanded"},
		{"not the law of another country", "NO | A: a=?,duty:NL", "unplaced"},
		{"an action needs it", "A: a=? b=1,needs:a", "needed for b"},
		{"the first action that needs it", "A: a=? b=1,needs:a c3=1,needs:a", "needed for c"},
		{"not for what needs no action", "A: a=? b3=4,needs:a", "completes"},
		{"its domain has no certain level without it", "A: a2=? b=1", "unplaced"},
		{"it belongs to the picture", "A: a=? b3=2", "completes"},
	}, func(qn *questions.Questionnaire, s scoring.Scan) string {
		a := plan(qn, s).Asks[0]
		if a.For == "" {
			return words[a.Matters]
		}
		return fmt.Sprintf("%s for %s", words[a.Matters], a.For)
	})
}
