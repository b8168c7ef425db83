package wizard

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"peil/questions/locale"
	"peil/wizard/look"
)

var update = flag.Bool("update", false, "write the golden screens anew")

// TestGoldens shows the main pages as text, one file a page with every size and
// language in it. Read them as screens: are they calm, clear, whole?
func TestGoldens(t *testing.T) {
	for _, name := range []string{
		"start", "start-found", "start-again", "question-promised", "question-earlier", "changed", "result-year", "school", "wishes", "question", "question-open", "question-after", "question-remarks", "checklist", "note", "review",
		"result-quick", "result-full", "plan", "action", "work", "targets", "plan-time", "year", "ask-list", "done", "help",
	} {
		t.Run(name, func(t *testing.T) {
			got := screens(t, sceneOf(t, name))
			file := filepath.Join("testdata", name+".txt")
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("%s has changed; look at it after go test ./wizard -update\n%s", file, difference(string(want), got))
			}
		})
	}
}

// screens draws a scene in each size and language.
func screens(t *testing.T, s scene) string {
	var b strings.Builder
	for _, size := range [][2]int{{80, 24}, {120, 40}, {40, 16}, {200, 60}} {
		for _, l := range []locale.Language{locale.Dutch, locale.English} {
			p := s.opens(t, l, look.Rich()).resizes(size[0], size[1])
			fmt.Fprintf(&b, "== %s %dx%d\n", l, size[0], size[1])
			for line := range strings.SplitSeq(p.screen(), "\n") {
				b.WriteString(strings.TrimRight(line, " ") + "\n")
			}
		}
	}
	return b.String()
}

// difference shows the first screen that is not as it was.
func difference(want, got string) string {
	before := map[string]bool{}
	for s := range strings.SplitSeq(want, "== ") {
		before[s] = true
	}
	for s := range strings.SplitSeq(got, "== ") {
		if !before[s] {
			return s
		}
	}
	return "(a screen is gone)"
}
