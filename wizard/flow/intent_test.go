package flow_test

import (
	"reflect"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
)

// TestWhatCannotBe asks for what cannot be: the session stays as it was, place
// and revision included.
func TestWhatCannotBe(t *testing.T) {
	school := func(country locale.Country, sector string) flow.Describe {
		return flow.Describe{School: scoring.School{Name: "De Beuk", Country: country, Sector: sector}}
	}
	full := after(answered(small(), 3, 3, 3, 3), goTo(question("own")))
	quick := after(named(small(), questions.Quick), goTo(question("own")))
	for _, c := range []struct {
		name string
		s    flow.Session
		in   flow.Intent
	}{
		{"level 0", full, flow.Answer{Question: "own", Level: 0}},
		{"level 6", full, flow.Answer{Question: "own", Level: 6}},
		{"level -1", full, flow.Answer{Question: "own", Level: -1}},
		{"a level of no question", full, flow.Answer{Question: "none", Level: 3}},
		{"don't know of no question", full, flow.DontKnow{Question: ""}},
		{"not applicable of no question", full, flow.NotApplicable{Question: "none", Reason: "x"}},
		{"not applicable where it is not allowed", full, flow.NotApplicable{Question: "own", Reason: "x"}},
		{"not applicable without a reason", full, flow.NotApplicable{Question: "pic"}},
		{"not applicable with a reason that shows nothing", full, flow.NotApplicable{Question: "pic", Reason: " \n\u200b\x1b[0m"}},
		{"take away what is open", full, flow.Clear{Question: "pic"}},
		{"take away of no question", full, flow.Clear{Question: "none"}},
		{"a note with no question", full, flow.Annotate{Question: "none", Note: "x"}},
		{"the note that is there", full, flow.Annotate{Question: "own"}},
		{"a list of no question", full, flow.Check{Question: "none", Items: []string{"a"}}},
		{"a list that there is none of", full, flow.Check{Question: "own", Items: []string{}}},
		{"an item that is not on the list", full, flow.Check{Question: "kid", Items: []string{"a", "z"}}},
		{"work on no action", full, flow.Arrange{Action: "own", Work: scoring.Work{Holder: "x"}}},
		{"work on an action to 2", full, flow.Arrange{Action: "own/2", Work: scoring.Work{Holder: "x"}}},
		{"work on an action of no question", full, flow.Arrange{Action: "none/3", Work: scoring.Work{Holder: "x"}}},
		{"a status that is none", full, flow.Arrange{Action: "own/3", Work: scoring.Work{Status: "asleep"}}},
		{"no work at all", full, flow.Arrange{Action: "own/3"}},
		{"self-image 6", full, flow.Picture{Level: 6}},
		{"target 2", full, flow.Wish{Target: 2}},
		{"target 6", full, flow.Wish{Target: 6}},
		{"a next step that is none", full, flow.Wish{Target: 4, NextStep: "sleep"}},
		{"support that is none", full, flow.Wish{Target: 4, Support: []string{"track", "cake"}}},
		{"domain target 2", full, flow.Aim{Domain: "one", Target: 2}},
		{"domain target 6", full, flow.Aim{Domain: "one", Target: 6}},
		{"a target of no domain", full, flow.Aim{Domain: "none", Target: 3}},
		{"no target of the whole scan", full, flow.Aim{}},
		{"the target that the whole scan has", full, flow.Aim{Target: 4}},
		{"the target that a domain has", full, flow.Aim{Domain: "one"}},
		{"a school without a name", full, flow.Describe{School: scoring.School{Name: " \t"}}},
		{"another country", full, school("SE", "primary")},
		{"another sector", full, school("NL", "circus")},
		{"another language", full, flow.Speak{Language: "xx"}},
		{"no language", full, flow.Speak{}},
		{"another scope", full, flow.Begin{Scope: "half"}},
		{"no scope", full, flow.Begin{}},
		{"a full scan made full", full, flow.Rescope{Scope: questions.Full}},
		{"a scope that is none", full, flow.Rescope{Scope: "half"}},
		{"taking back where nothing was done", opened(small(), full.Record), flow.Undo{}},
		{"to where it is", full, goTo(question("own"))},
		{"to no page", full, goTo(at(99))},
		{"to a page before the first", full, goTo(at(-1))},
		{"to no question", full, goTo(question("none"))},
		{"to a question without an id", full, goTo(question(""))},
		{"to the pause before no question", full, goTo(part("none"))},
		{"to no question in the overview", full, goTo(flow.Place{Page: flow.Review, Question: "none"})},
		{"to no action", full, goTo(flow.Place{Page: flow.Plan, Action: "own/9"})},
		{"to a question of the other scope", quick, goTo(question("pol"))},
		{"to the pause before one of the other scope", quick, goTo(part("pol"))},
		{"to one of the other scope in the overview", quick, goTo(flow.Place{Page: flow.Review, Question: "pol"})},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.s.Apply(c.in); !reflect.DeepEqual(got, c.s) {
				t.Errorf("%T%+v changes\n%+v to\n%+v", c.in, c.in, c.s, got)
			}
		})
	}
}

// TestAnswerKeepsTheRest answers a question that already has a note, evidence and
// a list in each way: only the kind of answer changes.
func TestAnswerKeepsTheRest(t *testing.T) {
	rest := scoring.Answer{
		Note: "één persoon", Evidence: "taakbrief", EvidenceDate: today, By: "het bestuur", Checked: []string{"a"},
	}
	qn := small()
	qn.Question("kid").NA = true
	s := after(named(qn, questions.Full), flow.Next{},
		flow.Annotate{Question: "kid", Note: rest.Note, Evidence: rest.Evidence, EvidenceDate: rest.EvidenceDate, By: rest.By},
		flow.Check{Question: "kid", Items: rest.Checked})
	level, unknown, na := rest, rest, rest
	level.Level, unknown.Unknown, na.NotApplicable = 4, true, "geen"
	for _, c := range []struct {
		in   flow.Intent
		want scoring.Answer
	}{
		{flow.Answer{Question: "kid", Level: 4}, level},
		{flow.DontKnow{Question: "kid"}, unknown},
		{flow.NotApplicable{Question: "kid", Reason: " geen\n"}, na},
		{flow.Clear{Question: "kid"}, rest},
		{flow.Answer{Question: "kid", Level: 4}, level},
	} {
		if s = s.Apply(c.in); !reflect.DeepEqual(s.Scan.Answers["kid"], c.want) {
			t.Errorf("%T makes %+v, want %+v", c.in, s.Scan.Answers["kid"], c.want)
		}
	}
}

// TestClearWithoutNote leaves nothing behind, not even an empty answer.
func TestClearWithoutNote(t *testing.T) {
	s := after(named(small(), questions.Full), flow.Answer{Question: "kid", Level: 2}, flow.Clear{Question: "kid"})
	if len(s.Scan.Answers) != 0 {
		t.Errorf("the answers are %+v", s.Scan.Answers)
	}
	if s.FirstOpen() != "kid" {
		t.Errorf("the first open question is %q", s.FirstOpen())
	}
}

// TestClearStays: who takes an answer away wants to give another.
func TestClearStays(t *testing.T) {
	s := after(answered(small(), 3, 3, 3), goTo(question("kid")), flow.Clear{Question: "kid"})
	wantPlace(t, s, question("kid"))
}

// TestChecklist keeps items in the order of the questionnaire, so that the order
// of ticking does not show in the file.
func TestChecklist(t *testing.T) {
	for _, c := range []struct {
		name         string
		ticked, want []string
	}{
		{"backwards and twice", []string{"c", "a", "c"}, []string{"a", "c"}},
		{"none is there", []string{}, []string{}},
		{"not gone through", nil, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := after(named(small(), questions.Full), flow.Answer{Question: "kid", Level: 4},
				flow.Check{Question: "kid", Items: []string{"b"}}, flow.Check{Question: "kid", Items: c.ticked})
			if got := s.Scan.Answers["kid"].Checked; !reflect.DeepEqual(got, c.want) {
				t.Errorf("ticked %#v gives %#v, want %#v", c.ticked, got, c.want)
			}
		})
	}
}

// TestSupportOrder: as with checklists, so with the support that is chosen.
func TestSupportOrder(t *testing.T) {
	s := named(small(), questions.Full).Apply(flow.Wish{Support: []string{"track", "session", "track"}})
	wantList(t, "support", s.Scan.Support, "session", "track")
}

// TestSpeak changes the guess of the country until the school has a name: then
// the country was asked.
func TestSpeak(t *testing.T) {
	unnamed := fresh(small())
	said := named(small(), questions.Full)
	for _, c := range []struct {
		name    string
		s       flow.Session
		to      locale.Language
		country locale.Country
		saved   int
	}{
		{"to bokmål before the name", unnamed, locale.Bokmal, locale.Norway, 0},
		{"to nynorsk before the name", unnamed, locale.Nynorsk, locale.Norway, 0},
		{"to English before the name", unnamed, locale.English, locale.Netherlands, 0},
		{"there and back", unnamed.Apply(flow.Speak{Language: locale.Bokmal}), locale.Dutch, locale.Netherlands, 0},
		{"to bokmål after the name", said, locale.Bokmal, locale.Netherlands, 0},
		{"to what is spoken", said, locale.Dutch, locale.Netherlands, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := c.s.Apply(flow.Speak{Language: c.to})
			if got.Language != c.to || got.Scan.School.Country != c.country || got.Revision != c.s.Revision+c.saved {
				t.Errorf("language %s, country %s, revision %d after %d", got.Scan.Language, got.Scan.School.Country, got.Revision, c.s.Revision)
			}
			wantPlace(t, got, c.s.Place)
		})
	}
}

// TestSpeakWithoutQuestionnaire: the start page can be quicker than the reading
// of the questionnaire.
func TestSpeakWithoutQuestionnaire(t *testing.T) {
	s := flow.New(flow.Opening{Language: locale.Dutch}).Apply(flow.Speak{Language: locale.English})
	if s.Scan.Language != locale.English {
		t.Errorf("the language is %q", s.Scan.Language)
	}
}

// TestTextsAreCleaned types escape sequences, newlines and bidi overrides into
// every field.
func TestTextsAreCleaned(t *testing.T) {
	bad := " \x1b[31mred\u202e\n\x00two\xff "
	const line, text = "red two", "red\ntwo"
	s := after(fresh(small()), flow.Describe{
		School:      scoring.School{Name: bad, Owner: bad, Country: "NL"},
		Respondents: []string{bad, " ", "\x1b]0;t\x07"}, AskedBy: bad,
	},
		flow.NotApplicable{Question: "pic", Reason: bad},
		flow.Annotate{Question: "pic", Note: bad, Evidence: bad, By: bad},
		flow.Arrange{Action: "own/3", Work: scoring.Work{Holder: bad, Note: bad}})
	wantList(t, "respondents", s.Scan.Respondents, line)
	a, w := s.Scan.Answers["pic"], s.Work["own/3"]
	for _, c := range []struct{ field, got, want string }{
		{"name", s.Scan.School.Name, line}, {"owner", s.Scan.School.Owner, line}, {"asked by", s.Scan.AskedBy, line},
		{"reason", a.NotApplicable, line}, {"note", a.Note, text}, {"evidence", a.Evidence, line}, {"by", a.By, line},
		{"holder", w.Holder, line}, {"work note", w.Note, line},
	} {
		if c.got != c.want {
			t.Errorf("%s: %q, want %q", c.field, c.got, c.want)
		}
	}
}

// TestWorkTakenAway leaves nothing of work whose every field was emptied.
func TestWorkTakenAway(t *testing.T) {
	s := after(named(small(), questions.Full), flow.Arrange{Action: "own/3", Work: scoring.Work{Holder: "ict"}},
		flow.Arrange{Action: "own/3"})
	if len(s.Work) != 0 {
		t.Errorf("the work is %+v", s.Work)
	}
}

// TestDoneAsksForTheAnswer goes from the plan to the question of what is said to be
// done, and back with its new answer.
func TestDoneAsksForTheAnswer(t *testing.T) {
	plan := after(answered(small(), 1, 2), flow.DontKnow{Question: "kid"}, goTo(at(flow.Plan)))
	done := scoring.Work{Holder: "ict", Status: scoring.StatusDone}

	s := plan.Apply(flow.Arrange{Action: "own/3", Work: done})
	wantPlace(t, s, question("own"))
	if s.Work["own/3"] != done {
		t.Errorf("the work is %+v", s.Work["own/3"])
	}
	wantPlace(t, s.Apply(flow.Back{}), at(flow.Plan))
	wantPlace(t, s.Apply(flow.Answer{Question: "own", Level: 3}), at(flow.Plan))

	// From an opened action: the answer takes it out of the plan, so the list is left.
	opened := plan.Apply(goTo(flow.Place{Page: flow.Plan, Action: "own/3"})).Apply(flow.Arrange{Action: "own/3", Work: done})
	wantPlace(t, opened.Apply(flow.Back{}), flow.Place{Page: flow.Plan, Action: "own/3"})
	wantPlace(t, opened.Apply(flow.Answer{Question: "own", Level: 3}), at(flow.Plan))

	// An ask is done by its answer alone.
	ask := plan.Apply(flow.Arrange{Action: "kid/find-out", Work: done})
	wantPlace(t, ask, question("kid"))
	if w := ask.Work["kid/find-out"]; w.Status != "" || w.Holder != "ict" {
		t.Errorf("the work on an ask is %+v", w)
	}

	// Nothing is asked again of what is done already, is not in the plan, is half
	// typed, or is said elsewhere.
	wantPlace(t, s.Apply(flow.Back{}).Apply(flow.Arrange{Action: "own/3", Work: scoring.Work{Status: scoring.StatusDone}}), at(flow.Plan))
	wantPlace(t, plan.Apply(flow.Arrange{Action: "own/5", Work: done}), at(flow.Plan))
	wantPlace(t, plan.Apply(flow.Keep{Intent: flow.Arrange{Action: "own/3", Work: done}}), at(flow.Plan))
	result := plan.Apply(goTo(at(flow.Result)))
	wantPlace(t, result.Apply(flow.Arrange{Action: "own/3", Work: done}), at(flow.Result))
}

// TestAim sets the target of one domain and takes it away.
func TestAim(t *testing.T) {
	s := named(small(), questions.Full)
	up := after(s, flow.Aim{Domain: "one", Target: 5}, flow.Aim{Domain: "two", Target: 3})
	if one, two := up.Scan.TargetOf("one"), up.Scan.TargetOf("two"); one != 5 || two != 3 || up.Revision != s.Revision+2 {
		t.Errorf("targets %d and %d, revision %d", one, two, up.Revision)
	}
	if down := up.Apply(flow.Aim{Domain: "one"}); down.Scan.TargetOf("one") != 4 || up.Scan.TargetOf("one") != 5 {
		t.Errorf("targets %+v after %+v", down.Scan.Targets, up.Scan.Targets)
	}
}

// TestBeginAgain chooses the other scope after going back to the start page: the
// file, which has a name by then, has to follow.
func TestBeginAgain(t *testing.T) {
	s := back(t, named(small(), questions.Quick))
	again := s.Apply(flow.Begin{Scope: questions.Full})
	wantPlace(t, again, at(flow.School))
	if again.Scan.Scope != questions.Full || again.Revision != s.Revision+1 {
		t.Errorf("scope %s, revision %d after %d", again.Scan.Scope, again.Revision, s.Revision)
	}
}

func TestStop(t *testing.T) {
	s := answered(small(), 3)
	stopped := s.Apply(flow.Stop{})
	wantPlace(t, stopped, s.Place)
	if !stopped.Stopped || s.Stopped || stopped.Revision != s.Revision {
		t.Errorf("stopped %v, before %v, revision %d after %d", stopped.Stopped, s.Stopped, stopped.Revision, s.Revision)
	}
}
