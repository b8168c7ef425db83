package flow_test

import (
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
)

// picker chooses a number from 0 up to, but not including, n: by chance, or from
// the bytes of a fuzz target.
type picker func(n int) int

// choices reads what to choose from data; more reports whether any is left.
func choices(data []byte) (pick picker, more func() bool) {
	pick = func(n int) int {
		if len(data) == 0 {
			return 0
		}
		b := int(data[0])
		data = data[1:]
		return b % n
	}
	return pick, func() bool { return len(data) > 0 }
}

func one[T any](pick picker, of ...T) T { return of[pick(len(of))] }

// typed are texts as people type and paste them, the hostile among them.
var typed = []string{"", " ", "gezien", "a\nb", "\x1b[31mrood\x1b[0m", "x\u202ey\u0000", "\xff", "{n} \"quoted\""}

// drawIntent draws anything that a front end could ask for, now and then what
// none should: levels and ids that do not exist, places that are none.
func drawIntent(pick picker, s flow.Session) flow.Intent {
	id := drawID(pick, s)
	level := func() questions.Level { return questions.Level(pick(8) - 1) }
	switch pick(20) {
	case 0:
		return flow.Begin{Scope: one(pick, questions.Quick, questions.Full, "", "half")}
	case 1:
		return flow.Speak{Language: one(pick, locale.Dutch, locale.Bokmal, locale.English, "", "xx")}
	case 2:
		return flow.Describe{
			School: scoring.School{
				Name: one(pick, typed...), Owner: one(pick, typed...),
				Country: one(pick, locale.Netherlands, locale.Norway, "", "SE"), Sector: one(pick, "", "primary", "circus"),
			},
			Respondents: []string{one(pick, typed...), one(pick, typed...)}, AskedBy: one(pick, typed...),
		}
	case 3:
		return flow.Picture{Level: level()}
	case 4:
		return flow.Wish{Target: level(), NextStep: one(pick, "", "embed", "sleep"), Support: one(pick, nil, []string{"track", "session"}, []string{"x"})}
	case 5:
		return flow.Aim{Domain: one(pick, "", "none", "one", "acc"), Target: level()}
	case 6, 7, 8:
		return flow.Answer{Question: id, Level: level()}
	case 9:
		return flow.DontKnow{Question: id}
	case 10:
		return flow.NotApplicable{Question: id, Reason: one(pick, typed...)}
	case 11:
		return flow.Clear{Question: id}
	case 12:
		return flow.Annotate{Question: id, Note: one(pick, typed...), Evidence: one(pick, typed...), EvidenceDate: one(pick, scoring.Date{}, today), By: one(pick, typed...)}
	case 13:
		return flow.Check{Question: id, Items: drawItems(pick, s, id)}
	case 14:
		return flow.Arrange{Action: id + one(pick, "", "/3", "/5", "/find-out", "/9"), Work: scoring.Work{Holder: one(pick, typed...), Status: one(pick, "", "done", "asleep")}}
	case 15:
		return one[flow.Intent](pick, flow.Rescope{Scope: one(pick, questions.Quick, questions.Full, "half")}, flow.Stop{}, flow.Undo{}, flow.Undo{}, flow.Another{},
			flow.Move{Action: id + one(pick, "", "/3", "/5", "/9"), By: pick(5) - 2}, flow.Lay{Year: drawYear(pick)})
	case 16:
		return flow.Next{}
	case 17:
		return flow.Back{}
	default:
		return goTo(flow.Place{Page: flow.Page(pick(14) - 1), Question: id, Action: one(pick, "", "", id+"/3")})
	}
}

// drawID draws a question: often the one that is asked, seldom one that is none.
func drawID(pick picker, s flow.Session) string {
	switch pick(4) {
	case 0:
		return one(pick, "", "none")
	case 1:
		return one(pick, s.Questionnaire.All(questions.Full)...).ID
	}
	return s.Place.Question
}

func drawItems(pick picker, s flow.Session, id string) []string {
	if q := s.Questionnaire.Question(id); q != nil && len(q.Checklist) > 0 && pick(4) > 0 {
		return []string{one(pick, q.Checklist...), one(pick, q.Checklist...)}
	}
	return one(pick, nil, []string{}, []string{"none"})
}

// drawYear is a year as a page, or a fault in one, can ask for.
func drawYear(pick picker) scoring.Year {
	day := func() scoring.Date {
		return one(pick, scoring.Date{}, today, scoring.Date{Year: 2027, Month: 5, Day: 1}, scoring.Date{Year: 1, Month: 1, Day: 1})
	}
	y := scoring.Year{Hours: pick(200) - 10, From: day()}
	for range pick(3) {
		y.Holidays = append(y.Holidays, scoring.Holiday{Name: one(pick, typed...), From: day(), To: day()})
	}
	return y
}
