package lines

import (
	"fmt"
	"slices"
	"strings"

	"peil/export/disk"
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
)

func (s *sitting) start() {
	w := s.words.Start
	s.say(w.Lead, w.Stays, "")
	entries := []string{w.Quick + ". " + w.QuickTime, w.Full + ". " + w.FullTime}
	found := disk.Find(s.saver.Folder())
	if len(found) > 0 {
		entries = append(entries, w.GoOn+". "+locale.Fill(w.Found, "n", fmt.Sprint(len(found))))
	}
	switch n := s.choose(entries, 1); {
	case s.err != nil:
	case n == 3:
		s.goOn(found)
	case n == 2:
		s.apply(flow.Begin{Scope: questions.Full})
	default:
		s.apply(flow.Begin{Scope: questions.Quick})
	}
}

// field asks for one line and keeps what there is where the line is empty; a hyphen
// takes it away.
func (s *sitting) field(label, now string) string {
	if now != "" {
		label += " [" + now + "]"
	} else {
		label += " " + s.words.Lines.Optional
	}
	switch line := s.ask(label + ": "); line {
	case "":
		return now
	case "-":
		return ""
	default:
		return line
	}
}

func (s *sitting) school() {
	w, scan := s.words.School, s.session.Scan
	d := flow.Describe{School: scan.School, Respondents: scan.Respondents, AskedBy: scan.AskedBy}
	s.say("", w.Title)
	if before := s.session.Previous; before != nil {
		year := s.words.Lines.Year
		s.say(locale.Fill(year.Begins, "date", s.voice.Day(before.Date)), year.Keeps)
	}
	d.School.Name = s.schoolName(d.School.Name)
	d.School.Owner = s.field(w.Owner, d.School.Owner)
	s.say(w.Country)
	var countries []string
	for _, c := range locale.Countries() {
		countries = append(countries, w.Countries[string(c)])
	}
	if n := s.choose(countries, 1+slices.Index(locale.Countries(), d.School.Country)); n > 0 {
		d.School.Country = locale.Countries()[n-1]
	}
	s.say(w.Sector)
	var sectors []string
	for _, sector := range scoring.Sectors() {
		sectors = append(sectors, s.voice.Sectors[sector])
	}
	if n := s.choose(sectors, 1+slices.Index(scoring.Sectors(), d.School.Sector)); n > 0 {
		d.School.Sector = scoring.Sectors()[n-1]
	}
	d.Respondents = strings.Split(s.field(w.Respondents, strings.Join(d.Respondents, ", ")), ",")
	d.AskedBy = s.field(w.AskedBy, d.AskedBy)
	switch {
	case s.err != nil:
		s.apply(flow.Keep{Intent: d}) // what was said until then
	case !s.goesOnWithTwin(d.School.Name):
		s.apply(d)
	}
}

// schoolName asks for the name until there is one.
func (s *sitting) schoolName(now string) string {
	w, name := s.words.School, ""
	if now != "" {
		name = s.field(w.Name, now)
	}
	for name == "" && s.err == nil {
		if name = s.ask(w.Name + ": "); name == "" && s.err == nil {
			s.say(w.NameMissing)
		}
	}
	return name
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
	if s.choose([]string{w.Open + ". " + w.OpenText, w.New + ". " + w.NewText}, 0) != 1 {
		return false
	}
	if err := s.open(twin.Path); err != nil {
		s.err = err
	}
	return true
}

func (s *sitting) selfImage() {
	w := s.words.SelfImage
	s.say("", w.Ask, w.Skip)
	n := s.choose(s.voice.Prose.SelfImage, 0)
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
	if n := s.choose(levels, 1+slices.Index(scoring.Targets(), wish.Target)); n > 0 {
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
	if n := s.choose(next, 1+slices.Index(questions.NextSteps(), wish.NextStep)); n > 0 {
		wish.NextStep = questions.NextSteps()[n-1]
	}
	s.say("", w.Support)
	wish.Support = s.supports(wish.Support)
	if s.err == nil {
		s.apply(wish)
	}
}

// supports asks which kinds of help are wanted.
func (s *sitting) supports(now []string) []string {
	offered, prompt := questions.Supports(), s.words.Lines.Several
	for i, id := range offered {
		s.say(fmt.Sprintf("%d  %s", i+1, s.voice.Support[id]))
	}
	if len(now) > 0 {
		var chosen []string
		for _, id := range now {
			chosen = append(chosen, fmt.Sprint(1+slices.Index(offered, id)))
		}
		prompt = locale.Fill(s.words.Lines.SeveralOr, "now", strings.Join(chosen, " "))
	}
	for s.err == nil {
		line := s.ask(prompt)
		all, ok := numbers(line, len(offered))
		switch {
		case line == "":
			return now
		case line == "0" && len(now) > 0:
			return nil
		case ok:
			var wanted []string
			for _, n := range all {
				wanted = append(wanted, offered[n-1])
			}
			return wanted
		}
		s.say(s.words.Lines.Wrong)
	}
	return now
}

func (s *sitting) part() {
	w := s.words.Part
	id := s.session.Place.Question
	part := s.session.PartOf(id)
	_, of := s.session.Position(id)
	promised, together := w.Said(part.Len())
	s.say("", locale.Fill(w.Titled(part.Promised, part.Len()), "from", fmt.Sprint(part.From), "to", fmt.Sprint(part.To), "who", s.voice.Knows[part.Who]))
	if part.Promised {
		s.say(promised)
	}
	switch {
	case part.From > 1:
		s.say(locale.Fill(together, "who", s.voice.Knows[part.Who]))
	case s.session.Previous != nil:
		s.say(w.Rule, w.Again, w.DontKnow, s.words.Lines.Commands, s.words.Lines.Year.How)
	default:
		s.say(locale.Fill(w.First, "n", fmt.Sprint(of)), w.Rule, w.DontKnow, s.words.Lines.Commands)
	}
	s.apply(flow.Next{})
}
