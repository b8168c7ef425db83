package questions

import (
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/BurntSushi/toml"
)

// rating is the levels that one reading gave to a school; 0 where the note is silent.
type rating map[string]int

// figure is how far two ratings agree, in hundredths.
type figure struct{ Equal, Kappa int }

// TestSchools computes the figures of the trial from its ratings: what
// testdata/schools/README.md says of the questionnaire stays true to them, and a
// rating has a place for every question.
func TestSchools(t *testing.T) {
	qn, err := IBP()
	if err != nil {
		t.Fatal(err)
	}
	var said map[string]map[string]figure
	if _, err := toml.DecodeFile("testdata/schools/figures.toml", &said); err != nil {
		t.Fatal(err)
	}
	notes, err := filepath.Glob("testdata/schools/*/note.md")
	if err != nil || len(notes) != len(said) || len(notes) == 0 {
		t.Fatalf("%d notes, figures of %d (%v)", len(notes), len(said), err)
	}
	for _, note := range notes {
		dir := filepath.Dir(note)
		school := filepath.Base(dir)
		if info, err := os.Stat(note); err != nil || info.Size() == 0 {
			t.Errorf("%s: no note", school)
		}
		var by []string // whose readings there are: the two advisers and a reader at least
		rated := map[string]rating{}
		for _, one := range []string{"adviser1", "adviser2", "reader-nl", "reader-en"} {
			file := filepath.Join(dir, one+".toml")
			if _, err := os.Stat(file); err == nil {
				by = append(by, one)
				rated[one] = readRating(t, file)
				rated[one].fits(t, qn, school+"/"+one)
			}
		}
		if len(by) < 3 || by[1] != "adviser2" {
			t.Errorf("%s: the readings are of %v", school, by)
		}
		pairs := 0
		for i, a := range by {
			for _, b := range by[i+1:] {
				pairs++
				name := a + "-with-" + b
				if got := agreement(rated[a], rated[b]); got != said[school][name] {
					t.Errorf("%s, %s: %+v, and the figures say %+v", school, name, got, said[school][name])
				}
			}
		}
		if pairs != len(said[school]) {
			t.Errorf("%s: %d pairs, figures of %d", school, pairs, len(said[school]))
		}
	}
}

// readRating reads the levels of the questions from a file; an adviser's has levels of
// the domains behind them.
func readRating(t *testing.T, file string) rating {
	t.Helper()
	var all map[string]any
	if _, err := toml.DecodeFile(file, &all); err != nil {
		t.Fatal(err)
	}
	r := rating{}
	for id, level := range all {
		if n, ok := level.(int64); ok {
			r[id] = int(n)
		}
	}
	return r
}

// fits says whether a rating is one of this questionnaire.
func (r rating) fits(t *testing.T, qn *Questionnaire, name string) {
	t.Helper()
	if len(r) != len(qn.All(Full)) {
		t.Errorf("%s has a level for %d questions", name, len(r))
	}
	for _, q := range qn.All(Full) {
		if n, ok := r[q.ID]; !ok || n < 0 || n > 5 {
			t.Errorf("%s: level %d of %s", name, n, q.ID)
		}
	}
}

// agreement is how far two ratings agree, over the subjects on which neither is
// silent: the share of equal levels, and the kappa in which a difference counts by
// its square.
func agreement(a, b rating) figure {
	var both []string
	for id := range a {
		if a[id] > 0 && b[id] > 0 {
			both = append(both, id)
		}
	}
	equal, seen, chance := 0, 0, 0
	for _, i := range both {
		if a[i] == b[i] {
			equal++
		}
		seen += (a[i] - b[i]) * (a[i] - b[i])
		for _, j := range both {
			chance += (a[i] - b[j]) * (a[i] - b[j])
		}
	}
	n, kappa := float64(len(both)), 1.0
	if chance > 0 {
		kappa = 1 - float64(seen)*n/float64(chance)
	}
	hundredths := func(x float64) int { return int(math.Round(100 * x)) }
	return figure{hundredths(float64(equal) / n), hundredths(kappa)}
}
