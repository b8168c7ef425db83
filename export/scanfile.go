// Package export holds what peil writes down and reads back: the scan file, the
// reports beside it, and the safe writing of both.
//
// The scan file is one TOML file that is draft, save and export at once. [Encode]
// writes it whole, the same bytes for the same content, so that two years of one
// school show a clean diff. [Decode] reads back only what the school said itself;
// levels and plan are computed anew, never believed. It refuses what it does not
// know rather than lose it, and names every fault at once, as [Faults], in the
// language of the user. A [Saver] keeps a sitting on disk: it never writes over
// what another program wrote, and a save that fails leaves the old file whole.
//
// The package decides nothing about levels, plan or wording: those come from
// packages scoring and wording.
package export

import (
	"fmt"
	"io"
	"os"

	"peil/questions"
	"peil/scoring"
)

// format is the format of the scan files that this program writes, and the
// newest that it reads.
const format = 1

// maxSize is the size in bytes above which a file is no scan file. A full one is
// about 30 kB; without a limit, opening a wrong file could fill the memory.
const maxSize = 4 << 20

// Read reads the scan file at path, and returns its bytes as well, for
// [OpenSaver]. A file with wrong content gives [Faults].
func Read(path string, qn *questions.Questionnaire) (scoring.Record, []byte, error) {
	data, err := readStart(path, maxSize+1)
	if err != nil {
		return scoring.Record{}, nil, fmt.Errorf("read scan file: %w", err)
	}
	f, err := Decode(path, data, qn)
	if err != nil {
		return scoring.Record{}, nil, err
	}
	return f, data, nil
}

// readStart reads at most n bytes of a file.
func readStart(path string, n int64) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(io.LimitReader(file, n))
}
