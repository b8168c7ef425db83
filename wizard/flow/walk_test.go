package flow_test

import (
	"math/rand/v2"
	"reflect"
	"testing"

	"peil/questions"
	"peil/scoring"
	"peil/wizard/flow"
)

// way is every place of a full scan of the small questionnaire, in order.
var way = []flow.Place{
	at(flow.Start), at(flow.School), at(flow.SelfImage), at(flow.Wishes),
	part("kid"), question("kid"), question("pic"),
	part("own"), question("own"), question("pol"),
	part("net"), question("net"), question("mfa"),
	at(flow.Review), at(flow.Result), at(flow.Plan), at(flow.Done),
}

// forward is what takes a sitting along the way.
var forward = []flow.Intent{
	flow.Begin{Scope: questions.Full}, linde, flow.Picture{Level: 4}, flow.Wish{Target: 4},
	flow.Next{}, flow.Answer{Question: "kid", Level: 3}, flow.NotApplicable{Question: "pic", Reason: "geen beelden"},
	flow.Next{}, flow.DontKnow{Question: "own"}, flow.Answer{Question: "pol", Level: 2},
	flow.Next{}, flow.Answer{Question: "net", Level: 4}, flow.Answer{Question: "mfa", Level: 1},
	flow.Next{}, flow.Next{}, flow.Next{},
}

func TestForward(t *testing.T) {
	s := fresh(small())
	for i, in := range forward {
		wantPlace(t, s, way[i])
		s = s.Apply(in)
	}
	wantPlace(t, s, way[len(way)-1])
	wantPlace(t, after(s, flow.Next{}), at(flow.Done))
}

// TestBack goes back from each place that a sitting comes by: to the place that
// it came from. The school page is the first of a scan under way: from the start
// page another scan could be begun over it.
func TestBack(t *testing.T) {
	s := fresh(small())
	for i, in := range forward {
		s = s.Apply(in)
		wantPlace(t, after(s, flow.Back{}), way[i])
	}
	for i := len(way) - 2; i > 0; i-- {
		s = s.Apply(flow.Back{})
		wantPlace(t, s, way[i])
	}
	wantPlace(t, after(s, flow.Back{}), at(flow.School))
}

func TestBackToStart(t *testing.T) {
	for name, s := range map[string]flow.Session{
		"at the start":         fresh(small()),
		"before the name":      after(fresh(small()), flow.Begin{Scope: questions.Quick}),
		"named and unanswered": named(small(), questions.Quick),
	} {
		t.Run(name, func(t *testing.T) { wantPlace(t, back(t, s), at(flow.Start)) })
	}
}

// TestNothingAsksTwice walks both scopes of the real questionnaire by answering:
// every question comes once, and in between only the pauses.
func TestNothingAsksTwice(t *testing.T) {
	qn := ibp(t)
	for _, scope := range []questions.Scope{questions.Quick, questions.Full} {
		want := len(qn.All(scope))
		asked, pauses := map[string]int{}, 0
		s := named(qn, scope)
		for ; s.Place.Page == flow.Question || s.Place.Page == flow.Part; s = onward(s) {
			if s.Place.Page == flow.Part {
				pauses++
			} else {
				asked[s.Place.Question]++
			}
			if pauses+len(asked) > 100 {
				t.Fatalf("%s: the sitting does not end", scope)
			}
		}
		for id, n := range asked {
			if n != 1 {
				t.Errorf("%s: %s is asked %d times", scope, id, n)
			}
		}
		if len(asked) != want || pauses != 2 {
			t.Errorf("%s: %d questions and %d pauses, want %d and the 2 after the first", scope, len(asked), pauses, want)
		}
		wantPlace(t, s, at(flow.Review))
	}
}

// onward answers a question, or goes on from a pause.
func onward(s flow.Session) flow.Session {
	if s.Place.Page == flow.Question {
		return s.Apply(flow.Answer{Question: s.Place.Question, Level: 3})
	}
	return s.Apply(flow.Next{})
}

func TestJump(t *testing.T) {
	full := answered(small(), 3, 3, 3, 3, 3, 3)
	review := after(opened(small(), full.Record), goTo(at(flow.Review)))
	jump := goTo(question("own"))
	cursor := flow.Place{Page: flow.Review, Question: "own"}
	for _, c := range []struct {
		name    string
		intents []flow.Intent
		want    flow.Place
	}{
		{"a jump", []flow.Intent{jump}, question("own")},
		{"an answer returns", []flow.Intent{jump, flow.Answer{Question: "own", Level: 5}}, cursor},
		{"so does a don't know", []flow.Intent{jump, flow.DontKnow{Question: "own"}}, cursor},
		{"so does going on", []flow.Intent{jump, flow.Next{}}, cursor},
		{"so does going back", []flow.Intent{jump, flow.Back{}}, cursor},
		{"a note stays", []flow.Intent{jump, flow.Annotate{Question: "own", Note: "x"}}, question("own")},
		{"an answer to another question stays", []flow.Intent{jump, flow.Answer{Question: "pol", Level: 5}}, question("own")},
		{"back from the overview", []flow.Intent{flow.Back{}}, at(flow.Result)},
		{"back twice", []flow.Intent{jump, flow.Back{}, flow.Back{}}, at(flow.Result)},
		{"back after an answer", []flow.Intent{jump, flow.Answer{Question: "own", Level: 5}, flow.Back{}}, at(flow.Result)},
		{"the same again is no further away", []flow.Intent{jump, goTo(at(flow.Review)), jump, goTo(at(flow.Review)), flow.Back{}, flow.Back{}}, at(flow.Result)},
		{"an open action closes first", []flow.Intent{goTo(at(flow.Plan)), goTo(flow.Place{Page: flow.Plan, Action: "own/4"}), flow.Back{}}, at(flow.Plan)},
		{"the ask list", []flow.Intent{goTo(at(flow.AskList)), flow.Back{}}, at(flow.Review)},
		{"after the ask list", []flow.Intent{goTo(at(flow.AskList)), flow.Next{}}, at(flow.Done)},
	} {
		t.Run(c.name, func(t *testing.T) { wantPlace(t, after(review, c.intents...), c.want) })
	}
}

// back goes back until nothing changes any more. It must end: from a loop nobody
// gets out.
func back(t *testing.T, s flow.Session) flow.Session {
	t.Helper()
	for range 200 {
		next := s.Apply(flow.Back{})
		if next.Place == s.Place {
			return s
		}
		s = next
	}
	t.Fatalf("going back does not end: %+v", s.Place)
	return s
}

// TestBackFromAnywhere wanders about at random and goes back from wherever it is.
// It ends at the start, or at the school page once something was answered.
func TestBackFromAnywhere(t *testing.T) {
	for seed := range uint64(150) {
		pick := rand.New(rand.NewPCG(seed, 0)).IntN
		s := fresh(small())
		if seed%10 == 0 {
			s = fresh(ibp(t))
		}
		for range 20 {
			s = s.Apply(drawIntent(pick, s))
			want := flow.Start
			if s.Place.Page != flow.Start && s.Named() && len(s.Scan.Answers) > 0 {
				want = flow.School
			}
			if got := back(t, s).Place.Page; got != want {
				t.Fatalf("seed %d: back from %+v ends at page %d, want %d", seed, s.Place, got, want)
			}
		}
	}
}

func TestResume(t *testing.T) {
	for _, c := range []struct {
		name   string
		levels []questions.Level // net own kid mfa pol pic
		want   flow.Place
	}{
		{"the first of the sitting", []questions.Level{0, 0, 3}, question("pic")},
		{"a gap", []questions.Level{3, 0, 3, 3, 3, 3}, question("own")},
		{"everything", []questions.Level{1, 2, 3, 4, 5, 1}, at(flow.Result)},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := answered(small(), c.levels...)
			work := map[string]scoring.Work{"own/3": {Holder: "ict"}}
			again := opened(s.Questionnaire, scoring.Record{Scan: s.Scan, Work: work})
			wantPlace(t, again, c.want)
			if again.Revision != 0 || again.Work["own/3"] != work["own/3"] {
				t.Errorf("revision %d, work %v", again.Revision, again.Work)
			}
			back(t, again)
		})
	}
}

// TestResumeCountsDontKnow: "don't know" is an answer, and is not asked again; a
// note alone is none.
func TestResumeCountsDontKnow(t *testing.T) {
	s := after(named(small(), questions.Full), flow.DontKnow{Question: "kid"}, flow.Annotate{Question: "pic", Note: "later"})
	wantPlace(t, opened(s.Questionnaire, scoring.Record{Scan: s.Scan}), question("pic"))
}

// TestQuickIntoFull goes on with the full scan: the answers stay, and it stands at
// the first question that has none.
func TestQuickIntoFull(t *testing.T) {
	s := named(small(), questions.Quick)
	for s.Place.Page != flow.Review {
		s = onward(s)
	}
	wide := after(s, goTo(at(flow.Result)), flow.Rescope{Scope: questions.Full})
	wantPlace(t, wide, question("pic"))
	if wide.Scan.Scope != questions.Full || len(wide.Scan.Answers) != 3 || wide.Revision != s.Revision+1 {
		t.Errorf("scope %s, %d answers, revision %d after %d", wide.Scan.Scope, len(wide.Scan.Answers), wide.Revision, s.Revision)
	}
	for range 2 {
		wide = wide.Apply(flow.Rescope{Scope: questions.Full})
	}
	if wide.Revision != s.Revision+1 {
		t.Error("a full scan became fuller")
	}
	narrow := wide.Apply(flow.Rescope{Scope: questions.Quick})
	wantPlace(t, narrow, at(flow.Result))
	if narrow.Scan.Scope != questions.Quick || !reflect.DeepEqual(narrow.Result(), s.Result()) {
		t.Errorf("the way back leads to scope %s and %+v", narrow.Scan.Scope, narrow.Result().Level)
	}
}

func TestSequence(t *testing.T) {
	qn := small()
	full, quick := named(qn, questions.Full), named(qn, questions.Quick)
	wantList(t, "full", ids(full.Sequence()), "kid", "pic", "own", "pol", "net", "mfa")
	wantList(t, "quick", ids(quick.Sequence()), "kid", "own", "net")
	wantList(t, "the questionnaire after it", ids(qn.All(questions.Full)), "net", "own", "kid", "mfa", "pol", "pic")
	for _, c := range []struct {
		s     flow.Session
		id    string
		n, of int
	}{{full, "kid", 1, 6}, {full, "mfa", 6, 6}, {quick, "net", 3, 3}, {quick, "mfa", 0, 3}, {full, "none", 0, 6}, {full, "", 0, 6}} {
		if n, of := c.s.Position(c.id); n != c.n || of != c.of {
			t.Errorf("%q stands at %d of %d, want %d of %d", c.id, n, of, c.n, c.of)
		}
	}
}

// TestSequenceOfAll: within what one of the three knows, the order of the
// questionnaire stays.
func TestSequenceOfAll(t *testing.T) {
	qn := ibp(t)
	var want []string
	for _, who := range questions.Knowers() {
		for _, q := range qn.All(questions.Full) {
			if q.Knows == who {
				want = append(want, q.ID)
			}
		}
	}
	wantList(t, "the full sitting", ids(named(qn, questions.Full).Sequence()), want...)
}
