package disk

import (
	"bytes"
	"regexp"
	"sync"
)

// looksLikeScan reports whether text, or the beginning of it, is that of a scan
// file: a format before the first table, and somewhere the table of its
// questionnaire. It forgives all else, for what a person broke by hand is still a
// school's work: a value that is none, half a file, words between.
//
// A report that quotes a scan file is none: it has words of its own before.
func looksLikeScan(data []byte) bool {
	format, questionnaire, tables := false, false, false
	for line := range bytes.Lines(plainBytes(data)) {
		line = bytes.TrimSpace(line)
		switch {
		case len(line) == 0 || line[0] == '#':
		case line[0] == '[':
			tables = true
			questionnaire = questionnaire || questionnaireHeader().Match(line)
		case tables: // what stands in a table is not looked at
		case !setting().Match(line):
			return false
		case formatKey().Match(line):
			format = true
		case questionnaireKey().Match(line):
			questionnaire = true
		}
		if tables && !format {
			return false
		}
		if format && questionnaire {
			return true
		}
	}
	return false
}

// plainBytes is text without the marks and the second bytes of each letter with which
// Windows can save it.
func plainBytes(data []byte) []byte {
	for _, mark := range [][]byte{{0xef, 0xbb, 0xbf}, {0xff, 0xfe}, {0xfe, 0xff}} {
		data = bytes.TrimPrefix(data, mark)
	}
	if i := bytes.IndexByte(data, 0); i == 0 || i == 1 {
		return bytes.ReplaceAll(data, []byte{0}, nil)
	}
	return data
}

// Lines of a scan file, without the space around them.
var (
	setting             = onUse(`^[\w."' -]+=`)
	formatKey           = onUse(`^(?i)["']?format["']?\s*=`)
	questionnaireKey    = onUse(`^(?i)["']?questionnaire["']?\s*[.=]`)
	questionnaireHeader = onUse(`^\[\s*(?i)["']?questionnaire["']?\s*\]`)
)

// onUse is a pattern that is compiled when it is first used: most runs of the
// program meet none of them.
func onUse(pattern string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(pattern) })
}
