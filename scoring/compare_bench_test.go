package scoring_test

import (
	"testing"

	"peil/questions/questionstest"
	"peil/scoring"
)

// BenchmarkCompare compares ten full scans, each with the one before.
func BenchmarkCompare(b *testing.B) {
	qn := questionstest.Both(b)
	var row []scoring.Record
	for seed := range uint64(10) {
		r := drawRecord(chance(seed), qn, scoring.Date{Year: 2027 + int(seed), Month: 11, Day: 20})
		r.Scan.Version, r.Scan.Scope = questionstest.Second, "full"
		row = append(row, drawAnswers(chance(seed), qn, r))
	}
	b.ReportAllocs()
	for b.Loop() {
		for i := range row[1:] {
			scoring.Compare(qn, row[i], row[i+1])
		}
	}
}
