package scoring_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"peil/questions"
	"peil/questions/questionstest"
	"peil/scoring"
)

var (
	then = scoring.Date{Year: 2026, Month: 11, Day: 20}
	now  = scoring.Date{Year: 2027, Month: 11, Day: 19}
)

// two makes records of two sketches of the same questions.
func two(from, to string) (qn *questions.Questionnaire, a, b scoring.Record) {
	qn, a.Scan = sketch(from)
	_, b.Scan = sketch(to)
	a.Scan.Date, b.Scan.Date = then, now
	a.Work, b.Work = map[string]scoring.Work{}, map[string]scoring.Work{}
	return qn, a, b
}

// sayMoves puts each move in words: a 2→3 worked-on.
func sayMoves(s scoring.Step) string {
	var said []string
	for _, m := range s.Moves {
		said = append(said, fmt.Sprintf("%s %s→%s %s", m.Question, m.From, m.To, m.Cause))
	}
	return strings.Join(said, ", ")
}

func sayParts(s scoring.Step) string {
	var said []string
	for _, p := range s.Parts {
		said = append(said, string(p.Cause)+" "+p.By.String())
	}
	return strings.Join(said, ", ")
}

func TestCause(t *testing.T) {
	done, doing := scoring.Work{Status: scoring.StatusDone}, scoring.Work{Status: scoring.StatusDoing}
	for _, x := range []struct {
		shows, from, to string
		then, now       map[string]scoring.Work
		want            string
	}{
		{"nothing", "A: a=2 b=?", "A: a=2 b=?", nil, nil, ""},
		{"open and don't know are the same", "A: a=2 b=?", "A: a=2 b=.", nil, nil, ""},
		{"up without an action", "A: a=2", "A: a=3", nil, nil, "a 2→3 changed"},
		{"down", "A: a=3", "A: a=2", nil, nil, "a 3→2 changed"},
		{"the action is done in the newer file", "A: a=2", "A: a=3", nil, map[string]scoring.Work{"a/3": done}, "a 2→3 worked-on"},
		{"it was done in the older", "A: a=2", "A: a=3", map[string]scoring.Work{"a/3": done}, nil, "a 2→3 worked-on"},
		{"it is under way", "A: a=2", "A: a=3", map[string]scoring.Work{"a/3": doing}, nil, "a 2→3 worked-on"},
		{"it was only promised", "A: a=2", "A: a=3", map[string]scoring.Work{"a/3": {Holder: "ict"}}, nil, "a 2→3 changed"},
		{"from 1 to 2 the action to 3 counts", "A: a=1", "A: a=2", map[string]scoring.Work{"a/3": doing}, nil, "a 1→2 worked-on"},
		{"a later action up to the new level", "A: a=2", "A: a=4", nil, map[string]scoring.Work{"a/4": done}, "a 2→4 worked-on"},
		{"an action beyond it does not count", "A: a=2", "A: a=3", nil, map[string]scoring.Work{"a/4": done}, "a 2→3 changed"},
		{"an action of before does not count", "A: a=3", "A: a=4", nil, map[string]scoring.Work{"a/3": done}, "a 3→4 changed"},
		{"a fall is never worked on", "A: a=4", "A: a=3", nil, map[string]scoring.Work{"a/3": done, "a/4": done, "a/5": done}, "a 4→3 changed"},
		{"found out", "A: a=? b=.", "A: a=4 b=1", nil, map[string]scoring.Work{"a/4": done}, "a unknown→4 found-out, b open→1 found-out"},
		{"not known any more", "A: a=4 b=3", "A: a=? b=.", nil, nil, "a 4→unknown unknown-now, b 3→open unknown-now"},
		{"not applicable in one", "A: a=-,na b=3,na c=?,na", "A: a=3,na b=-,na c=-,na", nil, nil,
			"a not-applicable→3 scope, b 3→not-applicable scope, c unknown→not-applicable scope"},
		{"not applicable in both", "A: a=-,na", "A: a=-,na", nil, nil, ""},
		{"outside the scope of one", "A: a=3 b=2,quick", "quick | A: a=4 b=3,quick", nil, nil, "a 3→not-asked scope, b 2→3 changed"},
		{"outside the scope of both", "quick | A: a=3 b=2,quick", "quick | A: a=4 b=2,quick", nil, nil, ""},
	} {
		t.Run(x.shows, func(t *testing.T) {
			qn, a, b := two(x.from, x.to)
			a.Work, b.Work = x.then, x.now
			same(t, "moves", sayMoves(scoring.Compare(qn, a, b)), x.want)
		})
	}
}

// Somebody says that the school is as it was, of the scan that this one follows; of
// another scan it says nothing.
func TestRejudged(t *testing.T) {
	qn, a, b := two("A: a=4 b=2", "A: a=3 b=3")
	for _, id := range []string{"a", "b"} {
		answer := b.Scan.Answers[id]
		answer.Difference = scoring.JudgedOtherwise
		b.Scan.Answers[id] = answer
	}
	b.Work = map[string]scoring.Work{"b/3": {Status: scoring.StatusDone}}
	b.Previous = &scoring.Previous{Date: then}
	same(t, "moves", sayMoves(scoring.Compare(qn, a, b)), "a 4→3 rejudged, b 2→3 rejudged")
	b.Previous = &scoring.Previous{Date: scoring.Date{Year: 2025, Month: 11, Day: 20}}
	same(t, "moves", sayMoves(scoring.Compare(qn, a, b)), "a 4→3 changed, b 2→3 worked-on")
	b.Previous = nil
	same(t, "moves", sayMoves(scoring.Compare(qn, a, b)), "a 4→3 changed, b 2→3 worked-on")
}

func TestParts(t *testing.T) {
	done := map[string]scoring.Work{"a/3": {Status: scoring.StatusDone}}
	for _, x := range []struct {
		shows, from, to string
		work            map[string]scoring.Work
		want            string
	}{
		{"none", "A: a=2", "A: a=2", nil, ""},
		{"one cause", "A: a=2 b=2", "A: a=3 b=2", done, "worked-on 0.5"},
		{"one up and one down", "A: a=2 b=4", "A: a=3 b=3", done, "worked-on 0.5, changed -0.5"},
		// 1/3 up and 1/3 down of three: 0.33 and -0.33 are rounded down to 0.3 and
		// -0.4, and the tenth that is left goes to -0.4, whose remainder is larger.
		{"thirds", "A: a=2 b=4 c=3", "A: a=3 b=3 c=3", done, "worked-on 0.3, changed -0.3"},
		{"weights count", "A: a3=2 b=2", "A: a3=3 b=2", done, "worked-on 0.8"}, // 2.75 is 2.8, from 2.0
		{"found out is other questions", "A: a=2 b=?", "A: a=2 b=4", nil, "other-questions 1.5"},
		{"two that cancel out stay", "A: a=2 b=2 c=2", "A: a=2 b=3 c=1", nil, "changed 0.0"},
	} {
		t.Run(x.shows, func(t *testing.T) {
			qn, a, b := two(x.from, x.to)
			b.Work = x.work
			same(t, "parts", sayParts(scoring.Compare(qn, a, b)), x.want)
		})
	}
}

func TestOutcomes(t *testing.T) {
	qn, a, b := two("A: a=2 b=2 c=2 d=? e=2 f=2", "A: a=3 b=2 c=2 d=3 e=2 f=2")
	before, after := scoring.Date{Year: 2027, Month: 2, Day: 1}, scoring.Date{Year: 2028, Month: 2, Day: 1}
	a.Work = map[string]scoring.Work{
		"a/3":        {Holder: "ict", Due: before},
		"b/3":        {Holder: "ict", Due: before},
		"c/3":        {Due: after},
		"d/find-out": {Status: scoring.StatusDone},
		"e/3":        {Note: "Only a note."},
		"f/3":        {Status: scoring.StatusDoing},
	}
	b.Work = map[string]scoring.Work{"a/3": {Status: scoring.StatusDone, Due: before}, "f/3": {Status: scoring.StatusDropped}, "c/3": {Holder: "ib"}}
	var got []string
	for _, o := range scoring.Compare(qn, a, b).Outcomes {
		got = append(got, o.Action+" "+o.Status)
	}
	same(t, "outcomes", got, []string{"a/3 done", "b/3 overdue", "c/3 open", "d/find-out done", "f/3 dropped"})
}

// Over a change of the questionnaire each question has the cause that is due to it.
func TestCompareOverVersions(t *testing.T) {
	qn := questionstest.Both(t)
	record := func(version string, date scoring.Date, levels map[string]questions.Level) scoring.Record {
		r := scoring.Record{Scan: scoring.Scan{Version: version, Date: date, Scope: questions.Full, Answers: map[string]scoring.Answer{}}}
		for id, l := range levels {
			r.Scan.Answers[id] = scoring.Answer{Level: l}
		}
		return r
	}
	a := record(questionstest.First, then, map[string]questions.Level{
		questionstest.Was: 2, questionstest.Went: 3, questionstest.Changed: 4, "acc-mfa": 2, "gov-plan": 3,
	})
	b := record(questionstest.Second, now, map[string]questions.Level{
		questionstest.Is: 3, questionstest.Came: 1, questionstest.Changed: 4, "acc-mfa": 2, "gov-plan": 4,
	})
	a.Work = map[string]scoring.Work{questionstest.Was + "/3": {Status: scoring.StatusDone}}
	s := scoring.Compare(qn, a, b)
	same(t, "moves", sayMoves(s), "gov-plan 3→4 changed, sup-ai not-asked→1 question-changed, acc-secrets 4→4 question-changed, "+
		"tec-wifi 3→not-asked question-changed, inc-72h 2→3 worked-on")
	if s.Shared != 3 || s.Rose != 2 || s.Fell != 0 {
		t.Errorf("%d shared, %d rose, %d fell", s.Shared, s.Rose, s.Fell)
	}
	same(t, "the step, asked of the version of then", scoring.Compare(qn.At(questionstest.First), a, b), s)
	same(t, "outcomes", s.Outcomes, []scoring.Outcome{{Action: "inc-72h/3", Status: "done", Work: scoring.Work{Status: "done"}}})
}

// The parts of every difference add up, exactly, and every cause is the one that a
// reading of the rules from the end to the beginning gives.
func TestPartsAddUp(t *testing.T) {
	qn := questionstest.Both(t)
	for seed := range uint64(2000) {
		pick := chance(seed)
		a, b := drawRecord(pick, qn, then), drawRecord(pick, qn, now)
		if a.Scan.Version > b.Scan.Version {
			a.Scan.Version = b.Scan.Version
			a = drawAnswers(pick, qn, a)
		}
		b.Previous = one(pick, []*scoring.Previous{nil, {Date: then}, {Date: scoring.Date{Year: 2020, Month: 1, Day: 1}}})
		s := scoring.Compare(qn, a, b)
		var sum, like scoring.Shift
		for _, p := range s.Parts {
			sum += p.By
			if p.Cause != scoring.OtherQuestions {
				like += p.By
			}
		}
		if sum != s.Difference() || like != s.LikeDifference() {
			t.Fatalf("seed %d: the parts add up to %s of %s, and like for like to %s of %s: %s", seed, sum, s.Difference(), like, s.LikeDifference(), sayParts(s))
		}
		same(t, fmt.Sprintf("seed %d", seed), sayMoves(s), sayMoves(scoring.Step{Moves: obviousMoves(qn, a, b)}))
		if rose, fell := obviousCount(s.Moves); s.Rose != rose || s.Fell != fell {
			t.Fatalf("seed %d: %d rose and %d fell, counted are %d and %d", seed, s.Rose, s.Fell, rose, fell)
		}
	}
}

// A scan beside itself has no differences, whatever stands in it.
func TestBesideItself(t *testing.T) {
	qn := questionstest.Both(t)
	for seed := range uint64(200) {
		a := drawRecord(chance(seed), qn, then)
		b := a
		b.Scan.Date = now
		if s := scoring.Compare(qn, a, b); len(s.Moves) != 0 || len(s.Parts) != 0 || s.Difference() != 0 || s.LikeDifference() != 0 {
			t.Fatalf("seed %d: %s; %s", seed, sayMoves(s), sayParts(s))
		}
	}
}

func drawRecord(pick picker, qn *questions.Questionnaire, date scoring.Date) scoring.Record {
	r := scoring.Record{Scan: scoring.Scan{Version: one(pick, []string{questionstest.First, questionstest.Second}), Date: date}}
	r.Scan.Scope = one(pick, []questions.Scope{questions.Full, questions.Full, questions.Quick})
	return drawAnswers(pick, qn, r)
}

// drawAnswers draws answers and work for the questions of the version.
func drawAnswers(pick picker, qn *questions.Questionnaire, r scoring.Record) scoring.Record {
	r.Scan.Answers, r.Work = map[string]scoring.Answer{}, map[string]scoring.Work{}
	for _, q := range qn.At(r.Scan.Version).All(questions.Full) {
		a := scoring.Answer{Level: one(pick, questions.Levels()), Difference: one(pick, []string{"", "", scoring.JudgedOtherwise, scoring.SchoolChanged})}
		switch pick(9) {
		case 0:
			a = scoring.Answer{Unknown: true}
		case 1:
			a = scoring.Answer{NotApplicable: "x"}
		case 2:
			continue
		}
		r.Scan.Answers[q.ID] = a
		if to := one(pick, []string{"", "", "/3", "/4", "/5", "/find-out"}); to != "" {
			r.Work[q.ID+to] = scoring.Work{Status: one(pick, scoring.Statuses())}
		}
	}
	return r
}

// obviousMoves gives each question its cause in the plainest way there is: all rules
// from the last to the first, each over what was said before.
func obviousMoves(qn *questions.Questionnaire, a, b scoring.Record) []scoring.Move {
	older, newer := qn.At(a.Scan.Version), qn.At(b.Scan.Version)
	if older == newer {
		older = newer
	}
	oldID := func(id string) string {
		if a.Scan.Version == questionstest.First && b.Scan.Version == questionstest.Second && id == questionstest.Is {
			return questionstest.Was
		}
		return id
	}
	var moves []scoring.Move
	add := func(id string) {
		m := scoring.Move{Question: id, From: obviousState(older, a, oldID(id)), To: obviousState(newer, b, id)}
		unsaid := func(s scoring.State) bool { return s == "open" || s == "unknown" }
		without := func(s scoring.State) bool { return s == "not-asked" || s == "not-applicable" }
		level := func(s scoring.State) int { return strings.Index("012345", string(s)) }
		m.Cause = scoring.Changed
		for to := level(m.From) + 1; to <= 5; to++ {
			counts := to <= level(m.To) || to == 3 && level(m.To) == 2
			for _, w := range []scoring.Work{a.Work[fmt.Sprintf("%s/%d", oldID(id), to)], b.Work[fmt.Sprintf("%s/%d", id, to)]} {
				if level(m.To) > level(m.From) && counts && (w.Status == "done" || w.Status == "doing") {
					m.Cause = scoring.WorkedOn
				}
			}
		}
		if b.Previous != nil && b.Previous.Date == a.Scan.Date && b.Scan.Answers[id].Difference == "judgement" {
			m.Cause = scoring.Rejudged
		}
		if unsaid(m.To) {
			m.Cause = scoring.UnknownNow
		}
		if unsaid(m.From) {
			m.Cause = scoring.FoundOut
		}
		if without(m.From) || without(m.To) {
			m.Cause = scoring.OtherScope
		}
		if a.Scan.Version != b.Scan.Version && slices.Contains([]string{questionstest.Came, questionstest.Went, questionstest.Changed}, id) {
			m.Cause = scoring.QuestionChanged
		} else if m.From == m.To || unsaid(m.From) && unsaid(m.To) {
			return
		}
		if m.From != "not-asked" || m.To != "not-asked" {
			moves = append(moves, m)
		}
	}
	for _, q := range newer.All(questions.Full) {
		add(q.ID)
		if q.ID == "tec-network" && a.Scan.Version == questionstest.First && b.Scan.Version == questionstest.Second {
			add(questionstest.Went)
		}
	}
	return moves
}

func obviousState(qn *questions.Questionnaire, r scoring.Record, id string) scoring.State {
	q := qn.Question(id)
	if q == nil || r.Scan.Scope == questions.Quick && !q.Quick {
		return "not-asked"
	}
	switch a := r.Scan.Answers[id]; {
	case a.Level > 0:
		return scoring.State(fmt.Sprint(int(a.Level)))
	case a.Unknown:
		return "unknown"
	case a.NotApplicable != "":
		return "not-applicable"
	}
	return "open"
}

func obviousCount(moves []scoring.Move) (rose, fell int) {
	for _, m := range moves {
		if m.Cause == scoring.Rejudged || m.Cause == scoring.WorkedOn || m.Cause == scoring.Changed {
			if m.To > m.From {
				rose++
			} else {
				fell++
			}
		}
	}
	return rose, fell
}

// Last year is the year before, about a year ago.
func TestLastYear(t *testing.T) {
	day := func(y int, m time.Month, d int) scoring.Date { return scoring.Date{Year: y, Month: m, Day: d} }
	for _, x := range []struct {
		from, to scoring.Date
		want     bool
	}{
		{day(2025, 11, 20), day(2026, 11, 19), true},
		{day(2025, 11, 20), day(2026, 9, 1), true},
		{day(2025, 11, 20), day(2027, 1, 15), false}, // not the year before
		{day(2026, 1, 20), day(2026, 12, 15), false},
		{day(2025, 11, 20), day(2026, 1, 15), false}, // too short ago
		{day(2025, 1, 10), day(2026, 11, 19), false}, // too long
		{day(2024, 11, 20), day(2026, 11, 19), false},
	} {
		s := scoring.Step{From: x.from, To: x.to}
		if s.LastYear() != x.want {
			t.Errorf("from %s to %s is %v", x.from, x.to, !x.want)
		}
	}
}
