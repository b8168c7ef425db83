package page

import (
	tea "charm.land/bubbletea/v2"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
)

// wishesPage asks what help a school would like and what it aims at. It opens on the
// help, where the arrows only move: who presses them once too often on the page before
// changes nothing that a plan is made by.
type wishesPage struct {
	*form
	target, next *choiceField
	support      *tickField
}

func newWishesPage(d Drawing) Page {
	s := d.Session.Scan
	target := s.Target
	if target == 0 {
		target = scoring.DefaultTarget
	}
	p := wishesPage{
		target:  chosen(scoring.Targets(), target),
		next:    chosen(nextSteps(), s.NextStep),
		support: ticked(questions.Supports(), s.Support),
	}
	p.form = newForm(p.support, p.next, p.target)
	return p
}

// nextSteps are the steps that a school can choose, none of them first.
func nextSteps() []string { return append([]string{""}, questions.NextSteps()...) }

func (p wishesPage) rows(d Drawing) []formRow {
	w := d.Words.Wishes
	var levels, support []string
	for _, l := range scoring.Targets() {
		label := d.Voice.LevelOf(l)
		if l == scoring.DefaultTarget && !d.small() {
			label = locale.Fill(w.Default, "level", label)
		}
		levels = append(levels, label)
	}
	steps := []string{w.None}
	for _, id := range questions.NextSteps() {
		steps = append(steps, d.Voice.NextSteps[id])
	}
	for _, id := range questions.Supports() {
		support = append(support, d.Voice.Support[id])
	}
	advice := ""
	if scoring.Targets()[p.target.at] == questions.StructuralImprovement {
		advice = w.Highest
	}
	return []formRow{
		{field: p.support, label: w.Support, lead: w.Hint, options: support},
		{field: p.next, label: w.Next, options: steps},
		{field: p.target, label: w.Target, lead: advice, options: levels},
	}
}

func (p wishesPage) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	switch p.form.update(msg, d, p.rows(d)) {
	case finished, saved:
		return p, wants(p.pending(d)), nil
	case left:
		return p, Do{flow.Back{Keep: p.pending(d)}}, nil
	}
	return p, nil, nil
}

// pending keeps a half-filled page.
func (p wishesPage) pending(Drawing) flow.Intent {
	var support []string
	for i, id := range questions.Supports() {
		if p.support.on[i] {
			support = append(support, id)
		}
	}
	return flow.Wish{Target: scoring.Targets()[p.target.at], NextStep: nextSteps()[p.next.at], Support: support}
}

func (p wishesPage) View(d Drawing) []string {
	return p.form.view(d, d.Words.Wishes.Title, p.rows(d))
}
func (p wishesPage) Title(d Drawing) string  { return d.Words.Start.Short }
func (p wishesPage) Help(d Drawing) []string { return []string{d.Words.Wishes.Help} }
