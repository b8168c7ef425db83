package page

import (
	"slices"
	"strconv"

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

// The rows below the options.
const (
	unknownRow = 5
	naRow      = 6
)

var questionKeys = struct {
	Level, Choose, Confirm, Back, Skip, Unknown, NotApplicable, Note, Checklist, Review, Result, Clear, Undo key.Binding
}{
	Level:         Bind("choose_on", "1-5", "1", "2", "3", "4", "5"),
	Choose:        Bind("", "", "enter"),
	Confirm:       Bind("confirm", "=", "="),
	Back:          Bind("back", "←", "left", "esc", "backspace"),
	Skip:          Bind("skip", "→", "right"),
	Unknown:       Bind("", "", "?"),
	NotApplicable: Bind("", "", "-"),
	Note:          Bind("note", "n", "n"),
	Checklist:     Bind("checklist", "l", "l"),
	Review:        Bind("review", "o", "o"),
	Result:        Bind("result", "r", "r"),
	Clear:         Bind("clear", "del", "delete"),
	Undo:          Bind("undo", "u", "u"),
}

func newQuestionPage(d Drawing) Page {
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

func (p questionPage) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	if p.sheet != nil {
		want, cmd := p.toSheet(msg, d)
		return p, want, cmd
	}
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	q := d.question()
	if by, ok := moved(press, naRow); ok {
		p.cursor = clamped(p.cursor+by, lastRow(q))
		return p, nil, nil
	}
	switch k := questionKeys; {
	case key.Matches(press, k.Level):
		return p, Do{flow.Answer{Question: q.ID, Level: questions.Level(digit(press))}}, nil
	case key.Matches(press, k.Unknown):
		return p, Do{flow.DontKnow{Question: q.ID}}, nil
	case key.Matches(press, k.NotApplicable) && q.NA:
		p.sheet = newReasonSheet(d)
	case key.Matches(press, k.Choose):
		return p.choose(d, q)
	case key.Matches(press, k.Confirm) && p.confirms(d):
		return p, Do{flow.Confirm{Question: q.ID}}, nil
	case key.Matches(press, k.Note):
		p.sheet = newNoteSheet(d)
	case key.Matches(press, k.Checklist) && len(q.Checklist) > 0:
		p.sheet = newChecklistSheet(d)
	case key.Matches(press, k.Clear):
		p.cursor = noRow // or enter would answer again
		return p, Do{flow.Clear{Question: q.ID}}, nil
	default:
		return p, wants(p.elsewhere(press, q)), nil
	}
	return p, nil, nil
}

// elsewhere is what the keys that go elsewhere want.
func (p questionPage) elsewhere(press tea.KeyPressMsg, q *questions.Question) flow.Intent {
	switch k := questionKeys; {
	case key.Matches(press, k.Back):
		return flow.Back{}
	case key.Matches(press, k.Skip):
		return flow.Next{}
	case key.Matches(press, k.Undo):
		return flow.Undo{}
	case key.Matches(press, k.Result):
		return flow.GoTo{Place: flow.Place{Page: flow.Result}}
	case key.Matches(press, k.Review):
		return flow.GoTo{Place: flow.Place{Page: flow.Review, Question: q.ID}}
	}
	return nil
}

func lastRow(q *questions.Question) int {
	if q.NA {
		return naRow
	}
	return unknownRow
}

func (p questionPage) choose(d Drawing, q *questions.Question) (Page, Want, tea.Cmd) {
	switch p.cursor {
	case noRow:
		return p, nil, nil
	case unknownRow:
		return p, Do{flow.DontKnow{Question: q.ID}}, nil
	case naRow:
		p.sheet = newReasonSheet(d)
		return p, nil, nil
	}
	return p, Do{flow.Answer{Question: q.ID, Level: questions.Level(p.cursor + 1)}}, nil
}

// View draws the question, and on a wide screen its help beside it: who stands
// before a group need not cover the question to explain it.
func (p questionPage) View(d Drawing) []string {
	if p.sheet != nil {
		return p.sheet.View(d)
	}
	right := d.Width - widestText - gutter
	if right < leastBesideText {
		return p.asked(d, false)
	}
	left := d.Width - right - gutter
	return d.Styles.Beside(p.asked(d.sized(left, d.Height), true), left, p.explained(d.sized(right, d.Height)), d.Height)
}

// leastBesideText is how wide the help beside a question is at least, where the
// question has the width of a text.
const leastBesideText = 35

// asked draws what is asked. The options and what they are asked for always stay;
// where room is short the why goes first, then the rule, then blank lines, and
// last the options scroll.
func (p questionPage) asked(d Drawing, explained bool) []string {
	q, s := d.question(), d.Styles
	text := d.Voice.Questions[q.ID]
	options := optionList(d, text.Option, p.cursor, d.answer().Level)
	head := []look.Piece{
		{Lines: []string{s.Ends(s.Strong.Render(text.Title), s.Dim.Render(p.source(d, q)), d.Width)}},
		{Lines: look.Styled(s.Text, text.Ask, d.textWidth())},
		{Lines: look.Styled(s.Dim, d.Words.Question.Rule, d.textWidth()), Rank: 3},
		{Lines: []string{""}, Rank: 2},
	}
	why := look.Hang(s.Dim.Render(d.Words.Question.Why+"  "), look.Styled(s.Dim, text.Why, d.textWidth()-look.Width(d.Words.Question.Why)-2))
	tail := []look.Piece{{Lines: []string{""}, Rank: 8}, {Lines: p.others(d, q)}}
	tail = append(tail, p.remarks(d, q)...)
	tail = append(tail,
		look.Piece{Lines: []string{""}, Rank: 7},
		look.Piece{Lines: why, Rank: 6})
	if !explained {
		tail = append(tail, look.Piece{Lines: append([]string{""}, look.Styled(s.Dim, d.about(), d.textWidth())...), Rank: 9})
	}
	return look.FitAround(s, head, options, tail, d.Height, d.Width)
}

// explained draws the help of the question, to stand beside it.
func (p questionPage) explained(d Drawing) []string {
	lines := []string{d.Styles.Accent.Render(d.Words.Frame.Help)}
	for i, paragraph := range d.explanation() {
		style := d.Styles.Text
		if i > 0 {
			style = d.Styles.Dim
		}
		lines = append(append(lines, ""), look.Styled(style, paragraph, d.Width)...)
	}
	return lines[:min(len(lines), d.Height)]
}

// source is the first thing that the question rests on, short.
func (p questionPage) source(d Drawing, q *questions.Question) string {
	if all := d.sources(q); all != nil {
		return all[0]
	}
	return ""
}

// others draws what can be answered besides a level.
func (p questionPage) others(d Drawing, q *questions.Question) []string {
	w, a := d.Words.Question, d.answer()
	cell := func(row int, sign, label string, given bool) string {
		mark, style := d.Styles.Row(p.cursor == row)
		chosen := " "
		if given {
			chosen = d.Styles.Accent.Render(d.Styles.Signs.Chosen)
		}
		return mark + chosen + " " + d.Styles.Key.Render(sign) + "  " + style.Render(label)
	}
	line := cell(unknownRow, "?", w.Unknown, a.Kind() == scoring.DontKnow)
	if !q.NA {
		return []string{line}
	}
	na := cell(naRow, "-", w.NotApplicable, a.Kind() == scoring.NotApplicable)
	if look.Width(line)+look.Width(na)+4 > d.Width {
		return []string{line, na}
	}
	return []string{line + "    " + na}
}

// remarks draws what was noted with the answer, and first where the checklist says
// otherwise: each on its own, so that where room is short the first ones stay.
func (p questionPage) remarks(d Drawing, q *questions.Question) []look.Piece {
	w, a, s := d.Words.Question, d.answer(), d.Styles
	var blocks []look.Piece
	add := func(label, text string) {
		if text != "" {
			line := s.Dim.Render(label+"  ") + s.Text.Render(s.First(text, d.textWidth()-look.Width(label)-2))
			blocks = append(blocks, look.Piece{Lines: []string{line}, Rank: 4})
		}
	}
	switch hint := d.Voice.ChecklistHint(q, a); {
	case hint != "":
		blocks = append(blocks, look.Piece{Lines: look.Styled(s.Warning, hint, d.textWidth()), Rank: 1})
	case len(q.Checklist) > 0 && a.Checked != nil:
		title := numbered(len(q.Checklist), w.ListTitleOne, w.ListTitle)
		add(w.Checklist, locale.Fill(title, "n", strconv.Itoa(len(a.Checked)), "of", strconv.Itoa(len(q.Checklist))))
	case len(q.Checklist) > 0:
		hint := numbered(len(q.Checklist), w.ListHintOne, w.ListHint)
		line := s.Cut(s.Dim.Render(locale.Fill(hint, "n", strconv.Itoa(len(q.Checklist)))), d.Width)
		blocks = append(blocks, look.Piece{Lines: []string{line}, Rank: 5})
	}
	add(w.Note, a.Note)
	add(w.Evidence, evidence(d, a))
	add(w.By, a.By)
	add(w.NotApplicable, a.NotApplicable)
	if blocks != nil {
		blocks = append([]look.Piece{{Lines: []string{""}, Rank: 7}}, blocks...)
	}
	return append(p.earlier(d), blocks...)
}

// Title says where one is: in which domain, and at which question of the sitting.
func (p questionPage) Title(d Drawing) string {
	n, of := d.Session.Position(d.Session.Place.Question)
	position := locale.Fill(d.Words.Question.Position, "n", strconv.Itoa(n), "of", strconv.Itoa(of))
	if d.small() {
		return position
	}
	return d.domain().Short + " · " + position
}

func (p questionPage) Keys(d Drawing) []key.Binding {
	if p.sheet != nil {
		return p.sheet.Keys(d)
	}
	k := questionKeys
	keys := []key.Binding{k.Level, k.Back, k.Note, k.Review, k.Undo}
	if p.confirms(d) {
		keys = slices.Insert(keys, 1, k.Confirm)
	}
	if len(d.question().Checklist) > 0 { // the page itself names its key
		keys = append(keys, k.Checklist)
	}
	return append(keys, k.Skip, k.Result)
}

func (p questionPage) Help(d Drawing) []string {
	if p.sheet != nil {
		return p.sheet.Help(d)
	}
	return d.questionHelp()
}
