// Package wizard is the full-screen front end: one Bubble Tea model over the pages
// of package page.
//
// A key goes to the page of the place where the session is. The page answers
// with an intent, the session applies it, and the page of the new place is made.
// The model alone has effects, all of them commands: reading the questionnaire
// and the folder, saving, writing reports. Nothing else is kept in step by hand.
//
//	key -> page.Update -> page.Want -> Session.Apply -> page of Session.Place
//	                                                 -> save, where Revision rose
package wizard

import (
	"cmp"

	"charm.land/bubbles/v2/cursor"
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
	Language locale.Language
	// Questionnaire is the one that Open was read by; nil: it is read beside the
	// start.
	Questionnaire *questions.Questionnaire
	Country       locale.Country  // where the computer is; empty: guessed by the language
	Dir           string          // where new scans are saved
	Home          string          // a folder to offer where saving fails
	Open          *disk.Opened    // a scan to go on with; nil: a new one
	Begin         questions.Scope // a new scan of this scope, past the start page; empty: ask
	Signs         look.Signs
	Today         scoring.Date
}

// land is the country that a new scan begins with.
func (o Options) land() locale.Country {
	if o.Country != "" {
		return o.Country
	}
	return flow.Home(o.Language)
}

// Model is the wizard. It is a value in the way of Bubble Tea: Update returns the
// next one.
type Model struct {
	options Options
	session flow.Session
	page    page.Page
	helping *page.Help

	questionnaire *questions.Questionnaire // nil until read
	voice         *wording.Voice           // nil until read
	words         *text.Words
	styles        *look.Styles
	colours       colorprofile.Profile // how many the terminal has
	width, height int

	saver   *disk.Saver
	saved   saveState
	found   *[]page.Found
	reports page.Reports
	before  string    // what to look at again in the question just answered
	opening string    // a file chosen before the questionnaire was read
	early   []tea.Msg // keys that came before the page that they are meant for
	failed  error     // what ended the wizard
}

// saveState is how far the scan is saved.
type saveState struct {
	asked   int // the newest revision that was asked for
	done    int // the newest that is on disk
	err     error
	path    string // of the scan file, from the root of the disk; empty before the first save
	instead string // the file that another program changed
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
		words:   words,
		styles:  look.New(true, o.Signs),
		colours: colorprofile.TrueColor,
		saver:   disk.NewSaver(o.Dir),
		page:    page.Wait{},
		width:   80,
		height:  24,
	}
	m.session.Scan.Language = o.Language
	m.session.Scan.School.Country = o.land()
	if o.Open != nil {
		m.session.Scan.School.Country = o.Open.Record.Scan.School.Country
	}
	if o.Open == nil && o.Begin == "" {
		m.page = page.For(m.drawing(), flow.Place{})
	}
	return m, nil
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
	foundMsg struct{ found []page.Found }
	savedMsg struct {
		revision int
		saved    disk.Saved
		path     string // of the scan file, from the root of the disk
		err      error
	}
	reportsMsg struct {
		reports page.Reports
		path    string // of the scan file, from the root of the disk
	}
	openedMsg struct {
		opened *disk.Opened
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
	cmds := []tea.Cmd{tea.RequestBackgroundColor, m.read()}
	if m.options.Open == nil { // a scan that is given is not looked for
		cmds = append(cmds, m.find())
	}
	return tea.Batch(cmds...)
}

// Update takes one message. It decides and never waits.
func (m Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.width, m.height = msg.Width, msg.Height
		m.remake()
		return m, nil
	case tea.BackgroundColorMsg:
		return m.restyled(msg.IsDark(), m.colours), nil
	case tea.ColorProfileMsg:
		return m.restyled(m.styles.Dark, msg.Profile), nil
	case readMsg:
		return m.wasRead(msg)
	case foundMsg:
		m.found = &msg.found
		return m, nil
	case savedMsg:
		return m.wasSaved(msg)
	case reportsMsg:
		m.reports, m.saved.path = msg.reports, cmp.Or(msg.path, m.saved.path)
		return m, nil
	case tea.PasteStartMsg, tea.PasteEndMsg, cursor.BlinkMsg:
		return m, nil // huh draws all lines of a note for each message; so the cursor does not blink
	case tea.PasteMsg:
		msg.Content = scoring.Text(msg.Content) // before a field takes half of an escape sequence out
		return m.typed(msg)
	case tea.KeyPressMsg:
		return m.typed(msg)
	case openedMsg:
		return m.wasOpened(msg)
	case movedMsg:
		return m.wasMoved(msg)
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
		if begin, ok := want.Intent.(flow.Begin); ok && m.questionnaire == nil {
			m.options.Begin = begin.Scope // a key faster than the questionnaire
			return m, nil
		}
		return m.apply(want.Intent)
	case page.Open:
		return m.open(want.Path)
	case page.SaveAgain:
		return m.retry()
	case page.SaveIn:
		return m, m.move(want.Dir)
	case page.Leave:
		return m, tea.Quit
	case page.Finish:
		m, saving := m.apply(flow.Stop{})
		return m, tea.Batch(saving, tea.Quit)
	case page.Close:
		return m.show(page.For(m.drawing(), m.session.Place)), nil
	}
	return m, nil
}

// apply changes the session, makes the page of the new place, and saves what
// changed.
func (m Model) apply(intent flow.Intent) (Model, tea.Cmd) {
	before := m.session
	m.session = before.Apply(intent)
	m.before = ""
	if _, ok := intent.(flow.Answer); ok {
		m.before = m.lookBack(before.Place)
	}
	var cmds []tea.Cmd
	if m.session.Scan.Language != before.Scan.Language {
		m = m.speaking(m.session.Scan.Language)
		m.remake()
	}
	if m.session.Scan.Language != before.Scan.Language || m.session.Scan.School.Country != before.Scan.School.Country {
		cmds = append(cmds, m.read())
	}
	if m.session.Place != before.Place {
		m = m.show(page.For(m.drawing(), before.Place))
	}
	if m.session.Revision > m.saved.asked && m.session.Named() {
		m.saved.asked = m.session.Revision
		cmds = append(cmds, m.save())
	}
	if m.session.Place.Page == flow.Done && before.Place.Page != flow.Done {
		m.reports = page.Reports{}
		cmds = append(cmds, m.writeReports())
	}
	return m, tea.Batch(cmds...)
}

// lookBack is what the checklist of a question says against the answer that was
// just given there, where the answer led on.
func (m Model) lookBack(from flow.Place) string {
	if from.Page != flow.Question || m.session.Place.Page != flow.Question || from.Question == m.session.Place.Question {
		return ""
	}
	hint := m.voice.ChecklistHint(m.questionnaire.Question(from.Question), m.session.Scan.Answers[from.Question])
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

// remake has the page build again what depends on size, theme and language.
func (m Model) remake() { page.Remake(m.page, m.drawing()) }

// restyled is the wizard in the colours for a terminal.
func (m Model) restyled(dark bool, colours colorprofile.Profile) Model {
	m.colours = colours
	m.styles = look.New(dark, m.options.Signs, look.Colours(colours))
	m.remake()
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
		Outcome: new(page.Outcome),
		Folder:  m.options.Dir,
		Found:   m.found,
		Path:    m.saved.path,
		Home:    m.options.Home,
		Reports: m.reports,
	}
}
