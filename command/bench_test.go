package command

import (
	"io"
	"os"
	"testing"
)

// BenchmarkReport is the whole of `peil report`, in this process.
func BenchmarkReport(b *testing.B) {
	path := write(b, b.TempDir(), "scan.toml", started)
	for _, format := range []string{"markdown", "toml", "ask"} {
		b.Run(format, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if code := run([]string{"report", path, "--format", format}, os.Stdin, io.Discard, os.Stderr); code != done {
					b.Fatalf("exit code %d", code)
				}
			}
		})
	}
}
