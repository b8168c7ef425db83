package page

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"

	"peil/export"
	"peil/questions/locale"
	"peil/wizard/look"
)

// faultPage says what is wrong with a file that cannot be opened. The file stays
// as it is.
type faultPage struct {
	text   string
	offset scroll
}

var faultKeys = struct{ Back key.Binding }{
	Back: Named("back", "←", "left", "esc", "backspace", "enter"),
}

// NewFault makes the page about a file that cannot be opened.
func NewFault(err error, l locale.Language) Page {
	return faultPage{text: export.Explain(err, l)}
}

func (p faultPage) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	if next, ok := p.offset.moved(press, len(p.lines(d)), d); ok {
		p.offset = next
	} else if key.Matches(press, faultKeys.Back) {
		return p, Close{}, nil
	}
	return p, nil, nil
}

func (p faultPage) lines(d Drawing) []string {
	lines := append(look.Styled(d.Styles.Warning, d.Words.Trouble.CannotGo, d.Width), "")
	for l := range strings.SplitSeq(p.text, "\n") {
		lines = append(lines, look.Wrap(l, d.Width)...)
	}
	return lines
}

func (p faultPage) View(d Drawing) []string {
	return p.offset.view(p.lines(d), d)
}

func (p faultPage) Title(d Drawing) string     { return d.Words.Trouble.Title }
func (p faultPage) Keys(Drawing) []key.Binding { return []key.Binding{faultKeys.Back, moveKeys.Up} }
func (p faultPage) Help(d Drawing) []string    { return []string{d.Words.Trouble.CannotGo} }

// Folder offers another folder where saving failed. On the way out it asks
// whether to leave what is unsaved.
type Folder struct {
	*form
	dir     *string
	choice  *string
	reason  string
	refused bool // the folder that was named last
	leaving bool
}

const (
	again = "again"
	other = "other"
	leave = "leave"
)

// NewFolder makes the page that asks where to save after an error, and on the way
// out whether to leave.
func NewFolder(d Drawing, err error, leaving bool) *Folder {
	dir, choice := d.Home, again
	p := &Folder{dir: &dir, choice: &choice, reason: export.Explain(err, d.language()), leaving: leaving}
	p.form = newForm(d, p.build)
	return p
}

// Refused says that the folder that was named will not do, and asks again.
func (p *Folder) Refused(d Drawing) *Folder {
	p.refused = true
	p.form = newForm(d, p.build)
	p.form.huh.NextField()
	return p
}

func (p *Folder) build(d Drawing) []huh.Field {
	w := d.Words.Trouble
	choices := []huh.Option[string]{huh.NewOption(w.TryAgain, again), huh.NewOption(w.Other, other)}
	if p.leaving {
		choices = append(choices, huh.NewOption(w.Leave, leave))
	}
	folder := huh.NewInput().Title(w.Folder).Value(p.dir)
	if p.refused {
		folder.Description(w.FolderBad)
	}
	return []huh.Field{
		huh.NewSelect[string]().Title(w.SaveLead).Description(p.reason).Options(choices...).Value(p.choice),
		folder,
	}
}

func (p *Folder) Update(msg tea.Msg, d Drawing) (Page, Want, tea.Cmd) {
	state, cmd := p.form.update(msg)
	switch state {
	case left:
		return p, Close{}, cmd
	case finished:
		switch *p.choice {
		case other:
			return p, SaveIn{strings.TrimSpace(*p.dir)}, cmd
		case leave:
			return p, Leave{}, cmd
		}
		return p, SaveAgain{}, cmd
	}
	return p, nil, cmd
}

func (p *Folder) View(d Drawing) []string {
	title := d.Words.Trouble.SaveTitle
	if p.leaving {
		title = d.Words.Trouble.Unsaved
	}
	return p.form.view(d, title)
}
func (p *Folder) Title(d Drawing) string  { return d.Words.Trouble.Title }
func (p *Folder) Help(d Drawing) []string { return []string{d.Words.Trouble.SaveLead} }
