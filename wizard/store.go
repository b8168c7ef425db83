package wizard

import (
	"iter"

	"peil/export/disk"
	"peil/questions"
	"peil/wizard/page"
)

// Store is the disk as the wizard uses it. Whatever it does may take its time, so
// it is asked in commands alone: neither Update nor drawing ever waits for it.
type Store interface {
	// Find lists the scan files of a folder.
	Find(dir string) []page.ScanFile
	// Open reads a scan file to go on with it, and gives what saves it.
	Open(path string, qn *questions.Questionnaire) (*disk.Opened, Saver, error)
	// Folder is the folder at a path; it must exist.
	Folder(path string) (string, error)
	// Absolute is a path from the root of the disk.
	Absolute(path string) string
	// New is what saves a new scan in a folder.
	New(dir string) Saver
}

// Saver keeps one scan on disk. Saves may end in any order: the newest revision
// wins.
type Saver interface {
	// Save writes a revision of the scan, in a file that the first save calls by
	// name. After an error the file on disk is as it was.
	Save(revision int, name string, data []byte) (disk.Saved, error)
	// SaveReports writes reports beside the scan, each by the extension it gets,
	// and gives the path of each.
	SaveReports(reports iter.Seq2[string, []byte]) (map[string]string, error)
	// Move saves in another folder from now on.
	Move(dir string)
	// Path is where the scan is; empty before its first save.
	Path() string
}

// Disk is the store that there is.
func Disk() Store { return realDisk{} }

type realDisk struct{}

func (realDisk) Find(dir string) []page.ScanFile {
	var found []page.ScanFile
	for _, f := range disk.Find(dir) {
		found = append(found, page.ScanFile{Path: f.Path, School: f.School, Date: f.Date, Scope: f.Scope, Answered: f.Answered})
	}
	return found
}

func (realDisk) Open(path string, qn *questions.Questionnaire) (*disk.Opened, Saver, error) {
	opened, err := disk.Open(path, qn)
	if err != nil {
		return nil, nil, err
	}
	return opened, disk.OpenSaver(opened.Path, opened.Data), nil
}

func (realDisk) Folder(path string) (string, error) { return disk.Folder(path) }
func (realDisk) Absolute(path string) string        { return disk.Absolute(path) }
func (realDisk) New(dir string) Saver               { return disk.NewSaver(dir) }
