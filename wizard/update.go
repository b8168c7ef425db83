package wizard

import (
	"cmp"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/look"
	"peil/wizard/page"
	"peil/wizard/text"
)

// New makes the wizard. It reads no questionnaire and no folder yet: the start
// page shows first.
func New(o Options) (Model, error) {
	words, err := text.In(o.Language)
	if err != nil {
		return Model{}, err
	}
	m := Model{
		options: o,
		session: flow.New(o.Opening),
		words:   words,
		styles:  look.New(true, o.Signs),
		colours: colorprofile.TrueColor,
		saver:   o.Saver,
		page:    page.WaitPage{},
		width:   80,
		height:  24,
		after:   later,
		suspend: tea.Suspend,
	}
	if m.waiting = o.Intents(); m.waiting == nil {
		m.page = page.For(m.drawing(), flow.Place{})
	}
	return m, nil
}

func later(wait time.Duration, msg tea.Msg) tea.Cmd {
	return tea.Tick(wait, func(time.Time) tea.Msg { return msg })
}

// Init asks what does not have to be waited for: the terminal's background, the
// questionnaire, the other scans of the folder.
func (m Model) Init() tea.Cmd {
	cmds := []tea.Cmd{tea.RequestBackgroundColor, m.read(m.options.Questionnaire)}
	if m.options.Record == nil { // a scan that is given is not looked for
		cmds = append(cmds, m.find())
	}
	return tea.Batch(cmds...)
}

// Update takes one message. It decides and never waits.
func (m Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.width, m.height = msg.Width, msg.Height
		return m, nil
	case tea.BackgroundColorMsg:
		return m.restyled(msg.IsDark(), m.colours), nil
	case tea.ColorProfileMsg:
		return m.restyled(m.styles.Dark, msg.Profile), nil
	case readMsg:
		return m.wasRead(msg)
	case scansMsg:
		m.scans, m.folder = &msg.scans, msg.folder
		return m, nil
	case savedMsg:
		return m.wasSaved(msg)
	case slowMsg:
		return m.isSlow()
	case reportsMsg:
		m.reports, m.saved.path = msg.reports, cmp.Or(msg.path, m.saved.path)
		return m, nil
	case openedMsg:
		return m.wasOpened(msg)
	case followedMsg:
		return m.wasFollowed(msg)
	case movedMsg:
		return m.wasMoved(msg)
	case tea.PasteStartMsg, tea.PasteEndMsg:
		return m, nil
	case tea.PasteMsg:
		msg.Content = scoring.Text(msg.Content) // before a field takes half of an escape sequence out
		return m.typed(msg)
	case tea.KeyPressMsg:
		return m.typed(msg)
	}
	return m.passOn(msg)
}
