package wizard

import (
	"fmt"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"peil/questions/locale"
	"peil/wizard/flow"
	"peil/wizard/look"
)

// partPage is the pause before the questions that somebody else knows. The first
// one also says how answering works.
type partPage struct{}

var partKeys = struct{ Next, Back, Result, Ask, Review key.Binding }{
	Next:   named("go_on", "enter", "enter", "right", "space"),
	Back:   named("back", "←", "left", "esc", "backspace"),
	Result: named("result_so_far", "r", "r"),
	Ask:    named("ask_list", "v", "v"),
	Review: named("review", "o", "o"),
}

func (p partPage) update(msg tea.Msg, d drawing) (page, flow.Intent, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	switch k := partKeys; {
	case key.Matches(press, k.Next):
		return p, flow.Next{}, nil
	case key.Matches(press, k.Back):
		return p, flow.Back{}, nil
	case key.Matches(press, k.Result):
		return p, flow.GoTo{Place: aside(flow.Result, d)}, nil
	case key.Matches(press, k.Ask):
		return p, flow.GoTo{Place: aside(flow.AskList, d)}, nil
	case key.Matches(press, k.Review):
		return p, flow.GoTo{Place: aside(flow.Review, d)}, nil
	}
	return p, nil, nil
}

// aside is a page to look at from a pause, from which back leads to it again.
func aside(page flow.Page, d drawing) flow.Place {
	return flow.Place{Page: page, Question: d.session.Place.Question, From: flow.Part}
}

func (p partPage) view(d drawing) []string {
	w, s := d.words.Part, d.styles
	who, from, to := d.session.PartOf(d.session.Place.Question)
	first := from == 1
	_, of := d.session.Position(d.session.Place.Question)
	fill := func(text string) string {
		return locale.Fill(text, "who", d.voice.Knows[who], "from", fmt.Sprint(from), "to", fmt.Sprint(to), "n", fmt.Sprint(of))
	}
	paragraph := func(text string, rank int) look.Block {
		return look.Block{Lines: append(look.Styled(s.Text, fill(text), d.width), ""), Rank: rank}
	}
	blocks := []look.Block{{Lines: append(look.Styled(s.Strong, fill(w.Title), d.width), "")}}
	if first {
		blocks = append(blocks,
			paragraph(w.First, 3), paragraph(w.Rule, 0), paragraph(w.Example, 5),
			paragraph(w.DontKnow, 1), paragraph(w.Saved, 2))
	} else {
		blocks = append(blocks, paragraph(w.Together, 0), paragraph(w.Carry, 1), paragraph(w.Saved, 2))
	}
	blocks = append(blocks, look.Block{Lines: look.Styled(s.Accent, fill(w.Next), d.width)})
	return look.Fit(blocks, d.height)
}

func (p partPage) title(d drawing) string { return d.voice.Scopes[string(d.session.Scan.Scope)] }

func (p partPage) keys(d drawing) []key.Binding {
	k := partKeys
	if _, from, _ := d.session.PartOf(d.session.Place.Question); from == 1 {
		return []key.Binding{k.Next, k.Back}
	}
	return []key.Binding{k.Next, k.Back, k.Ask, k.Result, k.Review}
}

func (p partPage) help(d drawing) []string { return []string{d.words.Part.Help} }
