package report

import (
	"testing"

	"peil/questions/locale"
)

// BenchmarkFormats writes a scan of three years in every format, its report made anew each
// time, as the command does.
func BenchmarkFormats(b *testing.B) {
	row, v := series(b, "linde", locale.Dutch)
	record := row[len(row)-1].Record
	for _, f := range Formats() {
		b.Run(f.Name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				f.Write(record, v)
			}
		})
	}
}
