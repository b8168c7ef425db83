package report

import (
	"strings"
	"testing"

	"peil/questions/locale"
	"peil/scoring"
)

// A report of a scan that follows another says what changed: on the page for a board in
// sentences, inside question by question. Without one before it says nothing of it.
func TestSinceTheLastScan(t *testing.T) {
	v := speaking(t, locale.Dutch, locale.Netherlands)
	record := quickDutch()
	id := v.Questionnaire.All(record.Scan.Scope)[0].ID
	was := scoring.Answer{Level: 1}
	record.Scan = record.Scan.With(id, scoring.Answer{Level: 3})
	plain := New(record, v)
	if page := told(plain, Board, Inside); strings.Contains(page, "Sinds ") {
		t.Error("a scan without one before says what changed")
	}
	record.Previous = &scoring.Previous{
		Date: scoring.Date{Year: 2025, Month: 11, Day: 20}, Version: v.Questionnaire.Version, Scope: record.Scan.Scope,
		Answers: map[string]scoring.Answer{id: was},
	}
	if record.Scan.Version == "" {
		record.Scan.Version = v.Questionnaire.Version
	}
	r := New(record, v)
	board, inside := told(r, Board), told(r, Inside)
	for _, want := range []string{"Sinds vorig jaar", "20 november 2025", "Eén vraag ging omhoog en geen omlaag; antwoorden: 2 nu wel bekend."} {
		if !strings.Contains(board, want) {
			t.Errorf("the page for a board does not say %q\n%s", want, board)
		}
	}
	for _, want := range []string{v.Questions[id].Title, textsIn(v.Language).Trend.RoseAlone} {
		if !strings.Contains(inside, want) {
			t.Errorf("inside it does not say %q", want)
		}
	}
}
