package command

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"peil/export"
	"peil/questions"
)

// TestReadmeCommands keeps the README's list of commands complete: it names every
// command and flag that there is, and no other.
func TestReadmeCommands(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, ok := strings.Cut(string(readme), "\n## Commands\n")
	if !ok {
		t.Fatal("the README has no section on commands")
	}
	section, _, _ = strings.Cut(section, "\n## ")
	root := newRoot(os.Stdin, io.Discard, io.Discard)
	root.InitDefaultVersionFlag()
	flag := regexp.MustCompile("[` ]--([a-z][a-z-]*)")
	flags := map[string]bool{"help": true} // which every program has
	for _, c := range commands(root) {
		if !strings.Contains(section, "\n| `"+c.CommandPath()) {
			t.Errorf("the README has no row for %s", c.CommandPath())
		}
		for _, flag := range flag.FindAllStringSubmatch(c.NonInheritedFlags().FlagUsages(), -1) {
			flags[flag[1]] = true
			if flag[1] != "help" && !regexp.MustCompile("[` ]--"+flag[1]+"[` ]").MatchString(section) {
				t.Errorf("the README does not name --%s of %s", flag[1], c.CommandPath())
			}
		}
	}
	for _, named := range flag.FindAllStringSubmatch(section, -1) {
		if !flags[named[1]] {
			t.Errorf("the README names --%s, which does not exist", named[1])
		}
	}
	for _, row := range regexp.MustCompile("`peil ([a-z]+)").FindAllStringSubmatch(section, -1) {
		if c, _, err := root.Find(row[1:]); err != nil || c == root {
			t.Errorf("the README names peil %s, which does not exist", row[1])
		}
	}
}

// TestReadme keeps the README true: its example of a scan file is read, also with what it
// says of the school year below it, its screen is what the wizard draws, and its two
// commands stand where .ci/run looks for them.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	examples := regexp.MustCompile("(?s)```toml\n(.*?)```").FindAllSubmatch(readme, -1)
	if len(examples) != 2 {
		t.Fatal("the README shows no scan file, or no school year")
	}
	qn, err := questions.IBP()
	if err != nil {
		t.Fatal(err)
	}
	file, err := export.Decode("README.md", slices.Concat(examples[0][1], examples[1][1]), qn)
	if err != nil {
		t.Fatal(err)
	}
	if len(file.Scan.Answers) != 2 || file.Year.IsZero() {
		t.Errorf("the examples hold %d answers and the year %+v", len(file.Scan.Answers), file.Year)
	}
	screens, err := os.ReadFile("../wizard/testdata/result-quick.txt")
	if err != nil {
		t.Fatal(err)
	}
	screen := regexp.MustCompile("(?s)^== nl 80x24\n(.*?)\n== ").FindSubmatch(screens)
	if screen == nil || !strings.Contains(string(readme), "```text\n"+string(screen[1])+"\n```") {
		t.Error("the README shows another result page than wizard/testdata/result-quick.txt")
	}
	for _, command := range []string{"\n    go run .\n", "\n    go test ./...\n"} {
		if !strings.Contains(string(readme), command) {
			t.Errorf("the README does not name %q", command)
		}
	}
}

// TestReadmeComparison keeps the comparison in the README true: it is what the command
// writes of the files that it names, and what the package has as golden.
func TestReadmeComparison(t *testing.T) {
	const series = "../export/report/testdata/series/"
	for _, x := range []struct{ name, lang, golden string }{
		{"linde", "nl", "linde/compare.nl.txt"},
		{"fjordskule", "en", "fjordskule/compare.en.txt"},
	} {
		files, err := filepath.Glob(series + x.name + "/peil-*.toml")
		if err != nil || len(files) != 3 {
			t.Fatalf("%s has the files %v: %v", x.name, files, err)
		}
		want, err := os.ReadFile(series + x.golden)
		if err != nil {
			t.Fatal(err)
		}
		var out, faults bytes.Buffer
		args := append([]string{"compare", "--lang", x.lang}, files...)
		if code := run(args, os.Stdin, &out, &faults); code != done || out.String() != string(want) || faults.Len() > 0 {
			t.Errorf("exit code %d, %s and not %s:\n%s", code, faults.String(), x.golden, out.String())
		}
		if x.name != "linde" {
			continue
		}
		readme, err := os.ReadFile("../README.md")
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(readme), "\n    peil compare peil-de-linde-*.toml\n\n```text\n"+string(want)+"```\n") {
			t.Errorf("the README shows another comparison than %s", x.golden)
		}
	}
}
