package command

import (
	"strings"
	"testing"
)

// TestNearest offers what was most likely meant, and nothing rather than a guess.
func TestNearest(t *testing.T) {
	names := []string{"completion", "man", "report", "markdown", "board", "toml", "nl", "en", "quick", "version"}
	for word, want := range map[string]string{
		"repotr": "report", "Report": "report", "reports": "report", "rpt": "report",
		"md": "markdown", "mann": "man", "qick": "quick", "version": "version", "verison": "version",
		"compltion": "completion", "eng": "en", "NL": "nl",

		"": "", "x": "", "a": "", "m": "", "fr": "", "no": "", "nb": "", "pdf": "", "word": "", "html": "",
		"nl_NL": "", "peil-de-linde-2026-11-21.toml": "", "ë": "", strings.Repeat("a", 10_000): "",
	} {
		if got := nearest(word, names); got != want {
			t.Errorf("%.40q: got %q, want %q", word, got, want)
		}
	}
}

// TestChanges holds what any distance has: none to itself, the same both ways, and no
// shorter way around.
func TestChanges(t *testing.T) {
	words := []string{"", "a", "ab", "ba", "report", "repotr", "markdown", "md", "board", "word"}
	for _, a := range words {
		for _, b := range words {
			n := changes(a, b)
			if n != changes(b, a) || (n == 0) != (a == b) || n > max(len(a), len(b)) || n < max(len(a), len(b))-min(len(a), len(b)) {
				t.Errorf("%q to %q: %d, back %d", a, b, n, changes(b, a))
			}
			for _, c := range words {
				if n > changes(a, c)+changes(c, b) {
					t.Errorf("%q to %q: %d, and shorter over %q", a, b, n, c)
				}
			}
		}
	}
	for pair, want := range map[[2]string]int{{"repotr", "report"}: 2, {"qick", "quick"}: 1, {"kitten", "sitting"}: 3} {
		if got := changes(pair[0], pair[1]); got != want {
			t.Errorf("%q to %q: %d, want %d", pair[0], pair[1], got, want)
		}
	}
}
