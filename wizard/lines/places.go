package lines

import (
	"cmp"
	"fmt"
	"strings"

	"peil/export/disk"
	"peil/export/report"
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
)

func (s *sitting) start() {
	w := s.words.Start
	s.say(w.Lead, w.Stays, "")
	scope := questions.Quick
	if s.choose([]string{w.Quick + ". " + w.QuickTime, w.Full + ". " + w.FullTime}) == 2 {
		scope = questions.Full
	}
	if s.err == nil {
		s.apply(flow.Begin{Scope: scope})
	}
}

// field asks for one line and keeps what there is where the line is empty.
func (s *sitting) field(label, now string) string {
	if now != "" {
		label += " [" + now + "]"
	} else {
		label += " " + s.words.Lines.Optional
	}
	if line := s.ask(label + ": "); line != "" {
		return line
	}
	return now
}

func (s *sitting) school() {
	w, scan := s.words.School, s.session.Scan
	d := flow.Describe{School: scan.School, Respondents: scan.Respondents, AskedBy: scan.AskedBy}
	s.say("", w.Title)
	for d.School.Name == "" && s.err == nil {
		if d.School.Name = s.ask(w.Name + ": "); d.School.Name == "" && s.err == nil {
			s.say(w.NameMissing)
		}
	}
	d.School.Owner = s.field(w.Owner, d.School.Owner)
	s.say(w.Country)
	var countries []string
	for _, c := range locale.Countries() {
		countries = append(countries, w.Countries[string(c)])
	}
	if n := s.choose(countries); n > 0 {
		d.School.Country = locale.Countries()[n-1]
	}
	s.say(w.Sector)
	var sectors []string
	for _, sector := range scoring.Sectors() {
		sectors = append(sectors, s.voice.Sectors[sector])
	}
	if n := s.choose(sectors); n > 0 {
		d.School.Sector = scoring.Sectors()[n-1]
	}
	d.Respondents = strings.Split(s.field(w.Respondents, strings.Join(d.Respondents, ", ")), ",")
	d.AskedBy = s.field(w.AskedBy, d.AskedBy)
	if (s.err == nil || d.School.Name != "") && !s.goesOnWithTwin(d.School.Name) {
		s.apply(d)
	}
}

// goesOnWithTwin asks what to do where the folder holds a scan of the same school
// and day already, and goes on with that one if it is wanted.
func (s *sitting) goesOnWithTwin(school string) bool {
	if s.session.Named() {
		return false
	}
	twin, there := disk.Taken(s.saver.Folder(), disk.FileName(school, s.session.Scan.Date))
	if !there {
		return false
	}
	w := s.words.Twin
	s.say("", locale.Fill(w.Title, "school", twin.School), locale.Fill(w.Lead, "file", scoring.Line(twin.Name)))
	if s.choose([]string{w.Open + ". " + w.OpenText, w.New + ". " + w.NewText}) != 1 {
		return false
	}
	opened, err := disk.Open(twin.Path, s.session.Questionnaire)
	if err != nil {
		s.err = err
		return true
	}
	s.saver = disk.OpenSaver(opened.Path, opened.Data)
	s.apply(flow.Open{Record: opened.Record})
	return true
}

func (s *sitting) selfImage() {
	w := s.words.SelfImage
	s.say("", w.Ask, w.Skip)
	n := s.choose(s.voice.Prose.SelfImage)
	if s.err == nil {
		s.apply(flow.Picture{Level: questions.Level(n)})
	}
}

func (s *sitting) wishes() {
	w := s.words.Wishes
	var levels []string
	for _, l := range scoring.Targets() {
		levels = append(levels, s.voice.LevelOf(l))
	}
	wish := flow.Wish{Target: s.session.Scan.Target, NextStep: s.session.Scan.NextStep, Support: s.session.Scan.Support}
	s.say("", w.Target)
	if n := s.choose(levels); n > 0 {
		wish.Target = scoring.Targets()[n-1]
	}
	if wish.Target == questions.StructuralImprovement {
		s.say(w.Highest)
	}
	var next []string
	for _, id := range questions.NextSteps() {
		next = append(next, s.voice.NextSteps[id])
	}
	s.say("", w.Next)
	if n := s.choose(next); n > 0 {
		wish.NextStep = questions.NextSteps()[n-1]
	}
	s.say("", w.Support)
	for i, id := range questions.Supports() {
		s.say(fmt.Sprintf("%d  %s", i+1, s.voice.Support[id]))
	}
	all, ok := numbers(s.ask(s.words.Lines.Several), len(questions.Supports()))
	for ; !ok; all, ok = numbers(s.ask(s.words.Lines.Several), len(questions.Supports())) {
		s.say(s.words.Lines.Wrong)
	}
	if all != nil {
		wish.Support = nil
		for _, n := range all {
			wish.Support = append(wish.Support, questions.Supports()[n-1])
		}
	}
	if s.err == nil {
		s.apply(wish)
	}
}

func (s *sitting) part() {
	w := s.words.Part
	id := s.session.Place.Question
	part := s.session.PartOf(id)
	_, of := s.session.Position(id)
	title := w.Title
	if part.Promised {
		title = w.PromisedTitle
	}
	s.say("", locale.Fill(title, "from", fmt.Sprint(part.From), "to", fmt.Sprint(part.To), "who", s.voice.Knows[part.Who]))
	if part.Promised {
		s.say(w.Promised)
	}
	if part.From == 1 {
		s.say(locale.Fill(w.First, "n", fmt.Sprint(of)), w.Rule, w.DontKnow, s.words.Lines.Commands)
	} else {
		s.say(locale.Fill(w.Together, "who", s.voice.Knows[part.Who]))
	}
	s.apply(flow.Next{})
}

func (s *sitting) review() {
	r := s.session.Result()
	switch s.ask("\n" + locale.Fill(s.words.Lines.ReviewAsk, "open", fmt.Sprint(r.Open))) {
	case "<":
		s.apply(flow.Back{})
	default:
		s.apply(flow.GoTo{Place: flow.Place{Page: flow.Result}})
	}
}

func (s *sitting) result() {
	r := s.session.Result()
	s.say("", s.voice.Stands(s.session.Scan.School.Name, r))
	settle := scoring.Settle(s.session.Questionnaire, s.session.Scan, r)
	for _, line := range []string{
		s.voice.HeldDown(r), s.voice.Doubt(r, settle), s.voice.Certain(r), s.voice.SelfImage(s.session.Scan.SelfImage, r),
	} {
		if line != "" {
			s.say(line)
		}
	}
	if s.session.Scan.Scope == questions.Quick {
		s.say(s.voice.Words.Result.Quick)
	}
	s.say("")
	for _, d := range r.Domains {
		s.say(s.voice.Domains[d.ID].Title + ": " + cmp.Or(s.voice.Core(d, s.session.Scan), s.voice.Range(d.Level)))
	}
	s.say("", s.voice.Coverage(r))
	s.apply(flow.GoTo{Place: flow.Place{Page: flow.Plan}})
}

func (s *sitting) plan() {
	plan := s.session.Plan()
	sum := s.words.Plan.One
	if len(plan.Actions) != 1 {
		sum = locale.Fill(s.words.Plan.Actions, "n", fmt.Sprint(len(plan.Actions)))
	}
	s.say("", s.words.Plan.Title+": "+sum)
	if first := s.voice.AskFirst(plan.Errands()); first != "" {
		s.say(first)
	}
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
	s.apply(flow.GoTo{Place: flow.Place{Page: flow.Done}})
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
