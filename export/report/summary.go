package report

import (
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

// summary is what can be told to everybody: that the school looks at this and works on
// it, how much was finished and taken on, and when it looks again. No level, domain,
// action or question is in it: whoever means harm learns nothing here.
func (b *builder) summary() {
	w, v := &b.words.Summary, b.voice
	school := b.scan.School.Name
	b.addHeading(1, locale.Fill(w.Title, "school", school))
	before := ""
	if b.before != nil {
		before = locale.Fill(w.Before, "date", v.Day(b.before.Date))
	}
	owner := v.Knows[questions.Owner]
	b.addParagraph(
		plainText(locale.Fill(w.Done, "school", school, "date", v.Day(b.scan.Date))),
		plainText(before),
		plainText(w.Way),
	)
	b.addParagraph(plainText(b.carriedOut()), plainText(b.nextScan(w.Next)))
	b.addParagraph(plainText(locale.Fill(w.Why, "owner", owner)))
	b.add(AnswerLine{locale.Fill(w.Discussed, "owner", owner)})
	b.addWarning(plainText(locale.Fill(w.Decides, "owner", owner)))
}

// carriedOut says how many actions are finished and how many are taken on: those of this
// scan, and those that the scan before saw finished.
func (b *builder) carriedOut() string {
	w := &b.words.Summary
	done, taken := map[string]bool{}, 0
	for id, one := range b.work {
		switch {
		case one.Status == scoring.StatusDone:
			done[id] = true
		case one.TakenOn() && !one.Settled():
			taken++
		}
	}
	if b.before != nil {
		for id, one := range b.before.Work {
			if one.Status == scoring.StatusDone {
				done[id] = true
			}
		}
	}
	finished := len(done)
	if finished+taken == 0 {
		return w.NoneYet
	}
	return locale.Fill(w.CarriedOut,
		"finished", countFrom(finished, w.FinishedNone, w.FinishedOne, w.Finished),
		"taken", countFrom(taken, w.TakenNone, w.TakenOne, w.Taken))
}

// countFrom is [countOf] with a sentence for none.
func countFrom(n int, none, one, several string) string {
	if n == 0 {
		return none
	}
	return countOf(n, one, several)
}
