package scoring_test

import (
	"testing"

	"peil/questions"
	"peil/scoring"
)

// ibp is the questionnaire that the program carries.
func ibp(tb testing.TB) *questions.Questionnaire {
	tb.Helper()
	qn, err := questions.IBP()
	if err != nil {
		tb.Fatal(err)
	}
	return qn
}

// A wizard scores after every answer, and a region scores thousands of files.
func BenchmarkScore(b *testing.B) {
	qn := ibp(b)
	s := drawScan(chance(1), qn)
	b.ReportAllocs()
	for b.Loop() {
		scoring.Score(qn, s, s.Questions(qn))
	}
}

func BenchmarkPlan(b *testing.B) {
	qn := ibp(b)
	s := drawScan(chance(1), qn)
	r := scoring.Score(qn, s, s.Questions(qn))
	b.ReportAllocs()
	for b.Loop() {
		scoring.MakePlan(qn, s, s.Questions(qn), r)
	}
}
