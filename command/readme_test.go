package command

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"peil/export"
	"peil/questions"
)

// TestReadme keeps the README true: its example of a scan file is read, its screen
// is what the wizard draws, and its two commands stand where .ci/run looks for them.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	example := regexp.MustCompile("(?s)```toml\n(.*?)```").FindSubmatch(readme)
	if example == nil {
		t.Fatal("the README shows no scan file")
	}
	qn, err := questions.IBP()
	if err != nil {
		t.Fatal(err)
	}
	file, err := export.Decode("README.md", example[1], qn)
	if err != nil {
		t.Fatal(err)
	}
	if len(file.Scan.Answers) != 2 {
		t.Errorf("the example holds %d answers", len(file.Scan.Answers))
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
