package export

import (
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// Verdict is what a scan file says of itself, held against its answers.
type Verdict struct {
	// Wrong lists the ids, numbers and reasons that do not follow from the answers,
	// those that are missing and those too many.
	Wrong Faults

	// Notes lists what is no matter of the answers: sentences that this program words
	// in another way, and what it cannot judge.
	Notes Faults

	calm template // what is said where nothing is wrong
}

// In says in a language what is wrong, one thing a line, or in one line that nothing
// is. The notes are for whoever shows the verdict to show apart.
func (v Verdict) In(l locale.Language) string {
	if len(v.Wrong.List) > 0 {
		return v.Wrong.In(l)
	}
	return Faults{Name: v.Wrong.Name, List: []Fault{{says: v.calm}}}.In(l)
}

// Verify holds what peil computed in a scan file against what follows from its answers
// by the rules of today. name is what faults call the file, data what stands in it, r
// what [Decode] read from that, and v a voice for [Encode]. The error is [Faults]
// where the computed part, which Decode does not look at, cannot be read.
//
// It decides nothing itself: the record is written anew, both texts are read as any
// scan file is, and they are laid side by side key by key. So a key that is written
// is verified.
//
// A sentence that differs is only noted: which words are chosen is no matter of the
// answers. A result by other rules than this program has cannot be verified, and counts
// as wrong: whoever asks must not take it for verified, and a file could name rules of
// its own to pass. Of a scan of an older version of the questionnaire the levels and
// means are verified and the plan is not, which is noted: by what a question is scored
// is kept for each version, what its actions take and need only as it is today
// ([questions.Questionnaire.At]).
func Verify(name string, data []byte, r scoring.Record, v *wording.Voice) (Verdict, error) {
	var found faultList
	there := parse(string(unmarked(data)), &found)
	if found.n > 0 {
		return Verdict{}, found.sorted(name)
	}
	due := parse(string(Encode(r, v)), &found)
	c := comparison{begins: begins(there)}
	calm := c.judge(there, due, r.Scan.Version, today(v.Questionnaire))
	return Verdict{c.wrong.sorted(name), c.notes.sorted(name), calm}, nil
}

// today is the version of a questionnaire that this program asks, also where that is
// looked at as it once was.
func today(qn *questions.Questionnaire) string { return qn.Versions[len(qn.Versions)-1].ID }

// begins is the line where the computed part of a file begins; 0: it has none.
func begins(top *node) int {
	first := 0
	for _, e := range top.entries {
		if isComputed(e.name) && (first == 0 || e.line < first) {
			first = e.line
		}
	}
	return first
}

// judge compares what can be judged of a scan of a version, and gives what is to be said
// where nothing is wrong.
func (c *comparison) judge(there, due *node, version, today string) template {
	if c.begins == 0 {
		return func(w *faultText) string { return w.Verify.Nothing }
	}
	result := there.get(resultKey)
	if c.otherRules(result, due.get(resultKey)) {
		return nil
	}
	c.result(result, due.get(resultKey))
	unjudged := false
	for _, l := range computedLists {
		if there := there.get(l.name); l.plan && version != today {
			unjudged = unjudged || there != nil
		} else {
			c.list(l, there, due.get(l.name))
		}
	}
	if !unjudged {
		return func(w *faultText) string { return w.Verify.Sound }
	}
	c.notes.add(c.begins, func() Fault {
		return verdict(c.begins, nil, func(w *verifyText) string { return w.Plan }, "got", version, "now", today)
	})
	return func(w *faultText) string { return w.Verify.Levels }
}

// otherRules notes that a result was made by rules that this program does not have.
// One that does not say by which can still be judged.
func (c *comparison) otherRules(result, due *node) bool {
	const key = "rules"
	if result == nil || result.kind != group {
		return false
	}
	there, known := result.get(key), due.get(key)
	if there == nil || same(there, known) {
		return false
	}
	c.wrong.add(there.line, func() Fault {
		return verdict(there.line, []string{resultKey, key}, func(w *verifyText) string { return w.Rules }, "got", there.stated(), "known", known.stated())
	})
	return true
}
