package scoring

import (
	"strings"

	"peil/questions"
)

// Job is what the id of an action or an ask names: a question, and the level to
// which it goes, or 0 where it is to be found out.
type Job struct {
	Question string
	To       questions.Level
}

// FindOut reports whether the job is to find out where the school stands.
func (j Job) FindOut() bool { return j.To == 0 }

// ID is the id of the action or the ask: acc-mfa/3, acc-mfa/find-out.
func (j Job) ID() string {
	if j.FindOut() {
		return j.Question + "/" + string(questions.FindOut)
	}
	return j.Question + "/" + string(rune('0'+j.To))
}

// JobOf reads the id of an action or an ask. It need not be in any plan, since what
// people do stays when the action has left it. ok is false where the questionnaire
// cannot have it.
func JobOf(qn *questions.Questionnaire, id string) (j Job, ok bool) {
	question, to, _ := strings.Cut(id, "/")
	j.Question = question
	switch to {
	case "3", "4", "5":
		j.To = questions.Level(to[0] - '0')
	case string(questions.FindOut):
	default:
		return Job{}, false
	}
	return j, qn.Question(question) != nil
}
