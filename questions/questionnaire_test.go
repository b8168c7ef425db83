package questions_test

import (
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
)

// What a file leaves out is the plain case: not essential, not quick, no duty.
func TestLoad(t *testing.T) {
	qn := load(t)
	if qn.ID != "small" || qn.Version != "1" || qn.Hours[questions.Medium] != 16 || qn.Poll.Total() != 15 {
		t.Errorf("head: got %s %s, %d hours, %d polled", qn.ID, qn.Version, qn.Hours[questions.Medium], qn.Poll.Total())
	}
	guide, help := qn.Resources["guide"], qn.Resources["help"]
	if guide.Support != nil || strings.Join(help.Support, " ") != "network track" || help.Address != "help.example/bears-1_2/" {
		t.Errorf("resources: got %+v and %+v", guide, help)
	}
	locked, list := qn.Question("doors-locked"), qn.Question("keys-list")
	if !locked.Essential || !locked.Quick || !locked.Urgent || locked.NA || !qn.Question("keys-lost").NA {
		t.Errorf("doors-locked: got %+v", locked)
	}
	if list.Essential || list.Quick || list.Urgent || list.NA || list.Duty != nil || list.Needs != nil || list.Checklist != nil {
		t.Errorf("keys-list: got %+v", list)
	}
}

func TestAll(t *testing.T) {
	qn := load(t)
	for scope, want := range map[questions.Scope]string{
		questions.Full:  "doors-locked keys-list keys-lost bikes-shed bins-emptied",
		questions.Quick: "doors-locked",
	} {
		var ids []string
		for _, q := range qn.All(scope) {
			ids = append(ids, q.ID)
		}
		if got := strings.Join(ids, " "); got != want {
			t.Errorf("%s: got %s, want %s", scope, got, want)
		}
	}
}

func TestFind(t *testing.T) {
	qn := load(t)
	if q := qn.Question("keys-lost"); q == nil || q.ID != "keys-lost" {
		t.Errorf("keys-lost: got %v", q)
	}
	if d := qn.DomainOf("keys-lost"); d == nil || d.ID != "keys" {
		t.Errorf("the domain of keys-lost: got %v", d)
	}
	if d := qn.Domain("bins"); d == nil || d.ID != "bins" {
		t.Errorf("bins: got %v", d)
	}
	if qn.Question("keys") != nil || qn.Domain("keys-lost") != nil || qn.DomainOf("keys") != nil {
		t.Error("found what is not there")
	}
}

func TestPerCountry(t *testing.T) {
	qn := load(t)
	q := qn.Question("doors-locked")
	for _, x := range []struct {
		what string
		got  []string
		want string
	}{
		{"sources in the Netherlands", qn.SourcesIn(q, locale.Netherlands), "law norm"},
		{"sources in Norway", qn.SourcesIn(q, locale.Norway), "law"},
		{"resources in the Netherlands", qn.ResourcesIn(q, locale.Netherlands), "guide"},
		{"resources in Norway", qn.ResourcesIn(q, locale.Norway), "guide help"},
	} {
		if got := strings.Join(x.got, " "); got != x.want {
			t.Errorf("%s: got %s, want %s", x.what, got, x.want)
		}
	}
	adopted := ibp(t).Question("cod-adopt") // Dutch law only
	if !adopted.DutyIn(locale.Netherlands) || adopted.DutyIn(locale.Norway) {
		t.Errorf("cod-adopt: duty in %v", adopted.Duty)
	}
}

func TestEffortTo(t *testing.T) {
	q := load(t).Question("doors-locked")
	for to, want := range map[questions.Level]questions.Effort{3: questions.Small, 4: questions.Medium, 5: questions.Large} {
		if got := q.EffortTo(to); got != want {
			t.Errorf("to %d: got %s, want %s", to, got, want)
		}
	}
}

func TestLevels(t *testing.T) {
	for l, want := range map[questions.Level]bool{-1: false, 0: false, 1: true, 5: true, 6: false} {
		if l.Valid() != want {
			t.Errorf("%d is valid: %v", l, l.Valid())
		}
	}
	if l := questions.Levels(); len(l) != 5 || l[0] != questions.NotStarted || l[4] != questions.StructuralImprovement {
		t.Errorf("got %v", l)
	}
}
