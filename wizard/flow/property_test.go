package flow_test

import (
	"bytes"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"peil/export"
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
	"peil/wizard/flow"
)

// deep is a copy of a session that shares nothing with it that can change.
func deep(s flow.Session) flow.Session {
	s.Scan.Support = slices.Clone(s.Scan.Support)
	s.Scan.Respondents = slices.Clone(s.Scan.Respondents)
	s.Scan.Targets = copied(s.Scan.Targets)
	s.Work = copied(s.Work)
	s.Scan.Answers = copied(s.Scan.Answers)
	for id, a := range s.Scan.Answers {
		a.Checked = slices.Clone(a.Checked)
		s.Scan.Answers[id] = a
	}
	return s
}

func copied[V any](m map[string]V) map[string]V {
	if m == nil {
		return nil
	}
	c := make(map[string]V, len(m))
	for k, v := range m {
		c[k] = v
	}
	return c
}

// wander applies random intents to sittings of the small and the real
// questionnaire, and looks at each step.
func wander(t *testing.T, seeds uint64, look func(before flow.Session, in flow.Intent, after flow.Session)) {
	t.Helper()
	for seed := range seeds {
		pick := rand.New(rand.NewPCG(seed, 1)).IntN
		s := named(small(), questions.Full)
		if seed%8 == 0 {
			s = fresh(ibp(t))
		}
		for range 60 {
			in := drawIntent(pick, s)
			next := s.Apply(in)
			if look(s, in, next); t.Failed() {
				t.Fatalf("seed %d: %T%+v at %+v", seed, in, in, s.Place)
			}
			s = next
		}
	}
}

// TestApplyLeavesTheOldSession: a save in flight holds the session as it was, so
// no later intent may reach into its maps and slices.
func TestApplyLeavesTheOldSession(t *testing.T) {
	var all, copies []flow.Session // also of all that went before
	wander(t, 60, func(before flow.Session, _ flow.Intent, _ flow.Session) {
		all, copies = append(all, before), append(copies, deep(before))
		for i := max(0, len(all)-5); i < len(all); i++ {
			if !reflect.DeepEqual(all[i], copies[i]) {
				t.Fatalf("a session changed: %+v, was %+v", all[i].Scan, copies[i].Scan)
			}
		}
	})
	for i := range all {
		if !reflect.DeepEqual(all[i].Scan, copies[i].Scan) || !reflect.DeepEqual(all[i].Work, copies[i].Work) {
			t.Fatalf("a session changed later: %+v, was %+v", all[i].Scan, copies[i].Scan)
		}
	}
}

// TestApplyKeepsWhatItWasGiven: a form goes on using the slices that it put into
// an intent.
func TestApplyKeepsWhatItWasGiven(t *testing.T) {
	support, items, roles := []string{"session", "track"}, []string{"a", "b"}, []string{"rector", "ict"}
	s := after(named(small(), questions.Full), flow.Wish{Support: support}, flow.Check{Question: "kid", Items: items},
		flow.Describe{School: linde.School, Respondents: roles})
	support[0], items[0], roles[0] = "x", "x", "x"
	wantList(t, "support", s.Scan.Support, "session", "track")
	wantList(t, "checked", s.Scan.Answers["kid"].Checked, "a", "b")
	wantList(t, "respondents", s.Scan.Respondents, "rector", "ict")
}

// TestRevision holds the revision against the file itself: it rises by one
// exactly when the file of a named school would have other bytes.
func TestRevision(t *testing.T) {
	qn := ibp(t)
	voice, err := wording.Speak(qn, locale.English, locale.Netherlands)
	if err != nil {
		t.Fatal(err)
	}
	encode := func(s flow.Session) []byte {
		if s.Scan.Language == locale.Bokmal { // not spoken yet; which language it is makes no difference here
			s.Scan.Language = locale.English
		}
		return export.Encode(s.Record, voice)
	}
	for seed := range uint64(12) {
		pick := rand.New(rand.NewPCG(seed, 2)).IntN
		s := fresh(qn)
		if seed > 3 {
			s = named(qn, one(pick, questions.Quick, questions.Full))
		}
		saved := encode(s)
		for range 40 {
			in := drawIntent(pick, s)
			if speak, ok := in.(flow.Speak); ok && speak.Language == locale.Bokmal {
				continue
			}
			if _, ok := in.(flow.Another); ok { // which is another file
				continue
			}
			next := s.Apply(in)
			data, want := encode(next), s.Revision
			if next.Named() && !bytes.Equal(saved, data) {
				want++
			}
			saved = data
			if next.Revision != want {
				t.Fatalf("seed %d: %T%+v makes revision %d of %d, want %d", seed, in, in, next.Revision, s.Revision, want)
			}
			s = next
		}
	}
}

// sound fails where a session is one that cannot be.
func sound(t *testing.T, s flow.Session) {
	t.Helper()
	if p := s.Place; p.Page < flow.Start || p.Page > flow.Done {
		t.Errorf("no place: %+v", p)
	}
	n, _ := s.Position(s.Place.Question)
	switch s.Place.Page {
	case flow.Question, flow.Part:
		if n == 0 {
			t.Errorf("no question: %+v", s.Place)
		}
	case flow.Review:
		if n == 0 && s.Place.Question != "" {
			t.Errorf("no question under the cursor: %+v", s.Place)
		}
	}
	for id, a := range s.Scan.Answers {
		q := s.Questionnaire.Question(id)
		if q == nil {
			t.Errorf("an answer to %q, which is no question", id)
		} else if a.NotApplicable != "" && !q.NA {
			t.Errorf("%s cannot be not applicable", id)
		}
		if a.Level != 0 && !a.Level.Valid() {
			t.Errorf("%s has level %d", id, a.Level)
		}
		if kinds(a) > 1 || a.IsZero() {
			t.Errorf("%s is answered %+v", id, a)
		}
	}
}

// kinds counts the kinds of answer that an answer is at once.
func kinds(a scoring.Answer) (n int) {
	for _, is := range []bool{a.Level != 0, a.Unknown, a.NotApplicable != ""} {
		if is {
			n++
		}
	}
	return n
}

func TestSound(t *testing.T) {
	wander(t, 200, func(_ flow.Session, _ flow.Intent, after flow.Session) { sound(t, after) })
}

// TestFileReadsBack: whatever is asked for, the file that is saved is one that
// peil can read, with the same content.
func TestFileReadsBack(t *testing.T) {
	qn := ibp(t)
	voice, err := wording.Speak(qn, locale.Dutch, locale.Netherlands)
	if err != nil {
		t.Fatal(err)
	}
	for seed := range uint64(25) {
		pick := rand.New(rand.NewPCG(seed, 3)).IntN
		s := named(qn, questions.Full)
		for range 80 {
			s = s.Apply(drawIntent(pick, s))
		}
		if !s.Named() { // another school was begun; it has no file yet
			continue
		}
		data := export.Encode(s.Record, voice)
		f, err := export.Decode("scan.toml", data, qn)
		if err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, data)
		}
		if again := export.Encode(f, voice); !bytes.Equal(again, data) {
			t.Fatalf("seed %d: read back it is\n%s\nand was\n%s", seed, again, data)
		}
	}
}

// FuzzApply makes any sequence of intents from bytes.
func FuzzApply(f *testing.F) {
	random := rand.NewChaCha8([32]byte{})
	for range 50 {
		data := make([]byte, 300)
		random.Read(data)
		f.Add(data)
	}
	qn := ibp(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		pick, more := choices(data)
		s := fresh(qn)
		for more() {
			in := drawIntent(pick, s)
			before, next := deep(s), s.Apply(in)
			if sound(t, next); t.Failed() {
				t.Fatalf("%T%+v at %+v", in, in, s.Place)
			}
			if !reflect.DeepEqual(s, before) {
				t.Fatalf("%T%+v changed the session it was applied to", in, in)
			}
			s = next
		}
		back(t, s)
	})
}
