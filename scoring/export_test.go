package scoring

import "peil/questions"

// OwnBands gives, for each question with an action, the band of its own reason:
// where it would stand if no other action needed it.
func OwnBands(qn *questions.Questionnaire, s Scan) map[string]Band {
	bands := map[string]Band{}
	for _, c := range candidates(qn, s, s.Questions(qn), Score(qn, s, s.Questions(qn))) {
		bands[c.Question] = c.Reason.band()
	}
	return bands
}
