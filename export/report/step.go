package report

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

// step says what lies between two scans: the sentences first, then the questions by
// cause, what became of the plan, and the levels on what both asked.
func (p *pen) step(s scoring.Step, from, to scoring.Scan) {
	v := p.voice
	p.addParagraph(plainText(v.LevelMoved(to.School.Name, s)), plainText(v.Counted(s)))
	p.addParagraph(plainText(v.Unlike(from, to)), plainText(v.LikeForLike(s)), plainText(v.Reported(s)))
	if s.Moves == nil {
		p.addParagraph(plainText(p.words.Trend.Nothing))
	} else {
		p.moves(s, from, to)
	}
	p.outcomes(s)
	p.likeForLike(s)
}

// moves lists the questions that are not as they were, by cause.
func (p *pen) moves(s scoring.Step, from, to scoring.Scan) {
	w := &p.words.Trend
	p.addHeading(3, w.Moves)
	var rows [][]Inline
	for _, g := range p.groups(s) {
		rows = append(rows, []Inline{strongText(g.title), nil, nil})
		for _, m := range g.moves {
			rows = append(rows, []Inline{
				plainText(p.voice.Questions[m.Question].Title), plainText(p.voice.StateShort(m.From)), plainText(p.voice.StateShort(m.To)),
			})
		}
	}
	if rows != nil {
		p.add(Table{[]Column{{w.Question, WordColumn}, {w.Then, WordColumn}, {w.Now, WordColumn}}, rows})
	}
	quick := to
	if from.Scope == questions.Quick {
		quick = from
	}
	if n := unasked(s); n > 0 {
		p.addParagraph(plainText(locale.Fill(countOf(n, w.UnaskedOne, w.Unasked), "date", p.voice.Day(quick.Date))))
	}
}

// group is questions under one title.
type group struct {
	title string
	moves []scoring.Move
}

// groups puts the moves under their causes, in the order in which these are told. What
// changed by itself goes apart as it rose or fell: a fall among rises is overlooked.
// What only one of the scopes asks is not among them: it says nothing of the school.
func (p *pen) groups(s scoring.Step) []group {
	var groups []group
	add := func(title string, is func(scoring.Move) bool) {
		g := group{title: title}
		for _, m := range s.Moves {
			if is(m) && !outOfScope(m) {
				g.moves = append(g.moves, m)
			}
		}
		if g.moves != nil {
			groups = append(groups, g)
		}
	}
	for _, c := range scoring.CausesTold() {
		if c == scoring.Changed {
			add(p.words.Trend.RoseAlone, func(m scoring.Move) bool { return m.Cause == c && m.To.Level() > m.From.Level() })
			add(p.words.Trend.Fell, func(m scoring.Move) bool { return m.Cause == c && m.To.Level() < m.From.Level() })
			continue
		}
		add(p.voice.Cause(c), func(m scoring.Move) bool { return m.Cause == c })
	}
	return groups
}

// outOfScope reports whether a question is asked in the scope of one scan only.
func outOfScope(m scoring.Move) bool {
	return m.Cause == scoring.OtherScope && (m.From == scoring.StateNotAsked || m.To == scoring.StateNotAsked)
}

// unasked counts the questions that only one of the two scopes asks.
func unasked(s scoring.Step) int {
	n := 0
	for _, m := range s.Moves {
		if outOfScope(m) {
			n++
		}
	}
	return n
}

// outcomes says what became of what was taken on: what is not done first.
func (p *pen) outcomes(s scoring.Step) {
	if s.Outcomes == nil {
		return
	}
	p.addHeading(3, p.words.Trend.Plan)
	p.addParagraph(plainText(p.voice.BecameOf(s.Outcomes)))
	place := func(o scoring.Outcome) int {
		return slices.Index([]string{scoring.StatusOverdue, scoring.StatusOpen, scoring.StatusDoing, scoring.StatusDropped, scoring.StatusDone}, o.Status)
	}
	sorted := slices.Clone(s.Outcomes)
	slices.SortStableFunc(sorted, func(a, b scoring.Outcome) int { return cmp.Compare(place(a), place(b)) })
	var items []Inlines
	for _, o := range sorted {
		items = append(items, inlinesOf(labelledText(p.voice.JobTitle(o.Action), p.voice.Outcome(o))))
	}
	p.addList(items...)
}

// likeForLike gives level and mean of each domain on what both scans asked; nothing
// where that is nothing.
func (p *pen) likeForLike(s scoring.Step) {
	if s.Shared == 0 {
		return
	}
	v, w := p.voice, &p.words.Trend
	t := Table{Columns: []Column{{w.Domain, WordColumn}, {w.Then, NumberColumn}, {w.Now, NumberColumn}, {w.MeanThen, NumberColumn}, {w.MeanNow, NumberColumn}}}
	row := func(name string, from, to scoring.Range, meanFrom, meanTo scoring.Tenths) {
		t.Rows = append(t.Rows, []Inline{plainText(name), plainText(levels(from)), plainText(levels(to)), plainText(v.Mean(meanFrom)), plainText(v.Mean(meanTo))})
	}
	for _, d := range v.Questionnaire.Domains {
		if from, to := s.LikeFrom.Domain(d.ID), s.LikeTo.Domain(d.ID); from.Counts() {
			row(v.Domains[d.ID].Title, from.Level, to.Level, from.Mean, to.Mean)
		}
	}
	row(p.words.Picture.Whole, s.LikeFrom.Level, s.LikeTo.Level, s.LikeFrom.Mean, s.LikeTo.Mean)
	p.addHeading(3, w.Like)
	p.add(t)
}

// levels writes a level as a digit, a range as two; a dash for none.
func levels(r scoring.Range) string {
	switch {
	case !r.Low.Valid():
		return "-"
	case r.Known():
		return strconv.Itoa(int(r.Low))
	}
	return fmt.Sprintf("%d–%d", r.Low, r.High)
}
