package page

import (
	"peil/scoring"
	"peil/wizard/look"
)

// confirms reports whether one key takes over the answer of the scan before: as long as
// there is none now.
func (p questionPage) confirms(d Drawing) bool {
	return d.answer().Kind() == scoring.Open && d.Session.Confirmable(d.question().ID)
}

// earlier draws what was promised of the question in the scan before, and its answer of
// then. Where it has to be answered afresh that shows only once it was: who sees the
// old answer first gives it again.
func (p questionPage) earlier(d Drawing) []look.Piece {
	w, s, q := d.Words.Question, d.Styles, d.question()
	var lines []string
	line := func(label, text string) {
		if text != "" {
			lines = append(lines, s.Dim.Render(label+"  ")+s.Text.Render(s.First(text, d.textWidth()-look.Width(label)-2)))
		}
	}
	if p.confirms(d) && d.small() { // what is confirmed has to be seen, and little else
		was, _ := d.Session.Earlier(q.ID)
		return []look.Piece{{Lines: []string{d.Styles.Cut(s.Dim.Render(w.Earlier+"  ")+earlierAnswer(d, was), d.Width)}}}
	}
	for _, o := range d.Session.Promised(q.ID) {
		said := look.Styled(s.Text, d.Voice.JobTitle(o.Action)+": "+d.Voice.Outcome(o), d.textWidth()-look.Width(w.Agreed)-2)
		lines = append(lines, look.Hang(s.Dim.Render(w.Agreed+"  "), said)...)
	}
	was, ok := d.Session.Earlier(q.ID)
	if ok && (p.confirms(d) || d.answer().Kind() != scoring.Open) {
		text := s.Dim.Render(w.Earlier+"  ") + earlierAnswer(d, was)
		if p.confirms(d) {
			text += "  " + s.Accent.Render(w.EarlierHolds)
		}
		lines = append(lines, look.Wrap(text, d.textWidth())...)
		if a := d.answer(); a.Note != was.Note {
			line(w.EarlierNote, was.Note)
		}
		if a := d.answer(); a.Evidence != was.Evidence {
			line(w.EarlierProof, evidence(d, was))
		}
	}
	if lines == nil {
		return nil
	}
	rank := 1
	if p.confirms(d) { // nobody confirms what is not shown
		rank = 0
	}
	return []look.Piece{{Lines: []string{""}, Rank: 7}, {Lines: lines, Rank: rank}}
}

// earlierAnswer is an answer of the scan before, with the shape of its level.
func earlierAnswer(d Drawing, a scoring.Answer) string {
	if a.Level.Valid() {
		return d.Styles.Sign(int(a.Level)) + " " + d.Styles.Text.Render(d.Voice.LevelOf(a.Level))
	}
	return d.Styles.Text.Render(d.Voice.Answer(a))
}
