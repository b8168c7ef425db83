//go:build unix

package command

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"peil/questions/locale"
	"peil/scoring"
)

// TestSchoolNames saves a school under its own name, whatever it is, in a file of
// the folder.
func TestSchoolNames(t *testing.T) {
	for _, c := range []struct{ name, file string }{
		{`../../etc/passwd`, "peil-etc-passwd-*.toml"},
		{`De Linde / De Beuk\Eik`, "peil-de-linde-de-beuk-eik-*.toml"},
		{`..`, "peil-school-*.toml"},
		{`.`, "peil-school-*.toml"},
		{`St. Jan's "Zuid"`, "peil-st-jan-s-zuid-*.toml"},
		{"A|B `rm -rf` $HOME", "peil-a-b-rm-rf-home-*.toml"},
		{`-rf`, "peil-rf-*.toml"},
		{`🎒 De Tas 👩‍🏫`, "peil-de-tas-*.toml"},
		{`Bjørnholt skole`, "peil-bjornholt-skole-*.toml"},
		{strings.Repeat("lang ", 60), "peil-lang-lang-*.toml"},
		{strings.Repeat("é", 300), "peil-eee*.toml"},
	} {
		t.Run(c.name[:min(len(c.name), 20)], func(t *testing.T) {
			t.Parallel()
			nl := words(t, locale.Dutch)
			w := start(t, "--lang", "nl", "--quick")
			w.describes(nl, c.name)
			w.sees(nl.SelfImage.Ask)
			path := w.file(c.file)
			if got, want := read(t, path).Scan.School.Name, scoring.Line(c.name); got != want {
				t.Errorf("the school is called %q, want %q", got, want)
			}
			w.press("ctrl+c")
			w.ends(done)
			w.sees(filepath.Base(path))
			w.wantFolder(filepath.Base(path))
		})
	}
}

// TestSchoolWithoutAName is told that the file is called after it.
func TestSchoolWithoutAName(t *testing.T) {
	t.Parallel()
	nl := words(t, locale.Dutch)
	w := start(t, "--lang", "nl", "--quick")
	w.fill(nl.School.Name, "   ")
	w.sees(nl.School.NameMissing)
	w.types("De Linde")
	w.press("enter")
	w.atField(nl.School.Owner)
	w.wantFolder()
}

// TestTwoSchoolsOfOneName on one day get a file each.
func TestTwoSchoolsOfOneName(t *testing.T) {
	t.Parallel()
	nl := words(t, locale.Dutch)
	one := start(t, "--lang", "nl")
	one.begins(nl, "De Linde")
	path := one.file("*.toml")
	two := opening{dir: one.dir}.start(t, "--lang", "nl")
	two.begins(nl, "De Linde")
	second := two.file("*-2.toml")

	two.answers(nl, 1, "55")
	two.sees(position(nl, 3))
	one.answers(nl, 1, "1")
	one.sees(position(nl, 2))
	for _, w := range []*window{one, two} {
		w.press("ctrl+c")
		w.ends(done)
	}
	wantAnswers(t, path, "100000000000")
	wantAnswers(t, second, "550000000000")
}

// TestChangedByAnotherProgram does not write over what it did not write.
func TestChangedByAnotherProgram(t *testing.T) {
	t.Parallel()
	nl := words(t, locale.Dutch)
	w := start(t, "--lang", "nl")
	w.begins(nl, "De Linde")
	path := w.file("*.toml")
	write(t, w.dir, filepath.Base(path), "by hand")
	w.answers(nl, 1, "3")
	second := w.file("*-2.toml")
	w.sees(filepath.Base(path))
	w.press("ctrl+c")
	w.ends(done)
	w.sees("peil " + filepath.Base(second))
	wantAnswers(t, second, "300000000000")
	if got, err := os.ReadFile(path); string(got) != "by hand" {
		t.Errorf("the file of another program became %q, %v", got, err)
	}
}
