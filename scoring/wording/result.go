package wording

import (
	"fmt"
	"slices"
	"strings"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

// Stands says in one sentence where a school stands.
func (v *Voice) Stands(school string, r scoring.Result) string {
	w := v.Words.Result
	sentence := w.StandsUnsaid
	switch l := r.Level; {
	case !l.Low.Valid():
		sentence = w.StandsNone
	case l.Known():
		sentence = w.Stands
	case l.High-l.Low == 1:
		sentence = w.StandsRange
	}
	return locale.Fill(sentence, "school", school,
		"level", v.Prose.Level(r.Level.Low), "n", fmt.Sprint(int(r.Level.Low)),
		"low", v.Prose.Level(r.Level.Low), "high", v.Prose.Level(r.Level.High))
}

// mostNamed is how many domains one sentence names.
const mostNamed = 3

// reached reports whether every domain stands surely at its target or above: then
// nothing holds the school back from what it wants.
func reached(r scoring.Result) bool {
	counts := false
	for _, d := range r.Domains {
		if d.Counts() && d.Level.Low < d.Target {
			return false
		}
		counts = counts || d.Counts()
	}
	return counts
}

// HeldDown says what holds a school down and what the next level needs; that
// nothing does where every target is reached; empty and where the level cannot be said yet: it would show the
// low end as if it were known.
func (v *Voice) HeldDown(r scoring.Result) string {
	w := v.Words.Result
	if !r.Level.Low.Valid() || r.Level.High-r.Level.Low > 1 {
		return ""
	}
	if r.Level.Low == questions.StructuralImprovement {
		return w.Top
	}
	if reached(r) {
		return w.Reached
	}
	next := r.Level.Low + 1
	held := quoted(v.Titles(r.HeldDownBy))
	sentence := w.HeldDown
	if more := len(held) - mostNamed; more > 0 {
		sentence = locale.Fill(w.HeldDownMore, "more", fmt.Sprint(more))
		held = held[:mostNamed]
	}
	needs := w.NeedsNone
	if floor := next - 2; floor > questions.NotStarted {
		needs = locale.Fill(w.Needs, "floor", v.Prose.Level(floor))
	}
	named := v.List(held)
	if len(held) < len(r.HeldDownBy) {
		named = strings.Join(held, ", ")
	}
	return locale.Fill(sentence, "domains", named) + " " +
		locale.Fill(needs, "next", v.Prose.Level(next))
}

// quoted marks where each title begins and ends: many hold an "and" themselves.
func quoted(titles []string) []string {
	for i, t := range titles {
		titles[i] = "‘" + t + "’"
	}
	return titles
}

// Doubt says how much is not known and who can settle it; empty where everything
// is known.
func (v *Voice) Doubt(r scoring.Result, settle []scoring.Errand) string {
	w := v.Words.Result
	said := strings.Join(slices.Concat(counted(r.Unknown, w.UnknownOne, w.DoubtUnknown), counted(r.Open, w.OpenOne, w.DoubtOpen)), " ")
	if said == "" || len(settle) == 0 {
		return said
	}
	return said + " " + locale.Fill(w.DoubtSettle, "who", v.List(v.named(settle)))
}

// counted says a number in the text for one or in that for several; nothing of none.
func counted(n int, one, several string) []string {
	switch n {
	case 0:
		return nil
	case 1:
		return []string{locale.Fill(one, "n", fmt.Sprint(n))}
	}
	return []string{locale.Fill(several, "n", fmt.Sprint(n))}
}

// Capital begins a sentence.
func Capital(s string) string {
	for i, first := range s {
		return strings.ToUpper(string(first)) + s[i+len(string(first)):]
	}
	return s
}

// Certain names the domains whose level is certain, for a result that cannot be
// said yet; empty where the overall level is certain or one apart, or no domain
// is.
func (v *Voice) Certain(r scoring.Result) string {
	if r.Level.High-r.Level.Low < 2 {
		return ""
	}
	var certain []string
	for _, d := range r.Domains {
		if d.Level.Known() {
			certain = append(certain, fmt.Sprintf("%s (%s)", v.Domains[d.ID].Title, v.Prose.Level(d.Level.Low)))
		}
	}
	if certain == nil {
		return ""
	}
	return locale.Fill(v.Words.Result.CertainAre, "domains", v.List(certain))
}

// Progress says how far a domain is on its way to the next level; empty at the
// highest.
func (v *Voice) Progress(d scoring.DomainResult) string {
	p := d.Progress
	if p.Next == 0 {
		return ""
	}
	sentence := v.Words.Result.Progress
	if p.Of == 1 {
		sentence = v.Words.Result.ProgressOne
	}
	return locale.Fill(sentence, "at", fmt.Sprint(p.At), "of", fmt.Sprint(p.Of),
		"domain", v.Domains[d.ID].Title, "next", v.Prose.Level(p.Next), "needed", v.List(v.Titles(p.Needed)))
}

// Coverage says how the questions were answered.
func (v *Voice) Coverage(r scoring.Result) string {
	w := v.Words.Result
	answered := locale.Fill(w.Answered, "answered", fmt.Sprint(r.Answered), "total", fmt.Sprint(r.Total()))
	return strings.Join(slices.Concat([]string{answered},
		counted(r.Unknown, w.CoveredDK, w.CoveredDK),
		counted(r.NotApplicable, w.CoveredNA, w.CoveredNA),
		counted(r.Open, w.CoveredOpen, w.CoveredOpen)), ", ")
}

// Evidence says how many of the high answers can be shown; empty where there are
// none.
func (v *Voice) Evidence(r scoring.Result) string {
	if r.Good == 0 {
		return ""
	}
	return locale.Fill(v.Words.Result.Evidence, "shown", fmt.Sprint(r.Shown), "good", fmt.Sprint(r.Good), "level", v.Prose.Level(questions.GoodFoundation))
}

// SelfImage sets what a school thought of itself beside what was measured, and
// says what to make of it; empty where it did not say. Where the scan comes out
// lower it does not say why: a school of paper thought of its paper, and one that
// does more than it writes down thought of what it does.
func (v *Voice) SelfImage(self questions.Level, r scoring.Result) string {
	w := v.Words.Result
	higher, lower := w.SelfHigher, w.SelfLower
	if r.Level.High-r.Level.Low > 1 {
		higher, lower = w.UnsaidHigher, w.UnsaidLower
	}
	sentence := w.SelfEqual
	switch {
	case self > r.Level.High:
		sentence = higher
	case self < r.Level.Low:
		sentence = lower
	case !r.Level.Known():
		sentence = ""
	}
	beside := v.SelfImageBeside(self, r)
	if beside == "" || sentence == "" {
		return beside
	}
	return beside + " " + sentence
}

// SelfImageBeside is the first half of [Voice.SelfImage]: the two levels beside
// each other.
func (v *Voice) SelfImageBeside(self questions.Level, r scoring.Result) string {
	if !self.Valid() || !r.Level.Low.Valid() {
		return ""
	}
	w := v.Words.Result
	sentence := w.SelfUnsaid
	switch r.Level.High - r.Level.Low {
	case 0:
		sentence = w.SelfImage
	case 1:
		sentence = w.SelfRange
	}
	return locale.Fill(sentence, "self", v.Prose.Level(self),
		"low", v.Prose.Level(r.Level.Low), "high", v.Prose.Level(r.Level.High))
}

// Polled says how many people chose which of the same five statements in the poll
// of the questionnaire, to stand behind [questions.Prose.Poll], which says who they
// were; and, for a school that is not of their sector, that they are no measure for
// it. Both are empty where no such poll was held in the country.
func (v *Voice) Polled(s scoring.School) (counts, elsewhere string) {
	poll := v.Questionnaire.Poll
	if poll == nil || poll.Country != v.Country {
		return "", ""
	}
	w := v.Words.Result
	chosen := make([]string, len(poll.Counts))
	for i, n := range poll.Counts {
		sentence := w.PolledOf
		if i == 0 {
			sentence = w.Polled
		}
		chosen[i] = locale.Fill(sentence, "n", fmt.Sprint(n), "level", v.Prose.Level(questions.Level(i+1)))
	}
	if poll.Sector != "" && poll.Sector != s.Sector {
		elsewhere = locale.Fill(w.PolledElse, "sector", v.Sectors[poll.Sector])
	}
	return v.List(chosen) + ".", elsewhere
}
