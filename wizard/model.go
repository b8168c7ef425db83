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
	"slices"

	"charm.land/bubbles/v2/cursor"
	tea "charm.land/bubbletea/v2"

	"peil/export"
	"peil/questions"
	"peil/scoring"
	"peil/wizard/flow"
	"peil/wizard/look"
	"peil/wizard/text"
	"peil/wording"
)

// Options is what a sitting starts from.
type Options struct {
	Language questions.Language
	// Questionnaire is the one that Open was read by; nil: it is read beside the
	// start.
	Questionnaire *questions.Questionnaire
	Dir           string          // where new scans are saved
	Open          *export.Opened  // a scan to go on with; nil: a new one
	Begin         questions.Scope // a new scan of this scope, past the start page; empty: ask
	Signs         look.Signs
	Today         scoring.Date
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
	m.session.Scan.School.Country = flow.Home(o.Language)
	if o.Open != nil {
		m.session.Scan.School.Country = o.Open.File.Scan.School.Country
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

// read reads the questionnaire, or its words where only language or country
// changed.
func (m Model) read() tea.Cmd {
	qn, l, c := m.questionnaire, m.session.Scan.Language, m.session.Scan.School.Country
	if qn == nil {
		qn = m.options.Questionnaire
	}
	return func() tea.Msg {
		var err error
		if qn == nil {
			if qn, err = questions.IBP(); err != nil {
				return readMsg{err: err}
			}
		}
		voice, err := wording.Speak(qn, l, c)
		return readMsg{qn, voice, err}
	}
}

// Update takes one message. It decides and never waits.
func (m Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.width, m.height = msg.Width, msg.Height
		return m.remade(), nil
	case tea.BackgroundColorMsg:
		m.styles = look.New(msg.IsDark(), m.options.Signs)
		return m.remade(), nil
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

// typed takes what was typed or pasted. What comes between the choice of a scan
// and its first page waits for that page.
func (m Model) typed(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, isKey := msg.(tea.KeyPressMsg)
	if m.questionnaire == nil && (m.options.Begin != "" || m.options.Open != nil) && press.String() != "ctrl+c" {
		m.early = append(slices.Clip(m.early), msg)
		return m, nil
	}
	if isKey {
		if next, cmd, taken := m.key(press); taken {
			return next, cmd
		}
	}
	return m.passOn(msg)
}

// caughtUp gives the first page what was typed while there was none.
func caughtUp(m tea.Model, cmd tea.Cmd, early []tea.Msg) (tea.Model, tea.Cmd) {
	cmds := []tea.Cmd{cmd}
	for _, msg := range early {
		var next tea.Cmd
		m, next = m.Update(msg)
		cmds = append(cmds, next)
	}
	return m, tea.Batch(cmds...)
}

// key takes the keys that mean the same on every page.
func (m Model) key(msg tea.KeyPressMsg) (Model, tea.Cmd, bool) {
	switch msg.String() {
	case "ctrl+c":
		next, cmd := m.stop()
		return next, cmd, true
	case "ctrl+z":
		return m, tea.Suspend, true
	case "ctrl+s":
		if m.saved.err != nil {
			return m.askFolder(false), nil, true
		}
	case "f1", "h":
		if t, ok := m.page.(typing); m.helping == nil && (msg.String() == "f1" || !ok || !t.typing()) {
			m.helping = newHelpPage(m.page, m.drawing())
			return m, nil, true
		}
	}
	if m.helping != nil {
		if !m.helping.update(msg, m.drawing()) {
			m.helping = nil
		}
		return m, nil, true
	}
	return m, nil, false
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
	var cmds []tea.Cmd
	if m.session.Scan.Language != before.Scan.Language {
		if words, err := text.In(m.session.Scan.Language); err == nil {
			m.words = words
		}
		m = m.remade()
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

// show puts a page on the screen.
func (m Model) show(p page) Model {
	m.page = p
	m.helping = nil
	return m
}

// remade builds again what depends on size, theme and language.
func (m Model) remade() Model {
	if r, ok := m.page.(remaking); ok {
		m.page = r.remake(m.drawing())
	}
	return m
}

// wasRead goes on with the questionnaire, and with the scan that was asked for.
func (m Model) wasRead(msg readMsg) (tea.Model, tea.Cmd) {
	if msg.err != nil {
		m.failed = msg.err
		return m, tea.Quit
	}
	first := m.questionnaire == nil
	m.questionnaire, m.voice = msg.questionnaire, msg.voice
	var again tea.Cmd
	if s := m.session.Scan; msg.voice.Language != s.Language || msg.voice.Country != s.School.Country {
		again = m.read() // changed while it was being read
	}
	if !first {
		return m.remade(), again
	}
	m.session = flow.New(m.questionnaire, m.session.Scan.Language, m.options.Today)
	early := m.early
	m.early = nil
	switch o := m.options; {
	case o.Open != nil:
		next, cmd := m.resume(o.Open)
		return caughtUp(next, cmd, early)
	case o.Begin != "":
		next, cmd := m.apply(flow.Begin{Scope: o.Begin})
		return caughtUp(next, tea.Batch(cmd, again), early)
	case m.opening != "":
		return m, tea.Batch(again, ask(openMsg{m.opening}))
	}
	return m, again
}

// resume goes on with a scan that was read.
func (m Model) resume(o *export.Opened) (tea.Model, tea.Cmd) {
	m.session = flow.Resume(m.questionnaire, o.File.Scan, o.File.Work)
	m.session.Scan.Language = m.options.Language
	m.saver, m.saved, m.reports = export.OpenSaver(o.Path, o.Data), saveState{}, reports{}
	m = m.show(pageFor(m.drawing()))
	if m.voice.Language != m.session.Scan.Language || m.voice.Country != m.session.Scan.School.Country {
		return m, m.read()
	}
	return m, nil
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
		m.options.Language = offered(msg.opened.File.Scan.Language, m.options.Language)
		if words, err := text.In(m.options.Language); err == nil {
			m.words = words
		}
		return m.resume(msg.opened)
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

// retry saves again what could not be saved.
func (m Model) retry() (tea.Model, tea.Cmd) {
	m.session.Revision++
	m.saved.asked, m.saved.err = m.session.Revision, nil
	return m.show(pageFor(m.drawing())), m.save()
}

// offered is a language if the program speaks it, else another.
func offered(want, other questions.Language) questions.Language {
	for _, l := range text.Languages() {
		if l == want {
			return l
		}
	}
	return other
}

// stop ends the sitting. What is not yet on disk is saved once more after the
// program ends; where saving failed, the person decides.
func (m Model) stop() (Model, tea.Cmd) {
	if _, asking := m.page.(*folderPage); m.saved.err != nil && !asking {
		return m.askFolder(true), nil
	}
	m.session = m.withPending().Apply(flow.Stop{})
	return m, tea.Quit
}

// askFolder asks where to save, and keeps what was half typed on the page that
// it takes the place of.
func (m Model) askFolder(leaving bool) Model {
	place := m.session.Place
	m.session = m.withPending()
	m.session.Place = place
	return m.show(newFolderPage(m.drawing(), m.saved.err, leaving))
}

// withPending is the session with what is half typed on the page.
func (m Model) withPending() flow.Session {
	if p, ok := m.page.(pending); ok && m.questionnaire != nil {
		if in := p.pending(m.drawing()); in != nil {
			return m.session.Apply(in)
		}
	}
	return m.session
}

// file is what is saved of a session.
func file(s flow.Session) export.File { return export.File{Scan: s.Scan, Work: s.Work} }

// save writes the session as it is now. Commands end in any order, so the
// revision travels along and the saver drops what is older.
func (m Model) save() tea.Cmd {
	saver, session, voice := m.saver, m.session, m.voice
	return func() tea.Msg {
		saved, err := saver.Save(session.Revision, file(session), voice)
		return savedMsg{session.Revision, saved, err}
	}
}

func (m Model) wasSaved(msg savedMsg) (tea.Model, tea.Cmd) {
	if msg.saved.Instead != "" {
		m.saved.instead = msg.saved.Instead
	}
	if msg.revision < m.saved.asked { // a newer one decides
		return m, nil
	}
	m.saved.err = msg.err
	if msg.err == nil {
		m.saved.done = msg.revision
	}
	return m, nil
}

// writeReports writes the report and the ask list beside the scan file.
func (m Model) writeReports() tea.Cmd {
	saver, session, voice := m.saver, m.session, m.voice
	return func() tea.Msg {
		r, err := saver.SaveAll(session.Revision, file(session), voice)
		return reportsMsg{Reports: r, err: err, done: true}
	}
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

// frameRate halves the wait for a frame against Bubble Tea's default of 60 a
// second: the frame clock, not the work, is what a key waits for.
const frameRate = 120
