package scoring_test

import (
	"fmt"
	"testing"

	"peil/questions"
	"peil/scoring"
)

func TestMean(t *testing.T) {
	try(t, []example{
		{"weighted", "A: a3=4 b=2", "3.5"},
		{"a whole number has its decimal", "A: a=3", "3.0"},
		{"below a half goes down", "A: a=2 b=2 c=3 d3=2 e3=2", "2.1"}, // 19/9 = 2.11
		{"a half goes up", "A: a3=2 b=3", "2.3"},                      // 9/4 = 2.25
		{"above a half goes up", "A: a=2 b2=3", "2.7"},                // 8/3 = 2.67
		{"of the questions, not of the domains", "A: a=1 b=1 c=1 | B: d=5", "2.0"},
		{"not applicable leaves both sums", "A: a=3 b3=-,na", "3.0"},
		{"nothing applicable", "A: a=-,na", "0.0"},
		{"a don't know is 1 to 5", "A: a=3 b=?", "2.0-4.0"},
		{"so is an open question", "A: a=3 b=.", "2.0-4.0"},
		{"outside the scope nothing counts", "quick | A: a=3,quick b=1", "3.0"},
	}, func(qn *questions.Questionnaire, s scoring.Scan) string {
		r := scoring.Score(qn, s, s.Questions(qn))
		return sayMean(r.Mean, r.MeanHigh)
	})
}

func TestDomainMean(t *testing.T) {
	qn, s := sketch("A: a=2 b=3 | B: c3=4 d=? | C: e=-,na")
	var got []string
	for _, d := range scoring.Score(qn, s, s.Questions(qn)).Domains {
		got = append(got, d.ID+" "+sayMean(d.Mean, d.MeanHigh))
	}
	same(t, "domains", got, []string{"A 2.5", "B 3.3-4.3", "C 0.0"})
}

// Other programs read a mean as a number, not as a text or as tenths.
func TestTenthsAsTOML(t *testing.T) {
	for tenths, want := range map[scoring.Tenths]string{0: "0.0", 10: "1.0", 26: "2.6", 50: "5.0"} {
		if got, err := tenths.MarshalTOML(); string(got) != want || err != nil {
			t.Errorf("%d: got %s, %v; want %s", int(tenths), got, err, want)
		}
	}
}

func sayMean(low, high scoring.Tenths) string {
	if low == high {
		return low.String()
	}
	return fmt.Sprintf("%v-%v", low, high)
}
