package export

import (
	"math/rand/v2"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// BenchmarkTenScans reads ten full scans of a school, one a year, and compares each with
// the one before: that costs less than reading them does.
func BenchmarkTenScans(b *testing.B) {
	qn, err := questions.IBP()
	if err != nil {
		b.Fatal(err)
	}
	files, records := tenScans(b, qn)
	b.Run("decode", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for _, file := range files {
				if _, err := Decode("scan.toml", file, qn); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
	b.Run("compare", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for i := range records[1:] {
				scoring.Compare(qn, records[i], records[i+1])
			}
		}
	})
}

// tenScans are the scans of a school in which every year a third of the answers changes,
// each carrying the one before along, as files and as what is read of them.
func tenScans(tb testing.TB, qn *questions.Questionnaire) (files [][]byte, records []scoring.Record) {
	tb.Helper()
	voice, err := wording.Speak(qn, locale.Dutch, locale.Netherlands)
	if err != nil {
		tb.Fatal(err)
	}
	pick := rand.New(rand.NewPCG(1, 1))
	next := scoring.Record{Scan: scoring.Scan{
		Questionnaire: qn.ID, Version: qn.Version, Scope: questions.Full, Language: locale.Dutch,
		School: scoring.School{Name: "De Linde", Country: locale.Netherlands}, Date: scoring.Date{Year: 2026, Month: 11, Day: 20},
	}}
	for range 10 {
		next.Scan.Answers, next.Work = map[string]scoring.Answer{}, map[string]scoring.Work{}
		for _, q := range qn.All(questions.Full) {
			a := scoring.Answer{Level: questions.Level(1 + pick.IntN(5)), Note: "Sinds mei, voor het hele team."}
			if was := records; len(was) > 0 && pick.IntN(3) > 0 {
				a = was[len(was)-1].Scan.Answers[q.ID]
			} else if pick.IntN(8) == 0 {
				a = scoring.Answer{Unknown: true}
			}
			next.Scan.Answers[q.ID] = a
			if pick.IntN(4) == 0 {
				next.Work[scoring.Job{Question: q.ID, To: 4}.ID()] = scoring.Work{Holder: "ict", Status: scoring.StatusDone}
			}
		}
		file := Encode(next, voice)
		record, err := Decode("scan.toml", file, qn)
		if err != nil {
			tb.Fatal(err)
		}
		files, records = append(files, file), append(records, record)
		date := record.Scan.Date
		date.Year++
		next = scoring.Follow(qn, record, date)
	}
	return files, records
}
