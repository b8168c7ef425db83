package disk

import (
	"time"

	"peil/questions"
	"peil/scoring"
)

// ScanFile is a scan file of a folder.
type ScanFile struct {
	Path string
	Name string // the last part of Path
	// Mark is the part of the name that tells the file from others of the same
	// school and date, such as "2" or "(1)": short, and of no two of them the
	// same. It is empty where there are no others, and can be for one of them.
	Mark    string
	ModTime time.Time

	// Large is set where what the school said goes on beyond 256 KiB. Such a file
	// is not read to be listed: of what follows nothing is known.
	Large bool

	School   string
	Date     scoring.Date
	Scope    questions.Scope
	Answered []string // ids of the questions with an answer of a kind other than open, in scope or not; in order of the alphabet
}

// Listing is what a folder holds of scans.
type Listing struct {
	Scans  []ScanFile // the last changed first; where equal the latest date, then by path
	Unread []string   // paths of files that look like scan files and cannot be read, by name
}
