package questions_test

import (
	"slices"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/questions/questionstest"
)

// A questionnaire knows the questions of each of its versions.
func TestAt(t *testing.T) {
	now := questionstest.Both(t)
	then := now.At(questionstest.First)
	carried, err := questions.IBP()
	if err != nil {
		t.Fatal(err)
	}
	var want []string // the first version, put together by hand
	for _, q := range carried.All(questions.Full) {
		switch q.ID {
		case questionstest.Came:
			continue
		case questionstest.Is:
			want = append(want, questionstest.Was)
			continue
		}
		want = append(want, q.ID)
		if q.ID == "tec-network" {
			want = append(want, questionstest.Went)
		}
	}
	if got := idsOf(then.All(questions.Full)); !slices.Equal(got, want) {
		t.Errorf("the first version asks\n%v\nwanted\n%v", got, want)
	}
	if now.At(questionstest.Second) != now {
		t.Error("the version of the file is not the file itself")
	}
	if now.At("2099.1") != nil || carried.At(questionstest.Second) != nil {
		t.Error("a version that is not known is made up")
	}
	gone := then.Question(questionstest.Went)
	if !gone.Gone || gone.Weight != 2 || !slices.Equal(gone.Checklist, []string{"guests"}) {
		t.Errorf("the question that went is %+v", gone)
	}
	for _, q := range then.All(questions.Full) {
		for _, need := range q.Needs {
			if then.Question(need) == nil {
				t.Errorf("%s needs %s, which the first version does not ask", q.ID, need)
			}
		}
	}
}

// An id leads from each version to each other.
func TestIDs(t *testing.T) {
	qn := questionstest.Both(t)
	for _, x := range []struct{ id, version, now string }{
		{questionstest.Was, questionstest.First, questionstest.Is},
		{questionstest.Is, questionstest.Second, questionstest.Is},
		{questionstest.Went, questionstest.First, questionstest.Went},
		{"acc-mfa", questionstest.First, "acc-mfa"},
	} {
		if got := qn.IDNow(x.id, x.version); got != x.now {
			t.Errorf("%s of %s is %s now, wanted %s", x.id, x.version, got, x.now)
		}
		if got := qn.IDAt(x.now, x.version); got != x.id {
			t.Errorf("%s was %s in %s, wanted %s", x.now, got, x.version, x.id)
		}
	}
	changed := qn.Question(questionstest.Changed)
	if !qn.Altered(changed, questionstest.First, questionstest.Second) || qn.Altered(changed, questionstest.Second, questionstest.Second) {
		t.Error("a change lies between two versions, and not within one")
	}
}

// Each version can be read: every question of it has words.
func TestWordsOfThen(t *testing.T) {
	now := questionstest.Both(t)
	for _, l := range now.Languages() {
		words, err := now.Translation(l)
		if err != nil {
			t.Fatal(err)
		}
		prose := words.In(locale.Netherlands)
		for _, q := range now.At(questionstest.First).All(questions.Full) {
			if text := prose.Questions[q.ID]; text.Title == "" || text.Option(questions.FirstSteps) == "" {
				t.Errorf("%s: %s has no words", l, q.ID)
			}
		}
	}
}

func idsOf(qs []*questions.Question) []string {
	ids := make([]string, len(qs))
	for i, q := range qs {
		ids[i] = q.ID
	}
	return ids
}

// Every rule of the history has a file here that breaks it.
func TestBrokenHistory(t *testing.T) {
	const top = `version = "1"`
	two := func(more string) edit {
		return edit{"", top, "version = \"2\"\nversions = [{id = \"1\", date = \"2026-11-21\"}, {id = \"2\", date = \"2027-11-21\"}]\n" + more}
	}
	alone := edit{"", "[[versions]]\nid = \"1\"\ndate = \"2026-11-21\"\n", ""}
	for _, x := range []struct {
		breaks string
		edits  []edit
		want   string
	}{
		{"no versions", []edit{alone}, "versions: the last must be 1, the version of the file"},
		{"the last is another", []edit{{"", `id = "1"`, `id = "0"`}}, "versions: the last must be 1, the version of the file"},
		{"a date that is none", []edit{{"", "2026-11-21", "2026-11-31"}}, `versions: "1" of "2026-11-31": needed are an id of its own and a date such as 2026-11-21`},
		{"a version twice", []edit{alone, {"", top, top + "\nversions = [{id = \"1\", date = \"2026-11-21\"}, {id = \"1\", date = \"2026-11-22\"}]"}},
			`versions: "1" of "2026-11-22": needed are an id of its own and a date such as 2026-11-21`},
		{"out of order", []edit{alone, {"", top, top + "\nversions = [{id = \"0\", date = \"2026-11-21\"}, {id = \"1\", date = \"2026-11-20\"}]"}},
			"versions: 1 comes before the one that stands in front of it"},
		{"came in a version that is none", []edit{{"", `id = "keys-list"`, "id = \"keys-list\"\nsince = \"9\""}},
			`keys-list: since is "9": allowed is one of the versions after the first`},
		{"came in the first", []edit{{"", `id = "keys-list"`, "id = \"keys-list\"\nsince = \"1\""}},
			`keys-list: since is "1": allowed is one of the versions after the first`},
		{"changed in a version that is none", []edit{{"", `id = "keys-list"`, "id = \"keys-list\"\nchanged = \"9\""}},
			`keys-list: changed is "9": allowed is one of the versions after the first`},
		{"changed as it came", []edit{alone, two(""), {"", `id = "keys-list"`, "id = \"keys-list\"\nsince = \"2\"\nchanged = \"2\""}},
			"keys-list: changed in 2, but is not older"},
		{"renamed to nothing", []edit{alone, two(`renamed = [{from = "keys-old", to = "keys-new", version = "2"}]`)},
			`keys-old: was renamed to "keys-new", which is no question`},
		{"renamed from one that is asked", []edit{alone, two(`renamed = [{from = "keys-lost", to = "keys-list", version = "2"}]`)}, "keys-lost: stands twice"},
		{"renamed in the first", []edit{alone, two(`renamed = [{from = "keys-old", to = "keys-list", version = "1"}]`)},
			`keys-old: version is "1": allowed is one of the versions after the first`},
		{"removed and asked", []edit{alone, two(`removed = [{id = "keys-lost", domain = "keys", version = "2", after = "keys-list", weight = 1}]`)}, "keys-lost: stands twice"},
		{"removed from no domain", []edit{alone, two(`removed = [{id = "roof-leak", domain = "roof", version = "2", weight = 1}]`)}, `roof-leak: domain is "roof", which is none`},
		{"removed without weight", []edit{alone, two(`removed = [{id = "keys-box", domain = "keys", version = "2"}]`)}, "keys-box: weight is 0: allowed is 1 to 3"},
		{"removed behind nothing", []edit{alone, two(`removed = [{id = "keys-box", domain = "keys", version = "2", after = "keys-safe", weight = 1}]`)},
			`keys-box: after is "keys-safe", which is no question`},
		{"removed in the first", []edit{alone, two(`removed = [{id = "keys-box", domain = "keys", version = "1", weight = 1}]`)},
			`keys-box: version is "1": allowed is one of the versions after the first`},
	} {
		t.Run(x.breaks, func(t *testing.T) {
			said(t, readStructure(smallFS(t, "questionnaire.toml", x.edits...)), prefixed("broken/questionnaire.toml: ", x.want))
		})
	}
	said(t, readDutch(smallFS(t, "nl.toml", edit{"", "[questions.keys-list]", "[removed.keys-box]\ntitle = \"x\"\n\n[questions.keys-list]"})),
		"broken/nl.toml: keys-box: words for a question that was not removed")
}

// Every version leads to the last, and over it to each other.
func TestNow(t *testing.T) {
	qn := questionstest.Both(t)
	then := qn.At(questionstest.First)
	if qn.Now() != qn || then.Now() != qn || then.At(questionstest.Second) != qn {
		t.Error("the last version is not found from each")
	}
}
