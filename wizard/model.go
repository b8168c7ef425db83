// Package wizard is the full-screen front end: one Bubble Tea model, one file a
// page.
//
// A key goes to the page of the place where the session is. The page answers
// with an intent, the session applies it, and the page of the new place is made.
// The model alone has effects, all of them commands: reading the questionnaire
// and the folder, saving, writing reports. Nothing else is kept in step by hand.
//
//	key -> page.update -> flow.Intent -> Session.Apply -> page of Session.Place
//	                                                   -> save, where Revision rose
package wizard

import (
	"charm.land/bubbles/v2/cursor"
	tea "charm.land/bubbletea/v2"

	"peil/export"
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
	"peil/wizard/flow"
	"peil/wizard/look"
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
	Open          *export.Opened  // a scan to go on with; nil: a new one
	Begin         questions.Scope // a new scan of this scope, past the start page; empty: ask
	Signs         look.Signs
	Today         scoring.Date
}

// home is the country that a new scan begins with.
func (o Options) home() locale.Country {
	if o.Country != "" {
		return o.Country
	}
	home, _ := o.Language.Home()
	return home
}

// Model is the wizard. It is a value in the way of Bubble Tea: Update returns the
// next one.
type Model struct {
	options Options
	session flow.Session
	page    page
	helping *helpPage

	questionnaire *questions.Questionnaire // nil until read
	voice         *wording.Voice           // nil until read
	words         *text.Words
	styles        *look.Styles
	width, height int

	saver   *export.Saver
	saved   saveState
	found   *[]export.Found
	reports reports
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
	instead string // the file that another program changed
}

// reports is what was written beside the scan file.
type reports struct {
	export.Reports
	err  error
	done bool
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
		saver:   export.NewSaver(o.Dir),
		page:    startPage{},
		width:   80,
		height:  24,
	}
	m.session.Scan.Language = o.Language
	m.session.Scan.School.Country = o.home()
	if o.Open != nil {
		m.session.Scan.School.Country = o.Open.Record.Scan.School.Country
	}
	if o.Open != nil || o.Begin != "" {
		m.page = waitPage{}
	}
	return m, nil
}

// What comes from outside.
type (
	// readMsg brings the questionnaire in a language and for a country.
	readMsg struct {
		questionnaire *questions.Questionnaire
		voice         *wording.Voice
		err           error
	}
	foundMsg struct{ found []export.Found }
	savedMsg struct {
		revision int
		saved    export.Saved
		err      error
	}
	reportsMsg reports
	openedMsg  struct {
		opened *export.Opened
		err    error
	}
)

// What a page asks for that is not of the session.
type (
	openMsg  struct{ path string }
	moveMsg  struct{ dir string }
	retryMsg struct{}
	leaveMsg struct{}
	closeMsg struct{} // back from a page that is not of the session
)

func ask(msg tea.Msg) tea.Cmd { return func() tea.Msg { return msg } }

// Init asks what does not have to be waited for: the terminal's background, the
// questionnaire, the other scans of the folder.
func (m Model) Init() tea.Cmd {
	cmds := []tea.Cmd{tea.RequestBackgroundColor, m.read()}
	if m.options.Open == nil { // a scan that is given is not looked for
		cmds = append(cmds, func() tea.Msg { return foundMsg{export.Find(m.options.Dir)} })
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
		m.styles = look.New(msg.IsDark(), m.options.Signs)
		m.remake()
		return m, nil
	case readMsg:
		return m.wasRead(msg)
	case foundMsg:
		m.found = &msg.found
		return m, nil
	case savedMsg:
		return m.wasSaved(msg)
	case reportsMsg:
		m.reports = reports(msg)
		return m, nil
	case tea.PasteStartMsg, tea.PasteEndMsg, cursor.BlinkMsg:
		return m, nil // huh draws all lines of a note for each message; so the cursor does not blink
	case tea.PasteMsg:
		msg.Content = scoring.Text(msg.Content) // before a field takes half of an escape sequence out
		return m.typed(msg)
	case tea.KeyPressMsg:
		return m.typed(msg)
	case openMsg, openedMsg, moveMsg, retryMsg, leaveMsg, closeMsg:
		return m.request(msg)
	}
	return m.passOn(msg)
}

// passOn gives a message to the page and does what the person wants.
func (m Model) passOn(msg tea.Msg) (tea.Model, tea.Cmd) {
	next, intent, cmd := m.page.update(msg, m.drawing())
	m.page = next
	if intent == nil {
		return m, cmd
	}
	if begin, ok := intent.(flow.Begin); ok && m.questionnaire == nil {
		m.options.Begin = begin.Scope // a key faster than the questionnaire
		return m, cmd
	}
	m, saving := m.apply(intent)
	return m, tea.Batch(cmd, saving)
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
		m = m.show(pageFor(m.drawing()))
		if p, ok := m.page.(planPage); ok && before.Place.Action != "" {
			m.page = p.from(before.Place.Action)
		}
	}
	if m.session.Revision > m.saved.asked && m.session.Named() {
		m.saved.asked = m.session.Revision
		cmds = append(cmds, m.save())
	}
	if m.session.Place.Page == flow.Done && before.Place.Page != flow.Done {
		m.reports = reports{}
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
func (m Model) show(p page) Model {
	m.page = p
	m.helping = nil
	return m
}

// remake has the page build again what depends on size, theme and language.
func (m Model) remake() {
	if r, ok := m.page.(remaking); ok {
		r.remake(m.drawing())
	}
}

// request does what a page asked for that is not of the session.
func (m Model) request(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case openMsg:
		qn := m.questionnaire
		if qn == nil {
			m.opening = msg.path
			return m, nil
		}
		return m, func() tea.Msg {
			opened, err := export.Open(msg.path, qn)
			return openedMsg{opened, err}
		}
	case openedMsg:
		if msg.err != nil {
			return m.show(newFaultPage(msg.err, m.session.Scan.Language)), nil
		}
		m.options.Language = text.Offered(msg.opened.Record.Scan.Language, m.options.Language)
		return m.speaking(m.options.Language).resume(msg.opened)
	case moveMsg:
		m.saver.Move(msg.dir)
		return m.retry()
	case retryMsg:
		return m.retry()
	case leaveMsg:
		return m, tea.Quit
	case closeMsg:
		return m.show(pageFor(m.drawing())), nil
	}
	return m, nil
}

// drawing is what a page gets.
func (m Model) drawing() drawing {
	f := m.frame()
	return drawing{
		width:   f.width,
		height:  f.height,
		styles:  m.styles,
		words:   m.words,
		voice:   m.voice,
		session: m.session,
		found:   m.found,
		path:    m.saver.Path(),
		reports: m.reports,
	}
}
