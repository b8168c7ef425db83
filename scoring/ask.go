package scoring

import "peil/questions"

// Ask is the questions that one of those around the school can settle.
type Ask struct {
	Who       questions.Knower
	Questions []string
}

// Settle lists what could make an uncertain result certain: the don't-know and
// open questions of the domains whose low and high level differ, grouped by who
// can know.
func Settle(qn *questions.Questionnaire, s Scan, r Result) []Ask {
	return group(qn, s, func(domain string, k Kind) bool {
		l := r.Domain(domain).Level
		return l.Low != l.High && (k == DontKnow || k == Open)
	})
}

// ToAsk lists every question of the scope that is answered "don't know" or open,
// grouped by who can know: what is carried to the board and to ICT.
func ToAsk(qn *questions.Questionnaire, s Scan) []Ask {
	return group(qn, s, func(_ string, k Kind) bool { return k == DontKnow || k == Open })
}

func group(qn *questions.Questionnaire, s Scan, want func(domain string, k Kind) bool) []Ask {
	var asks []Ask
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
			asks = append(asks, Ask{who, ids})
		}
	}
	return asks
}

// AskFirst lists the find-outs of the plan, grouped by who can know.
func (p Plan) AskFirst(qn *questions.Questionnaire) []Ask {
	var asks []Ask
	for _, who := range questions.Knowers() {
		var ids []string
		for _, a := range p {
			if a.FindOut() && qn.Question(a.Question).Knows == who {
				ids = append(ids, a.Question)
			}
		}
		if ids != nil {
			asks = append(asks, Ask{who, ids})
		}
	}
	return asks
}
