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
	b.selfImage()
	b.add(picture.Bars)
	b.levels(picture.Bars)
	b.sinceLast(voice)
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
		b.respondents(),
		factOf(w.Coverage, b.coverageLine()),
	)
	if n := len(b.result.Misplaced); n > 0 {
		b.addWarning(plainText(locale.Fill(countOf(n, w.MisplacedOne, w.Misplaced), "where", b.words.Answers.NA)))
	}
}

// respondents says who answered, and who asked for it.
func (b *builder) respondents() Fact {
	w := &b.words.Head
	by, asker := scoring.Line(strings.Join(b.scan.Respondents, ", ")), scoring.Line(b.scan.AskedBy)
	switch {
	case by == "":
		return factOf(w.AskedBy, asker)
	case asker == "":
		return factOf(w.AnsweredBy, by)
	}
	return factOf(w.AnsweredBy, locale.Fill(w.AnsweredAsked, "respondents", by, "asker", asker))
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

// stands says where the school stands, what keeps it there, and what is not known.
func (b *builder) stands(v *wording.Voice) {
	sentences := []Inline{plainText(v.Stands(b.scan.School.Name, b.result)), plainText(v.Certain(b.result))}
	if b.result.Level.Low.Valid() {
		sentences = append(sentences, b.holds(v)...)
		if b.result.Open > 0 { // what nobody knows is asked below
			sentences = append(sentences, plainText(v.Doubt(b.result, scoring.Settle(v.Questionnaire, b.scan, b.result))))
		}
		if b.quick() {
			sentences = append(sentences, plainText(v.Words.Result.Quick))
		}
	}
	if b.since != nil {
		sentences = append(sentences, plainText(b.selfImageShort()))
	}
	b.addParagraph(sentences...)
}

// holds says what holds the school back, and which domains their core holds.
func (b *builder) holds(v *wording.Voice) []Inline {
	sentence := v.HeldDown(b.result)
	if sentence == "" {
		return []Inline{plainText(b.words.Board.HoldsUnsaid)}
	}
	said := []Inline{plainText(sentence)}
	if unsure := b.heldUnsurely(); unsure != nil {
		said = append(said, plainText(locale.Fill(b.words.Board.HoldsUnsure, "domains", strings.Join(v.Titles(unsure), "; "))))
	}
	for _, d := range b.result.Domains {
		if core := v.Core(d, b.scan); core != "" {
			said = append(said, labelledText(v.Domains[d.ID].Title, core+"."))
		}
	}
	return said
}

// levels says what each of the five means, one a line: a name alone tells a board
// nothing, and a paragraph of five is not looked up. Where there is a scan before, the
// board has seen all five, and those between the ends of the picture are enough.
func (b *builder) levels(bars Bars) {
	var meant []Inlines
	low, high := bars.span()
	for _, l := range questions.Levels() {
		if b.since != nil && (l < low || l > high) {
			continue
		}
		meant = append(meant, Inlines{labelledText(strconv.Itoa(int(l))+" "+b.voice.Prose.Level(l), b.voice.Meaning(l))})
	}
	b.add(List{Items: meant})
}

// selfImage sets what the school thought beside what was measured, says what to make of
// it, and sets both beside the poll. Where there is a scan before, the board has seen
// all that: the two stand beside each other in one sentence, and the room goes to what
// changed.
func (b *builder) selfImage() {
	if b.since != nil {
		return
	}
	if sentence := b.voice.SelfImage(b.scan.SelfImage, b.result); sentence != "" {
		b.addParagraph(append([]Inline{plainText(sentence)}, b.polled()...)...)
	}
}

// selfImageShort sets what the school thought beside what was measured, in a line.
func (b *builder) selfImageShort() string {
	if r := b.result.Level; r.Known() && r.Low == b.scan.SelfImage {
		return b.voice.SelfImage(b.scan.SelfImage, b.result) // that the two agree is as short
	}
	return b.voice.SelfImageBeside(b.scan.SelfImage, b.result)
}

// polled says what others thought of themselves; nothing where nobody asked them.
func (b *builder) polled() []Inline {
	counts, where := b.voice.Polled(b.scan.School)
	if counts == "" {
		return nil
	}
	return []Inline{labelledText(b.voice.Poll, counts), plainText(where)}
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

// toDoFirst lists the first actions that still have to be done.
func (b *builder) toDoFirst() []scoring.Action {
	var first []scoring.Action
	for _, a := range b.plan.Actions {
		if !b.work[a.ID].Settled() && len(first) < MostFirst {
			first = append(first, a)
		}
	}
	return first
}

// firstActions lists what to begin with. The rows are counted on their own, and what
// several in a row have as their reason is said once, above them.
func (b *builder) firstActions(v *wording.Voice) {
	w := &b.words.Board
	b.addHeading(2, w.Actions)
	b.addParagraph(plainText(v.AskFirst(b.plan.Errands())))
	first := b.toDoFirst()
	if first == nil {
		b.noActions()
		return
	}
	var rows [][]Inline
	said := ""
	for i, a := range first {
		if why := v.Because(a); why != said {
			said = why
			rows = append(rows, []Inline{nil, strongText(why), nil})
		}
		rows = append(rows, []Inline{plainText(strconv.Itoa(i + 1)), plainText(v.ActionTitle(a) + b.takenBy(a)), plainText(v.Hours(a.Hours))})
	}
	b.add(Table{[]Column{{w.Number, NumberColumn}, {w.Action, WordColumn}, {w.Hours, NumberColumn}}, rows})
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
	var last []Inline
	for _, e := range scoring.Unanswered(v.Questionnaire, b.scan) {
		if e.Who == questions.Owner {
			last = append(last, plainText(locale.Fill(countOf(len(e.Questions), w.AnswerOne, w.Answer), "owner", owner)))
		}
	}
	if b.quick() {
		last = append(last, plainText(w.NextQuick))
	} else if !b.scan.Date.IsZero() {
		last = append(last, plainText(b.nextScan(w.NextFull)))
	}
	if last != nil {
		asked = append(asked, inlinesOf(last...))
	}
	b.addList(asked...)
}

// nextScan is a sentence with the month in which to scan again: a year after this one.
// Empty where nobody knows when this one was.
func (b *builder) nextScan(sentence string) string {
	d := b.scan.Date
	if d.IsZero() {
		return ""
	}
	return locale.Fill(sentence, "month", b.voice.Numbers.Months[d.Month-1], "year", strconv.Itoa(d.Year+1))
}

// mostDuties is how many open duties the page for the board names.
const mostDuties = 3

// duties names what the law asks and is not, or not surely, in place; empty where
// all of it is.
func (b *builder) duties() string {
	var open []string
	for _, a := range b.plan.Actions {
		if a.Duty {
			open = append(open, b.voice.Questions[a.Question].Title)
		}
	}
	for _, a := range b.plan.Asks {
		if b.voice.Questionnaire.Question(a.Question).DutyIn(b.scan.School.Country) {
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

func hoursOf(actions []scoring.Action) int {
	n := 0
	for _, a := range actions {
		n += a.Hours
	}
	return n
}
