package scoring_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"peil/questions"
	"peil/scoring"
)

// worked is what people said of actions: a=doing:ict:2027-02-01:#3 is that action a is
// under way, ict holds it, it is promised for that day and has the third place.
func worked(qn *questions.Questionnaire, s scoring.Scan, line string) map[string]scoring.Work {
	work := map[string]scoring.Work{}
	for word := range strings.FieldsSeq(line) {
		question, said, _ := strings.Cut(word, "=")
		var w scoring.Work
		for part := range strings.SplitSeq(said, ":") {
			switch {
			case slices.Contains(scoring.Statuses(), part):
				w.Status = part
			case strings.HasPrefix(part, "#"):
				if _, err := fmt.Sscanf(part, "#%d", &w.Order); err != nil {
					panic(err)
				}
			case strings.HasPrefix(part, "2"):
				w.Due = on(part)
			default:
				w.Holder = part
			}
		}
		id := question + "/find-out"
		if a, ok := plan(qn, s).ActionOn(question); ok {
			id = a.ID
		}
		work[id] = w
	}
	return work
}

func TestShown(t *testing.T) {
	for _, c := range []struct{ shows, sketch, work, want string }{
		{"nothing said: the order of the plan", "A: a3=1 b2=1 c=1", "", "a b c"},
		{"taken on first", "A: a3=1 b2=1 c=1", "c=ict", "c a b"},
		{"under way is taken on", "A: a3=1 b2=1 c=1", "c=doing", "c a b"},
		{"a day is taken on", "A: a3=1 b2=1 c=1", "c=2027-02-01", "c a b"},
		{"a place is not", "A: a3=1 b2=1 c=1 d=1", "c=#2 d=ict", "d c a b"},
		{"settled last", "A: a3=1 b2=1 c=1", "a=done b=dropped", "c a b"},
		{"promised for a day before the others that were taken on, the earliest first", "A: a3=1 b2=1 c=1 d=1", "a=ict b=2027-03-01 c=2027-02-01", "c b a d"},
		{"one day: the order of the plan", "A: a3=1 b2=1 c=1", "c=2027-02-01 b=2027-02-01", "b c a"},
		{"up", "A: a3=1 b2=1 c=1", "c=#1", "c a b"},
		{"down", "A: a3=1 b2=1 c=1", "a=#2", "b a c"},
		{"to the end", "A: a3=1 b2=1 c=1", "a=#99", "b c a"},
		{"a place before a day", "A: a3=1 b2=1 c=1", "a=2027-02-01 b=2027-01-01 c=ict:#1", "c b a"},
		{"places count over all, and taken on stays first", "A: a3=1 b2=1 c=1 d=1", "d=ict c=#1", "d c a b"},
		{"and a place further on counts over all too", "A: a3=1 b2=1 c=1 d=1", "d=ict a=#3", "d b a c"},
		{"what is taken on does not leave its part", "A: a3=1 b2=1 c=1 d=1", "c=ict:#4 d=ict", "d c a b"},
		{"two at one place: the order of the plan", "A: a3=1 b2=1 c=1 d=1", "c=#2 b=#2", "a b c d"},
		{"the second takes the place behind", "A: a3=1 b2=1 c=1 d=1", "d=#2 c=#2", "a c d b"},
		{"what is settled stands as in the plan", "A: a3=1 b2=1 c=1", "a=done:#3:2027-03-01 b=done:2027-01-01", "c a b"},
	} {
		t.Run(c.shows, func(t *testing.T) {
			qn, s := sketch(c.sketch)
			work := worked(qn, s, c.work)
			var got []string
			for _, a := range plan(qn, s).Shown(work) {
				got = append(got, a.Question)
			}
			if strings.Join(got, " ") != c.want {
				t.Errorf("%s; %s: %v, want %s", c.sketch, c.work, got, c.want)
			}
		})
	}
}

func TestTakenOn(t *testing.T) {
	qn, s := sketch("A: a3=1 b2=1 c=1 d=1 e=1")
	work := worked(qn, s, "a=done:ict b=doing c=#1 d=2027-02-01 e=dropped")
	var got []string
	for _, a := range plan(qn, s).TakenOn(work) {
		got = append(got, a.Question)
	}
	if strings.Join(got, " ") != "d b" {
		t.Errorf("taken on are %v", got)
	}
}
