// Package lines holds the same sitting as the full-screen wizard, line by line:
// for screen readers, for scripts, and where there is no screen to draw on.
//
// It prints what a place asks, reads a line, and makes an intent of it. What an
// intent does is decided by package flow alone, so a scan made here is the scan
// that the wizard would have made.
package lines

import (
	"bufio"
	"errors"
	"io"

	"peil/export/disk"
	"peil/questions"
	"peil/wizard/flow"
)

// Run holds a sitting until it is done, stopped or out of input, and saves it with
// saver.
func Run(o flow.Opening, saver *disk.Saver, in io.Reader, out io.Writer) error {
	qn, err := questions.IBP()
	if err != nil {
		return err
	}
	return runWith(qn, o, saver, in, out)
}

// runWith is Run with a questionnaire.
func runWith(qn *questions.Questionnaire, o flow.Opening, saver *disk.Saver, in io.Reader, out io.Writer) error {
	s := &sitting{in: bufio.NewReader(in), out: out, saver: saver}
	s.session = flow.New(o).Apply(flow.Read{Questionnaire: qn})
	if err := s.speak(); err != nil {
		return err
	}
	s.say(s.words.Lines.Welcome, "")
	s.begin(o)
	for !s.session.Stopped && s.err == nil {
		s.askPlace(s.session.Place)
	}
	if s.unsaved != nil {
		return s.unsaved // whatever ended the sitting, what was answered is not on disk
	}
	if errors.Is(s.err, ErrEnded) && s.session.Named() {
		s.say("", s.words.Lines.End)
	}
	return s.err
}

// askPlace asks what a place asks.
func (s *sitting) askPlace(p flow.Place) {
	switch p.Page {
	case flow.Start:
		s.start()
	case flow.School:
		s.school()
	case flow.SelfImage:
		s.selfImage()
	case flow.Wishes:
		s.wishes()
	case flow.Part:
		s.part()
	case flow.Question:
		s.question()
	case flow.Review:
		s.review()
	case flow.Changed:
		s.changed()
	case flow.Result:
		s.result()
	case flow.Plan, flow.AskList:
		s.plan()
	case flow.Done:
		s.done()
	}
}
