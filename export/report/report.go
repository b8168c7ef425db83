// Package report is what a report of a scan says, for everybody, for a board, for
// those who carry the plan out, and for those who are asked.
//
// A [Report] is a value: a list of blocks, each with its audience, made once by
// [New]. A [Format] writes the blocks for some audiences down; how it marks a
// heading or escapes what a school typed is its own affair and stands in its own
// file. To add a format is to write that file and to add an entry to the table of
// formats.
//
// A [Trend] of scans and a blank [Paper] are written from the same contents, each with
// a table of formats of its own.
//
// The package decides nothing about levels, plan or their wording, and touches no
// disk.
package report

import (
	"iter"

	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// Report is all that there is to say about one scan, in the order in which it is
// read: what can be public, the page for a board, what is internal, the ask list. The same record and
// voice give the same report. It is not changed after it was made.
type Report struct {
	Language locale.Language // that it is written in
	Blocks   []Block

	record scoring.Record
	plan   scoring.Plan
	voice  *wording.Voice
}

// New makes the report of a scan. The questionnaire is that of the voice, in the
// version of the scan.
func New(record scoring.Record, voice *wording.Voice) *Report {
	voice = voice.At(record.Scan.Version)
	b := newBuilder(record, voice)
	b.audience = Public
	b.summary()
	b.audience = Board
	b.boardPage()
	b.audience = Inside
	b.insidePart()
	b.audience = Asked
	b.askList()
	return &Report{Language: voice.Language, Blocks: b.blocks, record: record, plan: b.plan, voice: voice}
}

// For gives what is said to any of some audiences, in order.
func (r *Report) For(audiences ...Audience) iter.Seq[Content] {
	return func(yield func(Content) bool) {
		for _, b := range r.Blocks {
			for _, a := range audiences {
				if b.For == a && !yield(b.Content) {
					return
				}
			}
		}
	}
}
