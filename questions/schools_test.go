package questions

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
)

// TestSchools keeps the described schools fit to try the questionnaire with: each
// has a place for every question, and over the four each question meets at least
// three different levels. Whoever changes an option lets readers place them anew.
func TestSchools(t *testing.T) {
	qn, err := IBP()
	if err != nil {
		t.Fatal(err)
	}
	var key map[string]map[string]Level
	if _, err := toml.DecodeFile("testdata/schools/key.toml", &key); err != nil {
		t.Fatal(err)
	}
	described, err := filepath.Glob("testdata/schools/*.md")
	if err != nil || len(described) != len(key) {
		t.Fatalf("%d schools are described, %d have a key (%v)", len(described), len(key), err)
	}
	for _, file := range described {
		school, _, _ := strings.Cut(filepath.Base(file), ".")
		if info, err := os.Stat(file); err != nil || info.Size() == 0 || key[school] == nil {
			t.Errorf("%s has no key or no text", file)
		}
		if len(key[school]) != len(qn.All(Full)) {
			t.Errorf("%s has a place for %d questions", school, len(key[school]))
		}
	}
	for _, q := range qn.All(Full) {
		levels := map[Level]bool{}
		for school, places := range key {
			if !places[q.ID].Valid() {
				t.Errorf("%s: %s has no level", school, q.ID)
			}
			levels[places[q.ID]] = true
		}
		if len(levels) < 3 {
			t.Errorf("%s meets %d levels only", q.ID, len(levels))
		}
	}
}
