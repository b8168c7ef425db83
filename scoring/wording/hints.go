package wording

import (
	"fmt"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

// Hint is something about the answers that deserves a second look. It is pointed
// out gently and never scored.
type Hint struct {
	Questions []string // where to look
	Text      string
	Counted   []string // the questions by their titles, where the text counts them; else none
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

// laterEvidence points out evidence that is dated after the scan, in which it
// cannot have been seen; nothing where the scan has no date. A wrong year in one
// place is soon one in many, so that several are one hint.
func (v *Voice) laterEvidence(s scoring.Scan) []Hint {
	if s.Date.IsZero() {
		return nil
	}
	var later, dated []string
	for _, q := range s.Questions(v.Questionnaire) {
		if on := s.Answers[q.ID].EvidenceDate; !on.IsZero() && on.String() > s.Date.String() {
			later, dated = append(later, q.ID), append(dated, v.Day(on))
		}
	}
	titles := v.Titles(later)
	switch len(later) {
	case 0:
		return nil
	case 1:
		return []Hint{{Questions: later, Text: locale.Fill(v.Hints.EvidenceLater, "title", titles[0], "date", dated[0])}}
	}
	for i := range titles {
		titles[i] += ": " + dated[i]
	}
	return []Hint{{Questions: later, Text: locale.Fill(v.Hints.EvidencesLater, "n", fmt.Sprint(len(later))), Counted: titles}}
}

// HintsFor lists everything in a scan that deserves a second look: answers that
// are hard to believe together, levels that their checklist does not bear out,
// evidence from after the scan, and high levels without any evidence.
func (v *Voice) HintsFor(s scoring.Scan) []Hint {
	var hints []Hint
	for _, c := range scoring.Contradictions(v.Questionnaire, s) {
		hints = append(hints, Hint{Questions: []string{c.Question, c.While}, Text: v.Prose.Contradictions[c.ID]})
	}
	for _, q := range s.Questions(v.Questionnaire) {
		if text := v.ChecklistHint(q, s.Answers[q.ID]); text != "" {
			hints = append(hints, Hint{Questions: []string{q.ID}, Text: v.Questions[q.ID].Title + ": " + text})
		}
	}
	hints = append(hints, v.laterEvidence(s)...)
	if high := scoring.Unshown(v.Questionnaire, s); high != nil {
		text := locale.Fill(v.Hints.NoEvidence, "n", fmt.Sprint(len(high)), "level", v.Prose.Level(questions.GoodFoundation))
		hints = append(hints, Hint{Questions: high, Text: text, Counted: v.Titles(high)})
	}
	return hints
}
