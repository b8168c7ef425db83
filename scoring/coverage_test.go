package scoring_test

import (
	"fmt"
	"strings"
	"testing"

	"peil/questions"
	"peil/scoring"
)

func TestCoverage(t *testing.T) {
	try(t, []example{
		{"each kind of answer", "A: a=1 b=2 c=3 | B: d=? e=? f=-,na g=.", "3 answered, 2 unknown, 1 not applicable, 1 open of 7"},
		{"of the scope only", "quick | A: a=1,quick b=2 c=? d=- e=.", "1 answered, 0 unknown, 0 not applicable, 0 open of 1"},
	}, func(qn *questions.Questionnaire, s scoring.Scan) string {
		r := scoring.Score(qn, s, s.Questions(qn))
		return fmt.Sprintf("%d answered, %d unknown, %d not applicable, %d open of %d",
			r.Answered, r.Unknown, r.NotApplicable, r.Open, r.Total())
	})
}

func TestEvidence(t *testing.T) {
	try(t, []example{
		{"good foundation and higher", "A: a=4,evidence b=5,evidence c=4 d=5", "2 of 4"},
		{"not asked of lower levels", "A: a=1,evidence b=3,evidence c=3", "0 of 0"},
		{"nor of what has no level", "A: a=?,evidence b=-,na,evidence", "0 of 0"},
		{"in the scope only", "quick | A: a=4,quick b=4,evidence", "0 of 1"},
	}, func(qn *questions.Questionnaire, s scoring.Scan) string {
		r := scoring.Score(qn, s, s.Questions(qn))
		return fmt.Sprintf("%d of %d", r.Shown, r.Good)
	})
}

func TestMisplaced(t *testing.T) {
	try(t, []example{
		{"where the questionnaire allows it", "A: a=-,na b=2", ""},
		{"where it does not", "A: a=- b=2 | B: c=-,na d=-", "a d"},
		{"outside the scope nothing is scored", "quick | A: a=- b=2,quick", ""},
	}, func(qn *questions.Questionnaire, s scoring.Scan) string {
		return strings.Join(scoring.Score(qn, s, s.Questions(qn)).Misplaced, " ")
	})
}

// A misplaced answer is pointed out, and scored like any other "not applicable".
func TestMisplacedIsScored(t *testing.T) {
	try(t, []example{{"leaves the sums", "A: a!3=- b=4", "A 4"}}, domainLevels)
}

func TestScope(t *testing.T) {
	try(t, []example{
		{"a full scan takes everything", "A: a!=4,quick b3=1", "A 1"},
		{"a quick scan takes its own questions", "quick | A: a!=4,quick b3=1", "A 4"},
		{"a quick scan holds nothing against what it does not ask", "quick | A: a!=4,quick b!=.", "A 4"},
		{"a domain that a quick scan does not ask about", "quick | A: a!=4,quick | B: b=3", "A 4, B none"},
	}, domainLevels)
}

func TestResultDomain(t *testing.T) {
	qn, s := sketch("A: a=2 | B: b=-,na")
	r := scoring.Score(qn, s, s.Questions(qn))
	if d := r.Domain("A"); d.ID != "A" || !d.Counts() {
		t.Errorf("A: got %+v", d)
	}
	if d := r.Domain("B"); d.ID != "B" || d.Counts() {
		t.Errorf("B has nothing applicable: got %+v", d)
	}
	if d := r.Domain("C"); d.ID != "" || d.Counts() {
		t.Errorf("C does not exist: got %+v", d)
	}
}
