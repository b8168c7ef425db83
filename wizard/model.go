// Package wizard is the full-screen front end: one Bubble Tea model over the pages
// of package page.
//
// A key goes to the page of the place where the session is. The page answers
// with what the person wants, the session applies it, and the page of the new
// place is made. The model alone has effects, all of them commands: reading the
// questionnaire, all that touches the [Store], and waiting. Nothing else is kept
// in step by hand, and the session changes through its intents alone.
//
//	key -> page.Update -> page.Want -> Session.Apply -> page of Session.Place
//	                                                 -> save, where Revision rose
package wizard

import (
	"cmp"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"peil/export/disk"
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
	"peil/wizard/flow"
	"peil/wizard/look"
	"peil/wizard/page"
	"peil/wizard/text"
)

// Options is what a sitting starts from.
type Options struct {
	flow.Opening
	// Questionnaire is the one that Record was read by; nil: it is read beside the
	// start.
	Questionnaire *questions.Questionnaire
	Store         Store
	Saver         Saver  // of the scan to go on with, or of a new one in Dir
	Dir           string // where new scans are saved
	Home          string // a folder to offer where saving fails
	Signs         look.Signs
}

// Model is the wizard. It is a value in the way of Bubble Tea: Update returns the
// next one.
type Model struct {
	options Options
	session flow.Session
	page    page.Page
	helping *page.Help

	voice         *wording.Voice // nil until read
	words         *text.Words
	styles        *look.Styles
	colours       colorprofile.Profile // how many the terminal has
	width, height int

	saver   Saver
	saved   saveState
	scans   *[]page.ScanFile
	folder  string // Dir from the root of the disk; empty until it was looked at
	reports page.Reports
	hint    string        // what to look at again in the question just answered
	waiting []flow.Intent // what was wanted before the questionnaire was read
	opening string        // a file chosen before the questionnaire was read
	early   []tea.Msg     // keys that came before the page that they are meant for
	failed  error         // what ended the wizard

	after   func(time.Duration, tea.Msg) tea.Cmd // brings a message later
	suspend tea.Cmd                              // stops the program until the shell has it go on
}

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

// What comes from outside.
type (
	// readMsg brings the questionnaire in a language and for a country.
	readMsg struct {
		questionnaire *questions.Questionnaire
		voice         *wording.Voice
		path          string // of the scan to go on with, from the root of the disk
		err           error
	}
	scansMsg struct {
		scans  []page.ScanFile
		folder string // that was looked in, from the root of the disk
	}
	savedMsg struct {
		revision int
		record   scoring.Record // what was saved
		saved    disk.Saved
		path     string // of the scan file, from the root of the disk
		err      error
	}
	// slowMsg comes some time after a save began.
	slowMsg    struct{}
	reportsMsg struct {
		reports page.Reports
		path    string // of the scan file, from the root of the disk
	}
	openedMsg struct {
		opened *disk.Opened
		saver  Saver
		path   string // from the root of the disk
		err    error
	}
	movedMsg struct {
		dir string
		err error
	}
)

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

// passOn gives a message to the page and does what the person wants.
func (m Model) passOn(msg tea.Msg) (tea.Model, tea.Cmd) {
	next, want, cmd := m.page.Update(msg, m.drawing())
	m.page = next
	m, also := m.grant(want)
	return m, tea.Batch(cmd, also)
}

// grant does what a person wants.
func (m Model) grant(want page.Want) (Model, tea.Cmd) {
	switch want := want.(type) {
	case page.Do:
		return m.do(want.Intent)
	case page.Open:
		return m.open(want.Path)
	case page.ScanAgain:
		return m.apply(want.Describe)
	case page.Another:
		return m.another()
	case page.SaveAgain:
		return m.saveAgain()
	case page.SaveIn:
		return m, m.move(want.Dir)
	case page.Leave:
		return m, tea.Quit
	case page.Finish:
		return m.stop()
	case page.Close:
		return m.show(page.For(m.drawing(), m.session.Place)), nil
	}
	return m, nil
}

// do applies an intent, unless it has to wait or to be asked about first.
func (m Model) do(in flow.Intent) (Model, tea.Cmd) {
	if _, begins := in.(flow.Begin); begins && m.session.Questionnaire == nil {
		m.waiting = []flow.Intent{in} // a key faster than the questionnaire
		return m, nil
	}
	if describe, ok := in.(flow.Describe); ok {
		if f := m.twin(describe); f != nil {
			return m.show(page.NewTwinPage(*f, describe)), nil
		}
	}
	return m.apply(in)
}

// apply changes the session, makes the page of the new place, and saves what
// changed.
func (m Model) apply(in flow.Intent) (Model, tea.Cmd) {
	before := m.session
	m.session = before.Apply(in)
	m.hint = ""
	if _, ok := in.(flow.Answer); ok {
		m.hint = m.hintBefore(before.Place)
	}
	var cmds []tea.Cmd
	if m.session.Language != before.Language {
		m = m.speaking(m.session.Language)
	}
	if m.session.Language != before.Language || m.session.Scan.School.Country != before.Scan.School.Country {
		cmds = append(cmds, m.read(m.session.Questionnaire))
	}
	if m.session.Place != before.Place {
		m = m.show(page.For(m.drawing(), before.Place))
	}
	if m.session.Revision > m.saved.asked && m.session.Named() {
		var saving tea.Cmd
		m, saving = m.save()
		cmds = append(cmds, saving)
	}
	if m.session.Place.Page == flow.Done && before.Place.Page != flow.Done {
		m.reports = page.Reports{}
		cmds = append(cmds, m.writeReports())
	}
	return m, tea.Batch(cmds...)
}

// hintBefore is what the checklist of a question says against the answer that was
// just given there, where the answer led on.
func (m Model) hintBefore(from flow.Place) string {
	if from.Page != flow.Question || m.session.Place.Page != flow.Question || from.Question == m.session.Place.Question {
		return ""
	}
	hint := m.voice.ChecklistHint(m.session.Questionnaire.Question(from.Question), m.session.Scan.Answers[from.Question])
	if hint == "" {
		return ""
	}
	return locale.Fill(m.words.Question.Before, "title", m.voice.Questions[from.Question].Title, "hint", hint)
}

// speaking is the wizard in a language that it offers.
func (m Model) speaking(l locale.Language) Model {
	if words, err := text.In(l); err == nil {
		m.words = words
	}
	return m
}

// show puts a page on the screen.
func (m Model) show(p page.Page) Model {
	m.page = p
	m.helping = nil
	return m
}

// restyled is the wizard in the colours for a terminal.
func (m Model) restyled(dark bool, colours colorprofile.Profile) Model {
	m.colours = colours
	m.styles = look.New(dark, m.options.Signs, look.Colours(colours))
	return m
}

// drawing is what a page gets.
func (m Model) drawing() page.Drawing {
	f := m.frame()
	return page.Drawing{
		Width:   f.width,
		Height:  f.height,
		Styles:  m.styles,
		Words:   m.words,
		Voice:   m.voice,
		Session: m.session,
		Derived: new(page.Derived),
		Scans:   m.scans,
		Folder:  m.folder,
		Path:    m.saved.path,
		Home:    m.options.Home,
		Reports: m.reports,
	}
}
