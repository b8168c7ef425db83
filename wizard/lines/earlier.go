package lines

import (
	"strings"

	"peil/scoring"
	"peil/wizard/flow"
)

// printEarlier prints what was agreed of a question in the scan before, and its answer
// of then. Where it has to be answered afresh that waits for an answer: who hears the
// old one first gives it again.
func (s *sitting) printEarlier(id string) {
	for _, o := range s.session.Promised(id) {
		s.say(s.words.Question.Agreed + ": " + s.voice.JobTitle(o.Action) + ": " + s.voice.Outcome(o))
	}
	open := s.session.Scan.Answers[id].Kind() == scoring.Open
	if !open || s.session.Confirmable(id) {
		s.sayWhat(s.earlier(id)...)
	}
	if open && s.session.Confirmable(id) {
		s.say(s.words.Question.EarlierHolds)
	}
}

// earlier says what the scan before holds of a question, but for what stands with it
// now as well; nothing where it holds no answer.
func (s *sitting) earlier(id string) []string {
	was, ok := s.session.Earlier(id)
	if !ok {
		return nil
	}
	w, now := s.words.Question, s.session.Scan.Answers[id]
	answer := s.voice.Answer(was)
	if was.NotApplicable != "" {
		answer += " (" + was.NotApplicable + ")"
	}
	said := []string{w.Earlier + ": " + answer}
	if was.Note != "" && was.Note != now.Note {
		said = append(said, w.EarlierNote+": "+scoring.Line(was.Note))
	}
	if proof := s.proof(was); proof != "" && proof != s.proof(now) {
		said = append(said, w.EarlierProof+": "+proof)
	}
	return said
}

// proof is what shows an answer, with its date.
func (s *sitting) proof(a scoring.Answer) string {
	if a.EvidenceDate.IsZero() {
		return a.Evidence
	}
	return strings.TrimSpace(a.Evidence + " (" + s.voice.Day(a.EvidenceDate) + ")")
}

// revealed is what is said of the answer of then once a question is answered that had to
// be answered afresh.
func (s *sitting) revealed(id string) []string {
	if s.session.Scan.Answers[id].Kind() == scoring.Open || s.session.Confirmable(id) {
		return nil
	}
	return s.earlier(id)
}

// confirm takes the answer of then over, or says why that cannot be.
func (s *sitting) confirm(id string) []string {
	if !s.session.Confirmable(id) {
		return []string{s.afresh(id)}
	}
	s.apply(flow.Confirm{Question: id})
	return nil
}

// afresh says why a question is answered afresh.
func (s *sitting) afresh(id string) string {
	w := s.words.Lines.Year.Afresh
	switch s.session.Afresh(id) {
	case scoring.NothingWas:
		return w.NothingWas
	case scoring.NotAnswered:
		return w.NotAnswered
	case scoring.NobodyKnew:
		return w.NobodyKnew
	case scoring.Reworded:
		return w.Reworded
	case scoring.Pressing:
		return w.Pressing
	case scoring.Legal:
		return w.Legal
	}
	return w.StoodHigh
}
