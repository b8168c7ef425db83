package wizard

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"peil/export"
	"peil/export/disk"
	"peil/export/report"
	"peil/scoring"
	"peil/scoring/wording"
	"peil/wizard/flow"
	"peil/wizard/page"
)

// saveState is how far the scan is saved.
type saveState struct {
	asked   int            // the newest revision that was asked for
	done    int            // the newest that is on disk
	record  scoring.Record // what is on disk, or was opened
	err     error
	path    string // of the scan file, from the root of the disk; empty before the first save
	instead string // the file that another program changed

	clocked bool // a slowMsg is on its way
	slow    bool // a save takes so long that a person should know
	leaving bool // the sitting ends when the save does
	given   bool // up: the sitting ended before the save did
}

// behind reports whether a save is under way.
func (s saveState) behind() bool { return s.err == nil && s.done < s.asked }

// slowAfter is how long a save may take before the screen says that it does.
const slowAfter = 2 * time.Second

// save writes the session as it is now. Commands end in any order, so the
// revision travels along and the saver drops what is older.
func (m Model) save() (Model, tea.Cmd) {
	saver, store, session, voice := m.saver, m.options.Store, m.session, m.voice
	m.saved.asked = session.Revision
	saving := func() tea.Msg {
		saved, err := writeScan(saver, session, voice)
		return savedMsg{session.Revision, session.Record, saved, store.Absolute(saved.Path), err}
	}
	if m.saved.clocked {
		return m, saving
	}
	m.saved.clocked = true
	return m, tea.Batch(saving, m.after(slowAfter, slowMsg{}))
}

// writeScan writes a scan in its own language, whichever is spoken.
func writeScan(saver Saver, s flow.Session, voice *wording.Voice) (disk.Saved, error) {
	own, err := voice.For(s.Scan)
	if err != nil {
		return disk.Saved{}, err
	}
	return saver.Save(s.Revision, disk.FileName(s.Scan.School.Name, s.Scan.Date), export.Encode(s.Record, own))
}

// writeAll writes the scan, and the reports beside it in the language that is
// spoken.
func writeAll(saver Saver, s flow.Session, voice *wording.Voice) ([]report.File, error) {
	if _, err := writeScan(saver, s, voice); err != nil {
		return nil, err
	}
	paths, err := saver.SaveReports(report.Beside(s.Record, voice))
	return report.Files(paths, voice), err
}

// writeReports writes the reports beside the scan file.
func (m Model) writeReports() tea.Cmd {
	saver, store, session, voice := m.saver, m.options.Store, m.session, m.voice
	return func() tea.Msg {
		files, err := writeAll(saver, session, voice)
		return reportsMsg{page.Reports{Files: files, Err: err, Done: true}, store.Absolute(saver.Path())}
	}
}

func (m Model) wasSaved(msg savedMsg) (tea.Model, tea.Cmd) {
	if msg.saved.Instead != "" {
		m.saved.instead = msg.saved.Instead
	}
	if msg.path != "" {
		m.saved.path = msg.path
	}
	if msg.revision < m.saved.asked { // a newer one decides
		return m, nil
	}
	m.saved.slow, m.saved.err = false, msg.err
	if msg.err == nil {
		m.saved.done, m.saved.record = msg.revision, msg.record
	}
	switch {
	case !m.saved.leaving:
	case msg.err != nil:
		m.saved.leaving = false
		return m.askFolder(true), nil
	default:
		return m, tea.Quit
	}
	return m, nil
}

// isSlow says that saving takes long, where it still does.
func (m Model) isSlow() (tea.Model, tea.Cmd) {
	m.saved.clocked = m.saved.behind()
	m.saved.slow = m.saved.clocked
	if !m.saved.clocked {
		return m, nil
	}
	return m, m.after(slowAfter, slowMsg{})
}

// saveAgain saves again what could not be saved.
func (m Model) saveAgain() (Model, tea.Cmd) {
	m.session = m.session.Apply(flow.Retry{})
	m.saved.err = nil
	m, saving := m.save()
	return m.show(page.For(m.drawing(), m.session.Place)), saving
}

// move looks at a folder to save in from now on, and saves there.
func (m Model) move(dir string) tea.Cmd {
	store, saver := m.options.Store, m.saver
	return func() tea.Msg {
		dir, err := store.Folder(dir)
		if err == nil {
			saver.Move(dir)
		}
		return movedMsg{dir, err}
	}
}

// wasMoved saves in the folder that was chosen, or asks for another.
func (m Model) wasMoved(msg movedMsg) (tea.Model, tea.Cmd) {
	if msg.err == nil {
		return m.saveAgain()
	}
	if p, ok := m.page.(*page.FolderPage); ok {
		m.page = p.Refused()
	}
	return m, nil
}

// askFolder asks where to save, and keeps what was half typed on the page that
// it takes the place of.
func (m Model) askFolder(leaving bool) Model {
	m.session = m.withPending()
	return m.show(page.NewFolderPage(m.drawing(), m.saved.err, leaving))
}

// withPending is the session with what is half typed on the page.
func (m Model) withPending() flow.Session {
	if m.session.Questionnaire != nil {
		if in := page.Pending(m.page, m.drawing()); in != nil {
			return m.session.Apply(flow.Keep{Intent: in})
		}
	}
	return m.session
}

// another begins with another school, once the scan of this one is on disk.
func (m Model) another() (Model, tea.Cmd) {
	if m.saved.done < m.session.Revision {
		return m, nil
	}
	m.saver, m.saved = m.options.Store.New(m.options.Dir), saveState{clocked: m.saved.clocked}
	m.reports = page.Reports{}
	m, cmd := m.apply(flow.Another{})
	return m, tea.Batch(cmd, m.find())
}
