package scoring

import "peil/questions"

// Contradictions lists the pairs of answers in scope that are hard to believe
// together. They are pointed out and never scored.
func Contradictions(qn *questions.Questionnaire, s Scan) []questions.Contradiction {
	var found []questions.Contradiction
	for _, c := range qn.Contradictions {
		if !qn.Question(c.Question).In(s.Scope) || !qn.Question(c.While).In(s.Scope) {
			continue
		}
		high, low := s.Answers[c.Question], s.Answers[c.While]
		if high.Kind() == Levelled && high.Level >= c.At && low.Kind() == Levelled && low.Level < c.Below {
			found = append(found, c)
		}
	}
	return found
}

// fewHigh is how many high answers a school may give before it is remarkable
// that none names evidence.
const fewHigh = 3

// Unshown lists the questions of a scan that are answered at good foundation or
// higher, where there are several and none of them names evidence.
func Unshown(qn *questions.Questionnaire, s Scan) []string {
	var high []string
	for _, q := range s.Questions(qn) {
		a := s.Answers[q.ID]
		if a.Kind() != Levelled || a.Level < questions.GoodFoundation {
			continue
		}
		if a.Evidence != "" {
			return nil
		}
		high = append(high, q.ID)
	}
	if len(high) < fewHigh {
		return nil
	}
	return high
}
