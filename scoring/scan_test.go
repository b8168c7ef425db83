package scoring_test

import (
	"reflect"
	"testing"
	"time"

	"peil/questions"
	"peil/scoring"
)

func TestParseDate(t *testing.T) {
	for _, text := range []string{"2026-11-21", "2024-02-29", "1970-01-01", "2199-12-31"} {
		d, err := scoring.ParseDate(text)
		if err != nil || d.String() != text {
			t.Errorf("%s: got %v, %v", text, d, err)
		}
	}
	for _, text := range []string{"", "2026-02-29", "2026-13-01", "2026-1-1", "21-11-2026", "2026-11-21T10:00:00Z", "2026-11-21 ", "0206-11-21", "1969-12-31", "2200-01-01", "9999-12-31"} {
		if d, err := scoring.ParseDate(text); err == nil {
			t.Errorf("%q is no date: got %v", text, d)
		}
	}
}

// A sitting late at night in Oslo is dated there, not in Greenwich.
func TestDateOf(t *testing.T) {
	oslo := time.FixedZone("Oslo", 3600)
	same(t, "date", scoring.DateOf(time.Date(2026, 11, 22, 0, 30, 0, 0, oslo)), "2026-11-22")
}

// A year has its leap day, and the clock of no country changes it.
func TestDaysTo(t *testing.T) {
	for _, c := range []struct {
		day, other string
		want       int
	}{
		{"2026-11-21", "2026-11-21", 0}, {"2026-11-22", "2026-11-21", 1}, {"2026-11-20", "2026-11-21", -1},
		{"2027-03-29", "2027-03-27", 2}, {"2025-01-01", "2024-01-01", 366}, {"2024-01-01", "2025-01-01", -366},
	} {
		day, _ := scoring.ParseDate(c.day)
		other, _ := scoring.ParseDate(c.other)
		same(t, "from "+c.other+" to "+c.day, other.DaysTo(day), c.want)
	}
}

func TestNoDate(t *testing.T) {
	var none scoring.Date
	if !none.IsZero() || none.String() != "" {
		t.Errorf("got %q, zero %v", none, none.IsZero())
	}
	if (scoring.Date{Year: 2026, Month: 1, Day: 1}).IsZero() {
		t.Error("a day is no date")
	}
}

func TestKind(t *testing.T) {
	for _, c := range []struct {
		answer scoring.Answer
		want   scoring.Kind
	}{
		{scoring.Answer{}, scoring.Open},
		{scoring.Answer{Note: "later"}, scoring.Open},
		{scoring.Answer{Level: 1}, scoring.Levelled},
		{scoring.Answer{Level: 5}, scoring.Levelled},
		{scoring.Answer{Level: 6}, scoring.Open},
		{scoring.Answer{Unknown: true}, scoring.DontKnow},
		{scoring.Answer{NotApplicable: "we have none"}, scoring.NotApplicable},
	} {
		if got := c.answer.Kind(); got != c.want {
			t.Errorf("%+v: got %d, want %d", c.answer, got, c.want)
		}
	}
}

// An open answer that says something else is kept in the file.
func TestAnswerIsZero(t *testing.T) {
	if !(scoring.Answer{}).IsZero() {
		t.Error("an empty answer says something")
	}
	for _, a := range []scoring.Answer{
		{Level: 1}, {Unknown: true}, {NotApplicable: "we have none"},
		{Note: "n"}, {Discuss: true}, {Confirmed: true}, {Difference: "school"}, {Votes: []int{0}}, {Evidence: "e"}, {EvidenceDate: scoring.Date{Year: 2026, Month: 1, Day: 1}}, {By: "b"}, {Checked: []string{}},
	} {
		if a.IsZero() {
			t.Errorf("%+v says nothing", a)
		}
	}
}

func TestTargetOf(t *testing.T) {
	for _, c := range []struct {
		shows string
		scan  scoring.Scan
		want  questions.Level
	}{
		{"good foundation where nothing is said", scoring.Scan{}, 4},
		{"that of the scan", scoring.Scan{Target: 3}, 3},
		{"that of another domain changes nothing", scoring.Scan{Target: 3, Targets: map[string]questions.Level{"B": 5}}, 3},
		{"that of the domain", scoring.Scan{Target: 3, Targets: map[string]questions.Level{"A": 5}}, 5},
	} {
		if got := c.scan.TargetOf("A"); got != c.want {
			t.Errorf("%s: got %d, want %d", c.shows, got, c.want)
		}
	}
}

// The scan before stays as it was: a sitting can go back to it.
func TestWith(t *testing.T) {
	_, before := sketch("A: a=1 b=2")
	after := before.With("a", scoring.Answer{Level: 5}).With("b", scoring.Answer{}).With("c", scoring.Answer{Unknown: true})
	same(t, "after", after.Answers, map[string]scoring.Answer{"a": {Level: 5}, "c": {Unknown: true}})
	same(t, "before", before.Answers, map[string]scoring.Answer{"a": {Level: 1}, "b": {Level: 2}})
}

func TestWithOnAnEmptyScan(t *testing.T) {
	s := scoring.Scan{}.With("a", scoring.Answer{Level: 3})
	same(t, "answers", s.Answers, map[string]scoring.Answer{"a": {Level: 3}})
}

// A scan file that names no scope is a full scan.
func TestNoScopeIsFull(t *testing.T) {
	qn, s := sketch("A: a=2,quick b=3")
	s.Scope = ""
	if got := len(s.Questions(qn)); got != 2 {
		t.Errorf("questions: got %d, want 2", got)
	}
	s.Scope = questions.Quick
	if got := len(s.Questions(qn)); got != 1 {
		t.Errorf("questions of a quick scan: got %d, want 1", got)
	}
}

func TestInOrder(t *testing.T) {
	offered := []string{"a", "b", "c"}
	for _, c := range []struct{ chosen, want []string }{
		{[]string{"c", "a"}, []string{"a", "c"}},
		{[]string{"b", "b"}, []string{"b"}},
		{[]string{"x"}, []string{}},
		{[]string{}, []string{}},
		{nil, nil},
	} {
		if got := scoring.InOrder(c.chosen, offered); !reflect.DeepEqual(got, c.want) {
			t.Errorf("of %q: %#v, want %#v", c.chosen, got, c.want)
		}
	}
}

func TestSettled(t *testing.T) {
	settled := map[string]bool{scoring.StatusDone: true, scoring.StatusDropped: true}
	for _, status := range append(scoring.Statuses(), "") {
		if got := (scoring.Work{Status: status}).Settled(); got != settled[status] {
			t.Errorf("%q is settled: %v", status, got)
		}
	}
}
