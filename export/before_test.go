package export

import (
	"testing"

	"peil/questions"
)

// A scan file of before asks and actions were two lists opens as it did: nothing that is
// computed is read.
func TestAFileOfBeforeTheAsks(t *testing.T) {
	qn, err := questions.IBP()
	if err != nil {
		t.Fatal(err)
	}
	const own = "format = 1\n[questionnaire]\nid = \"ibp\"\nversion = \"2026.1\"\n[school]\nname = \"De Linde\"\ncountry = \"NL\"\n" +
		"[scan]\ndate = 2026-11-21\n[answers.rsk-dpia]\nunknown = true\n[work.\"rsk-dpia/find-out\"]\nholder = \"bestuur\"\n"
	const computed = "\n# Wat hieronder staat, rekent peil uit.\n\n[result]\nlevel = 1\nheld_down_by = [\"gov\"]\n\n[[domains]]\nid = \"gov\"\n\n" +
		"[[actions]]\npriority = 1\nid = \"rsk-dpia/find-out\"\nkind = \"find-out\"\nband = \"soon\"\nreason = \"unknown\"\nhours = 1\n"
	want, err := Decode("own.toml", []byte(own), qn)
	if err != nil {
		t.Fatal(err)
	}
	got, err := Decode("before.toml", []byte(own+computed), qn)
	if err != nil || !got.Equal(want) {
		t.Errorf("it opens as another: %v", err)
	}
}
