package scoring

import "peil/questions"

// Errand is the questions that are carried to one of those around the school who
// can know.
type Errand struct {
	Who       questions.Knower
	Questions []string
}

// Settle lists what could make an uncertain result certain: the don't-know and
// open questions of the domains whose low and high level differ, grouped by who
// can know.
func Settle(qn *questions.Questionnaire, s Scan, r Result) []Errand {
	return group(qn, s, func(domain string, k Kind) bool {
		l := r.Domain(domain).Level
		return l.Low != l.High && (k == DontKnow || k == Open)
	})
}

// Unanswered lists every question of the scope that is answered "don't know" or
// open, grouped by who can know: what is carried to the board and to ICT.
func Unanswered(qn *questions.Questionnaire, s Scan) []Errand {
	return group(qn, s, func(_ string, k Kind) bool { return k == DontKnow || k == Open })
}

func group(qn *questions.Questionnaire, s Scan, want func(domain string, k Kind) bool) []Errand {
	var errands []Errand
	for _, who := range questions.Knowers() {
		var ids []string
		for d := range qn.Domains {
			domain := &qn.Domains[d]
			for i := range domain.Questions {
				q := &domain.Questions[i]
				if q.Knows == who && q.In(s.Scope) && want(domain.ID, s.Answers[q.ID].Kind()) {
					ids = append(ids, q.ID)
				}
			}
		}
		if ids != nil {
			errands = append(errands, Errand{who, ids})
		}
	}
	return errands
}

// Errands groups the asks of a plan by who can know.
func (p Plan) Errands() []Errand {
	var errands []Errand
	for _, a := range p.Asks {
		if n := len(errands); n > 0 && errands[n-1].Who == a.Knows {
			errands[n-1].Questions = append(errands[n-1].Questions, a.Question)
			continue
		}
		errands = append(errands, Errand{a.Knows, []string{a.Question}})
	}
	return errands
}
