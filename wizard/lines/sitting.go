package lines

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"

	"peil/export"
	"peil/export/disk"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
	"peil/wizard/flow"
	"peil/wizard/text"
)

// sitting is a session with what it reads from and writes to.
type sitting struct {
	in      *bufio.Reader
	out     io.Writer
	session flow.Session
	saver   *disk.Saver
	voice   *wording.Voice
	words   *text.Words
	err     error // what ended the sitting early
	unsaved error // why the last save failed; nil once one has succeeded
}

// speak takes the voice of the session's language and country.
func (s *sitting) speak() error {
	var err error
	if s.words, err = text.In(s.session.Language); err != nil {
		return err
	}
	s.voice, err = wording.Speak(s.session.Questionnaire, s.session.Language, s.session.Scan.School.Country)
	return err
}

// apply changes the session and saves what changed at once.
func (s *sitting) apply(in flow.Intent) {
	before := s.session
	s.session = before.Apply(in)
	if s.session.Scan.School.Country != before.Scan.School.Country {
		if err := s.speak(); err != nil {
			s.err = err
			return
		}
	}
	if s.session.Revision == before.Revision || !s.session.Named() {
		return
	}
	saved, err := s.save()
	s.unsaved = err
	switch {
	case err != nil:
		s.say(locale.Fill(s.words.Lines.NotSaved, "error", export.Explain(err, s.session.Language)))
	case saved.Instead != "":
		s.say(locale.Fill(s.words.Frame.Instead, "file", scoring.Line(saved.Instead), "new", scoring.Line(saved.Path)))
	}
}

// save writes the scan as it is now, in its own language.
func (s *sitting) save() (disk.Saved, error) {
	scan := s.session.Scan
	voice, err := s.voice.For(scan)
	if err != nil {
		return disk.Saved{}, err
	}
	return s.saver.Save(s.session.Revision, disk.FileName(scan.School.Name, scan.Date), export.Encode(s.session.Record, voice))
}

// say prints lines.
func (s *sitting) say(lines ...string) {
	for _, l := range lines {
		fmt.Fprintln(s.out, l)
	}
}

// sayWhat prints those sentences that there are.
func (s *sitting) sayWhat(sentences ...string) {
	for _, said := range sentences {
		if said != "" {
			s.say(said)
		}
	}
}

// ask prints a prompt and reads a line. At the end of the input it ends the
// sitting; what the place still asks after that gets no answer.
func (s *sitting) ask(prompt string) string {
	if s.err != nil {
		return ""
	}
	fmt.Fprint(s.out, prompt)
	line, err := s.in.ReadString('\n')
	if err != nil && line == "" {
		s.err = ErrEnded
		if !errors.Is(err, io.EOF) {
			s.err = fmt.Errorf("read an answer: %w", err)
		}
	}
	return scoring.Line(line)
}

// choose prints numbered choices and reads one: 0 for an empty line. now is the number
// of the choice that an empty line leaves as it is; 0: there is none.
func (s *sitting) choose(choices []string, now int) int {
	for i, c := range choices {
		s.say(fmt.Sprintf("%d  %s", i+1, c))
	}
	prompt := s.words.Lines.Choose
	if now > 0 {
		prompt = locale.Fill(s.words.Lines.ChooseOr, "n", fmt.Sprint(now))
	}
	for s.err == nil {
		line := s.ask(prompt)
		switch n := number(line); {
		case line == "":
			return 0
		case line == "h":
			s.say(s.words.Lines.ChooseHelp)
		case n >= 1 && n <= len(choices):
			return n
		default:
			s.say(s.words.Lines.Wrong)
		}
	}
	return 0
}

// number reads a line that is one number; 0 for any other.
func number(line string) int {
	n := 0
	if _, err := fmt.Sscanf(line, "%d", &n); err != nil || fmt.Sprint(n) != strings.TrimSpace(line) {
		return 0
	}
	return n
}

// numbers reads a line of numbers from 1 to most; ok is false where one is not.
func numbers(line string, most int) (all []int, ok bool) {
	for _, f := range strings.Fields(strings.ReplaceAll(line, ",", " ")) {
		n := number(f)
		if n < 1 || n > most {
			return nil, false
		}
		all = append(all, n)
	}
	return all, true
}

// ErrEnded says that the input ended before the sitting did. What was answered
// is saved.
var ErrEnded = errors.New("the input ended before the last question; what was answered is saved")
