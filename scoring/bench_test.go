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

// At every key of the wizard both are made, of a full scan with something to do or to
// ask at every question: together at most 60 microseconds.
func BenchmarkScoreAndPlan(b *testing.B) {
	qn := ibp(b)
	s := everythingToDo(qn)
	over := s.Questions(qn)
	b.ReportAllocs()
	for b.Loop() {
		scoring.MakePlan(qn, s, over, scoring.Score(qn, s, over))
	}
}

// everythingToDo is a full scan with something to do or to ask at every question.
func everythingToDo(qn *questions.Questionnaire) scoring.Scan {
	s := drawScan(chance(1), qn)
	s.Scope, s.NextStep, s.Target = questions.Full, "learn", questions.StructuralImprovement
	for i, q := range qn.All(questions.Full) {
		s.Answers[q.ID] = scoring.Answer{Level: questions.Level(1 + i%3)}
		if i%6 == 0 {
			s.Answers[q.ID] = scoring.Answer{Unknown: true}
		}
	}
	return s
}

// Where somebody changes the hours a week, the page shows the new schedule within a
// frame: calendar and schedule together at most a millisecond.
func BenchmarkSchedule(b *testing.B) {
	qn := ibp(b)
	p := plan(qn, everythingToDo(qn))
	work := drawWork(chance(1), p)
	b.ReportAllocs()
	for b.Loop() {
		p.Schedule(qn, work, scoring.CalendarOf("NL", scoring.Year{Hours: 2}, on("2026-08-24")))
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
