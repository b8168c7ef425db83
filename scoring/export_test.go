package scoring

import (
	"peil/questions"
	"peil/questions/locale"
)

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

// EasterSunday is Easter Sunday of a year.
func EasterSunday(year int) Date { return easter(year) }

// UsualHolidays are the holidays that are usual in a country, of a year.
func UsualHolidays(c locale.Country, year int) []Holiday {
	var all []Holiday
	u, _ := UsualIn(c)
	for _, h := range u.Holidays {
		all = append(all, h.in(year))
	}
	return all
}
