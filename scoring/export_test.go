package scoring

import "peil/questions"

// OwnOrder lists the actions in the order that each has of its own: before what
// another one needs moves it.
func OwnOrder(qn *questions.Questionnaire, s Scan) []Action {
	over := s.Questions(qn)
	var actions []Action
	for _, c := range byRule(candidates(qn, s, over, Score(qn, s, over))) {
		actions = append(actions, c.Action)
	}
	return actions
}
