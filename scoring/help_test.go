package scoring_test

import (
	"slices"
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

// helping is a questionnaire with help of several kinds: read and copy give no form of
// help, meet and talk do, and north is for the other country.
func helping(resources string) (*questions.Questionnaire, *questions.Question) {
	q := &questions.Question{ID: "acc-mfa", Support: []string{"session", "workshop", "track"}, Resources: strings.Fields(resources)}
	return &questions.Questionnaire{Resources: map[string]questions.Resource{
		"read":  {},
		"copy":  {Country: locale.Netherlands},
		"meet":  {Country: locale.Netherlands, Support: []string{"session", "network"}},
		"talk":  {Country: locale.Netherlands, Support: []string{"individual"}},
		"north": {Country: locale.Norway, Support: []string{"session", "network", "individual", "workshop", "track"}},
	}}, q
}

func TestHelp(t *testing.T) {
	for _, x := range []struct{ what, names, wishes, want string }{
		{"one", "read", "", "read"},
		{"two, in their order", "copy read", "", "copy read"},
		{"no more than two", "copy read meet talk", "", "copy read"},
		{"none of the other country", "north copy north", "network", "copy"},
		{"none at all", "north", "network", ""},
		{"a wish brings its help to the front", "copy read meet talk", "network", "meet copy"},
		{"of a resource's forms any will do", "copy read meet talk", "session", "meet copy"},
		{"two wishes, one resource each, in the order of the questionnaire", "copy talk read meet", "network individual", "talk meet"},
		{"two wishes of one resource move it once", "copy read meet", "session network", "meet copy"},
		{"what stands in front already stays there", "meet copy read", "network", "meet copy"},
		{"a wish that nothing fulfils changes nothing", "copy read meet talk", "track", "copy read"},
	} {
		qn, q := helping(x.names)
		_, s := sketch("")
		s.Support = strings.Fields(x.wishes)
		same(t, x.what, strings.Join(s.Help(qn, q), " "), x.want)
		same(t, x.what+": the question", strings.Join(q.Resources, " "), x.names)
	}
}

func TestSupportFor(t *testing.T) {
	for _, x := range []struct{ what, wishes, want string }{
		{"no wish", "", "session workshop track"},
		{"a wish first, the rest after it", "track", "track session workshop"},
		{"wishes in the order of the question", "track workshop", "workshop track session"},
		{"what does not fit is not added", "network", "session workshop track"},
	} {
		_, q := helping("read")
		_, s := sketch("")
		s.Support = strings.Fields(x.wishes)
		same(t, x.what, strings.Join(s.SupportFor(q), " "), x.want)
		same(t, x.what+": the question", strings.Join(q.Support, " "), "session workshop track")
	}
}

// wishes are all sets of forms of help that a school can ask for.
func wishes() [][]string {
	all := [][]string{nil}
	for _, one := range questions.Supports() {
		for _, so := range all {
			all = append(all, append(slices.Clone(so), one))
		}
	}
	return all
}

// What a school is told of help, for every question, country and set of wishes: one or
// two resources, its country's and the question's, and nothing that it did not ask for
// stands before, or instead of, what it did.
func TestHelpHolds(t *testing.T) {
	qn := ibp(t)
	for _, country := range locale.Countries() {
		for _, wish := range wishes() {
			_, s := sketch("")
			s.School.Country, s.Support = country, wish
			for _, q := range qn.All(questions.Full) {
				holds(t, qn, &s, q)
			}
		}
	}
}

func holds(t *testing.T, qn *questions.Questionnaire, s *scoring.Scan, q *questions.Question) {
	t.Helper()
	got := s.Help(qn, q)
	if len(got) < 1 || len(got) > 2 || len(got) == 2 && got[0] == got[1] {
		t.Errorf("%s in %s with %v: %v", q.ID, s.School.Country, s.Support, got)
	}
	asked := func(id string) bool {
		return slices.ContainsFunc(s.Support, func(w string) bool { return slices.Contains(qn.Resources[id].Support, w) })
	}
	for _, id := range got {
		if c := qn.Resources[id].Country; c != "" && c != s.School.Country || !slices.Contains(q.Resources, id) {
			t.Errorf("%s in %s names %s", q.ID, s.School.Country, id)
		}
		for _, other := range qn.ResourcesIn(q, s.School.Country) {
			at := slices.Index(got, other)
			before := at >= 0 && at < slices.Index(got, id)
			if asked(other) && !asked(id) && !before {
				t.Errorf("%s in %s with %v: %s stands before %s: %v", q.ID, s.School.Country, s.Support, id, other, got)
			}
			if asked(other) == asked(id) && slices.Index(q.Resources, other) < slices.Index(q.Resources, id) && !before {
				t.Errorf("%s in %s with %v: %s goes past %s: %v", q.ID, s.School.Country, s.Support, id, other, got)
			}
		}
	}
	turned := *s
	turned.Support = slices.Clone(s.Support)
	slices.Reverse(turned.Support)
	same(t, q.ID+" with the wishes in another order", turned.Help(qn, q), got)
}

// A resource that no wish can bring among the two is named for nobody.
func TestEveryResourceCanBeShown(t *testing.T) {
	qn := ibp(t)
	for _, country := range locale.Countries() {
		for _, q := range qn.All(questions.Full) {
			shown := map[string]bool{}
			for _, wish := range wishes() {
				_, s := sketch("")
				s.School.Country, s.Support = country, wish
				for _, id := range s.Help(qn, q) {
					shown[id] = true
				}
			}
			for _, id := range qn.ResourcesIn(q, country) {
				if !shown[id] {
					t.Errorf("%s: %s is never shown in %s", q.ID, id, country)
				}
			}
		}
	}
}
