package flow_test

import (
	"reflect"
	"strings"
	"testing"

	"peil/questions"
	"peil/scoring"
	"peil/wizard/flow"
)

// TestWhatNoPageShowsIsKept: what a file may say and no page asks for yet stays,
// whatever is done to what stands beside it.
func TestWhatNoPageShowsIsKept(t *testing.T) {
	r := answered(small(), 3, 3, 3).Record
	r.Scan.School.ID = "12AB"
	own := r.Scan.Answers["own"]
	own.Discuss, own.Votes = true, []int{0, 2, 4}
	r.Scan = r.Scan.With("own", own)
	r.Work = map[string]scoring.Work{"own/4": {Holder: "ict", Order: 3}}
	s := after(opened(small(), r), linde, goTo(question("own")),
		flow.Annotate{Question: "own", Note: "x"}, flow.Answer{Question: "own", Level: 2}, flow.Clear{Question: "own"}, flow.Undo{},
		flow.Arrange{Action: "own/4", Work: scoring.Work{Holder: "bestuur", Status: "doing"}})
	got := s.Scan.Answers["own"]
	if !got.Discuss || !reflect.DeepEqual(got.Votes, own.Votes) || s.Scan.School.ID != "12AB" || s.Work["own/4"].Order != 3 {
		t.Errorf("kept are %+v, %+v, %+v", got, s.Scan.School, s.Work["own/4"])
	}
}

// TestTextsHaveALength: what enters is no longer than what can be read back.
func TestTextsHaveALength(t *testing.T) {
	long := strings.Repeat("é ", 5000)
	s := after(named(small(), questions.Full), flow.Annotate{Question: "pic", Note: long, Evidence: long, By: long},
		flow.Describe{School: scoring.School{Name: long, Owner: long}, Respondents: strings.Split(strings.Repeat("ict,", 500), ","), AskedBy: long},
		flow.Arrange{Action: "own/3", Work: scoring.Work{Holder: long, Note: long}}, flow.NotApplicable{Question: "pic", Reason: long})
	a, w, sch := s.Scan.Answers["pic"], s.Work["own/3"], s.Scan.School
	for i, text := range []string{a.Evidence, a.By, a.NotApplicable, w.Holder, w.Note, sch.Name, sch.Owner, s.Scan.AskedBy} {
		if n := len([]rune(text)); n > scoring.LongestLine || n < scoring.LongestLine-1 {
			t.Errorf("line %d has %d characters", i, n)
		}
	}
	if n := len([]rune(a.Note)); n > scoring.LongestNote || n < scoring.LongestNote-1 || len(s.Scan.Respondents) != scoring.LongestList {
		t.Errorf("the note has %d characters, %d respondents", n, len(s.Scan.Respondents))
	}
}
