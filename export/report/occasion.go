package report

import (
	"peil/scoring"
	"peil/scoring/wording"
)

// occasion is when there is something to write. The zero occasion is always.
type occasion struct {
	due   func(*Report) bool
	lacks func(*reportText) string // what is said where there is not
}

// Lacks says why there is nothing to write of a scan, and what to do about it; empty where
// there is something.
func (o occasion) Lacks(record scoring.Record, v *wording.Voice) string {
	if o.due == nil || o.due(New(record, v)) {
		return ""
	}
	return o.lacks(textsIn(v.Language))
}

// asksAnything reports whether the ask list has a question on it.
func asksAnything(r *Report) bool {
	return len(scoring.Unanswered(r.voice.Questionnaire, r.record.Scan)) > 0
}

func noAsks(w *reportText) string { return w.Nothing.Ask }
