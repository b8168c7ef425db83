package report

import (
	"strconv"

	"peil/questions"
)

// trendCSV has a row a scan and question that the scan asks, oldest scan first. Names
// of columns and words for states and causes are those of the TOML form, in every
// language alike.
func trendCSV(t *Trend) []byte {
	out := newSheet()
	out.row("school", "date", "version", "scope", "domain", "question", "title", "level", "state", "cause")
	for i, d := range t.scans {
		s := d.Record.Scan
		qn := t.voice.Questionnaire.At(s.Version)
		for _, q := range s.Questions(qn) {
			state, level := s.State(q), ""
			if l := state.Level(); l.Valid() {
				level = strconv.Itoa(int(l))
				state = "level"
			}
			out.row(s.School.Name, s.Date.String(), s.Version, string(s.Scope), qn.DomainOf(q.ID).ID, q.ID,
				t.voice.Questions[q.ID].Title, level, string(state), t.cause(i, q))
		}
	}
	return out.bytes()
}

// cause is why a question is not as it was in the scan before; empty where it is.
func (t *Trend) cause(scan int, q *questions.Question) string {
	if scan == 0 {
		return ""
	}
	for _, m := range t.steps[scan-1].Moves {
		if m.Question == q.ID {
			return string(m.Cause)
		}
	}
	return ""
}
