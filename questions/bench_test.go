package questions_test

import (
	"testing"

	"peil/questions"
	"peil/questions/locale"
)

// Both stand between a double click and the first question.

func BenchmarkIBP(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := questions.IBP(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkTranslation(b *testing.B) {
	qn := ibp(b)
	b.ReportAllocs()
	for b.Loop() {
		t, err := qn.Translation(locale.Dutch)
		if err != nil {
			b.Fatal(err)
		}
		t.In(locale.Netherlands)
	}
}
