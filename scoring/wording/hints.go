package wording

import (
	"fmt"
	"strings"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

// Hint is something about the answers that deserves a second look. It is pointed
// out gently and never scored.
type Hint struct {
	Questions []string // where to look
	Text      string
}

// ChecklistHint compares a level with the checklist of its question; empty where
// they agree or the list was not gone through. All items belong to good
// foundation.
func (v *Voice) ChecklistHint(q *questions.Question, a scoring.Answer) string {
	if a.Checked == nil || a.Kind() != scoring.Levelled || len(q.Checklist) == 0 {
		return ""
	}
	missing := len(a.Missing(q))
	good := v.Prose.Level(questions.GoodFoundation)
	switch {
	case a.Level >= questions.GoodFoundation && missing > 0:
		return locale.Fill(v.Hints.ChecklistMissing, "missing", fmt.Sprint(missing), "all", fmt.Sprint(len(q.Checklist)), "good", good)
	case a.Level < questions.GoodFoundation && missing == 0:
		return locale.Fill(v.Hints.ChecklistAll, "good", good)
	}
	return ""
}

// HintsFor lists everything in a scan that deserves a second look: answers that
// are hard to believe together, levels that their checklist does not bear out,
// and high levels without any evidence.
func (v *Voice) HintsFor(s scoring.Scan) []Hint {
	var hints []Hint
	for _, c := range scoring.Contradictions(v.Questionnaire, s) {
		hints = append(hints, Hint{[]string{c.Question, c.While}, v.Prose.Contradictions[c.ID]})
	}
	for _, q := range s.Questions(v.Questionnaire) {
		if text := v.ChecklistHint(q, s.Answers[q.ID]); text != "" {
			hints = append(hints, Hint{[]string{q.ID}, v.Questions[q.ID].Title + ": " + text})
		}
	}
	if high := scoring.Unshown(v.Questionnaire, s); high != nil {
		hints = append(hints, Hint{high, locale.Fill(v.Hints.NoEvidence, "titles", strings.Join(v.Titles(high), "; "))})
	}
	return hints
}
