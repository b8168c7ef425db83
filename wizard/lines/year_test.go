package lines

import (
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
)

var lastYear = scoring.Date{Year: 2025, Month: 11, Day: 20}

// last is the scan of last year: quick, with every kind of answer, and two actions that
// were taken on.
func last() scoring.Record {
	return scoring.Record{
		Scan: scoring.Scan{
			Questionnaire: "ibp", Version: "2026.1", Date: lastYear, Language: "en", Scope: questions.Quick, Target: 4,
			School:    linde.School,
			SelfImage: 4, NextStep: "embed", Support: []string{"network", "workshop"}, Respondents: []string{"head"}, AskedBy: "board",
			Answers: map[string]scoring.Answer{
				"cod-content": {Level: 3, Note: "Not for pupils yet.", Evidence: "code of 2025", EvidenceDate: scoring.Date{Year: 2025, Month: 3, Day: 1}},
				"awr-staff":   {Level: 4, Note: "Every year."}, "con-plan": {Level: 3}, "gov-roles": {Level: 2}, "rsk-register": {Level: 3},
				"rsk-dpia": {Unknown: true}, "dat-record": {Level: 2}, "sup-follow": {Level: 4}, "rgt-inform": {Level: 3},
				"acc-mfa": {Level: 2}, "tec-updates": {Level: 3},
			},
		},
		Work: map[string]scoring.Work{
			"acc-mfa/3":   {Holder: "ict", Due: scoring.Date{Year: 2026, Month: 6, Day: 1}, Status: scoring.StatusDoing},
			"gov-roles/3": {Holder: "board", Status: scoring.StatusDone},
		},
	}
}

// aYearOn is what a new year begins from: last year's scan, or that with changes.
func aYearOn(t *testing.T, change ...func(*scoring.Record)) desk {
	was := last()
	for _, c := range change {
		c(&was)
	}
	o := options(t)
	o.Scope, o.Previous = "", &was
	return o
}

// kept are the lines that leave the school as it was, and go on to the first question.
var kept = []string{"", "", "", "", "", "", "3", "", "", ""}

// onward are the intents that those lines come to.
func onward(o desk, more ...flow.Intent) []flow.Intent {
	was := o.Previous.Scan
	return append([]flow.Intent{
		flow.Follow{Record: *o.Previous}, flow.Describe{School: was.School, Respondents: was.Respondents, AskedBy: was.AskedBy},
		flow.Picture{Level: 3}, flow.Wish{Target: 4, NextStep: "embed", Support: was.Support}, flow.Next{},
	}, more...)
}

func answer(id string, l questions.Level) flow.Intent { return flow.Answer{Question: id, Level: l} }

// A whole new year: what came along is kept with enter, what was agreed comes first,
// what can be taken over is, and the rest is answered before what it was is said.
func TestAYearOn(t *testing.T) {
	o := aYearOn(t)
	h := hold(o, slices.Concat(kept, []string{"=", "4", "=", "=", "2", "2", "?", "3", "2", "5", "2", "3", "3"}, []string{"", "2", "", "1", "3", ""})...)
	h.want(t,
		"It begins from the one from 20 November 2025", "[De Linde]", "[Stichting Polder]", "(enter is 1)", "[head]", "(enter is 2)", "(enter is 3)", "enter is 2 4, 0 is none",
		"what was agreed last time", "if it still holds, press =", "= takes over",
		"Question 1 of 12, ", "Agreed: ", ": done, board", "Last time: Not yet in practice, 2 of 5", "Does it still hold?", "= as last time", "> =",
		"Question 2 of 12, ", "Agreed: ", ": overdue, ict, due 1 June 2026", "Answer (1-5, ? ", "> 4", "Last time: Not yet in practice, 2 of 5",
		"Question 3 of 12, ", "Last time: First steps, 3 of 5", "Note then: Not for pupils yet.", "Evidence then: code of 2025 (1 March 2025)", "> =",
		"Question 4 of 12, ", "> =", "You answer this question afresh", "> 2", "Last time: Good foundation, 4 of 5", "Note then: Every year.",
		"That was the last question. Still open: 0", "> \n",
		"De Linde stands at ‘First steps’, as it did on 20 November 2025.", "went up", "For 2 questions the answer from last time was taken over.",
		"On the 10 questions", "What became of the last plan:", ": done, board", ": overdue, ict",
		"5 answers are not what they were", "1 of 5. ", "Then: 3 First steps. Now: 2 Not yet in practice.", "> 2",
		"3 of 5. Awareness", "Note then: Every year.", "> 1", "5 of 5. ",
		"De Linde stands at", "as it did on 20 November 2025. On the 10 questions", "because the school judges differently", "Plan:", "Of the last plan", "Done.",
	)
	if h.err != nil || h.typed != len(h.lines) {
		t.Errorf("error %v, %d of %d lines were read", h.err, h.typed, len(h.lines))
	}
	wantScan(t, o, lindeFile, onward(o,
		flow.Confirm{Question: "gov-roles"}, answer("acc-mfa", 4), flow.Confirm{Question: "cod-content"}, answer("awr-staff", 2),
		answer("rsk-register", 2), flow.DontKnow{Question: "rsk-dpia"}, answer("dat-record", 3), answer("sup-follow", 2), answer("con-plan", 5), answer("inc-72h", 2), answer("rgt-inform", 3),
		answer("tec-updates", 3),
		flow.Differ{Question: "rsk-register", Why: scoring.JudgedOtherwise}, flow.Differ{Question: "awr-staff", Why: scoring.SchoolChanged},
	)...)
}

// The answer of then is not heard before there is one of now where it has to be
// answered afresh: not with the question, not in the help, not where = is refused.
func TestTheOldAnswerWaits(t *testing.T) {
	for name, change := range map[string]func(*scoring.Record){
		"it stood high": func(*scoring.Record) {},
		"it was high for a reason": func(r *scoring.Record) {
			r.Scan.Answers["awr-staff"] = scoring.Answer{Level: 5, Note: "Every year.", Evidence: "mail of May"}
		},
	} {
		h := hold(aYearOn(t, change), slices.Concat(kept, []string{"2", "2", "2", "=", "h", "n today", "l", "1 2", "<", "2", "q"})...)
		_, said, found := strings.Cut(h.record.String(), "Question 4 of 12")
		if !found {
			t.Fatalf("%s: no fourth question\n%s", name, h.record.String())
		}
		for _, leak := range []string{"Every year.", "mail of May", "4 of 5", "5 of 5", "Last time"} {
			if before, _, _ := strings.Cut(said, "> <"); strings.Contains(before, leak) {
				t.Errorf("%s: %q is heard before the answer in\n%s", name, leak, before)
			}
		}
	}
}

// Why an answer cannot be taken over is said; nothing changes.
func TestWhyAfresh(t *testing.T) {
	w := words(t, locale.English).Lines.Year.Afresh
	for id, want := range map[string]string{
		"awr-staff": w.StoodHigh, "tec-updates": w.Pressing, "rsk-dpia": w.NobodyKnew, "dat-record": w.Legal, "inc-72h": w.NotAnswered,
	} {
		o := aYearOn(t)
		o.Scope = questions.Quick
		s := fresh(t, o).Apply(flow.Follow{Record: *o.Previous})
		n, _ := s.Position(id)
		h := hold(o, slices.Concat(kept, slices.Repeat([]string{">"}, n-1), []string{"=", "= 3", "q"})...)
		h.want(t, "> =", want, "> = 3", "That was not understood", "> q")
		if h.err != nil {
			t.Errorf("%s: %v", id, h.err)
		}
		wantScan(t, o, lindeFile, onward(o)...)
	}
	h := hold(options(t), toQuestions("=", "q")...)
	h.want(t, "> =", w.NothingWas)
	h.wantNot(t, "as last time")
}

// Back leads from each of the questions why to the one before, from the first to the
// review and on to the last question; what was said stays, and can be taken back.
func TestBackFromWhy(t *testing.T) {
	o := aYearOn(t)
	given := []string{"2", "2", "3", "4", "1", "?", "2", "3", "3", "2", "3", "3"}
	h := hold(o, slices.Concat(kept, given, []string{"", "1", "<", "h", "=", "<", "<", "", "", "", "3", "", ""})...)
	h.want(t, "That was the last question", "1 of 2. ", "> 1", "2 of 2. ", "> <", "1 of 2. ", "Now: Something changed at school",
		"> h", "q stop", "> =", "not understood", "> <", "That was the last question", "> <", "Question 12 of 12", "> \n", "That was the last question",
		"1 of 2. ", "Now: Something changed at school", "> \n", "2 of 2. ", "> 3", "Done.")
	intents := onward(o)
	for i, q := range fresh(t, o).Apply(flow.Follow{Record: *o.Previous}).Sequence() {
		if given[i] == "?" {
			intents = append(intents, flow.DontKnow{Question: q.ID})
		} else {
			intents = append(intents, answer(q.ID, questions.Level(number(given[i]))))
		}
	}
	wantScan(t, o, lindeFile, append(intents, flow.Differ{Question: "rsk-register", Why: scoring.SchoolChanged})...)
}

// A sitting stopped at a question why goes on there no more than at any other end.
func TestStoppedAtWhy(t *testing.T) {
	given := slices.Repeat([]string{"1"}, 12)
	for _, end := range []string{"q", ""} {
		lines := slices.Concat(kept, given, []string{"", "2", end})
		if end == "" {
			lines = lines[:len(lines)-1]
		}
		h := hold(aYearOn(t), lines...)
		h.wantNot(t, "Plan:", "Done.")
		if end == "q" && h.err != nil || end == "" && !errors.Is(h.err, ErrEnded) {
			t.Errorf("%q: %v", end, h.err)
		}
	}
}

// Who takes the wrong scan and stops leaves nothing behind; a second scan of the day is
// asked about.
func TestANewYearBegunByMistake(t *testing.T) {
	o := aYearOn(t)
	if h := hold(o); !errors.Is(h.err, ErrEnded) {
		t.Errorf("the error is %v", h.err)
	}
	wantFolder(t, o.Dir)
	hold(o, "", "-")
	wantFolder(t, o.Dir, lindeFile)
	h := hold(o, append(kept[:6:6], "1", "q")...)
	h.want(t, "already a scan of De Linde from today", "> 1", "Which statement")
	wantFolder(t, o.Dir, lindeFile)
}

// What came along can be changed and taken away.
func TestWhatCameAlong(t *testing.T) {
	o := aYearOn(t)
	hold(o, "-", "", "Lindehof", "-", "2", "3", "-", "-", "", "1", "5", "0", "q")
	wantScan(t, o, "peil-lindehof-2026-11-21.toml", flow.Follow{Record: *o.Previous},
		flow.Describe{School: scoring.School{Name: "Lindehof", Country: locale.Norway, Sector: "special"}}, flow.Picture{},
		flow.Wish{Target: 3, NextStep: "meet-schools"})
}

// The scope asked for is that of the new year, and what was not asked then has nothing
// to take over.
func TestANewYearInFull(t *testing.T) {
	o := aYearOn(t)
	o.Scope = questions.Full
	h := hold(o, slices.Concat(kept, []string{"q"})...)
	h.want(t, "Question 1 of 47")
	if got := filepath.Join(o.Dir, lindeFile); !strings.Contains(read(t, got), "\nscope = \"full\"\n") {
		t.Errorf("it is not full:\n%s", read(t, got))
	}
}

// A part of one question is spoken of as one.
func TestOnePromise(t *testing.T) {
	o := aYearOn(t, func(r *scoring.Record) {
		r.Work = map[string]scoring.Work{"awr-staff/5": {Holder: "head"}, "tec-updates/4": {Holder: "ict"}}
	})
	h := hold(o, slices.Concat(kept, []string{"3", "3", "3", "q"})...)
	h.want(t, "Questions 1 and 2: what was agreed last time", "Question 3: for the school", "This question is usually best")
	o = aYearOn(t, func(r *scoring.Record) { delete(r.Work, "gov-roles/3") })
	hold(o, append(kept, "q")...).want(t, "Question 1: what was agreed last time", "For this question somebody took on an action")
}
