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
		var given map[string]any
		if _, err := toml.DecodeFile(file, &given); err != nil {
			t.Fatal(err)
		}
		scan := scoring.Scan{Answers: map[string]scoring.Answer{}}
		for id, level := range given {
			n, ok := level.(int64)
			if !ok {
				continue // levels of domains, which an adviser gave
			}
			l := questions.Level(n)
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
	if same != 16 || len(readings) != 36 {
		t.Errorf("quick gives the level of full in %d of %d readings, the README says 16 of 36", same, len(readings))
	}
}

// TestDomainsAsAdvisersSeeThem sets the levels that the rule gives from an adviser's own
// answers beside those that the adviser gave each domain and the school as a whole.
func TestDomainsAsAdvisersSeeThem(t *testing.T) {
	qn := ibp(t)
	files, err := filepath.Glob("../questions/testdata/schools/*/adviser*.toml")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d files (%v)", len(files), err)
	}
	domains, equal, whole, difference := 0, 0, 0, 0
	for _, file := range files {
		var given struct {
			Domains map[string]int `toml:"domains"`
			School  struct {
				Whole int `toml:"whole"`
			} `toml:"school"`
		}
		if _, err := toml.DecodeFile(file, &given); err != nil {
			t.Fatal(err)
		}
		var all map[string]any
		if _, err := toml.DecodeFile(file, &all); err != nil {
			t.Fatal(err)
		}
		scan := scoring.Scan{Answers: map[string]scoring.Answer{}}
		for _, q := range qn.All(questions.Full) {
			scan.Answers[q.ID] = scoring.Answer{NotApplicable: "-"}
			if n, ok := all[q.ID].(int64); ok && n > 0 {
				scan.Answers[q.ID] = scoring.Answer{Level: questions.Level(n)}
			}
		}
		r := scoring.Score(qn, scan, qn.All(questions.Full))
		for _, d := range r.Domains {
			domains++
			difference += int(d.Level.Low) - given.Domains[d.ID]
			if int(d.Level.Low) == given.Domains[d.ID] {
				equal++
			}
		}
		if int(r.Level.Low) == given.School.Whole {
			whole++
		}
	}
	if equal != 157 || domains != 198 || difference != -20 || whole != 14 || len(files) != 18 {
		t.Errorf("%d of %d domains equal, %d levels apart in sum, %d of %d schools: the README says 157 of 198, -20, 14 of 18",
			equal, domains, difference, whole, len(files))
	}
}
