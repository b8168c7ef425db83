// Package report is what a report of a scan says, for a board, for those who carry
// the plan out, and for those who are asked.
//
// It decides nothing about levels, plan or their wording, and touches no disk.
package report

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// Markdown is the report of a scan. Its first part stands alone, as a page for a
// board; what follows is marked as internal, because it lists weak spots. The
// same file gives the same bytes.
func Markdown(f scoring.Record, v *wording.Voice) []byte {
	r := newReport(f, v)
	r.page()
	r.inside()
	return r.bytes()
}

// BoardPage is the first part of the report alone: what a board gets, without the
// weak spots.
func BoardPage(f scoring.Record, v *wording.Voice) []byte {
	r := newReport(f, v)
	r.page()
	return r.bytes()
}

// The extensions of the reports that stand beside a scan file.
const (
	WholeExt = ".md"
	BoardExt = ".board.md" // the first part of the whole alone
	AsksExt  = ".ask.md"
)

// Beside makes the reports that stand beside a scan file, each with the extension
// it gets: the whole report, the page for the board and, where something is open or
// unknown, the ask list.
func Beside(f scoring.Record, v *wording.Voice) iter.Seq2[string, []byte] {
	return func(yield func(string, []byte) bool) {
		if !yield(WholeExt, Markdown(f, v)) || !yield(BoardExt, BoardPage(f, v)) {
			return
		}
		if len(scoring.ToAsk(v.Questionnaire, f.Scan)) > 0 {
			yield(AsksExt, AskList(f, v))
		}
	}
}

// report is a document about one scan.
type report struct {
	document
	*wording.Voice
	words  *reportText
	scan   scoring.Scan
	work   map[string]scoring.Work
	result scoring.Result
	plan   scoring.Plan
}

func newReport(f scoring.Record, v *wording.Voice) *report {
	result := scoring.Score(v.Questionnaire, f.Scan, f.Scan.Questions(v.Questionnaire))
	return &report{
		Voice:  v,
		words:  textsIn(v.Language),
		scan:   f.Scan,
		work:   f.Work,
		result: result,
		plan:   scoring.MakePlan(v.Questionnaire, f.Scan, f.Scan.Questions(v.Questionnaire), result),
	}
}

// page is the page for a board.
func (r *report) page() {
	w := &r.words.Board
	r.heading(1, plain(locale.Fill(r.words.Title, "school", r.scan.School.Name)))
	r.head()
	r.heading(2, plain(w.Stands))
	r.stands()
	r.pictured()
	r.selfImage()
	r.holds()
	r.firstActions()
	r.asked()
}

func (r *report) head() {
	w := &r.words.Head
	scope := r.Scopes[string(r.scan.Scope)]
	if r.quick() {
		scope = locale.Fill(w.Indication, "scope", scope)
	}
	about := []string{scope, r.Day(r.scan.Date), r.scan.School.Owner, r.Sectors[r.scan.School.Sector]}
	r.facts(
		fact{w.Scan, plain(strings.Join(slices.DeleteFunc(about, empty), ", "))},
		fact{w.AnsweredBy, plain(strings.Join(r.scan.Respondents, ", "))},
		fact{w.AskedBy, plain(r.scan.AskedBy)},
		fact{w.Coverage, plain(r.Coverage(r.result))},
	)
	if misplaced := r.result.Misplaced; misplaced != nil {
		r.paragraph(plain(locale.Fill(w.Misplaced, "items", strings.Join(r.Titles(misplaced), "; "))))
	}
}

func (r *report) stands() {
	said := []inline{
		plain(r.Stands(r.scan.School.Name, r.result)),
		plain(r.Certain(r.result)),
	}
	if r.result.Level.Low.Valid() {
		said = append(said, plain(r.Doubt(r.result, scoring.Settle(r.Questionnaire, r.scan, r.result))))
		if r.quick() {
			said = append(said, plain(r.Words.Result.Quick))
		}
	}
	r.paragraph(said...)
}

// selfImage sets what the school thought beside what was measured, and both
// beside the poll.
func (r *report) selfImage() {
	sentence := r.SelfImage(r.scan.SelfImage, r.result)
	if sentence == "" {
		return
	}
	r.heading(2, plain(r.words.Board.SelfImage))
	beside := []inline{plain(sentence)}
	if poll := r.polled(); poll != "" {
		beside = append(beside, poll)
	}
	r.list(beside)
}

// polled is what others chose from the same five statements; empty where no such
// poll was held in the country.
func (r *report) polled() inline {
	poll := r.Questionnaire.Poll
	if poll == nil || poll.Country != r.Country {
		return ""
	}
	counts := make([]string, len(poll.Counts))
	for i, n := range poll.Counts {
		counts[i] = fmt.Sprintf("%s %d", r.Prose.Level(questions.Level(i+1)), n)
	}
	return labelled(r.Poll, plain(strings.Join(counts, ", ")+"."))
}

// holds says what holds the school back.
func (r *report) holds() {
	if !r.result.Level.Low.Valid() {
		return
	}
	sentence := r.HeldDown(r.result)
	if sentence == "" {
		sentence = r.words.Board.HoldsUnsaid
	} else if unsure := r.unsure(); unsure != nil {
		sentence += " " + locale.Fill(r.words.Board.HoldsUnsure, "domains", strings.Join(unsure, "; "))
	}
	r.heading(2, plain(r.words.Board.Holds))
	r.paragraph(plain(sentence))
}

// unsure names the domains that hold the school back only as long as answers are
// missing.
func (r *report) unsure() []string {
	var ids []string
	for _, id := range r.result.HeldDownBy {
		if !r.result.Domain(id).Level.Known() {
			ids = append(ids, id)
		}
	}
	if ids == nil {
		return nil
	}
	return r.Titles(ids)
}

// mostFirst is how many actions the page for the board names.
const mostFirst = 5

// first lists the first actions that still have to be done. What is only to be
// asked stands with what is asked of the board, unless there is nothing else.
func (r *report) first() scoring.Plan {
	var asks, first scoring.Plan
	for _, a := range r.plan {
		switch {
		case r.work[a.ID].Settled():
		case a.FindOut():
			asks = append(asks, a)
		default:
			first = append(first, a)
		}
	}
	if first == nil {
		first = asks
	}
	return first[:min(len(first), mostFirst)]
}

func (r *report) firstActions() {
	w := &r.words.Board
	r.heading(2, plain(w.Actions))
	var rows [][]inline
	for _, a := range r.first() {
		rows = append(rows, []inline{
			plain(fmt.Sprint(a.Priority)), plain(r.ActionTitle(a) + r.taken(a)), plain(r.Because(a)), plain(r.Hours(a.Hours)),
		})
	}
	if rows == nil {
		r.paragraph(plain(w.NoActions))
		return
	}
	r.table([]string{w.Number, w.Action, w.Why, w.Hours}, []bool{true, false, false, true}, rows)
}

// taken says who has taken an action up, and until when; empty where nobody has.
func (r *report) taken(a scoring.Action) string {
	work := r.work[a.ID]
	who := strings.Join(slices.DeleteFunc([]string{work.Holder, r.Day(work.Due)}, empty), ", ")
	if who == "" {
		return ""
	}
	return " (" + who + ")"
}

// asked says what the board has to decide.
func (r *report) asked() {
	w := &r.words.Board
	r.heading(2, plain(locale.Fill(w.Asked, "owner", r.Knows[questions.Owner])))
	var asked []inline
	if first := r.first(); first != nil {
		asked = append(asked, plain(w.Decide)+" "+plain(locale.Fill(w.Time, "hours", r.Hours(hours(first)))))
	}
	asked = append(asked, r.duties()...)
	for _, ask := range scoring.ToAsk(r.Questionnaire, r.scan) {
		if ask.Who == questions.Owner {
			asked = append(asked, plain(locale.Fill(w.Answer,
				"owner", r.Knows[questions.Owner], "n", fmt.Sprint(len(ask.Questions)))))
		}
	}
	if r.quick() {
		asked = append(asked, plain(w.NextQuick))
	} else if !r.scan.Date.IsZero() {
		month := r.Numbers.Months[r.scan.Date.Month-1]
		asked = append(asked, plain(locale.Fill(w.NextFull, "month", month, "year", fmt.Sprint(r.scan.Date.Year+1))))
	}
	r.list(asked)
}

// mostDuties is how many open duties the page for the board names.
const mostDuties = 5

// duties names what the law asks and is not, or not surely, in place.
func (r *report) duties() []inline {
	var open []string
	for _, a := range r.plan {
		if a.Duty {
			open = append(open, r.Questions[a.Question].Title)
		}
	}
	if open == nil {
		return nil
	}
	sentence, more := r.words.Board.Duties, len(open)-mostDuties
	if more > 0 {
		sentence, open = r.words.Board.DutiesMore, open[:mostDuties]
	}
	return []inline{plain(locale.Fill(sentence, "items", strings.Join(open, "; "), "more", fmt.Sprint(more)))}
}

func hours(p scoring.Plan) int {
	n := 0
	for _, a := range p {
		n += a.Hours
	}
	return n
}

func (r *report) quick() bool { return r.scan.Scope == questions.Quick }

func empty(s string) bool { return s == "" }

// fact is one thing to know, under its name.
type fact struct {
	name  string
	value inline
}

// facts writes those that are known.
func (r *report) facts(facts ...fact) {
	var known []inline
	for _, f := range facts {
		if f.value != "" {
			known = append(known, labelled(f.name, f.value))
		}
	}
	r.list(known)
}
