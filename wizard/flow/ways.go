package flow

import (
	"peil/questions"
	"peil/scoring"
)

// Way is what can be done with a scan that somebody opens.
type Way int

// The ways.
const (
	GoOn    Way = iota // in the scan itself, where it was left
	NewYear            // a new scan from it
	Look               // its result and its plan; nothing changes
)

// longAgo is after how many days a scan that is opened may be meant for a new year: a
// school year has gone by, or nearly.
const longAgo = 300

// Ways lists what can be done with a scan that somebody opens, the likeliest first.
// Where it is one, there is nothing to ask.
//
// A scan of long ago is mostly opened to measure again, and what was answered into it
// would be dated then. One of an earlier version of the questionnaire is never gone on
// with: it would be saved with the questions of today.
func Ways(scan scoring.Scan, today scoring.Date, qn *questions.Questionnaire) []Way {
	switch {
	case scan.Version != qn.Version && CanFollow(scan, today, qn):
		return []Way{NewYear, Look}
	case scan.Version != qn.Version:
		return []Way{Look}
	case today.DaysAfter(scan.Date) > longAgo:
		return []Way{NewYear, Look, GoOn}
	}
	return []Way{GoOn}
}

// CanFollow reports whether a new scan of today can begin from another: that has to be
// of before today, and of a version of the questionnaire that is known.
func CanFollow(last scoring.Scan, today scoring.Date, qn *questions.Questionnaire) bool {
	return last.Date.Compare(today) < 0 && qn.At(last.Version) != nil
}
