package lines

import (
	"fmt"

	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
)

// changed reads out what lies between the scan before and this one, and asks of each
// answer that nothing explains why it is not what it was.
func (s *sitting) changed() {
	step, _ := s.session.Since()
	before, _ := s.session.Record.Before()
	v, w := s.voice, s.words.Lines.Year
	s.say("")
	s.sayWhat(v.LevelMoved(s.session.Scan.School.Name, step), v.Counted(step),
		v.LikeForLike(step), v.Reported(step), v.Unlike(before.Scan, s.session.Scan))
	if len(step.Moves) == 0 {
		s.say(s.words.Changed.Nothing)
	}
	if len(step.Outcomes) > 0 {
		s.say("", s.words.Changed.Plan+":")
	}
	for _, o := range step.Outcomes {
		s.say(v.JobTitle(o.Action) + ": " + v.Outcome(o))
	}
	moves := flow.Unexplained(step)
	switch len(moves) {
	case 0:
	case 1:
		s.say("", w.DifferOne)
	default:
		s.say("", locale.Fill(w.Differ, "n", fmt.Sprint(len(moves))))
	}
	for i := 0; i < len(moves); {
		if i += s.differs(moves, i); i < 0 {
			s.apply(flow.Back{})
			return
		}
		if s.err != nil || s.session.Stopped {
			return
		}
	}
	s.apply(flow.Next{})
}

// differs asks why one answer is not what it was, and gives how many moves on that
// leads.
func (s *sitting) differs(moves []scoring.Move, i int) int {
	m, w := moves[i], s.words.Lines.Year
	s.say("", locale.Fill(w.Differs, "n", fmt.Sprint(i+1), "of", fmt.Sprint(len(moves)),
		"domain", s.voice.Domains[m.Domain].Title, "title", s.voice.Questions[m.Question].Title,
		"from", s.voice.State(m.From), "to", s.voice.State(m.To)))
	if was, _ := s.session.Earlier(m.Question); was.Note != "" {
		s.say(s.words.Question.EarlierNote + ": " + scoring.Line(was.Note))
	}
	whys := append(scoring.Differences(), "")
	said := map[string]string{scoring.SchoolChanged: w.School, scoring.JudgedOtherwise: w.Judgement, "": w.Open}
	for n, why := range whys {
		s.say(fmt.Sprintf("%d  %s", n+1, said[why]))
	}
	if now := s.session.Scan.Answers[m.Question].Difference; now != "" {
		s.say(locale.Fill(s.words.Lines.Current, "answer", said[now]))
	}
	for s.err == nil {
		switch line := s.ask(w.DifferAsk); line {
		case "":
			return 1
		case "<":
			return -1
		case "h":
			s.say(w.DifferHelp)
		case "q":
			s.apply(flow.Stop{})
			return 0
		case "1", "2", "3":
			s.apply(flow.Differ{Question: m.Question, Why: whys[number(line)-1]})
			return 1
		default:
			s.say(s.words.Lines.Wrong)
		}
	}
	return 0
}
