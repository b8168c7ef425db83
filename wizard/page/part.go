package page

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

var partKeys = struct{ Next, Back, Result, Ask, Review, Undo key.Binding }{
	Next:   Bind("go_on", "enter", "enter", "right", "space"),
	Back:   Bind("back", "←", "left", "esc", "backspace"),
	Result: Bind("result_so_far", "r", "r"),
	Ask:    Bind("ask_list", "v", "v"),
	Review: Bind("review", "o", "o"),
	Undo:   Bind("undo", "u", "u"),
}

func (p partPage) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	switch k := partKeys; {
	case key.Matches(press, k.Next):
		return p, Do{flow.Next{}}, nil
	case key.Matches(press, k.Back):
		return p, Do{flow.Back{}}, nil
	case key.Matches(press, k.Result):
		return p, Do{flow.GoTo{Place: asideTo(flow.Result, d)}}, nil
	case key.Matches(press, k.Ask):
		return p, Do{flow.GoTo{Place: asideTo(flow.AskList, d)}}, nil
	case key.Matches(press, k.Undo):
		return p, Do{flow.Undo{}}, nil
	case key.Matches(press, k.Review):
		return p, Do{flow.GoTo{Place: asideTo(flow.Review, d)}}, nil
	}
	return p, nil, nil
}

// asideTo is a page to look at from a pause, from which back leads to it again.
func asideTo(page flow.Page, d Drawing) flow.Place {
	return flow.Place{Page: page, Question: d.Session.Place.Question}
}

func (p partPage) View(d Drawing) []string {
	w, s := d.Words.Part, d.Styles
	part := d.Session.PartOf(d.Session.Place.Question)
	_, of := d.Session.Position(d.Session.Place.Question)
	fill := func(text string) string {
		return locale.Fill(text, "who", d.Voice.Knows[part.Who], "from", fmt.Sprint(part.From), "to", fmt.Sprint(part.To), "n", fmt.Sprint(of))
	}
	paragraph := func(text string, rank int) look.Piece {
		return look.Piece{Lines: append(look.Styled(s.Text, fill(text), d.Width), ""), Rank: rank}
	}
	promised, together := w.Said(part.Len())
	blocks := []look.Piece{{Lines: append(look.Styled(s.Strong, fill(w.Titled(part.Promised, part.Len())), d.Width), "")}}
	if part.Promised {
		blocks = append(blocks, paragraph(promised, 1))
	}
	switch {
	case part.From > 1:
		blocks = append(blocks, paragraph(together, 0), paragraph(w.Carry, 1), paragraph(w.Saved, 2))
	case d.Session.Previous != nil:
		blocks = append(blocks, paragraph(w.Rule, 2), paragraph(w.Again, 0), paragraph(w.DontKnow, 4), paragraph(w.Saved, 3))
	default:
		blocks = append(blocks,
			paragraph(w.First, 3), paragraph(w.Rule, 0), paragraph(w.Example, 5),
			paragraph(w.DontKnow, 1), paragraph(w.Saved, 2))
	}
	blocks = append(blocks, look.Piece{Lines: look.Styled(s.Accent, fill(w.Next), d.Width)})
	return look.Fit(blocks, d.Height)
}

func (p partPage) Title(d Drawing) string { return d.Voice.Scopes[string(d.Session.Scan.Scope)] }

func (p partPage) Keys(d Drawing) []key.Binding {
	k := partKeys
	if d.Session.PartOf(d.Session.Place.Question).From == 1 {
		return []key.Binding{k.Next, k.Back}
	}
	return []key.Binding{k.Next, k.Back, k.Ask, k.Result, k.Review, k.Undo}
}

func (p partPage) Help(d Drawing) []string {
	return []string{d.Words.Part.Help, d.Voice.Choosing.How}
}
