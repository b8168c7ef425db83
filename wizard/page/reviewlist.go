package page

import (
	"slices"
	"strconv"
	"strings"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/look"
)

// list draws the answers, with below them what there is to say of the one under the
// cursor where that does not stand beside them.
func (p answerList) list(d Drawing, alone bool) []string {
	lines := p.head(d)
	list := p.shown(d)
	if len(list) == 0 {
		return append(lines, look.Styled(d.Styles.Dim, p.nothing(d), d.textWidth())...)
	}
	cursor := p.from(list, 0)
	rows, at := p.rows(d, list, cursor)
	foot := p.foot(d, list, cursor, alone)
	room := d.Height - len(lines) - len(foot)
	if room < 4 {
		foot, room = nil, d.Height-len(lines)
	}
	width := d.Width
	if len(rows) > room {
		d.Width -= markRoom // the rows end before the sign that there is more
	}
	stars := 0
	shown := d.Styles.WindowOf(len(rows), max(at-1, 0), at, room, width, func(i int) string {
		if q := rows[i].question; q != nil && noted(d.Session.Scan.Answers[q.ID]) {
			stars++
		}
		return p.drawRow(d, rows[i], cursor)
	})
	if stars > 0 && foot != nil {
		foot[len(foot)-1] = d.Styles.Cut(d.Styles.Dim.Render(d.Words.Review.Star), d.Width)
	}
	return append(append(lines, shown...), foot...)
}

// head draws what is above the rows: the filters, the search, and that all is
// answered.
func (p answerList) head(d Drawing) []string {
	var lines []string
	if d.result().Open == 0 && p.unfiltered() {
		lines = look.Styled(d.Styles.Accent, d.Words.Review.Complete, d.Width)
	}
	lines = append(lines, p.tabs(d))
	if p.searching || p.search != "" {
		caret := ""
		if p.searching {
			caret = d.Styles.Accent.Render(d.Styles.Signs.Caret)
		}
		lines = append(lines, d.Styles.Cut(d.Styles.Key.Render("/ ")+p.search+caret, d.Width))
	}
	if d.Height > 12 {
		lines = append(lines, "")
	}
	return lines
}

// nothing says under which filter, and with which search, there is nothing.
func (p answerList) nothing(d Drawing) string {
	w := d.Words.Review
	sentence := w.Nothing
	if p.search != "" {
		sentence = w.NothingFound
	}
	return locale.Fill(sentence, "filter", filterNames(d)[p.filter], "search", d.Styles.Cut(p.search, d.textWidth()/2))
}

// filterNames names the filters, in their order.
func filterNames(d Drawing) []string {
	w := d.Words.Review
	return []string{w.All, w.Open, w.Unknown, w.Noted, w.SecondLook}
}

// tabs names the filters, the one at hand marked; where there is no room for all,
// that one and how many there are besides.
func (p answerList) tabs(d Drawing) string {
	w := d.Words.Review
	var tabs []string
	for i, name := range filterNames(d) {
		style := d.Styles.Dim
		if filter(i) == p.filter {
			style = d.Styles.Marked
		}
		tabs = append(tabs, style.Render(name))
	}
	if all := strings.Join(tabs, "  "); look.Width(all) <= d.Width {
		return all
	}
	return d.Styles.Ends(tabs[p.filter], d.Styles.Dim.Render(locale.Fill(w.Others, "n", strconv.Itoa(len(tabs)-1))), d.Width)
}

// reviewRow is one line of the list: a question, else the name of a domain, else
// the way to the result, else a blank line.
type reviewRow struct {
	question *questions.Question
	domain   string
	result   bool
}

// rows lists the answers under their domains, and tells the row of the cursor.
// Nothing is drawn yet: most of them are not seen.
func (p answerList) rows(d Drawing, shown []*questions.Question, cursor string) (rows []reviewRow, at int) {
	domain, airy := "", d.Height > 24
	for _, q := range shown {
		if dom := d.Session.Questionnaire.DomainOf(q.ID); dom.ID != domain {
			domain = dom.ID
			if rows != nil && airy {
				rows = append(rows, reviewRow{})
			}
			rows = append(rows, reviewRow{domain: domain})
		}
		if q.ID == cursor {
			at = len(rows)
		}
		rows = append(rows, reviewRow{question: q})
	}
	if p.unfiltered() {
		if airy {
			rows = append(rows, reviewRow{})
		}
		if cursor == "" {
			at = len(rows)
		}
		rows = append(rows, reviewRow{result: true})
	}
	return rows, at
}

func (p answerList) drawRow(d Drawing, r reviewRow, cursor string) string {
	s := d.Styles
	switch {
	case r.result:
		mark, style := s.Row(cursor == "")
		words := d.Words.Review.ToResult
		if d.result().Open > 0 {
			words = d.Words.Review.ToResultSoFar
		}
		return s.Cut(mark+" "+style.Render(words), d.Width)
	case r.domain != "":
		return s.Dim.Render(s.Cut(d.Voice.Domains[r.domain].Title, d.Width))
	case r.question == nil:
		return ""
	}
	a := d.Session.Scan.Answers[r.question.ID]
	mark, style := s.Row(r.question.ID == cursor)
	answer := d.Voice.Answer(a)
	if a.Kind() == scoring.Levelled && d.small() {
		answer = strconv.Itoa(int(a.Level))
	}
	title, room := d.Voice.Questions[r.question.ID].Title, max(d.Width-look.Width(answer)-6, 12)
	if noted(a) {
		title = s.Cut(title, room-2) + " *"
	}
	return s.Ends(mark+" "+s.Sign(int(a.Level))+" "+style.Render(s.Cut(title, room)), s.Dim.Render(answer), d.Width)
}

// foot says under the list what deserves a second look, where that does not stand
// beside it, and keeps the last line for what a star means: that is said while one is
// seen.
func (p answerList) foot(d Drawing, list []*questions.Question, cursor string, alone bool) []string {
	var lines []string
	if alone {
		lines = p.secondLook(d, cursor)
	}
	if lines == nil && len(d.hints()) > 0 && p.filter != showSecondLook && !d.small() {
		lines = look.Styled(d.Styles.Dim, d.Words.Review.Hints, d.textWidth())
	}
	if slices.ContainsFunc(list, func(q *questions.Question) bool { return noted(d.Session.Scan.Answers[q.ID]) }) {
		lines = append(lines, "")
	}
	if lines == nil || d.Height <= 12 {
		return lines
	}
	return append([]string{""}, lines...)
}

// secondLook says what deserves a second look at a question.
func (p answerList) secondLook(d Drawing, id string) []string {
	for _, h := range d.hints() {
		if slices.Contains(h.Questions, id) {
			lines := look.Styled(d.Styles.Warning, h.Text, d.textWidth())
			return lines[:min(len(lines), 3)]
		}
	}
	return nil
}

// answer draws what was answered to a question and noted with it, to stand beside
// the list.
func (p answerList) answer(d Drawing, id string) []string {
	s, w := d.Styles, d.Words.Question
	text, a := d.Voice.Questions[id], d.Session.Scan.Answers[id]
	lines := append(look.Styled(s.Strong, text.Title, d.Width), look.Styled(s.Text, text.Ask, d.Width)...)
	lines = append(lines, "", strings.TrimSpace(s.Sign(int(a.Level))+" "+s.Accent.Render(d.Voice.Answer(a))))
	if a.Kind() == scoring.Levelled {
		lines = append(lines, look.Styled(s.Text, text.Option(a.Level), d.Width)...)
	}
	for _, said := range [][2]string{{w.Reason, a.NotApplicable}, {w.Note, a.Note}, {w.Evidence, evidence(d, a)}, {w.By, a.By}} {
		if said[1] != "" {
			shown := s.First(said[1], d.Width*(d.Height-len(lines))) // no more than there is room for
			lines = append(lines, "", s.Dim.Render(s.Cut(said[0], d.Width)))
			lines = append(lines, look.Styled(s.Text, shown, d.Width)...)
		}
	}
	if again := p.secondLook(d, id); again != nil {
		lines = append(append(lines, ""), again...)
	}
	return lines[:min(len(lines), d.Height)]
}
