package lines

import (
	"fmt"
	"strings"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
)

// question asks one question until a line moves on from it.
func (s *sitting) question() {
	here := s.session.Place
	s.print(here.Question)
	for s.session.Place == here && s.err == nil && !s.session.Stopped {
		open := s.session.Scan.Answers[here.Question].Kind() == scoring.Open
		prompt := s.words.Lines.Prompt
		if open && s.session.Confirmable(here.Question) {
			prompt = s.words.Lines.Year.Prompt
		}
		line := s.ask(prompt)
		if s.err != nil {
			return
		}
		s.say(s.command(here.Question, line)...)
		if open {
			s.say(s.revealed(here.Question)...)
		}
	}
}

// print shows a question with its options.
func (s *sitting) print(id string) {
	n, of := s.session.Position(id)
	text := s.voice.Questions[id]
	domain := s.session.Questionnaire.DomainOf(id)
	s.say("", locale.Fill(s.words.Lines.Question, "n", fmt.Sprint(n), "of", fmt.Sprint(of),
		"domain", s.voice.Domains[domain.ID].Title, "title", text.Title), text.Ask, s.words.Question.Rule)
	for _, l := range questions.Levels() {
		s.say(fmt.Sprintf("%d  %s", l, text.Option(l)))
	}
	if a := s.session.Scan.Answers[id]; a.Kind() != scoring.Open {
		s.say(locale.Fill(s.words.Lines.Current, "answer", s.voice.Answer(a)))
	}
	s.printEarlier(id)
}

// command does what a line asks and returns what there is to say about it.
func (s *sitting) command(id, line string) []string {
	w := s.words.Lines
	word, rest, _ := strings.Cut(line, " ")
	if rest != "" && !strings.Contains("-lnbw", word) {
		return []string{w.Wrong} // "3 4" is no answer
	}
	switch word {
	case "-":
		return s.notApplicable(id, rest)
	case "=":
		return s.confirm(id)
	case "<":
		s.back()
		return nil
	case "h":
		return s.help(id)
	case "l":
		return s.checklist(id, rest)
	case "n", "b", "w":
		if rest == "" {
			return []string{w.Wrong}
		}
		return s.annotate(id, word, rest)
	}
	intent := s.intent(id, word)
	if intent == nil {
		return []string{w.Wrong}
	}
	s.apply(intent)
	return nil
}

// intent is what a word wants that says all by itself; nil for any other word.
func (s *sitting) intent(id, word string) flow.Intent {
	switch word {
	case "":
		if s.session.Scan.Answers[id].Kind() != scoring.Open {
			return flow.Next{}
		}
	case "1", "2", "3", "4", "5":
		return flow.Answer{Question: id, Level: questions.Level(number(word))}
	case "?":
		return flow.DontKnow{Question: id}
	case ">":
		return flow.Next{}
	case "u":
		return flow.GoTo{Place: flow.Place{Page: flow.Result}}
	case "q":
		return flow.Stop{}
	}
	return nil
}

// back goes to the place before. The pause before a part asks nothing here, so to
// stop at one would lead straight on again.
func (s *sitting) back() {
	s.apply(flow.Back{})
	if s.session.Place.Page == flow.Part {
		s.apply(flow.Back{})
	}
}

func (s *sitting) notApplicable(id, reason string) []string {
	switch {
	case !s.session.Questionnaire.Question(id).NA:
		return []string{s.words.Lines.NotAllowed}
	case reason == "":
		return []string{s.words.Lines.ReasonAsk}
	}
	s.apply(flow.NotApplicable{Question: id, Reason: reason})
	return nil
}

// annotate changes one of the texts with an answer and keeps the others.
func (s *sitting) annotate(id, what, text string) []string {
	a := s.session.Scan.Answers[id]
	in := flow.Annotate{Question: id, Note: a.Note, Evidence: a.Evidence, EvidenceDate: a.EvidenceDate, By: a.By}
	said, longest := s.words.Lines.NoteAsk, scoring.LongestLine
	switch what {
	case "n":
		in.Note, longest = text, scoring.LongestNote
	case "b":
		in.Evidence, said = text, s.words.Lines.EvidenceAs
	case "w":
		in.By, said = text, s.words.Lines.ByAsk
	}
	s.apply(in)
	if _, cut := scoring.Cut(text, longest); cut {
		return []string{said, locale.Fill(s.words.Form.Cut, "n", fmt.Sprint(longest))}
	}
	return []string{said}
}

// checklist shows the list of a question, or ticks the items whose numbers
// follow; 0 says that none is there.
func (s *sitting) checklist(id, rest string) []string {
	q := s.session.Questionnaire.Question(id)
	items := s.voice.Questions[id].Checklist
	if len(q.Checklist) == 0 {
		return []string{s.words.Lines.Wrong}
	}
	if rest == "" {
		var lines []string
		for i, item := range q.Checklist {
			lines = append(lines, fmt.Sprintf("%d  %s", i+1, items[item]))
		}
		return append(lines, s.words.Lines.ListAsk)
	}
	checked := []string{}
	if rest != "0" {
		all, ok := numbers(rest, len(q.Checklist))
		if !ok {
			return []string{s.words.Lines.Wrong}
		}
		for _, n := range all {
			checked = append(checked, q.Checklist[n-1])
		}
	}
	s.apply(flow.Check{Question: id, Items: checked})
	said := []string{locale.Fill(s.words.Question.ListTitle, "n", fmt.Sprint(len(checked)), "of", fmt.Sprint(len(q.Checklist)))}
	if hint := s.voice.ChecklistHint(q, s.session.Scan.Answers[id]); hint != "" {
		said = append(said, hint)
	}
	return said
}

func (s *sitting) help(id string) []string {
	text := s.voice.Questions[id]
	q := s.session.Questionnaire.Question(id)
	said := []string{
		text.Help, s.words.Question.Why + ": " + text.Why, s.voice.Choosing.How,
		locale.Fill(s.words.Question.Knows, "who", s.voice.Knows[q.Knows]), s.words.Lines.Commands,
	}
	if s.session.Previous != nil {
		said = append(said, s.words.Lines.Year.How)
	}
	return said
}
