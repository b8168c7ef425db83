package scoring_test

import (
	"math/rand/v2"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

// picker chooses a number from 0 up to, but not including, n. Chance is one
// picker, the bytes of a fuzz target are another; what is drawn by either is
// drawn the same way.
type picker func(n int) int

func chance(seed uint64) picker { return rand.New(rand.NewPCG(seed, 0)).IntN }

// choices reads what to choose from data; after its end always the first.
func choices(data []byte) picker {
	return func(n int) int {
		if len(data) == 0 {
			return 0
		}
		b := int(data[0])
		data = data[1:]
		return b % n
	}
}

func (pick picker) oneIn(n int) bool { return pick(n) == n-1 }

func one[T any](pick picker, of []T) T { return of[pick(len(of))] }

// some keeps about half of a list; never nil.
func some[T any](pick picker, of []T) []T {
	kept := []T{}
	for _, x := range of {
		if pick.oneIn(2) {
			kept = append(kept, x)
		}
	}
	return kept
}

// drawQuestionnaire draws one to four domains of one to four questions. Small
// ones meet every rule and its neighbours more often than large ones do.
func drawQuestionnaire(pick picker) *questions.Questionnaire {
	qn, _ := sketch("")
	var rank []int
	for d := range 1 + pick(4) {
		domain := questions.Domain{ID: string(rune('A' + d))}
		for range 1 + pick(4) {
			domain.Questions = append(domain.Questions, drawQuestion(pick, len(rank)))
			rank = append(rank, pick(4))
		}
		qn.Domains = append(qn.Domains, domain)
	}
	drawNeeds(pick, qn, rank)
	return qn
}

func drawQuestion(pick picker, n int) questions.Question {
	q := questions.Question{
		ID:        string(rune('a' + n)),
		Weight:    1 + pick(3),
		Essential: pick.oneIn(3),
		Quick:     pick.oneIn(3),
		Urgent:    pick.oneIn(4),
		NA:        pick.oneIn(2),
		Knows:     one(pick, questions.Knowers()),
		Kind:      one(pick, questions.NextSteps()[:3]),
		Duty:      one(pick, [][]locale.Country{nil, nil, {locale.Netherlands}, locale.Countries()}),
		Checklist: one(pick, [][]string{nil, {"x"}, {"x", "y"}}),
	}
	for range 3 {
		q.Effort = append(q.Effort, one(pick, questions.Efforts()[1:]))
	}
	return q
}

// drawNeeds lets a question need only questions of a lower rank, before or after
// it: that gives chains and forks, and never a cycle.
func drawNeeds(pick picker, qn *questions.Questionnaire, rank []int) {
	all := qn.All(questions.Full)
	for i, q := range all {
		for range pick(3) {
			if n := pick(len(all)); rank[n] < rank[i] {
				q.Needs = append(q.Needs, all[n].ID)
			}
		}
	}
}

// drawScan answers a questionnaire around a level drawn first, as schools do:
// answers from anywhere would leave nearly every domain at level 1. Every other
// school is sure of all its answers, for the same reason.
func drawScan(pick picker, qn *questions.Questionnaire) scoring.Scan {
	_, s := sketch("")
	s.School.Country = one(pick, locale.Countries())
	s.Scope = one(pick, []questions.Scope{questions.Full, questions.Full, questions.Quick})
	s.Target = one(pick, []questions.Level{0, 3, 4, 5})
	s.NextStep = one(pick, append([]string{""}, questions.NextSteps()[:3]...))
	around, sure := 1+pick(5), pick.oneIn(2)
	for _, d := range qn.Domains {
		if pick.oneIn(4) {
			s.Targets[d.ID] = one(pick, []questions.Level{3, 4, 5})
		}
		for _, q := range d.Questions {
			if a := drawAnswer(pick, q, around, sure); !a.IsZero() {
				s.Answers[q.ID] = a
			}
		}
	}
	return s
}

func drawAnswer(pick picker, q questions.Question, around int, sure bool) scoring.Answer {
	var a scoring.Answer
	switch n := pick(12); {
	case n == 11 && !sure:
		return a
	case n == 10 && !sure:
		a.Unknown = true
	case n == 9:
		a.NotApplicable = "we have none"
	default:
		a.Level = level(around + pick(3) - 1)
	}
	if pick.oneIn(3) {
		a.Checked = some(pick, q.Checklist)
	}
	if pick.oneIn(3) {
		a.Evidence = "seen"
	}
	return a
}

// level is the level nearest to n.
func level(n int) questions.Level { return questions.Level(min(max(n, 1), 5)) }

// each runs a property over many questionnaires and scans, small drawn ones and
// then the real one, always the same. It stops at the first that breaks the
// property, and prints it.
func each(t *testing.T, property func(t *testing.T, pick picker, qn *questions.Questionnaire, s scoring.Scan)) {
	t.Helper()
	full := ibp(t)
	for seed := range uint64(310) {
		pick := chance(seed)
		qn := full
		if seed < 300 {
			qn = drawQuestionnaire(pick)
		}
		s := drawScan(pick, qn)
		if property(t, pick, qn, s); t.Failed() {
			t.Fatalf("seed %d: %s", seed, written(qn, s))
		}
	}
}
