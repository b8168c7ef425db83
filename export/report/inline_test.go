package report

import (
	"testing"

	"peil/scoring"
)

// The short way gives what the long way does.
func TestLine(t *testing.T) {
	for _, s := range append(hostile, "Eén, ‘twee’ – drie…", " a", "a ", "a  b", "a\u00a0b", "a\u2028b", "\u0085", "\ufffd", "e\u0301", "\U0001f3eb\u200d\U0001f3eb") {
		if got, want := line(s), scoring.Line(s); got != want {
			t.Errorf("line(%q) = %q, want %q", s, got, want)
		}
	}
}

func FuzzLine(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if got, want := line(s), scoring.Line(s); got != want {
			t.Errorf("line(%q) = %q, want %q", s, got, want)
		}
	})
}
