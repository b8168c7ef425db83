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

// Unshown reports whether several answers are at good foundation or higher and
// none of them names evidence.
func Unshown(r Result) bool { return r.Good >= fewHigh && r.Shown == 0 }
