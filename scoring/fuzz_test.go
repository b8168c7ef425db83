package scoring_test

import (
	"math/rand/v2"
	"testing"

	"peil/questions"
	"peil/scoring"
)

// FuzzScore holds the score against the obvious one.
func FuzzScore(f *testing.F) {
	compare(f, func(t *testing.T, qn *questions.Questionnaire, s scoring.Scan) {
		same(t, "result", exported(scoring.Score(qn, s, s.Questions(qn))), obviousScore(qn, s))
	})
}

// FuzzPlan holds the plan against the obvious one.
func FuzzPlan(f *testing.F) {
	compare(f, func(t *testing.T, qn *questions.Questionnaire, s scoring.Scan) {
		same(t, "plan", plan(qn, s), obviousPlan(qn, s))
	})
}

// FuzzSchedule holds the schedule against the obvious one, with work, a year and holidays
// as people type them.
func FuzzSchedule(f *testing.F) {
	compareWith(f, func(t *testing.T, pick picker, qn *questions.Questionnaire, s scoring.Scan) {
		drawSchedule(pick, qn, s).agree(t)
	})
}

// compare makes a questionnaire and a scan of what the fuzzer offers. Its seeds
// are random bytes, so that a run without fuzzing compares a few hundred scans.
func compare(f *testing.F, agree func(t *testing.T, qn *questions.Questionnaire, s scoring.Scan)) {
	compareWith(f, func(t *testing.T, _ picker, qn *questions.Questionnaire, s scoring.Scan) { agree(t, qn, s) })
}

// compareWith is compare where more is to be drawn.
func compareWith(f *testing.F, agree func(t *testing.T, pick picker, qn *questions.Questionnaire, s scoring.Scan)) {
	random := rand.NewChaCha8([32]byte{})
	for range 300 {
		data := make([]byte, 400)
		random.Read(data)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		pick := choices(data)
		qn := drawQuestionnaire(pick)
		s := drawScan(pick, qn)
		if agree(t, pick, qn, s); t.Failed() {
			t.Log(written(qn, s))
		}
	})
}

// exported is a result without what only package scoring can see.
func exported(r scoring.Result) scoring.Result {
	domains := make([]scoring.DomainResult, len(r.Domains))
	for i, d := range r.Domains {
		domains[i] = scoring.DomainResult{
			ID: d.ID, Level: d.Level, Mean: d.Mean, MeanHigh: d.MeanHigh, Target: d.Target,
			Progress: d.Progress, Core: d.Core,
		}
	}
	r.Domains = domains
	return r
}
