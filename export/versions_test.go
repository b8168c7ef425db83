package export

import (
	"strings"
	"testing"

	"peil/questions/locale"
	"peil/questions/questionstest"
	"peil/scoring"
	"peil/scoring/wording"
)

// A scan of an earlier version is read, and written again as it was: under the ids
// of then, scored on the questions of then.
func TestAScanOfAnEarlierVersion(t *testing.T) {
	qn := questionstest.Both(t)
	const head = "format = 1\n\n[questionnaire]\nid = \"ibp\"\nversion = \"2026.1\"\n\n[school]\nname = \"De Linde\"\ncountry = \"NL\"\n\n[scan]\ndate = 2026-11-21\n\n"
	const then = head + "[answers.tec-wifi]\nlevel = 3\nchecked = [\"guests\"]\n\n[answers.inc-deadline]\nlevel = 2\n\n[work.\"inc-deadline/3\"]\nholder = \"directeur\"\n"
	record, err := Decode("then.toml", []byte(then), qn)
	if err != nil {
		t.Fatal(err)
	}
	voice, err := wording.Speak(qn, locale.Dutch, locale.Netherlands)
	if err != nil {
		t.Fatal(err)
	}
	written := Encode(record, voice)
	for _, want := range []string{`version = "2026.1"`, "[answers.tec-wifi]", "[answers.inc-deadline]", `[work."inc-deadline/3"]`, `id = "inc-deadline/3"`} {
		if !strings.Contains(string(written), want) {
			t.Errorf("it does not hold %s", want)
		}
	}
	for _, unwanted := range []string{"inc-72h", "sup-ai", `"tec-wifi/`} {
		if strings.Contains(string(written), unwanted) {
			t.Errorf("it holds %s", unwanted)
		}
	}
	again, err := Decode("then.toml", written, qn)
	if err != nil || !again.Equal(record) {
		t.Errorf("read again it is another: %v", err)
	}
	if r := scoring.Score(qn.At("2026.1"), record.Scan, record.Scan.Questions(qn.At("2026.1"))); r.Answered != 2 || r.Open != 45 {
		t.Errorf("%d answered and %d open of the 47 of then", r.Answered, r.Open)
	}

	// A following scan carries it along, each under its own ids.
	following := record
	following.Scan.Version, following.Scan.Date = questionstest.Second, scoring.Date{Year: 2027, Month: 11, Day: 21}
	following.Scan.Answers = map[string]scoring.Answer{"inc-72h": {Level: 3}}
	following.Work = map[string]scoring.Work{"inc-72h/4": {Status: scoring.StatusDoing}}
	following.Previous = &scoring.Previous{
		Date: record.Scan.Date, Version: record.Scan.Version, Scope: record.Scan.Scope, Target: record.Scan.Target,
		Targets: record.Scan.Targets, Work: record.Work, Answers: record.Scan.Answers,
	}
	again, err = Decode("now.toml", Encode(following, voice), qn)
	if err != nil || !again.Equal(following) {
		t.Errorf("a scan that follows it, read again, is another: %v", err)
	}

	// What the version does not have is refused, with the ids that it has.
	for _, x := range []struct{ id, version string }{{"sup-ai", "2026.1"}, {"inc-72h", "2026.1"}, {"tec-wifi", "2027.1"}} {
		text := strings.Replace(head, "2026.1", x.version, 1) + "[answers." + x.id + "]\nlevel = 3\n"
		if _, err := Decode("x.toml", []byte(text), qn); err == nil || !strings.Contains(err.Error(), x.id) {
			t.Errorf("%s in a scan of %s: %v", x.id, x.version, err)
		}
	}
}
