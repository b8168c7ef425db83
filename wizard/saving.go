package wizard

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"peil/export"
	"peil/export/disk"
	"peil/export/report"
	"peil/scoring/wording"
	"peil/wizard/flow"
	"peil/wizard/page"
)

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
func writeAll(saver Saver, s flow.Session, voice *wording.Voice, asked []string) ([]report.File, error) {
	if _, err := writeScan(saver, s, voice); err != nil {
		return nil, err
	}
	paths, err := saver.SaveReports(report.Beside(s.Record, voice, asked...))
	return report.Files(paths, voice), err
}

// writeReports writes the reports beside the scan file.
func (m Model) writeReports() tea.Cmd {
	saver, store, session, voice, asked := m.saver, m.options.Store, m.session, m.voice, m.asked
	return func() tea.Msg {
		files, err := writeAll(saver, session, voice, asked)
		return reportsMsg{page.Reports{Files: files, Err: err, Done: true}, store.Absolute(saver.Path())}
	}
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
