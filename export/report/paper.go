package report

import (
	"fmt"
	"strconv"
	"strings"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// Paper is the questionnaire without answers, to read before a meeting or to fill in
// by hand. It is not changed after it was made.
type Paper struct {
	Language locale.Language
	Contents []Content
}

// NewPaper makes the questionnaire of a scope. Its questions stand and count as in a
// sitting that begins afresh, by who can know, so that what was ticked is copied from
// the first page to the last.
func NewPaper(scope questions.Scope, voice *wording.Voice) *Paper {
	b := &paperBuilder{pen{voice: voice, words: textsIn(voice.Language)}, scope}
	b.head()
	b.how()
	number := 0
	for _, e := range scoring.Unanswered(voice.Questionnaire, scoring.Scan{Scope: scope}) {
		b.part(e, number)
		number += len(e.Questions)
	}
	return &Paper{voice.Language, contentsOf(b.blocks)}
}

// paperBuilder makes the contents of a paper one after the other.
type paperBuilder struct {
	pen
	scope questions.Scope
}

// head says which questionnaire it is, and asks whose.
func (b *paperBuilder) head() {
	w, v := &b.words.Paper, b.voice
	b.addHeading(1, w.Title)
	of := locale.Fill(w.Of[v.Country], "scope", v.Scopes[string(b.scope)], "n", strconv.Itoa(len(v.Questionnaire.All(b.scope))))
	b.addParagraph(strongText(wording.Capital(of)), plainText(w.Use))
	for _, label := range []string{w.School, w.Date, w.By} {
		b.add(AnswerLine{label})
	}
}

// how says how to fill it in and what the levels mean, and of which version the
// questions are: the answers are to be copied into the same.
func (b *paperBuilder) how() {
	w, v := &b.words.Paper, b.voice
	b.addHeading(2, w.How)
	b.addList(itemsOf([]string{
		w.Tick,
		v.Choosing.How,
		w.DontKnow,
		locale.Fill(w.Points, "good", v.Prose.Level(questions.GoodFoundation)),
		locale.Fill(w.Others, "owner", v.Knows[questions.Owner]),
	})...)
	b.addWarning(plainText(w.Keep))
	b.addHeading(2, b.words.Scale.Title)
	var levels []Inlines
	for _, l := range questions.Levels() {
		levels = append(levels, inlinesOf(labelledText(v.Prose.Level(l), v.Meaning(l))))
	}
	b.addNumbered(levels...)
	about, qn := &b.words.About, v.Questionnaire
	b.addParagraph(plainText(locale.Fill(about.Questionnaire, "id", qn.ID, "version", qn.Version)), plainText(about.Licence))
}

// part is the questions that one of those around the school can know, behind so many
// others. Those of a full scan are many enough to be handed out: they are a part of
// their own, which begins a page.
func (b *paperBuilder) part(e scoring.Errand, before int) {
	w := &b.words.Paper
	titles := [3]string{w.PartOne, w.PartTwo, w.Part}
	from, to := before+1, before+len(e.Questions)
	title := locale.Fill(titles[min(len(e.Questions), 3)-1], "from", strconv.Itoa(from), "to", strconv.Itoa(to), "who", b.voice.Knows[e.Who])
	level := 1
	if b.scope == questions.Quick {
		level = 2
	}
	b.addHeading(level, title)
	for i, id := range e.Questions {
		q := b.voice.Questionnaire.Question(id)
		b.add(Together{b.apart(func() { b.question(level+1, from+i, q) })})
	}
}

// question is one question to answer. What explains it stands beside the answers, and
// what is left of that column is for notes.
func (b *paperBuilder) question(level, number int, q *questions.Question) {
	v := b.voice
	text, domain := v.Questions[q.ID], v.Questionnaire.DomainOf(q.ID)
	b.addHeading(level, fmt.Sprintf("%d · %s · %s", number, text.Title, v.Domains[domain.ID].Title))
	b.addParagraph(strongText(text.Ask))
	b.add(Columns{
		Wide:   b.apart(func() { b.add(b.answers(q)); b.addPoints(q) }),
		Narrow: b.apart(func() { b.explain(q); b.add(AnswerLine{b.words.Paper.Note}) }),
	})
}

// explain says what is meant, why it matters and what that rests on.
func (b *paperBuilder) explain(q *questions.Question) {
	w, v := &b.words.Paper, b.voice
	text := v.Questions[q.ID]
	b.addParagraph(labelledText(w.Help, text.Help))
	b.addParagraph(labelledText(w.Why, text.Why))
	if sources := namesOf(v.Questionnaire.SourcesIn(q, v.Country), v.Sources); len(sources) > 0 {
		b.addParagraph(labelledText(w.Sources, strings.Join(sources, " · ")))
	}
}

// answers are all that a question can be answered with.
func (b *paperBuilder) answers(q *questions.Question) Boxes {
	w, text := &b.words.Paper, b.voice.Questions[q.ID]
	var boxes []Box
	for _, l := range questions.Levels() {
		boxes = append(boxes, Box{Sign: strconv.Itoa(int(l)), Text: text.Option(l)})
	}
	boxes = append(boxes, Box{Sign: w.Unknown, Text: wording.Capital(b.voice.Kinds.Unknown)})
	if q.NA {
		because := locale.Fill(w.Because, "na", b.voice.Kinds.NotApplicable)
		boxes = append(boxes, Box{Sign: w.NA, Text: wording.Capital(because), Line: true})
	}
	return Boxes{Boxes: boxes}
}

// addPoints adds the checklist of a question; without one, nothing.
func (b *paperBuilder) addPoints(q *questions.Question) {
	var boxes []Box
	for _, item := range namesOf(q.Checklist, b.voice.Questions[q.ID].Checklist) {
		boxes = append(boxes, Box{Text: item})
	}
	if boxes != nil {
		b.add(Boxes{b.words.Paper.Checklist, boxes})
	}
}
