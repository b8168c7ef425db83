package report

import (
	"slices"
	"strconv"
	"strings"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// boardPage is the page for a board.
func (b *builder) boardPage() {
	picture := b.picture()
	voice := b.voice
	if picture.brief {
		voice = voice.Brief()
	}
	w := &b.words.Board
	b.addHeading(1, locale.Fill(b.words.Title, "school", b.scan.School.Name))
	b.head()
	b.addHeading(2, w.Stands)
	b.stands(voice)
	b.add(picture.Bars)
	b.selfImage()
	b.holds(voice)
	b.firstActions(voice)
	b.askedOfBoard()
}

func (b *builder) head() {
	w, v := &b.words.Head, b.voice
	scope := v.Scopes[string(b.scan.Scope)]
	if b.quick() {
		scope = locale.Fill(w.Indication, "scope", scope)
	}
	about := []string{scope, v.Day(b.scan.Date), b.scan.School.Owner, v.Sectors[b.scan.School.Sector]}
	b.addFacts(
		factOf(w.Scan, strings.Join(slices.DeleteFunc(about, empty), ", ")),
		factOf(w.AnsweredBy, strings.Join(b.scan.Respondents, ", ")),
		factOf(w.AskedBy, b.scan.AskedBy),
		factOf(w.Coverage, b.coverageLine()),
	)
	if n := len(b.result.Misplaced); n > 0 {
		b.addWarning(plainText(locale.Fill(countOf(n, w.MisplacedOne, w.Misplaced), "where", b.words.Answers.NA)))
	}
}

// coverageLine says how much was answered, and that nothing shows the high answers
// where that is so.
func (b *builder) coverageLine() string {
	covered, n := b.voice.Coverage(b.result), len(scoring.Unshown(b.voice.Questionnaire, b.scan))
	if n == 0 {
		return covered
	}
	return covered + ". " + locale.Fill(b.words.Head.Unshown, "n", strconv.Itoa(n),
		"level", b.voice.Prose.Level(questions.GoodFoundation), "where", b.words.SecondLook.Title)
}

func (b *builder) stands(v *wording.Voice) {
	sentences := []Inline{plainText(v.Stands(b.scan.School.Name, b.result)), plainText(v.Certain(b.result))}
	if b.result.Level.Low.Valid() {
		sentences = append(sentences, plainText(v.Doubt(b.result, scoring.Settle(v.Questionnaire, b.scan, b.result))))
		if b.quick() {
			sentences = append(sentences, plainText(v.Words.Result.Quick))
		}
	}
	b.addParagraph(sentences...)
}

// selfImage sets what the school thought beside what was measured, and both
// beside the poll.
func (b *builder) selfImage() {
	sentence := b.voice.SelfImage(b.scan.SelfImage, b.result)
	if sentence == "" {
		return
	}
	b.addHeading(2, b.words.Board.SelfImage)
	beside := []Inlines{inlinesOf(plainText(sentence))}
	if counts, where := b.voice.Polled(b.scan.School); counts != "" {
		beside = append(beside, inlinesOf(labelledText(b.voice.Poll, counts), plainText(where)))
	}
	b.addList(beside...)
}

// holds says what holds the school back.
func (b *builder) holds(v *wording.Voice) {
	if !b.result.Level.Low.Valid() {
		return
	}
	sentence := v.HeldDown(b.result)
	if sentence == "" {
		sentence = b.words.Board.HoldsUnsaid
	} else if unsure := b.heldUnsurely(); unsure != nil {
		sentence += " " + locale.Fill(b.words.Board.HoldsUnsure, "domains", strings.Join(v.Titles(unsure), "; "))
	}
	b.addHeading(2, b.words.Board.Holds)
	said := []Inline{plainText(sentence)}
	for _, d := range b.result.Domains {
		if core := v.Core(d, b.scan); core != "" {
			said = append(said, labelledText(v.Domains[d.ID].Title, core+"."))
		}
	}
	b.addParagraph(said...)
}

// heldUnsurely lists the domains that hold the school back only as long as answers are
// missing.
func (b *builder) heldUnsurely() []string {
	var ids []string
	for _, id := range b.result.HeldDownBy {
		if !b.result.Domain(id).Level.Known() {
			ids = append(ids, id)
		}
	}
	return ids
}

// MostFirst is how many actions one begins with, which the page for the board names.
const MostFirst = 5

// toDoFirst lists the first actions that still have to be done. What is only to be
// asked stands with what is asked of the board, unless there is nothing else.
func (b *builder) toDoFirst() scoring.Plan {
	var asks, first scoring.Plan
	for _, a := range b.plan {
		switch {
		case b.work[a.ID].Settled():
		case a.FindOut():
			asks = append(asks, a)
		default:
			first = append(first, a)
		}
	}
	if first == nil {
		first = asks
	}
	return first[:min(len(first), MostFirst)]
}

func (b *builder) firstActions(v *wording.Voice) {
	w := &b.words.Board
	b.addHeading(2, w.Actions)
	var rows [][]Inline
	for _, a := range b.toDoFirst() {
		rows = append(rows, []Inline{
			plainText(strconv.Itoa(a.Priority)), plainText(v.ActionTitle(a) + b.takenBy(a)), plainText(v.Because(a)), plainText(v.Hours(a.Hours)),
		})
	}
	if rows == nil {
		b.addParagraph(plainText(w.NoActions))
		return
	}
	b.add(Table{[]Column{{w.Number, NumberColumn}, {w.Action, WordColumn}, {w.Why, WordColumn}, {w.Hours, NumberColumn}}, rows})
}

// takenBy says who has taken an action up, and until when; empty where nobody has.
func (b *builder) takenBy(a scoring.Action) string {
	work := b.work[a.ID]
	who := strings.Join(slices.DeleteFunc([]string{work.Holder, b.voice.Day(work.Due)}, empty), ", ")
	if who == "" {
		return ""
	}
	return " (" + who + ")"
}

// askedOfBoard says what the board has to decide.
func (b *builder) askedOfBoard() {
	w, v := &b.words.Board, b.voice
	owner := v.Knows[questions.Owner]
	b.addHeading(2, locale.Fill(w.Asked, "owner", owner))
	var asked []Inlines
	if first := b.toDoFirst(); first != nil {
		asked = append(asked, inlinesOf(plainText(w.Decide), plainText(locale.Fill(w.Time, "hours", v.Hours(hoursOf(first))))))
	}
	if duties := b.duties(); duties != "" {
		asked = append(asked, inlinesOf(plainText(duties)))
	}
	for _, ask := range scoring.ToAsk(v.Questionnaire, b.scan) {
		if ask.Who == questions.Owner {
			asked = append(asked, inlinesOf(plainText(locale.Fill(w.Answer, "owner", owner, "n", strconv.Itoa(len(ask.Questions))))))
		}
	}
	if b.quick() {
		asked = append(asked, inlinesOf(plainText(w.NextQuick)))
	} else if !b.scan.Date.IsZero() {
		month := v.Numbers.Months[b.scan.Date.Month-1]
		asked = append(asked, inlinesOf(plainText(locale.Fill(w.NextFull, "month", month, "year", strconv.Itoa(b.scan.Date.Year+1)))))
	}
	b.addList(asked...)
}

// mostDuties is how many open duties the page for the board names.
const mostDuties = 5

// duties names what the law asks and is not, or not surely, in place; empty where
// all of it is.
func (b *builder) duties() string {
	var open []string
	for _, a := range b.plan {
		if a.Duty {
			open = append(open, b.voice.Questions[a.Question].Title)
		}
	}
	if open == nil {
		return ""
	}
	sentence, more := b.words.Board.Duties, len(open)-mostDuties
	if more > 0 {
		sentence, open = b.words.Board.DutiesMore, open[:mostDuties]
	}
	return locale.Fill(sentence, "items", strings.Join(open, "; "), "more", strconv.Itoa(more))
}

func hoursOf(p scoring.Plan) int {
	n := 0
	for _, a := range p {
		n += a.Hours
	}
	return n
}
