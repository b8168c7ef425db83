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
		rated := map[string]rating{}
		for _, by := range []string{"adviser1", "adviser2", "reader-nl", "reader-en"} {
			var r rating
			if _, err := toml.DecodeFile(filepath.Join(dir, by+".toml"), &r); err != nil {
				t.Fatal(err)
			}
			r.fits(t, qn, school+"/"+by)
			rated[by] = r
		}
		for _, pair := range [][2]string{
			{"adviser1", "adviser2"}, {"adviser1", "reader-nl"}, {"adviser1", "reader-en"},
			{"adviser2", "reader-nl"}, {"adviser2", "reader-en"}, {"reader-nl", "reader-en"},
		} {
			name := pair[0] + "-with-" + pair[1]
			if got := agreement(rated[pair[0]], rated[pair[1]]); got != said[school][name] {
				t.Errorf("%s, %s: %+v, and the figures say %+v", school, name, got, said[school][name])
			}
		}
	}
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
