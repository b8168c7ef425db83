package disk

import (
	"bytes"
	"regexp"

	"peil/export"
)

// isScan reports whether a file's content, or its beginning, is that of a scan
// file, also of one that can no longer be read.
func isScan(data []byte) bool {
	if looksLikeScan(data) {
		return true
	}
	_, ok := export.Head(data)
	return ok
}

// looksLikeScan reports whether text begins as a scan file does: a format before
// the first table, and somewhere the table of its questionnaire. It forgives all
// else, for what a person broke by hand is still a school's work: a value that is
// none, half a file, and the way in which Windows can save text, in two bytes a
// letter.
//
// A report that quotes a scan file is none: it has words of its own before.
func looksLikeScan(data []byte) bool {
	for _, mark := range [][]byte{{0xef, 0xbb, 0xbf}, {0xff, 0xfe}, {0xfe, 0xff}} {
		data = bytes.TrimPrefix(data, mark)
	}
	if i := bytes.IndexByte(data, 0); i >= 0 && i < 2 {
		data = bytes.ReplaceAll(data, []byte{0}, nil)
	}
	format, tables := false, false
	for line := range bytes.Lines(data) {
		line = bytes.TrimSpace(line)
		switch {
		case len(line) == 0 || line[0] == '#':
		case line[0] == '[':
			tables = true
			if !format || questionnaireTable.Match(line) {
				return format
			}
		case tables: // what stands in a table is not looked at
		case !setting.Match(line):
			return false
		case formatKey.Match(line):
			format = true
		case format && questionnaireKey.Match(line):
			return true
		}
	}
	return false
}

// Lines of a scan file, without the space around them.
var (
	setting            = regexp.MustCompile(`^[\w."' -]+=`)
	formatKey          = regexp.MustCompile(`^(?i)["']?format["']?\s*=`)
	questionnaireKey   = regexp.MustCompile(`^(?i)["']?questionnaire["']?\s*[.=]`)
	questionnaireTable = regexp.MustCompile(`^\[\s*(?i)["']?questionnaire["']?\s*\]`)
)
