package scoring_test

import (
	"regexp"
	"strings"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

// A sketch is a questionnaire and a scan of it in one line:
//
//	next=learn | A: a!3=2,urgent b=? | B>5: c2=4,duty,needs:a
//
// The school chose the next step learn. Domain A has the essential question a of
// weight 3, urgent and at level 2, and question b of weight 1, a don't know.
// Domain B aims at level 5; its question c of weight 2 stands at level 4, is
// asked by Dutch law and needs a.
//
//	answers     1 to 5 · ? don't know · . open · - not applicable
//	settings    quick · NO · target=5 · next=learn
//	questions   quick · urgent · duty · duty:NL+NO · na · needs:a+b
//	            school, owner, ict   who can know
//	            M, SML               effort of all three actions, or of each
//	            kind:learn           the next step that it fits
//	            list:x+y             its checklist
//	            ticked:x             the items ticked; without any: gone through, none there
//	            evidence             the answer names evidence
//
// Whatever a line leaves out is plain: full scope, the Netherlands, target 4,
// weight 1, the school knows, effort M.
func sketch(line string) (*questions.Questionnaire, scoring.Scan) {
	qn := &questions.Questionnaire{Hours: map[questions.Effort]int{
		questions.FindOut: 1, questions.Small: 4, questions.Medium: 16, questions.Large: 40,
	}}
	s := scoring.Scan{
		School:  scoring.School{Country: locale.Netherlands},
		Scope:   questions.Full,
		Targets: map[string]questions.Level{},
		Answers: map[string]scoring.Answer{},
	}
	for part := range strings.SplitSeq(line, "|") {
		if head, body, ok := strings.Cut(part, ": "); ok {
			qn.Domains = append(qn.Domains, sketchDomain(strings.TrimSpace(head), body, &s))
			continue
		}
		for _, word := range strings.Fields(part) {
			sketchSetting(word, &s)
		}
	}
	return qn, s
}

func sketchSetting(word string, s *scoring.Scan) {
	key, value, _ := strings.Cut(word, "=")
	switch key {
	case "quick":
		s.Scope = questions.Quick
	case "NO":
		s.School.Country = locale.Norway
	case "target":
		s.Target = sketchLevel(value)
	case "next":
		s.NextStep = value
	default:
		panic("sketch: no such setting: " + word)
	}
}

func sketchDomain(head, body string, s *scoring.Scan) questions.Domain {
	id, target, aims := strings.Cut(head, ">")
	if aims {
		s.Targets[id] = sketchLevel(target)
	}
	d := questions.Domain{ID: id}
	for _, word := range strings.Fields(body) {
		q, a := sketchQuestion(word)
		d.Questions = append(d.Questions, q)
		if !a.IsZero() {
			s.Answers[q.ID] = a
		}
	}
	return d
}

var sketched = regexp.MustCompile(`^([a-z]+)(!?)([1-3]?)=([1-5?.-])(?:,(.+))?$`)

func sketchQuestion(word string) (questions.Question, scoring.Answer) {
	m := sketched.FindStringSubmatch(word)
	if m == nil {
		panic("sketch: no question: " + word)
	}
	q := questions.Question{ID: m[1], Essential: m[2] != "", Weight: 1, Knows: questions.School, Effort: sketchEfforts("M")}
	if m[3] != "" {
		q.Weight = int(m[3][0] - '0')
	}
	a := sketchAnswer(m[4])
	if m[5] != "" {
		for attribute := range strings.SplitSeq(m[5], ",") {
			sketchAttribute(attribute, &q, &a)
		}
	}
	return q, a
}

func sketchAnswer(sign string) scoring.Answer {
	switch sign {
	case "?":
		return scoring.Answer{Unknown: true}
	case "-":
		return scoring.Answer{NotApplicable: "we have none"}
	case ".":
		return scoring.Answer{}
	}
	return scoring.Answer{Level: sketchLevel(sign)}
}

func sketchAttribute(attribute string, q *questions.Question, a *scoring.Answer) {
	key, value, _ := strings.Cut(attribute, ":")
	switch key {
	case "quick":
		q.Quick = true
	case "urgent":
		q.Urgent = true
	case "duty":
		for _, country := range sketchList(value, "NL") {
			q.Duty = append(q.Duty, locale.Country(country))
		}
	case "na":
		q.NA = true
	case "needs":
		q.Needs = sketchList(value)
	case "kind":
		q.Kind = value
	case "list":
		q.Checklist = sketchList(value)
	case "ticked":
		a.Checked = sketchList(value)
	case "evidence":
		a.Evidence = "seen"
	case "school", "owner", "ict":
		q.Knows = questions.Knower(key)
	default:
		q.Effort = sketchEfforts(key)
	}
}

// sketchList reads a+b; what stands in for nothing may be named. Its result is
// never nil, because a checklist without ticks is not one left alone.
func sketchList(value string, otherwise ...string) []string {
	if value == "" {
		return append([]string{}, otherwise...)
	}
	return strings.Split(value, "+")
}

func sketchLevel(digit string) questions.Level {
	if len(digit) != 1 || digit < "1" || digit > "5" {
		panic("sketch: no level: " + digit)
	}
	return questions.Level(digit[0] - '0')
}

func sketchEfforts(letters string) []questions.Effort {
	if len(letters) == 1 {
		letters = strings.Repeat(letters, 3)
	}
	if len(letters) != 3 || strings.Trim(letters, "SML") != "" {
		panic("sketch: no such attribute: " + letters)
	}
	return []questions.Effort{questions.Effort(letters[:1]), questions.Effort(letters[1:2]), questions.Effort(letters[2:])}
}
