package wizard

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

func newWishesPage(d drawing) page {
	s := d.session.Scan
	target := s.Target
	if target == 0 {
		target = scoring.DefaultTarget
	}
	p := wishesPage{fields: &wishFields{target: target, next: s.NextStep, support: s.Support}}
	p.form = newForm(d, p.build)
	return p
}

func (p wishesPage) build(d drawing) []huh.Field {
	w, f := d.words.Wishes, p.fields
	var targets []huh.Option[questions.Level]
	for l := questions.FirstSteps; l.Valid(); l++ {
		label := d.voice.LevelOf(l)
		if l == scoring.DefaultTarget && !d.small() {
			label = locale.Fill(w.Default, "level", label)
		}
		targets = append(targets, huh.NewOption(label, l))
	}
	next := []huh.Option[string]{huh.NewOption(w.None, "")}
	for _, id := range questions.NextSteps() {
		next = append(next, huh.NewOption(d.voice.NextSteps[id], id))
	}
	var support []huh.Option[string]
	for _, id := range questions.Supports() {
		support = append(support, huh.NewOption(d.styles.Cut(d.voice.Support[id], d.width-8), id))
	}
	return []huh.Field{
		huh.NewSelect[questions.Level]().Title(w.Target).Inline(true).Options(targets...).Value(&f.target),
		huh.NewSelect[string]().Title(w.Next).Options(next...).Value(&f.next),
		// Left to itself, huh forgets that title and description take lines too.
		huh.NewMultiSelect[string]().Title(w.Support).Description(w.Hint).Options(support...).Height(len(support) + 2).Value(&f.support),
	}
}

func (p wishesPage) update(msg tea.Msg, d drawing) (page, flow.Intent, tea.Cmd) {
	state, cmd := p.form.update(msg)
	switch state {
	case finished:
		return p, p.pending(d), cmd
	case left:
		return p, flow.Back{}, cmd
	}
	return p, nil, cmd
}

// pending keeps a half-filled page.
func (p wishesPage) pending(drawing) flow.Intent {
	return flow.Wish{Target: p.fields.target, NextStep: p.fields.next, Support: p.fields.support}
}

func (p wishesPage) view(d drawing) []string      { return p.form.view(d, d.words.Wishes.Title) }
func (p wishesPage) title(d drawing) string       { return d.words.Start.Short }
func (p wishesPage) keys(d drawing) []key.Binding { return append(p.form.keys(d), wishKeys.Tick) }
func (p wishesPage) help(d drawing) []string      { return []string{d.words.Wishes.Help} }

var wishKeys = struct{ Tick key.Binding }{Tick: named("tick", "x", "x", "space")}
