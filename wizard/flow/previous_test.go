package flow_test

import (
	"reflect"
	"slices"
	"testing"

	"peil/questions"
	"peil/questions/questionstest"
	"peil/scoring"
	"peil/wizard/flow"
)

var (
	lastYear = scoring.Date{Year: 2026, Month: 11, Day: 20}
	thisYear = scoring.Date{Year: 2027, Month: 11, Day: 19}
)

// last is the scan of last year, of the first version.
func last() scoring.Record {
	return scoring.Record{
		Scan: scoring.Scan{
			Questionnaire: "ibp", Version: questionstest.First, Date: lastYear, Language: "nl", Scope: questions.Full, Target: 4,
			School:    scoring.School{Name: "De Linde", Owner: "Stichting Polder", Country: "NL", Sector: "primary"},
			SelfImage: 4, NextStep: "learn", Support: []string{"network"}, Respondents: []string{"directeur"}, AskedBy: "bestuur",
			Targets: map[string]questions.Level{"acc": 5},
			Answers: map[string]scoring.Answer{
				"gov-policy":   {Level: 2, Note: "Oud stuk.", Evidence: "Beleid 2022", EvidenceDate: lastYear, By: "bestuur"},
				"gov-plan":     {Level: 4},
				"awr-pupils":   {Level: 3},
				"awr-onboard":  {Unknown: true},
				"rgt-images":   {NotApplicable: "Wij maken geen foto's."},
				"cod-adopt":    {Level: 2}, // asked by law
				"acc-mfa":      {Level: 2}, // urgent
				"acc-secrets":  {Level: 2}, // means something else since
				"tec-wifi":     {Level: 2}, // not asked any more
				"inc-deadline": {Level: 2}, // has another id now
			},
		},
		Year: scoring.Year{Hours: 2},
		Work: map[string]scoring.Work{
			"acc-mfa/3": {Holder: "ict", Status: scoring.StatusDoing}, "gov-policy/3": {Status: scoring.StatusDone},
			"inc-deadline/3": {Holder: "directeur"}, "tec-wifi/3": {Holder: "ict"}, "awr-pupils/4": {Note: "Misschien."},
		},
	}
}

func following(t *testing.T) flow.Session {
	t.Helper()
	qn := questionstest.Both(t)
	return flow.New(flow.Opening{Language: "nl", Today: thisYear}).Apply(flow.Read{Questionnaire: qn}).Apply(flow.Follow{Record: last()})
}

// A new year has what stays so, and no answer.
func TestFollow(t *testing.T) {
	was, s := last(), following(t)
	if s.Place.Page != flow.School || s.Scan.Date != thisYear || s.Scan.Version != questionstest.Second || len(s.Scan.Answers) != 0 || s.Scan.SelfImage != 0 {
		t.Errorf("it begins at %+v with %+v", s.Place, s.Scan)
	}
	kept := s.Scan
	kept.Date, kept.Version, kept.Answers, kept.SelfImage = was.Scan.Date, was.Scan.Version, was.Scan.Answers, was.Scan.SelfImage
	if !reflect.DeepEqual(kept, was.Scan) || !reflect.DeepEqual(s.Year, was.Year) {
		t.Errorf("what comes along is %+v", kept)
	}
	want := map[string]scoring.Work{"acc-mfa/3": was.Work["acc-mfa/3"], "inc-72h/3": was.Work["inc-deadline/3"], "awr-pupils/4": was.Work["awr-pupils/4"]}
	if !reflect.DeepEqual(s.Work, want) {
		t.Errorf("of the work comes along %+v", s.Work)
	}
	before, ok := s.Record.Before()
	if !ok || !reflect.DeepEqual(before.Work, was.Work) || !reflect.DeepEqual(before.Scan.Answers, was.Scan.Answers) || before.Scan.Date != lastYear {
		t.Errorf("the scan before is %+v", before)
	}
	if s.Revision != 0 {
		t.Error("a scan in which nothing was said is saved")
	}
	if plain := s.Apply(flow.Back{}).Apply(flow.Begin{Scope: questions.Quick}); plain.Previous != nil || plain.Named() || plain.Work != nil {
		t.Errorf("a scan begun from the start follows %+v", plain.Record)
	}
	if quick := s.Apply(flow.Follow{Record: last(), Scope: questions.Quick}); quick.Scan.Scope != questions.Quick {
		t.Error("a new year in another scope is in that of the last")
	}
	for _, date := range []scoring.Date{thisYear, {Year: 2028, Month: 1, Day: 1}} {
		later := last()
		later.Scan.Date = date
		if flow.New(flow.Opening{Language: "nl", Today: thisYear}).Apply(flow.Read{Questionnaire: s.Questionnaire}).Apply(flow.Follow{Record: later}).Previous != nil {
			t.Errorf("a scan of %v is followed on %v", date, thisYear)
		}
	}
}

// One key takes an answer over only where being wrong costs little.
func TestConfirm(t *testing.T) {
	s := following(t)
	var can []string
	for _, q := range s.Questionnaire.All(questions.Full) {
		if s.Confirmable(q.ID) {
			can = append(can, q.ID)
		}
	}
	if want := []string{"gov-policy", "awr-pupils"}; !slices.Equal(can, want) {
		t.Errorf("can be confirmed: %v, wanted %v", can, want)
	}
	at := func(id string) flow.Session {
		return s.Apply(flow.GoTo{Place: flow.Place{Page: flow.Question, Question: id}})
	}
	after := at("gov-policy").Apply(flow.Confirm{Question: "gov-policy"})
	want := last().Scan.Answers["gov-policy"]
	want.Confirmed = true
	if got := after.Scan.Answers["gov-policy"]; !reflect.DeepEqual(got, want) {
		t.Errorf("confirmed is %+v", got)
	}
	if after.Place.Question == "gov-policy" || after.Revision == s.Revision {
		t.Error("to confirm neither moves on nor saves")
	}
	for _, id := range []string{"acc-mfa", "gov-plan", "awr-onboard", "acc-secrets", "cod-adopt", "inc-72h", "sup-ai", "nothing"} {
		if got := at(id).Apply(flow.Confirm{Question: id}); len(got.Scan.Answers) != 0 {
			t.Errorf("%s is confirmed", id)
		}
	}
	// What was said now is not written over, and to answer again takes the mark away.
	noted := at("gov-policy").Apply(flow.Annotate{Question: "gov-policy", Note: "Nieuw."}).Apply(flow.Confirm{Question: "gov-policy"})
	if got := noted.Scan.Answers["gov-policy"]; got.Note != "Nieuw." || got.Evidence != "Beleid 2022" {
		t.Errorf("a note of now becomes %+v", got)
	}
	again := after.Apply(flow.Answer{Question: "gov-policy", Level: 2})
	if got := again.Scan.Answers["gov-policy"]; got.Confirmed {
		t.Error("what was answered is still called confirmed")
	}
	if undone := after.Apply(flow.Undo{}); undone.Scan.Answers["gov-policy"].Kind() != scoring.Open || undone.Scan.Answers["gov-policy"].Confirmed {
		t.Error("to confirm cannot be taken back")
	}
}

// What was promised comes first, with how it stands.
func TestPromisedComesFirst(t *testing.T) {
	s := following(t)
	var first []string
	for _, q := range s.Sequence() {
		if s.PartOf(q.ID).Promised {
			first = append(first, q.ID)
		}
	}
	if want := []string{"gov-policy", "acc-mfa", "inc-72h"}; !slices.Equal(first, want) || !slices.Equal(want, idsOf(s.Sequence()[:3])) {
		t.Errorf("promised are %v, and first comes %v", first, idsOf(s.Sequence()[:3]))
	}
	if got := s.Promised("inc-72h"); len(got) != 1 || got[0].Action != "inc-72h/3" || got[0].Status != scoring.StatusOpen {
		t.Errorf("of inc-72h is promised %+v", got)
	}
	if p := s.PartOf("gov-policy"); p.From != 1 || p.To != 3 {
		t.Errorf("the part goes from %d to %d", p.From, p.To)
	}
}

// Why an answer differs can be said of what moved, and of nothing else.
func TestDiffer(t *testing.T) {
	s := following(t).Apply(flow.Answer{Question: "gov-policy", Level: 3}).Apply(flow.Answer{Question: "awr-pupils", Level: 2}).
		Apply(flow.Answer{Question: "awr-onboard", Level: 2}).Apply(flow.Answer{Question: "acc-mfa", Level: 3})
	step, ok := s.Since()
	if !ok {
		t.Fatal("there is no scan before")
	}
	var moved []string
	for _, m := range flow.Unexplained(step) {
		moved = append(moved, m.Question)
	}
	if want := []string{"awr-pupils"}; !slices.Equal(moved, want) { // gov-policy and acc-mfa were worked on
		t.Errorf("it can be said of %v, wanted %v", moved, want)
	}
	judged := s.Apply(flow.Differ{Question: "awr-pupils", Why: scoring.JudgedOtherwise})
	if judged.Scan.Answers["awr-pupils"].Difference != scoring.JudgedOtherwise {
		t.Error("why it differs is not kept")
	}
	for _, in := range []flow.Differ{{Question: "awr-onboard", Why: scoring.JudgedOtherwise}, {Question: "acc-mfa", Why: scoring.SchoolChanged}, {Question: "awr-pupils", Why: "luck"}, {Question: "x"}} {
		if got := s.Apply(in); !got.Record.Equal(s.Record) {
			t.Errorf("%+v changes something", in)
		}
	}
	if same := judged.Apply(flow.Answer{Question: "awr-pupils", Level: 3}); same.Scan.Answers["awr-pupils"].Difference != "" {
		t.Error("an answer that is as it was still differs")
	}
}

// The review leads to what changed, and that to the result, only where there is a scan
// before.
func TestTheWayToWhatChanged(t *testing.T) {
	s := following(t)
	for _, q := range s.Sequence() {
		s = s.Apply(flow.Answer{Question: q.ID, Level: 3})
	}
	s = s.Apply(flow.GoTo{Place: flow.Place{Page: flow.Review}}).Apply(flow.Next{})
	for _, want := range []flow.Page{flow.Changed, flow.Result, flow.Plan} {
		if s.Place.Page != want {
			t.Fatalf("at %+v, wanted %v", s.Place, want)
		}
		s = s.Apply(flow.Next{})
	}
	plain := flow.New(flow.Opening{Language: "nl", Today: thisYear}).Apply(flow.Read{Questionnaire: s.Questionnaire}).Apply(flow.Begin{Scope: questions.Quick})
	if there := plain.Apply(flow.GoTo{Place: flow.Place{Page: flow.Changed}}); there.Place.Page == flow.Changed {
		t.Error("there is a page of what changed without a scan before")
	}
}

func idsOf(qs []*questions.Question) []string {
	ids := make([]string, len(qs))
	for i, q := range qs {
		ids[i] = q.ID
	}
	return ids
}

// What was taken up by mistake leaves nothing behind: a new year is in a file once its
// school was looked at, also where nothing was changed there.
func TestANewYearIsSavedFromItsSchoolOn(t *testing.T) {
	s := following(t)
	same := flow.Describe{School: s.Scan.School, Respondents: s.Scan.Respondents, AskedBy: s.Scan.AskedBy}
	other := same
	other.School.Owner = "Stichting Duin"
	for _, in := range []flow.Intent{flow.Keep{Intent: same}, flow.Back{Keep: same}, flow.Back{Keep: other}, flow.Back{}, flow.Speak{Language: "en"}, flow.Stop{}} {
		if after := s.Apply(in); after.Named() || after.Revision != 0 {
			t.Errorf("%T saves", in)
		}
	}
	for _, in := range []flow.Intent{same, other, flow.Keep{Intent: other}} {
		if after := s.Apply(in); !after.Named() || after.Revision != 1 {
			t.Errorf("%T does not save", in)
		}
	}
	without := s.Apply(flow.Back{Keep: other}).Apply(flow.Begin{Scope: questions.Quick})
	if without.School().School.Name != "" || without.Apply(same).Revision != 1 {
		t.Errorf("a scan begun from the start has %+v", without.School())
	}
}

// A new year is in the language that is spoken, and its school stays where it is.
func TestANewYearInAnotherLanguage(t *testing.T) {
	abroad := last()
	abroad.Scan.School.Country = "NO"
	s := flow.New(flow.Opening{Language: "en", Today: thisYear}).Apply(flow.Read{Questionnaire: questionstest.Both(t)}).Apply(flow.Follow{Record: abroad})
	if s.Scan.Language != "en" || s.Apply(flow.Speak{Language: "nl"}).Scan.Language != "nl" {
		t.Errorf("it is in %s", s.Scan.Language)
	}
	if got := s.Apply(flow.Speak{Language: "nl"}).Scan.School.Country; got != "NO" {
		t.Errorf("another language moves the school to %s", got)
	}
}

// Why a question is answered afresh.
func TestAfresh(t *testing.T) {
	s := following(t)
	for id, want := range map[string]scoring.Afresh{
		"gov-policy": scoring.NotAfresh, "rgt-images": scoring.Legal, "acc-mfa": scoring.Pressing, "cod-adopt": scoring.Legal,
		"gov-plan": scoring.StoodHigh, "awr-onboard": scoring.NobodyKnew, "acc-secrets": scoring.Reworded, "sup-ai": scoring.NotAnswered,
	} {
		if got := s.Afresh(id); got != want {
			t.Errorf("%s: %v, wanted %v", id, got, want)
		}
	}
	s.Previous = nil
	if got := s.Afresh("gov-policy"); got != scoring.NothingWas {
		t.Errorf("without a scan before: %v", got)
	}
}
