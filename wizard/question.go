package wizard

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/look"
)

// questionPage asks one question. What was answered stands in the session; the
// page keeps only where the cursor is and which sheet lies over it.
type questionPage struct {
	cursor int // 0 to 4 the options, then don't know, then not applicable; noRow: on none
	covered
}

// An unanswered question has its cursor on no option: enter alone answers nothing.
const (
	noRow      = -1
	unknownRow = 5
	naRow      = 6
)

var questionKeys = struct {
	Level, Choose, Back, Skip, Unknown, NotApplicable, Note, Checklist, Review, Clear key.Binding
}{
	Level:         named("choose_on", "1-5", "1", "2", "3", "4", "5"),
	Choose:        named("", "", "enter"),
	Back:          named("back", "←", "left", "esc", "backspace"),
	Skip:          named("skip", "→", "right"),
	Unknown:       named("", "", "?"),
	NotApplicable: named("", "", "-"),
	Note:          named("note", "n", "n"),
	Checklist:     named("checklist", "l", "l"),
	Review:        named("review", "o", "o"),
	Clear:         named("clear", "del", "delete"),
}

func newQuestionPage(d drawing) page {
	p := questionPage{cursor: noRow}
	switch a := d.answer(); a.Kind() {
	case scoring.Levelled:
		p.cursor = int(a.Level) - 1
	case scoring.DontKnow:
		p.cursor = unknownRow
	case scoring.NotApplicable:
		p.cursor = naRow
	}
	return p
}

func (d drawing) question() *questions.Question {
	return d.session.Questionnaire.Question(d.session.Place.Question)
}

func (d drawing) answer() scoring.Answer {
	return d.session.Scan.Answers[d.session.Place.Question]
}

func (p questionPage) update(msg tea.Msg, d drawing) (page, flow.Intent, tea.Cmd) {
	if p.sheet != nil {
		intent, cmd := p.toSheet(msg, d)
		return p, intent, cmd
	}
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	q := d.question()
	if by, ok := moved(press, naRow); ok {
		p.cursor = within(p.cursor+by, lastRow(q))
		return p, nil, nil
	}
	switch k := questionKeys; {
	case key.Matches(press, k.Level):
		return p, flow.Answer{Question: q.ID, Level: questions.Level(digit(press))}, nil
	case key.Matches(press, k.Unknown):
		return p, flow.DontKnow{Question: q.ID}, nil
	case key.Matches(press, k.NotApplicable) && q.NA:
		p.sheet = newReasonSheet(d)
	case key.Matches(press, k.Choose):
		return p.choose(d, q)
	case key.Matches(press, k.Note):
		p.sheet = newNoteSheet(d)
	case key.Matches(press, k.Checklist) && len(q.Checklist) > 0:
		p.sheet = newChecklistSheet(d)
	case key.Matches(press, k.Clear):
		p.cursor = noRow // or enter would answer again
		return p, flow.Clear{Question: q.ID}, nil
	default:
		return p, p.leave(press, q), nil
	}
	return p, nil, nil
}

// leave is what the keys that go elsewhere want.
func (p questionPage) leave(press tea.KeyPressMsg, q *questions.Question) flow.Intent {
	switch k := questionKeys; {
	case key.Matches(press, k.Back):
		return flow.Back{}
	case key.Matches(press, k.Skip):
		return flow.Next{}
	case key.Matches(press, k.Review):
		return flow.GoTo{Place: flow.Place{Page: flow.Review, Question: q.ID, From: flow.Question}}
	}
	return nil
}

func lastRow(q *questions.Question) int {
	if q.NA {
		return naRow
	}
	return unknownRow
}

func (p questionPage) choose(d drawing, q *questions.Question) (page, flow.Intent, tea.Cmd) {
	switch p.cursor {
	case noRow:
		return p, nil, nil
	case unknownRow:
		return p, flow.DontKnow{Question: q.ID}, nil
	case naRow:
		p.sheet = newReasonSheet(d)
		return p, nil, nil
	}
	return p, flow.Answer{Question: q.ID, Level: questions.Level(p.cursor + 1)}, nil
}

// view draws the question. The options and what they are asked for always stay;
// where room is short the why goes first, then the rule, then blank lines, and
// last the options scroll.
func (p questionPage) view(d drawing) []string {
	if p.sheet != nil {
		return p.sheet.view(d)
	}
	q, s := d.question(), d.styles
	text := d.voice.Questions[q.ID]
	options, first, last := optionList(d, text.Option, p.cursor, d.answer().Level)
	head := []look.Block{
		{Lines: []string{s.Ends(s.Strong.Render(text.Title), s.Dim.Render(p.source(d, q)), d.width)}},
		{Lines: look.Styled(s.Text, text.Ask, d.width)},
		{Lines: look.Styled(s.Dim, d.words.Question.Rule, d.width), Rank: 3},
		{Lines: []string{""}, Rank: 2},
	}
	why := look.Hang(s.Dim.Render(d.words.Question.Why+"  "), look.Styled(s.Dim, text.Why, d.width-look.Width(d.words.Question.Why)-2))
	tail := []look.Block{{Lines: []string{""}, Rank: 8}, {Lines: p.others(d, q)}}
	tail = append(tail, p.remarks(d, q)...)
	tail = append(tail,
		look.Block{Lines: []string{""}, Rank: 7},
		look.Block{Lines: why, Rank: 6},
		look.Block{Lines: append([]string{""}, look.Styled(s.Dim, p.about(d), d.width)...), Rank: 9})
	if p.cursor >= unknownRow {
		first, last = len(options)-1, len(options)-1
	}
	return look.FitAround(s, head, look.Rows{Lines: options, First: first, Last: last}, tail, d.height, d.width)
}

// source is the first thing that the question rests on, short.
func (p questionPage) source(d drawing, q *questions.Question) string {
	if all := d.sources(q); all != nil {
		return all[0]
	}
	return ""
}

// sources names what a question rests on.
func (d drawing) sources(q *questions.Question) []string {
	var all []string
	for _, id := range d.session.Questionnaire.SourcesIn(q, d.session.Scan.School.Country) {
		all = append(all, d.voice.Sources[id])
	}
	return all
}

// others draws what can be answered besides a level.
func (p questionPage) others(d drawing, q *questions.Question) []string {
	w, a := d.words.Question, d.answer()
	cell := func(row int, sign, label string, given bool) string {
		mark, style := d.styles.Row(p.cursor == row)
		chosen := " "
		if given {
			chosen = d.styles.Accent.Render(d.styles.Signs.Chosen)
		}
		return mark + chosen + " " + d.styles.Key.Render(sign) + "  " + style.Render(label)
	}
	line := cell(unknownRow, "?", w.Unknown, a.Kind() == scoring.DontKnow)
	if !q.NA {
		return []string{line}
	}
	na := cell(naRow, "-", w.NotApplicable, a.Kind() == scoring.NotApplicable)
	if look.Width(line)+look.Width(na)+4 > d.width {
		return []string{line, na}
	}
	return []string{line + "    " + na}
}

// remarks draws what was noted with the answer, and first where the checklist says
// otherwise: each on its own, so that where room is short the first ones stay.
func (p questionPage) remarks(d drawing, q *questions.Question) []look.Block {
	w, a, s := d.words.Question, d.answer(), d.styles
	var blocks []look.Block
	add := func(label, text string) {
		if text != "" {
			line := s.Cut(s.Dim.Render(label+"  ")+s.Text.Render(strings.ReplaceAll(text, "\n", " ")), d.width)
			blocks = append(blocks, look.Block{Lines: []string{line}, Rank: 4})
		}
	}
	switch hint := d.voice.ChecklistHint(q, a); {
	case hint != "":
		blocks = append(blocks, look.Block{Lines: look.Styled(s.Warning, hint, d.width), Rank: 1})
	case len(q.Checklist) > 0 && a.Checked != nil:
		add(w.Checklist, locale.Fill(w.ListTitle, "n", itoa(len(a.Checked)), "of", itoa(len(q.Checklist))))
	case len(q.Checklist) > 0:
		line := s.Cut(s.Dim.Render(locale.Fill(w.ListHint, "n", itoa(len(q.Checklist)))), d.width)
		blocks = append(blocks, look.Block{Lines: []string{line}, Rank: 5})
	}
	evidence := a.Evidence
	if !a.EvidenceDate.IsZero() {
		evidence = strings.TrimSpace(evidence + " (" + d.voice.Day(a.EvidenceDate) + ")")
	}
	add(w.Note, a.Note)
	add(w.Evidence, evidence)
	add(w.By, a.By)
	add(w.NotApplicable, a.NotApplicable)
	if blocks != nil {
		blocks = append([]look.Block{{Lines: []string{""}, Rank: 7}}, blocks...)
	}
	return blocks
}

func (p questionPage) title(d drawing) string { return d.domain().Title }

// about says what the domain of the question is about.
func (p questionPage) about(d drawing) string {
	return locale.Fill(d.words.Question.Domain, "domain", d.domain().Title, "about", d.domain().About)
}

// domain is what is said of the domain of the question.
func (d drawing) domain() questions.DomainText {
	return d.voice.Domains[d.session.Questionnaire.DomainOf(d.session.Place.Question).ID]
}

func (p questionPage) keys(d drawing) []key.Binding {
	if p.sheet != nil {
		return p.sheet.keys(d)
	}
	k := questionKeys
	keys := []key.Binding{k.Level, k.Back, k.Note}
	if len(d.question().Checklist) > 0 {
		keys = append(keys, k.Checklist)
	}
	return append(keys, k.Review, k.Skip)
}

// help explains the question: its terms, who can know, what it rests on.
func (p questionPage) help(d drawing) []string {
	w, q := d.words.Question, d.question()
	text := d.voice.Questions[q.ID]
	paragraphs := []string{
		text.Title + ". " + text.Ask,
		w.Rule,
		text.Help,
		w.Why + ": " + text.Why,
		locale.Fill(w.Knows, "who", d.voice.Knows[q.Knows]),
	}
	if q.DutyIn(d.session.Scan.School.Country) {
		paragraphs = append(paragraphs, w.Duty)
	}
	return append(paragraphs, locale.Fill(w.Sources, "sources", strings.Join(d.sources(q), " · ")), p.about(d))
}
