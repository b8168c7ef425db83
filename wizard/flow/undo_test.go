package flow_test

import (
	"math/rand/v2"
	"reflect"
	"testing"

	"peil/questions"
	"peil/scoring"
	"peil/wizard/flow"
)

// TestUndo takes back one after another what was said, the last first, and shows
// where.
func TestUndo(t *testing.T) {
	s := after(named(small(), questions.Full), flow.Answer{Question: "kid", Level: 3}, flow.Annotate{Question: "kid", Note: "gezien"})
	wantPlace(t, s, question("pic"))
	s = after(s, flow.NotApplicable{Question: "pic", Reason: "geen"}, flow.Aim{Domain: "one", Target: 5}, flow.Clear{Question: "kid"})

	s = s.Apply(flow.Undo{})
	if got := s.Scan.Answers["kid"]; got.Level != 3 || got.Note != "gezien" {
		t.Errorf("an answer that was taken away comes back as %+v", got)
	}
	wantPlace(t, s, question("kid"))
	if s = s.Apply(flow.Undo{}); s.Scan.TargetOf("one") != 4 || len(s.Scan.Targets) != 0 {
		t.Errorf("the targets are %v", s.Scan.Targets)
	}
	s = s.Apply(flow.Undo{})
	if got := s.Scan.Answers["pic"]; got.Kind() != scoring.Open {
		t.Errorf("not applicable was taken back: %+v", got)
	}
	wantPlace(t, s, question("pic"))
	s = s.Apply(flow.Undo{})
	if got := s.Scan.Answers["kid"]; got.Kind() != scoring.Open || got.Note != "gezien" {
		t.Errorf("the note goes with the answer: %+v", got)
	}
	if again := s.Apply(flow.Undo{}); !reflect.DeepEqual(again, s) {
		t.Error("there was nothing left to take back")
	}
}

// TestUndoInTheReview stays there, with the cursor on what changed.
func TestUndoInTheReview(t *testing.T) {
	s := after(opened(small(), answered(small(), 3, 3, 3, 3, 3, 3).Record), goTo(at(flow.Review)), goTo(question("own")),
		flow.Answer{Question: "own", Level: 1}, goTo(at(flow.Review)), flow.Undo{})
	wantPlace(t, s, flow.Place{Page: flow.Review, Question: "own"})
	if got := s.Scan.Answers["own"].Level; got != 3 {
		t.Errorf("own is %d", got)
	}
	wantPlace(t, s.Apply(flow.Back{}), at(flow.Result))
}

// TestUndoEverything takes back all that can be, whatever was done: answers and
// targets are those that the sitting began with, and no note is lost.
func TestUndoEverything(t *testing.T) {
	for seed := range uint64(40) {
		pick := rand.New(rand.NewPCG(seed, 5)).IntN
		begun := opened(small(), answered(small(), 1, 0, 2, 3).Record)
		s := begun
		for range 30 {
			switch in := drawIntent(pick, s).(type) {
			case flow.Another, flow.Open:
			default:
				s = s.Apply(in)
			}
		}
		notes := map[string]string{}
		for id, a := range s.Scan.Answers {
			notes[id] = a.Note
		}
		for range 40 {
			s = s.Apply(flow.Undo{})
		}
		for _, q := range small().All(questions.Full) {
			was, is := begun.Scan.Answers[q.ID], s.Scan.Answers[q.ID]
			if was.Level != is.Level || was.Unknown != is.Unknown || was.NotApplicable != is.NotApplicable || is.Note != notes[q.ID] {
				t.Fatalf("seed %d: %s is %+v, was %+v, with the note %q", seed, q.ID, is, was, notes[q.ID])
			}
		}
		if len(s.Scan.Targets) != 0 {
			t.Fatalf("seed %d: targets %v", seed, s.Scan.Targets)
		}
	}
}

// TestKeep keeps what is half typed, and nobody is moved by it.
func TestKeep(t *testing.T) {
	s := after(opened(small(), answered(small(), 3, 3, 3).Record), goTo(at(flow.School)))
	kept := s.Apply(flow.Keep{Intent: flow.Describe{School: scoring.School{Name: "De Beuk"}}})
	wantPlace(t, kept, at(flow.School))
	if kept.Scan.School.Name != "De Beuk" || kept.Revision != s.Revision+1 {
		t.Errorf("kept %+v, revision %d after %d", kept.Scan.School, kept.Revision, s.Revision)
	}
	wantPlace(t, kept.Apply(flow.Back{}), s.Apply(flow.Back{}).Place)
}

// TestSchoolAgain changes who is scanned during a scan, and goes back to where one
// came from.
func TestSchoolAgain(t *testing.T) {
	s := opened(small(), answered(small(), 3, 3, 3, 3, 3, 3).Record)
	s = after(s, goTo(at(flow.Review)), goTo(at(flow.School)), flow.Describe{School: scoring.School{Name: "De Beuk", Country: "NO"}})
	wantPlace(t, s, at(flow.Review))
	if s.Scan.School.Name != "De Beuk" || s.Scan.School.Country != "NO" {
		t.Errorf("the school is %+v", s.Scan.School)
	}
}

// TestAnother begins with another school: what the schools of one owner share is
// there, and nothing else.
func TestAnother(t *testing.T) {
	s := answered(small(), 3, 3).Apply(flow.Another{})
	wantPlace(t, s, at(flow.School))
	if s.Named() || len(s.Scan.Answers) != 0 || s.Work != nil || s.Revision != 0 || s.Scan.SelfImage != 0 {
		t.Errorf("of the first school is left: %+v, revision %d", s.Record, s.Revision)
	}
	if s.Scan.School.Owner != linde.School.Owner || len(s.Scan.Respondents) != 2 || s.Scan.Date != today || s.Scan.Version == "" {
		t.Errorf("the next begins with %+v", s.Scan)
	}
	if named := s.Apply(flow.Describe{School: scoring.School{Name: "De Beuk"}}); named.Revision != 1 {
		t.Errorf("with a name it has revision %d", named.Revision)
	}
}

// TestOpenKeepsWhatWasSaid: the language and the version of a scan are its own,
// whatever is spoken and asked today.
func TestOpenKeepsWhatWasSaid(t *testing.T) {
	r := answered(small(), 3).Record
	r.Scan.Language, r.Scan.Version = "nn", "2019.9"
	s := after(opened(small(), r), flow.Speak{Language: "en"}, flow.Answer{Question: "own", Level: 2})
	if s.Scan.Language != "nn" || s.Scan.Version != "2019.9" || s.Language != "en" {
		t.Errorf("language %s, version %s, spoken %s", s.Scan.Language, s.Scan.Version, s.Language)
	}
	r.Scan.Language = ""
	if s := opened(small(), r); s.Scan.Language != "nl" || s.Revision != 0 {
		t.Errorf("a scan without a language has %q, revision %d", s.Scan.Language, s.Revision)
	}
}

// TestResumeBeforeTheFirstAnswer goes on with what comes before the questions.
func TestResumeBeforeTheFirstAnswer(t *testing.T) {
	scan := named(small(), questions.Full).Scan
	bare := scan
	bare.SelfImage = 0
	wishing := scan
	wishing.NextStep = "embed"
	for _, c := range []struct {
		scan scoring.Scan
		want flow.Place
	}{{bare, at(flow.SelfImage)}, {scan, at(flow.Wishes)}, {wishing, part("kid")}} {
		wantPlace(t, opened(small(), scoring.Record{Scan: c.scan}), c.want)
	}
}

// TestRetry has the same session saved again.
func TestRetry(t *testing.T) {
	s := answered(small(), 3)
	if again := s.Apply(flow.Retry{}); again.Revision != s.Revision+1 || !reflect.DeepEqual(again.Record, s.Record) {
		t.Errorf("revision %d after %d", again.Revision, s.Revision)
	}
}

// TestOpening is what a sitting begins with.
func TestOpening(t *testing.T) {
	r := answered(small(), 3, 3, 3).Record
	for _, c := range []struct {
		name string
		o    flow.Opening
		want flow.Place
	}{
		{"nothing", flow.Opening{}, at(flow.Start)},
		{"a scope", flow.Opening{Scope: questions.Quick}, at(flow.School)},
		{"a scan", flow.Opening{Record: &r}, question("pic")},
		{"a scan in the other scope", flow.Opening{Record: &r, Scope: questions.Quick}, at(flow.Result)},
		{"a scan in its own scope", flow.Opening{Record: &r, Scope: questions.Full}, question("pic")},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := after(flow.New(c.o).Apply(flow.Read{Questionnaire: small()}), c.o.Intents()...)
			wantPlace(t, s, c.want)
		})
	}
}

// TestBackKeepsWhatWasTyped: who goes back from a half-filled page finds it so
// again; a school without a name is not named by it.
func TestBackKeepsWhatWasTyped(t *testing.T) {
	typed := flow.Describe{School: scoring.School{Name: "De Lin", Owner: "Polder", Country: "NL"}, AskedBy: "bestuur"}
	s := after(fresh(small()), flow.Begin{Scope: questions.Quick}, flow.Back{Keep: typed})
	wantPlace(t, s, at(flow.Start))
	if s.Named() || s.Revision != 0 || !reflect.DeepEqual(s.Apply(flow.Begin{Scope: questions.Full}).School(), typed) {
		t.Errorf("kept is %+v, the school is %+v", s.School(), s.Scan.School)
	}
	s = after(s, flow.Begin{Scope: questions.Quick}, linde)
	if got := s.School(); got.School != linde.School {
		t.Errorf("once it has a name, the school is %+v", got)
	}
	s = after(s, flow.Picture{Level: 4}, flow.Back{Keep: flow.Wish{Target: 5}})
	wantPlace(t, s, at(flow.SelfImage))
	if s.Scan.Target != 5 {
		t.Errorf("the target is %d", s.Scan.Target)
	}
}
