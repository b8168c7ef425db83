package wizard

import (
	"path/filepath"

	tea "charm.land/bubbletea/v2"

	"peil/export"
	"peil/export/disk"
	"peil/export/report"
	"peil/scoring/wording"
	"peil/wizard/flow"
	"peil/wizard/page"
)

// retry saves again what could not be saved.
func (m Model) retry() (Model, tea.Cmd) {
	m.session.Revision++
	m.saved.asked, m.saved.err = m.session.Revision, nil
	return m.show(page.For(m.drawing(), m.session.Place)), m.save()
}

// move looks at a folder to save in from now on.
func (m Model) move(dir string) tea.Cmd {
	return func() tea.Msg {
		dir, err := disk.Folder(dir)
		return movedMsg{dir, err}
	}
}

// wasMoved saves in the folder that was chosen, or asks for another.
func (m Model) wasMoved(msg movedMsg) (tea.Model, tea.Cmd) {
	if msg.err != nil {
		if p, ok := m.page.(*page.Folder); ok {
			m.page = p.Refused(m.drawing())
		}
		return m, nil
	}
	m.saver.Move(msg.dir)
	return m.retry()
}

// stop ends the sitting. What is not yet on disk is saved once more after the
// program ends; where saving failed, the person decides.
func (m Model) stop() (Model, tea.Cmd) {
	if _, asking := m.page.(*page.Folder); m.saved.err != nil && !asking {
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
	return m.show(page.NewFolder(m.drawing(), m.saved.err, leaving))
}

// withPending is the session with what is half typed on the page.
func (m Model) withPending() flow.Session {
	if m.questionnaire != nil {
		if in := page.Pending(m.page, m.drawing()); in != nil {
			return m.session.Apply(in)
		}
	}
	return m.session
}

// save writes the session as it is now. Commands end in any order, so the
// revision travels along and the saver drops what is older.
func (m Model) save() tea.Cmd {
	saver, session, voice := m.saver, m.session, m.voice
	return func() tea.Msg {
		saved, err := saver.Save(session.Revision, fileName(session), export.Encode(session.Record, voice))
		return savedMsg{session.Revision, saved, whole(saved.Path), err}
	}
}

// whole is a path from the root of the disk.
func whole(path string) string {
	if abs, err := filepath.Abs(path); err == nil && path != "" {
		return abs
	}
	return path
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
		paths, err := saveAll(saver, session, voice)
		return reportsMsg{page.Reports{Paths: paths, Err: err, Done: true}, whole(saver.Path())}
	}
}

// saveAll writes the scan and the reports beside it.
func saveAll(saver *disk.Saver, s flow.Session, v *wording.Voice) (map[string]string, error) {
	if _, err := saver.Save(s.Revision, fileName(s), export.Encode(s.Record, v)); err != nil {
		return nil, err
	}
	return saver.SaveReports(report.Beside(s.Record, v))
}

// fileName is what the file of a new scan is called.
func fileName(s flow.Session) string { return disk.FileName(s.Scan.School.Name, s.Scan.Date) }
