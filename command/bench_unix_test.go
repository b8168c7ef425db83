//go:build unix

package command

import (
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"peil/questions/locale"
)

// BenchmarkStart is the time from starting the program to its first page in a
// window that answers no questions, and the most memory it took until then.
func BenchmarkStart(b *testing.B) {
	nl := words(b, locale.Dutch)
	dir := b.TempDir()
	write(b, dir, "scan.toml", started)
	for _, c := range []struct {
		name string
		args []string
		page string
	}{
		{"new", []string{"--lang", "nl"}, nl.Start.Title},
		{"resumed", []string{"scan.toml"}, nl.Question.Unknown},
	} {
		b.Run(c.name, func(b *testing.B) {
			var took times
			var peak float64
			peil := stripped(b)
			for b.Loop() {
				began := time.Now()
				w := opening{dir: dir, program: peil}.start(b, c.args...)
				w.sees(c.page)
				took = append(took, time.Since(began))

				b.StopTimer()
				w.signal(kill)
				<-w.ended
				peak = max(peak, w.peak())
				b.StartTimer()
			}
			took.report(b)
			b.ReportMetric(peak, "peak-MB")
		})
	}
}

// BenchmarkKey is the time from a key on the question page to its screen. Most of
// it is the wait for the next frame, so the keys come at any time between two, as
// those of a person do.
func BenchmarkKey(b *testing.B) {
	dir := b.TempDir()
	write(b, dir, "scan.toml", started)
	w := opening{dir: dir, program: stripped(b)}.start(b, "scan.toml")
	w.sees("1  ▁")
	w.press("down")
	w.sees("▌  1")
	var took times
	press := func(key, cursor string) {
		b.StopTimer()
		time.Sleep(rand.N(20 * time.Millisecond))
		b.StartTimer()
		began := time.Now()
		w.press(key)
		w.until(cursor, func(screen string) bool { return strings.Contains(screen, cursor) })
		took = append(took, time.Since(began))
	}
	for b.Loop() {
		press("down", "▌  2")
		press("up", "▌  1")
	}
	took.report(b)
}

// times is how long something took, again and again.
type times []time.Duration

// report reports what is usual, and what one in a hundred exceeds.
func (t times) report(b *testing.B) {
	slices.Sort(t)
	ms := func(percent int) float64 { return float64(t[len(t)*percent/100]) / float64(time.Millisecond) }
	b.ReportMetric(ms(50), "p50-ms")
	b.ReportMetric(ms(99), "p99-ms")
}

// peak is the most memory that peil took, in megabytes.
func (w *window) peak() float64 {
	usage, ok := w.cmd.ProcessState.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0
	}
	if runtime.GOOS == "darwin" {
		return float64(usage.Maxrss) / 1e6 // in bytes there, in kilobytes elsewhere
	}
	return float64(usage.Maxrss) / 1e3
}
