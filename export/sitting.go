package export

import (
	"peil/questions"
	"peil/scoring"
	"peil/scoring/wording"
)

// Opened is a scan file that a sitting goes on with.
type Opened struct {
	Record scoring.Record
	Path   string
	Data   []byte // as it stood on disk
}

// Open reads a scan file to go on with it. The error is [Faults] where the
// content is wrong.
func Open(path string, qn *questions.Questionnaire) (*Opened, error) {
	file, data, err := Read(path, qn)
	if err != nil {
		return nil, err
	}
	return &Opened{file, path, data}, nil
}

// Reports are the files that stand beside a scan file.
type Reports struct {
	Report string
	Board  string // the first page of the report alone
	Asks   string // empty where there is nothing to ask
}

// SaveAll writes the scan, its report, the page for the board and, where something
// is open or unknown, the ask list.
func (s *Saver) SaveAll(revision int, f scoring.Record, v *wording.Voice) (Reports, error) {
	var r Reports
	if _, err := s.Save(revision, f, v); err != nil {
		return r, err
	}
	var err error
	if r.Report, err = s.SaveReport(Markdown(f, v), ".md"); err != nil {
		return r, err
	}
	if r.Board, err = s.SaveReport(BoardPage(f, v), ".board.md"); err != nil {
		return r, err
	}
	if len(scoring.ToAsk(v.Questionnaire, f.Scan)) > 0 {
		r.Asks, err = s.SaveReport(AskList(f, v), ".ask.md")
	}
	return r, err
}
