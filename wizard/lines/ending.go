package lines

import (
	"cmp"
	"fmt"

	"peil/export/report"
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
)

func (s *sitting) review() {
	r := s.session.Result()
	to := flow.Result
	if s.session.Previous != nil {
		to = flow.Changed
	}
	switch line := s.ask("\n" + locale.Fill(s.words.Lines.ReviewAsk, "open", fmt.Sprint(r.Open))); {
	case s.err != nil:
	case line == "<":
		s.apply(flow.Back{})
	default:
		s.apply(flow.GoTo{Place: flow.Place{Page: to}})
	}
}

func (s *sitting) result() {
	s.showResult()
	s.apply(flow.GoTo{Place: flow.Place{Page: flow.Plan}})
}

// showResult prints where the school stands and, of a scan that follows another, what
// changed.
func (s *sitting) showResult() {
	r, school := s.session.Result(), s.session.Scan.School.Name
	s.say("", s.voice.Stands(school, r))
	if step, ok := s.session.Since(); ok {
		s.say(s.voice.LevelMoved(school, step) + " " + s.voice.LikeForLike(step))
	}
	settle := scoring.Settle(s.session.Questionnaire, s.session.Scan, r)
	s.sayWhat(s.voice.HeldDown(r), s.voice.Doubt(r, settle), s.voice.Certain(r), s.voice.SelfImage(s.session.Scan.SelfImage, r))
	if s.session.Scan.Scope == questions.Quick {
		s.say(s.voice.Words.Result.Quick)
	}
	s.say("")
	for _, d := range r.Domains {
		s.say(s.voice.Domains[d.ID].Title + ": " + cmp.Or(s.voice.Core(d, s.session.Scan), s.voice.Range(d.Level)))
	}
	s.say("", s.voice.Coverage(r))
}

func (s *sitting) plan() {
	s.showPlan()
	s.apply(flow.GoTo{Place: flow.Place{Page: flow.Done}})
}

// showPlan prints what has to be asked, the actions in their order, and the road.
func (s *sitting) showPlan() {
	plan := s.session.Plan()
	sum := s.words.Plan.One
	if len(plan.Actions) != 1 {
		sum = locale.Fill(s.words.Plan.Actions, "n", fmt.Sprint(len(plan.Actions)))
	}
	s.say("", s.words.Plan.Title+": "+sum)
	if step, ok := s.session.Since(); ok {
		s.sayWhat(s.voice.BecameOf(step.Outcomes))
	}
	s.sayWhat(s.voice.AskFirst(plan.Errands()))
	for _, a := range plan.Asks {
		s.say(s.voice.AskTitle(a) + ". " + s.voice.WhyAsk(a))
	}
	for i, a := range plan.Actions {
		if i == 0 || a.Band != plan.Actions[i-1].Band {
			s.say(s.voice.Band(a.Band) + ":")
		}
		s.say(fmt.Sprintf("%d. %s (%s). %s", a.Priority, s.voice.ActionTitle(a), s.voice.Hours(a.Hours), s.voice.Why(a, s.session.Work[a.ID])))
	}
	road, r := s.session.Road(), s.session.Result()
	if said := s.voice.Road(road); said != "" {
		s.say(said, s.voice.After(road, r))
	}
	s.sayWhat(s.voice.Fits(s.session.Schedule()))
}

// done writes the reports and ends the sitting.
func (s *sitting) done() {
	_, err := s.save()
	var paths map[string]string
	if err == nil {
		paths, err = s.saver.SaveReports(report.Beside(s.session.Record, s.voice))
	}
	if err != nil {
		s.err = err
		return
	}
	s.say("", s.words.Lines.Finished, locale.Fill(s.words.Frame.Saved, "file", scoring.Line(s.saver.Path())))
	for _, f := range report.Files(paths, s.voice) {
		s.say(locale.Fill(f.Said, "file", scoring.Line(f.Path)))
	}
	s.apply(flow.Stop{})
}
