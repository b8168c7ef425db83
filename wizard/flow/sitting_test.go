package flow_test

import (
	"slices"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
)

var today = scoring.Date{Year: 2026, Month: 11, Day: 21}

// linde is what a school leader fills in on the school page.
var linde = flow.Describe{
	School:      scoring.School{Name: "De Linde", Owner: "Stichting Polder", Country: locale.Netherlands, Sector: "primary"},
	Respondents: []string{"schoolleider", "ict-coördinator"},
	AskedBy:     "bestuur",
}

// ibp is the real questionnaire. Sittings never change it, so tests may share it.
func ibp(t testing.TB) *questions.Questionnaire {
	t.Helper()
	qn, err := questions.IBP()
	if err != nil {
		t.Fatal(err)
	}
	return qn
}

// small is a questionnaire that fits in the head: two questions each for school,
// owner and ICT, in an order that is not the order of the sitting.
//
//	questionnaire  net own kid mfa pol pic
//	sitting        kid pic | own pol | net mfa
//	quick          kid | own | net
func small() *questions.Questionnaire {
	ask := func(id string, who questions.Knower, quick bool) questions.Question {
		return questions.Question{
			ID: id, Weight: 1, Essential: quick, Quick: quick, Knows: who, Kind: "embed",
			Effort: []questions.Effort{questions.Small, questions.Small, questions.Small},
		}
	}
	qn := &questions.Questionnaire{ID: "small", Version: "1", Domains: []questions.Domain{
		{ID: "one", Questions: []questions.Question{
			ask("net", questions.ICT, true), ask("own", questions.Owner, true), ask("kid", questions.School, true),
		}},
		{ID: "two", Questions: []questions.Question{
			ask("mfa", questions.ICT, false), ask("pol", questions.Owner, false), ask("pic", questions.School, false),
		}},
	}}
	qn.Domains[0].Questions[2].Checklist = []string{"a", "b", "c"}
	qn.Domains[1].Questions[2].NA = true
	return qn
}

// after is a session after some intents.
func after(s flow.Session, intents ...flow.Intent) flow.Session {
	for _, in := range intents {
		s = s.Apply(in)
	}
	return s
}

func fresh(qn *questions.Questionnaire) flow.Session {
	return flow.New(flow.Opening{Language: locale.Dutch, Today: today}).Apply(flow.Read{Questionnaire: qn})
}

// opened is a sitting that goes on with a record.
func opened(qn *questions.Questionnaire, r scoring.Record) flow.Session {
	return fresh(qn).Apply(flow.Open{Record: r})
}

// named is a sitting that has come to the first question of a scope.
func named(qn *questions.Questionnaire, scope questions.Scope) flow.Session {
	return after(fresh(qn), flow.Begin{Scope: scope}, linde, flow.Picture{Level: 4}, flow.Wish{Target: 4}, flow.Next{})
}

// answered is a sitting of the full scope with levels given to some questions,
// in the order of the questionnaire: 0 is open.
func answered(qn *questions.Questionnaire, levels ...questions.Level) flow.Session {
	s := named(qn, questions.Full)
	for i, q := range qn.All(questions.Full)[:len(levels)] {
		if levels[i] != 0 {
			s = s.Apply(flow.Answer{Question: q.ID, Level: levels[i]})
		}
	}
	return s
}

func at(page flow.Page) flow.Place  { return flow.Place{Page: page} }
func question(id string) flow.Place { return flow.Place{Page: flow.Question, Question: id} }
func part(id string) flow.Place     { return flow.Place{Page: flow.Part, Question: id} }
func goTo(p flow.Place) flow.GoTo   { return flow.GoTo{Place: p} }
func ids(all []*questions.Question) []string {
	var list []string
	for _, q := range all {
		list = append(list, q.ID)
	}
	return list
}

func wantPlace(t *testing.T, s flow.Session, want flow.Place) {
	t.Helper()
	if s.Place != want {
		t.Errorf("the sitting is at %+v, want %+v", s.Place, want)
	}
}

func wantList(t *testing.T, what string, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: %q, want %q", what, got, want)
	}
}
