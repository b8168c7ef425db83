package wizard

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"peil/questions/locale"
	"peil/wizard/look"
)

// One key on the question page, Update and View: the figure to keep under 0.1 ms.
func BenchmarkKeyOnQuestion(b *testing.B) { benchmarkKeys(b, "question", "down", "up") }

func BenchmarkKeyOnReview(b *testing.B) { benchmarkKeys(b, "review", "up", "down") }
func BenchmarkKeyOnResult(b *testing.B) { benchmarkKeys(b, "result-full", "down", "up") }
func BenchmarkKeyOnPlan(b *testing.B)   { benchmarkKeys(b, "plan", "down", "up") }
func BenchmarkKeyOnAsks(b *testing.B)   { benchmarkKeys(b, "ask-all", "down", "up") }
func BenchmarkKeyInNote(b *testing.B)   { benchmarkKeys(b, "note", "a", "backspace") }

func benchmarkKeys(b *testing.B, name string, names ...string) {
	var m tea.Model = sceneOf(b, name).opens(b, locale.Dutch, look.Rich()).model
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		m, _ = m.Update(pressed(names[i%len(names)]))
		_ = m.View()
	}
}

// From nothing to the first screen.
func BenchmarkFirstScreen(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		m, err := New(Options{Language: locale.Dutch, Dir: ".", Signs: look.Rich(), Today: on("2026-11-21")})
		if err != nil {
			b.Fatal(err)
		}
		_ = m.View()
	}
}
