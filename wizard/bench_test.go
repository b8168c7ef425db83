package wizard

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"peil/questions/locale"
	"peil/wizard/flow"
	"peil/wizard/look"
	"peil/wizard/text"
)

// One key on the question page, Update and View: the figure to keep under 0.1 ms.
func BenchmarkKeyOnQuestion(b *testing.B) { benchmarkKeys(b, "question", "down", "up") }

// With a scan before, the same; and the pages that lay the two side by side.
func BenchmarkKeyOnQuestionAgain(b *testing.B) { benchmarkKeys(b, "question-promised", "down", "up") }
func BenchmarkKeyOnChanged(b *testing.B)       { benchmarkKeys(b, "changed", "down", "up") }
func BenchmarkKeyOnResultAgain(b *testing.B)   { benchmarkKeys(b, "result-year", "down", "up") }

func BenchmarkKeyOnReview(b *testing.B) { benchmarkKeys(b, "review", "up", "down") }
func BenchmarkKeyOnResult(b *testing.B) { benchmarkKeys(b, "result-full", "down", "up") }
func BenchmarkKeyOnPlan(b *testing.B)   { benchmarkKeys(b, "plan", "down", "up") }
func BenchmarkKeyOnAsks(b *testing.B)   { benchmarkKeys(b, "ask-all", "down", "up") }
func BenchmarkKeyInNote(b *testing.B)   { benchmarkKeys(b, "note", "a", "backspace") }

func benchmarkKeys(b *testing.B, name string, names ...string) {
	benchmarkModel(b, sceneOf(b, name).opens(b, locale.Dutch, look.Rich()).model, names...)
}

func benchmarkModel(b *testing.B, m tea.Model, names ...string) {
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
		m, err := New(Options{Opening: flow.Opening{Language: locale.Dutch, Today: on("2026-11-21")}, Languages: text.Languages(), Store: nowhere{}, Saver: nowhereSaver{}, Dir: ".", Signs: look.Rich()})
		if err != nil {
			b.Fatal(err)
		}
		_ = m.View()
	}
}

// A note at its length, of one long line and of as many lines as there can be, with
// the cursor at its end.
func BenchmarkKeyInLongNote(b *testing.B) {
	for name, piece := range map[string]string{"words": "Op papier; het team kent het nog niet. ", "lines": "é\n"} {
		b.Run(name, func(b *testing.B) {
			m := sceneOf(b, "note").opens(b, locale.Dutch, look.Rich()).press("ctrl+u").
				pastes(strings.Repeat(piece, 4000)[:3990]).model
			benchmarkModel(b, m, "a", "backspace")
		})
	}
}

// A target or the hours of a week changed over the plan, with all that follows: within a
// frame, which is 16 ms.
func BenchmarkKeyOnTargets(b *testing.B) { benchmarkKeys(b, "targets", "3", "5") }
func BenchmarkKeyInYear(b *testing.B)    { benchmarkKeys(b, "year", "1", "backspace") }
func BenchmarkKeyOnPlanByTime(b *testing.B) {
	benchmarkKeys(b, "plan-time", "down", "up")
}
