package scoring_test

import (
	"fmt"
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

// written is the sketch of a questionnaire and a scan: a case that fails can be
// copied into a table.
func written(qn *questions.Questionnaire, s scoring.Scan) string {
	parts := []string{writtenSettings(s)}
	for _, d := range qn.Domains {
		head := d.ID
		if target, ok := s.Targets[d.ID]; ok {
			head = fmt.Sprintf("%s>%d", d.ID, target)
		}
		words := []string{head + ":"}
		for _, q := range d.Questions {
			words = append(words, writtenQuestion(q, s.Answers[q.ID]))
		}
		parts = append(parts, strings.Join(words, " "))
	}
	return strings.Join(parts, " | ")
}

func writtenSettings(s scoring.Scan) string {
	var words []string
	if s.Scope == questions.Quick {
		words = append(words, "quick")
	}
	if s.School.Country == locale.Norway {
		words = append(words, "NO")
	}
	if s.Target != 0 {
		words = append(words, fmt.Sprintf("target=%d", s.Target))
	}
	if s.NextStep != "" {
		words = append(words, "next="+s.NextStep)
	}
	return strings.Join(words, " ")
}

func writtenQuestion(q questions.Question, a scoring.Answer) string {
	mark := ""
	if q.Essential {
		mark = "!"
	}
	words := []string{fmt.Sprintf("%s%s%d=%s", q.ID, mark, q.Weight, writtenAnswer(a)), string(q.Knows), join(q.Effort, "")}
	add := func(ok bool, word string) {
		if ok {
			words = append(words, word)
		}
	}
	add(q.Quick, "quick")
	add(q.Urgent, "urgent")
	add(q.Duty != nil, "duty:"+join(q.Duty, "+"))
	add(q.NA, "na")
	add(q.Kind != "", "kind:"+q.Kind)
	add(q.Needs != nil, "needs:"+join(q.Needs, "+"))
	add(q.Checklist != nil, "list:"+join(q.Checklist, "+"))
	add(a.Checked != nil, "ticked:"+join(a.Checked, "+"))
	add(a.Evidence != "", "evidence")
	return strings.Join(words, ",")
}

func writtenAnswer(a scoring.Answer) string {
	switch a.Kind() {
	case scoring.Levelled:
		return fmt.Sprint(int(a.Level))
	case scoring.DontKnow:
		return "?"
	case scoring.NotApplicable:
		return "-"
	}
	return "."
}

func join[T ~string](all []T, with string) string {
	words := make([]string, len(all))
	for i, x := range all {
		words[i] = string(x)
	}
	return strings.Join(words, with)
}

// What a failure prints is worth copying only if it reads back as what failed.
func TestWrittenReadsBack(t *testing.T) {
	for seed := range uint64(100) {
		pick := chance(seed)
		qn := drawQuestionnaire(pick)
		s := drawScan(pick, qn)
		line := written(qn, s)
		qn2, s2 := sketch(line)
		same(t, line, *qn2, *qn)
		same(t, line, s2, s)
	}
}
