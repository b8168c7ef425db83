package scoring_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"

	"peil/questions"
	"peil/scoring"
)

// The README says how often a quick scan gives the level of the full one, over the
// readings of the schools that the questionnaire was tried on.
func TestQuickAgreesWithFull(t *testing.T) {
	qn := ibp(t)
	readings, err := filepath.Glob("../questions/testdata/schools/*/*er*.toml")
	if err != nil || len(readings) == 0 {
		t.Fatalf("%d readings (%v)", len(readings), err)
	}
	same := 0
	for _, file := range readings {
		var given map[string]questions.Level
		if _, err := toml.DecodeFile(file, &given); err != nil {
			t.Fatal(err)
		}
		scan := scoring.Scan{Answers: map[string]scoring.Answer{}}
		for id, l := range given {
			scan.Answers[id] = scoring.Answer{Level: l}
			if l == 0 { // the note is silent
				scan.Answers[id] = scoring.Answer{NotApplicable: "-"}
			}
		}
		level := func(scope questions.Scope) scoring.Range { return scoring.Score(qn, scan, qn.All(scope)).Level }
		full, quick := level(questions.Full), level(questions.Quick)
		t.Logf("%s: full %v, quick %v", strings.TrimPrefix(file, "../questions/testdata/schools/"), full, quick)
		if full == quick {
			same++
		}
	}
	if same != 12 || len(readings) != 12 {
		t.Errorf("quick gives the level of full in %d of %d readings, the README says 12 of 12", same, len(readings))
	}
}
