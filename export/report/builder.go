package report

import (
	"peil/questions"
	"peil/scoring"
	"peil/scoring/wording"
)

// builder makes the blocks of a report one after the other.
type builder struct {
	pen

	scan   scoring.Scan
	work   map[string]scoring.Work
	year   scoring.Year
	result scoring.Result
	plan   scoring.Plan

	before *scoring.Previous // what this scan follows; nil where it follows none
	was    scoring.Scan      // the scan before
	since  *scoring.Step     // what lies between it and this one; nil where there is none
}

func newBuilder(record scoring.Record, v *wording.Voice) *builder {
	asked := record.Scan.Questions(v.Questionnaire)
	result := scoring.Score(v.Questionnaire, record.Scan, asked)
	b := &builder{
		pen:    pen{voice: v, words: textsIn(v.Language)},
		scan:   record.Scan,
		work:   record.Work,
		before: record.Previous,
		year:   record.Year,
		result: result,
		plan:   scoring.MakePlan(v.Questionnaire, record.Scan, asked, result),
	}
	if was, ok := record.Before(); ok && knows(v, was.Scan) && knows(v, record.Scan) {
		step := scoring.Compare(v.Questionnaire, was, record)
		b.was, b.since = was.Scan, &step
	}
	return b
}

// knows reports whether a scan is of a version that can be spoken of.
func knows(v *wording.Voice, s scoring.Scan) bool { return v.Questionnaire.At(s.Version) != nil }

func (b *builder) quick() bool { return b.scan.Scope == questions.Quick }

// domains lists the domains of which the scope asks something.
func (b *builder) domains() []*questions.Domain {
	var asked []*questions.Domain
	for _, q := range b.scan.Questions(b.voice.Questionnaire) {
		if d := b.voice.Questionnaire.DomainOf(q.ID); len(asked) == 0 || asked[len(asked)-1] != d {
			asked = append(asked, d)
		}
	}
	return asked
}
