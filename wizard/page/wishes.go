package page

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
)

// wishesPage asks what a school aims at and what help it would like.
type wishesPage struct {
	*form
	fields *wishFields
}

type wishFields struct {
	target  questions.Level
	next    string
	support []string
}

func newWishesPage(d Drawing) Page {
	s := d.Session.Scan
	target := s.Target
	if target == 0 {
		target = scoring.DefaultTarget
	}
	p := wishesPage{fields: &wishFields{target: target, next: s.NextStep, support: s.Support}}
	p.form = newForm(d, p.build)
	return p
}

func (p wishesPage) build(d Drawing) []huh.Field {
	w, f := d.Words.Wishes, p.fields
	var targets []huh.Option[questions.Level]
	for l := questions.FirstSteps; l.Valid(); l++ {
		label := d.Voice.LevelOf(l)
		if l == scoring.DefaultTarget && !d.small() {
			label = locale.Fill(w.Default, "level", label)
		}
		targets = append(targets, huh.NewOption(label, l))
	}
	next := []huh.Option[string]{huh.NewOption(w.None, "")}
	for _, id := range questions.NextSteps() {
		next = append(next, huh.NewOption(d.Voice.NextSteps[id], id))
	}
	var support []huh.Option[string]
	for _, id := range questions.Supports() {
		support = append(support, huh.NewOption(d.Styles.Cut(d.Voice.Support[id], d.Width-8), id))
	}
	return []huh.Field{
		huh.NewSelect[questions.Level]().Title(w.Target).Inline(true).Options(targets...).Value(&f.target),
		huh.NewSelect[string]().Title(w.Next).Options(next...).Value(&f.next),
		// Left to itself, huh forgets that title and description take lines too.
		huh.NewMultiSelect[string]().Title(w.Support).Description(w.Hint).Options(support...).Height(len(support) + 2).Value(&f.support),
	}
}

func (p wishesPage) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	state, cmd := p.form.update(msg)
	switch state {
	case finished:
		return p, wants(p.pending(d)), cmd
	case left:
		return p, Do{flow.Back{}}, cmd
	}
	return p, nil, cmd
}

// pending keeps a half-filled page.
func (p wishesPage) pending(Drawing) flow.Intent {
	return flow.Wish{Target: p.fields.target, NextStep: p.fields.next, Support: p.fields.support}
}

func (p wishesPage) View(d Drawing) []string      { return p.form.view(d, d.Words.Wishes.Title) }
func (p wishesPage) Title(d Drawing) string       { return d.Words.Start.Short }
func (p wishesPage) Keys(d Drawing) []key.Binding { return append(p.form.Keys(d), wishKeys.Tick) }
func (p wishesPage) Help(d Drawing) []string      { return []string{d.Words.Wishes.Help} }

var wishKeys = struct{ Tick key.Binding }{Tick: Named("tick", "x", "x", "space")}
