package scoring_test

import (
	"fmt"
	"strings"
	"testing"

	"peil/questions"
	"peil/scoring"
)

func TestDomainLevel(t *testing.T) {
	try(t, []example{
		{"one question", "A: a=5", "A 5"},
		{"three fifths of the questions", "A: a=3 b=3 c=3 d=1 e=1", "A 3"},
		{"less than three fifths", "A: a=3 b=1", "A 1"},
		{"three fifths of the weight", "A: a3=4 b2=1", "A 4"},
		{"just less than three fifths of the weight", "A: a3=4 b3=1", "A 1"},
		{"the weight decides, not the number", "A: a3=1 b3=1 c=4 d=4 e=4 f=4", "A 1"},
		{"two fifths may lag far behind", "A: a3=5 b2=1", "A 5"},
		{"the highest level that three fifths reach", "A: a=5 b=4 c=3 d=2 e=1", "A 3"},
		{"an essential question one below is near enough", "A: a!=3 b3=4", "A 4"},
		{"an essential question holds its domain one above it", "A: a!=2 b3=5 c3=5", "A 3"},
		{"each essential question must be near", "A: a!=4 b!=2 c3=5 d3=5", "A 3"},
		{"an essential question alone does not lift", "A: a!=5 b=1", "A 1"},
		{"essential ones there, and three fifths", "A: a!3=4 b2=1", "A 4"},
		{"a light essential question is essential all the same", "A: a!=1 b3=4 c3=4", "A 2"},
		{"an essential question not applicable holds nothing", "A: a!3=-,na b3=4 c=1", "A 4"},
		{"each domain for itself", "A: a=2 | B: b=4", "A 2, B 4"},
	}, domainLevels)
}

func TestOverallLevel(t *testing.T) {
	try(t, []example{
		{"one domain", "A: a=4", "4"},
		{"half of the domains is not more than half", "A: a=4 | B: b=3", "3"},
		{"more than half", "A: a=4 | B: b=4 | C: c=3", "4"},
		{"domains count alike, whatever they weigh", "A: a3=2 | B: b=4 | C: c=4", "4"},
		{"two levels below is near enough", "A: a=4 | B: b=4 | C: c=2", "4"},
		{"three levels below is too far", "A: a=4 | B: b=4 | C: c=1", "3"},
		{"too far from 5 and near enough to 4", "A: a=5 | B: b=5 | C: c=5 | D: d=2", "4"},
		{"a domain far behind, whoever else is ahead", "A: a=5 | B: b=5 | C: c=5 | D: d=1", "3"},
		{"nothing started", "A: a=1 | B: b=1", "1"},
		{"a domain with nothing applicable does not count", "A: a=4 | B: b=-,na", "4"},
		{"nothing applicable at all", "A: a=-,na | B: b=-,na", "none"},
	}, overallLevel)
}

func TestHeldDownBy(t *testing.T) {
	try(t, []example{
		{"every domain below the next level", "A: a=4 | B: b=3 | C: c=3", "B C"},
		{"by nothing at level 5", "A: a=5 | B: b=5 | C: c=3", ""},
		{"by nothing where nothing is applicable", "A: a=-,na", ""},
		{"a domain with nothing applicable holds nothing", "A: a=3 | B: b=-,na", "A"},
		{"lowest level first", "A: a=3 | B: b=2 | C: c=3", "B A C"},
		{"a low level before a low mean", "A: a=3 b=3 | B: c!=1 d3=5 e3=5 | C: f=3", "B A C"},
		{"then lowest mean", "A: a!=2 b=4 | B: c!=2 d=3", "B A"},
		// Both are written 2.3: 7/3 stands behind 23/10.
		{"means that differ only before rounding", "A: a=2 b=2 c=3 | B: d3=2 e3=2 f=2 g3=3", "B A"},
		{"then the order of the questionnaire", "B: b=2 | A: a=2", "B A"},
		{"a don't know counts as level 1", "A: a=3 | B: b=? | C: c=3", "B A C"},
	}, func(qn *questions.Questionnaire, s scoring.Scan) string {
		return strings.Join(scoring.Score(qn, s, s.Questions(qn)).HeldDownBy, " ")
	})
}

func TestProgress(t *testing.T) {
	try(t, []example{
		{"an essential question", "A: a!=2 b=4 c=4 d=4", "3 of 4 at 4, needed: a"},
		{"every essential question far below", "A: a!=2 b!=2 c3=4 d3=4", "2 of 4 at 4, needed: a b"},
		{"not an essential question one below", "A: a!=3 b3=3 c=3", "0 of 3 at 4, needed: b"},
		{"but where it is the heaviest", "A: a!3=3 b=3", "0 of 2 at 4, needed: a"},
		{"what makes up the weight, heaviest first", "A: a=1 b3=1 c=1 d=1", "0 of 4 at 2, needed: a b"},
		{"no more than makes up the weight", "A: a=1 b2=1 c3=1", "0 of 3 at 2, needed: b c"},
		{"of equal weight, the first", "A: a=1 b=1 c=1 d=1", "0 of 4 at 2, needed: a b c"},
		{"essential questions make up weight too", "A: a!2=1 b3=3 c2=3 d=2", "2 of 4 at 3, needed: a"},
		{"what is already higher counts", "A: a=5 b=1", "1 of 2 at 2, needed: b"},
		{"what is not applicable does not count", "A: a=3 b=-,na", "0 of 1 at 4, needed: a"},
		{"what is not known is needed", "A: a=? b=.", "0 of 2 at 2, needed: a b"},
		{"none at level 5", "A: a=5", "0 of 0 at 0, needed:"},
		{"none with nothing applicable", "A: a=-,na", "0 of 0 at 0, needed:"},
	}, func(qn *questions.Questionnaire, s scoring.Scan) string {
		p := scoring.Score(qn, s, s.Questions(qn)).Domains[0].Progress
		return strings.TrimSpace(fmt.Sprintf("%d of %d at %d, needed: %s", p.At, p.Of, p.Next, strings.Join(p.Needed, " ")))
	})
}

func TestCore(t *testing.T) {
	try(t, []example{
		{"an essential question alone, far below the rest", "A: a!=1 b3=4 c3=4", "a"},
		{"also where something is wanted or on paper", "A: a!=2 b3=4 c3=4", "a"},
		{"every one that is missing", "A: a!=1 b!=1 c3=4 d3=4", "a b"},
		{"not one that works in part", "A: a!=3 b3=5 c3=5", ""},
		{"not where the rest is no further", "A: a!=1 b=2 c=1", ""},
		{"not one level below the rest", "A: a!=2 b3=3 c3=3", ""},
		{"not one that is not essential", "A: a=1 b3=4", ""},
		{"not one that nobody knows", "A: a!=? b3=4", ""},
		{"one that is missing beside one that nobody knows", "A: a!=? b!=1 c3=4 d3=4", "b"},
		{"none at level 5", "A: a!=5", ""},
		{"none with nothing applicable", "A: a!=-,na", ""},
	}, func(qn *questions.Questionnaire, s scoring.Scan) string {
		return strings.Join(scoring.Score(qn, s, s.Questions(qn)).Domains[0].Core, " ")
	})
}

func domainLevels(qn *questions.Questionnaire, s scoring.Scan) string {
	r := scoring.Score(qn, s, s.Questions(qn))
	var said []string
	for _, d := range r.Domains {
		said = append(said, d.ID+" "+sayRange(d.Level))
	}
	return strings.Join(said, ", ")
}

func overallLevel(qn *questions.Questionnaire, s scoring.Scan) string {
	return sayRange(scoring.Score(qn, s, s.Questions(qn)).Level)
}

func sayRange(r scoring.Range) string {
	switch {
	case r == scoring.Range{}:
		return "none"
	case r.Low == r.High:
		return fmt.Sprint(int(r.Low))
	}
	return fmt.Sprintf("%d-%d", r.Low, r.High)
}
