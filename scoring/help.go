package scoring

import (
	"slices"

	"peil/questions"
)

// mostHelp is how many resources an action names. A longer list is read as none.
const mostHelp = 2

// Help lists where help with a question is to be had: the ids of at most two resources
// of the school's country. Those that give a form of help that the school asked for
// come first; among equals the order of the questionnaire holds. Every place that names
// help takes it from here, so that screen and paper name the same.
func (s *Scan) Help(qn *questions.Questionnaire, q *questions.Question) []string {
	ids := inFront(qn.ResourcesIn(q, s.School.Country), func(id string) bool {
		return slices.ContainsFunc(qn.Resources[id].Support, s.wishes)
	})
	return ids[:min(len(ids), mostHelp)]
}

// SupportFor lists the forms of help that fit a question, those that the school asked
// for first.
func (s *Scan) SupportFor(q *questions.Question) []string { return inFront(q.Support, s.wishes) }

// wishes reports whether the school asked for a form of help.
func (s *Scan) wishes(support string) bool { return slices.Contains(s.Support, support) }

// inFront is a new list in which what holds stands before the rest, each part in its
// order.
func inFront(all []string, holds func(string) bool) []string {
	var front, rest []string
	for _, one := range all {
		if holds(one) {
			front = append(front, one)
		} else {
			rest = append(rest, one)
		}
	}
	return append(front, rest...)
}
