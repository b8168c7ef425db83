//go:build unix

package command

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/BurntSushi/toml"

	"peil/questions"
	"peil/scoring"
)

// What peil leaves on disk, where no change of the screen tells.

// file waits for the one file in the folder that fits a pattern, and is not empty:
// a new scan first takes its name, then moves there whole.
func (w *window) file(pattern string) string {
	w.Helper()
	var found []string
	w.onDisk(pattern, func() bool {
		found, _ = filepath.Glob(filepath.Join(w.dir, pattern))
		if len(found) != 1 {
			return false
		}
		info, err := os.Stat(found[0])
		return err == nil && info.Size() > 0
	})
	return found[0]
}

// holds waits until the scan file of the folder is as it must be.
func (w *window) holds(what string, ok func(scoring.Record) bool) {
	w.Helper()
	path := w.file("*.toml")
	w.onDisk(what, func() bool { return ok(read(w, path)) })
}

// onDisk waits for what peil does on disk, where no change of the screen tells.
func (w *window) onDisk(what string, holds func() bool) {
	w.Helper()
	limit := time.After(patience)
	look := time.NewTicker(time.Millisecond)
	defer look.Stop()
	for !holds() {
		select {
		case <-look.C:
		case <-limit:
			screen, _ := w.look()
			entries, _ := os.ReadDir(w.dir)
			w.Fatalf("waited for %s in %v\n%s", what, entries, screen)
		}
	}
}

// wantFolder wants a folder that holds these files and no others.
func (w *window) wantFolder(want ...string) {
	w.Helper()
	entries, err := os.ReadDir(w.dir)
	if err != nil {
		w.Fatal(err)
	}
	var got []string
	for _, e := range entries {
		got = append(got, e.Name())
	}
	if !slices.Equal(got, want) {
		w.Errorf("the folder holds %q, want %q", got, want)
	}
}

// wantAnswers wants a scan file that any TOML program can read, with an answer to
// each quick question: the key that was pressed for it.
func wantAnswers(t *testing.T, path, keys string) {
	t.Helper()
	var plain struct {
		Answers map[string]struct {
			Level   int
			Unknown bool
		}
	}
	if _, err := toml.DecodeFile(path, &plain); err != nil {
		t.Fatal(err)
	}
	qn, err := questions.IBP()
	if err != nil {
		t.Fatal(err)
	}
	var got strings.Builder
	for _, q := range sequence(qn) {
		switch a := plain.Answers[q.ID]; {
		case a.Unknown:
			got.WriteString("?")
		default:
			got.WriteString(string(rune('0' + a.Level)))
		}
	}
	if got.String() != keys {
		t.Errorf("the file has the answers %s, want %s", got.String(), keys)
	}
}

// wantReport wants `peil report` to write what a file holds.
func wantReport(t *testing.T, scan, format, path string) {
	t.Helper()
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	got, err := exec.Command(program, "report", scan, "--format", format).Output()
	if err != nil || string(got) != string(want) {
		t.Errorf("peil report --format %s differs from %s: %v\n%s", format, path, err, got)
	}
}

// sequence lists the quick questions as a sitting asks them.
func sequence(qn *questions.Questionnaire) []*questions.Question {
	var all []*questions.Question
	for _, who := range questions.Knowers() {
		for _, q := range qn.All(questions.Quick) {
			if q.Knows == who {
				all = append(all, q)
			}
		}
	}
	return all
}
