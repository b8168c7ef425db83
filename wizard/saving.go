package wizard

import (
	tea "charm.land/bubbletea/v2"

	"peil/export"
	"peil/export/disk"
	"peil/export/report"
	"peil/scoring/wording"
	"peil/wizard/flow"
)

// retry saves again what could not be saved.
func (m Model) retry() (tea.Model, tea.Cmd) {
	m.session.Revision++
	m.saved.asked, m.saved.err = m.session.Revision, nil
	return m.show(pageFor(m.drawing())), m.save()
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

// save writes the session as it is now. Commands end in any order, so the
// revision travels along and the saver drops what is older.
func (m Model) save() tea.Cmd {
	saver, session, voice := m.saver, m.session, m.voice
	return func() tea.Msg {
		saved, err := saver.Save(session.Revision, fileName(session), export.Encode(session.Record, voice))
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
		files, err := saveAll(saver, session, voice)
		return reportsMsg{files: files, err: err, done: true}
	}
}

// saveAll writes the scan and the reports beside it.
func saveAll(saver *disk.Saver, s flow.Session, v *wording.Voice) ([]report.File, error) {
	if _, err := saver.Save(s.Revision, fileName(s), export.Encode(s.Record, v)); err != nil {
		return nil, err
	}
	paths, err := saver.SaveReports(report.Beside(s.Record, v))
	return report.Files(paths, v), err
}

// fileName is what the file of a new scan is called.
func fileName(s flow.Session) string { return disk.FileName(s.Scan.School.Name, s.Scan.Date) }
