package export

import (
	"bytes"
	"reflect"
	"slices"
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// TestWhoeverLooks writes the same file, whichever voice reads it out, and keeps the
// language of the scan even where there are no sentences in it.
func TestWhoeverLooks(t *testing.T) {
	qn := sample(t)
	dutch := voice(t, qn)
	english, err := wording.Speak(qn, locale.English, locale.Norway)
	if err != nil {
		t.Fatal(err)
	}
	const inDutch, inEnglish = "# Wat hieronder staat, rekent peil uit.\n", "# From here on peil computes.\n"
	for l, want := range map[locale.Language]string{
		locale.Dutch: inDutch, locale.English: inEnglish, locale.Bokmal: inEnglish, locale.Nynorsk: inEnglish, "": inEnglish,
	} {
		r := sampleFile()
		r.Scan.Language = l
		data := Encode(r, dutch)
		if other := Encode(r, english); !bytes.Equal(other, data) {
			t.Errorf("in %q the file depends on who looks:\n%s\n%s", l, data, other)
		}
		if !bytes.Contains(data, []byte(want)) {
			t.Errorf("in %q there is no %q", l, want)
		}
		wantReadBack(t, r, qn, dutch)
	}
}

// TestAsksAndActions counts what is to be done by itself, and says for which
// question an action comes first.
func TestAsksAndActions(t *testing.T) {
	qn := sample(t)
	f := sampleFile()
	f.Scan.Answers = map[string]scoring.Answer{
		"gov-roles": {Unknown: true}, "gov-plan": {Level: 1}, "cod-content": {Unknown: true}, "acc-mfa": {Level: 1}, "acc-leavers": {Level: 3},
	}
	_, plan, _ := strings.Cut(string(Encode(f, voice(t, qn))), "[[asks]]")
	var got []string
	for line := range strings.Lines(plan) {
		if key, value, _ := strings.Cut(strings.TrimSpace(line), " = "); slices.Contains([]string{"question", "priority", "knows"}, key) {
			got = append(got, value)
		}
	}
	want := []string{`"gov-roles"`, `"ict"`, `"cod-content"`, `"ict"`, "1", `"acc-mfa"`, "2", `"gov-plan"`, "3", `"acc-leavers"`}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}

	f.Scan.Answers = map[string]scoring.Answer{"gov-roles": {Level: 1}, "acc-mfa": {Level: 1}}
	f.Scan.School.Country = locale.Norway // where no law asks for roles
	if got := string(Encode(f, voice(t, qn))); !strings.Contains(got, "reason = \"comes-first\"\nfor = \"acc-mfa\"\nbecause = ") {
		t.Errorf("nothing comes first:\n%s", got)
	}
}

// TestLeftOut leaves out what a file cannot hold, so that it can be read again.
func TestLeftOut(t *testing.T) {
	qn := sample(t)
	r := scoring.Record{
		Scan: scoring.Scan{
			School: scoring.School{Name: "\u200b", Country: locale.Netherlands, Sector: "x"},
			Date:   scoring.Date{Year: 2026, Month: 11, Day: 21}, Language: "xx", Scope: "x", Target: 9,
			Targets: map[string]questions.Level{"acc": 1, "xyz": 4}, SelfImage: 7, NextStep: "x", Support: []string{"x"},
			Answers: map[string]scoring.Answer{
				"xyz":         {Level: 3},
				"gov-roles":   {Level: 3, Unknown: true, NotApplicable: "x", Difference: "x", Votes: []int{9, 3, -1, 0}, Checked: []string{"x"}},
				"cod-content": {Checked: []string{"x"}, EvidenceDate: scoring.Date{Year: 1, Month: 1, Day: 1}},
				"acc-mfa":     {Votes: []int{}},
			},
		},
		Work: map[string]scoring.Work{"xyz/3": {Holder: "x"}, "acc-mfa/3": {Status: "x", Order: -1}},
		Year: scoring.Year{Hours: -1, Holidays: []scoring.Holiday{{Name: "no days"}}},
	}
	data := Encode(r, voice(t, qn))
	got, err := Decode("x.toml", data, qn)
	if err != nil {
		t.Fatalf("%v\n%s", err, data)
	}
	want := map[string]scoring.Answer{"gov-roles": {Level: 3, Votes: []int{0, 3}}, "cod-content": {Checked: []string{}}}
	if !reflect.DeepEqual(got.Scan.Answers, want) || len(got.Work) > 0 || len(got.Scan.Targets) > 0 {
		t.Errorf("read %+v", got)
	}
}
