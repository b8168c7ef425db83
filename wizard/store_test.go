package wizard

import (
	"errors"
	"iter"

	"peil/export/disk"
	"peil/questions"
	"peil/wizard/page"
)

// nowhere is a store that finds nothing and keeps nothing.
type nowhere struct{}

func (nowhere) Find(string) []page.ScanFile { return nil }
func (nowhere) Open(string, *questions.Questionnaire) (*disk.Opened, Saver, error) {
	return nil, nil, errors.New("there is nothing to open")
}
func (nowhere) Folder(path string) (string, error) { return path, nil }
func (nowhere) Absolute(path string) string        { return path }
func (nowhere) New(string) Saver                   { return nowhereSaver{} }

type nowhereSaver struct{}

func (nowhereSaver) Save(revision int, _ string, _ []byte) (disk.Saved, error) {
	return disk.Saved{Revision: revision}, nil
}
func (nowhereSaver) SaveReports(iter.Seq2[string, []byte]) (map[string]string, error) {
	return nil, nil
}
func (nowhereSaver) Move(string)  {}
func (nowhereSaver) Path() string { return "" }
