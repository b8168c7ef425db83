package wizard

import (
	"errors"
	"os"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"

	"peil/export"
	"peil/questions/locale"
	"peil/wizard/flow"
	"peil/wizard/look"
)

// faultPage says what is wrong with a file that cannot be opened. The file stays
// as it is.
type faultPage struct {
	text   string
	offset scroll
}

func newFaultPage(err error, l locale.Language) page {
	return faultPage{text: export.Explain(err, l)}
}

func (p faultPage) update(msg tea.Msg, d drawing) (page, flow.Intent, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p, nil, nil
	}
	if next, ok := p.offset.moved(press, len(p.lines(d)), d); ok {
		p.offset = next
	} else if key.Matches(press, askKeys.Back) {
		return p, nil, ask(closeMsg{})
	}
	return p, nil, nil
}

func (p faultPage) lines(d drawing) []string {
	lines := append(look.Styled(d.styles.Warning, d.words.Trouble.CannotGo, d.width), "")
	for l := range strings.SplitSeq(p.text, "\n") {
		lines = append(lines, look.Wrap(l, d.width)...)
	}
	return lines
}

func (p faultPage) view(d drawing) []string {
	return p.offset.view(p.lines(d), d)
}

func (p faultPage) title(d drawing) string     { return d.words.Trouble.Title }
func (p faultPage) keys(drawing) []key.Binding { return []key.Binding{askKeys.Back, moveKeys.Up} }
func (p faultPage) help(d drawing) []string    { return []string{d.words.Trouble.CannotGo} }

// folderPage offers another folder where saving failed. On the way out it asks
// whether to leave what is unsaved.
type folderPage struct {
	*form
	dir     *string
	choice  *string
	reason  string
	leaving bool
}

const (
	again = "again"
	other = "other"
	leave = "leave"
)

func newFolderPage(d drawing, err error, leaving bool) page {
	dir, choice := "", again
	if home, e := os.UserHomeDir(); e == nil {
		dir = home
	}
	p := &folderPage{dir: &dir, choice: &choice, reason: export.Explain(err, d.session.Scan.Language), leaving: leaving}
	p.form = newForm(d, p.build)
	return p
}

func (p *folderPage) build(d drawing) []huh.Field {
	w := d.words.Trouble
	choices := []huh.Option[string]{huh.NewOption(w.TryAgain, again), huh.NewOption(w.Other, other)}
	if p.leaving {
		choices = append(choices, huh.NewOption(w.Leave, leave))
	}
	return []huh.Field{
		huh.NewSelect[string]().Title(w.SaveLead).Description(p.reason).Options(choices...).Value(p.choice),
		huh.NewInput().Title(w.Folder).Value(p.dir).Validate(p.folder(w.FolderBad)),
	}
}

// folder makes a validator that wants a folder that exists, where another one was
// asked for.
func (p *folderPage) folder(message string) func(string) error {
	return func(s string) error {
		if *p.choice != other {
			return nil
		}
		if info, err := os.Stat(strings.TrimSpace(s)); err != nil || !info.IsDir() {
			return errors.New(message)
		}
		return nil
	}
}

func (p *folderPage) update(msg tea.Msg, d drawing) (page, flow.Intent, tea.Cmd) {
	state, cmd := p.form.update(msg)
	switch state {
	case left:
		return p, nil, ask(closeMsg{})
	case finished:
		switch *p.choice {
		case other:
			return p, nil, tea.Batch(cmd, ask(moveMsg{strings.TrimSpace(*p.dir)}))
		case leave:
			return p, nil, tea.Batch(cmd, ask(leaveMsg{}))
		}
		return p, nil, tea.Batch(cmd, ask(retryMsg{}))
	}
	return p, nil, cmd
}

func (p *folderPage) view(d drawing) []string {
	title := d.words.Trouble.SaveTitle
	if p.leaving {
		title = d.words.Trouble.Unsaved
	}
	return p.form.view(d, title)
}
func (p *folderPage) title(d drawing) string  { return d.words.Trouble.Title }
func (p *folderPage) help(d drawing) []string { return []string{d.words.Trouble.SaveLead} }
