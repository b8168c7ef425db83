package export

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"

	"peil/questions"
	"peil/scoring"
)

// localDate is the name of the zone that the TOML reader gives a date without
// time and zone; a date with either is not one.
const localDate = "date-local"

// most is how many faults are listed: a wrong file gives more than anyone reads.
const most = 100

// decoding is a scan file on its way in, and all that was found wrong with it.
type decoding struct {
	qn      *questions.Questionnaire // nil: ids are not judged
	foreign bool                     // the file is of another questionnaire

	source string // the file as it was parsed
	found  []found
	more   int
	broken []string // keys whose value was replaced to read on; their fault is noted
}

// found is a fault whose line is not known yet.
type found struct {
	key toml.Key
	Fault
}

// wrong notes a fault of a key; its line is looked up at the end.
func (d *decoding) wrong(key toml.Key, f Fault) {
	if slices.Contains(d.broken, key.String()) {
		return
	}
	d.add(found{key, f})
}

func (d *decoding) add(f found) {
	if len(d.found) == most {
		d.more++
		return
	}
	d.found = append(d.found, f)
}

// result lists what is wrong, with lines and in their order.
func (d *decoding) result(name string) (Faults, bool) {
	if len(d.found) == 0 {
		return Faults{}, false
	}
	index := newIndex(d.source)
	list := make([]Fault, len(d.found))
	for i, f := range d.found {
		if f.key != nil {
			f.Key = scoring.Line(f.key.String())
			f.Line = index.line(f.key)
		}
		list[i] = f.Fault
	}
	sortFaults(list)
	return Faults{Name: name, List: list, More: d.more}, true
}

// parse reads the file as TOML; it fails where that is not possible.
//
// A value that TOML itself refuses, such as 2026-02-30, would hide every other
// fault. So it is noted, replaced, and the file read again.
func (d *decoding) parse(data []byte) (map[string]any, bool) {
	if len(data) > MaxSize {
		d.whole(func(w *faultText) string { return w.Size }, "max", fmt.Sprint(MaxSize>>20))
		return nil, false
	}
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")) // Notepad's mark; it would shift every position
	if bytes.IndexByte(data, 0) >= 0 {
		// UTF-16, as Windows can save it: dropping what is not UTF-8 would drop
		// letters.
		d.whole(func(w *faultText) string { return w.Encoding })
		return nil, false
	}
	d.source = strings.ToValidUTF8(string(data), "")
	for {
		var values map[string]any
		_, err := toml.Decode(d.source, &values)
		if err == nil {
			return values, true
		}
		if !d.mend(err) {
			return nil, false
		}
	}
}

// whole notes a fault of the file as a whole.
func (d *decoding) whole(says template, pairs ...string) {
	d.add(found{Fault: Fault{says: says, with: pairs}})
}

// The TOML reader tells only in words what it refuses. Were they to change, these
// faults would still be said, as faults of TOML.
const (
	noDay   = "invalid datetime"
	tooBig  = "out of range for int64"
	doubled = "' has already been defined."
)

// mend notes what the TOML reader refused and reports whether it could be
// replaced, so that the file can be read on.
func (d *decoding) mend(err error) bool {
	var at toml.ParseError
	if !errors.As(err, &at) {
		d.whole(func(w *faultText) string { return w.Syntax }, "detail", scoring.Line(err.Error()))
		return false
	}
	f := Fault{Line: at.Position.Line, Key: scoring.Line(at.LastKey)}
	mended := false
	switch {
	case strings.HasPrefix(at.Message, noDay):
		f.says = func(w *faultText) string { return w.Date }
		mended = d.replace(at, &f)
	case strings.HasSuffix(at.Message, tooBig):
		f.says = func(w *faultText) string { return w.Number }
		mended = d.replace(at, &f)
	case strings.HasSuffix(at.Message, doubled):
		f.says = func(w *faultText) string { return w.Twice }
		f.Key = scoring.Line(strings.TrimPrefix(strings.TrimSuffix(at.Message, doubled), "Key '"))
	default:
		f.says = func(w *faultText) string { return w.Syntax }
		f.with = []string{"detail", scoring.Line(at.Message)}
	}
	d.add(found{Fault: f})
	return mended && d.more == 0
}

// replace puts a 0 in the place of a value, as wide as the value was, so that
// nothing behind it moves. It adds the value to the fault.
func (d *decoding) replace(at toml.ParseError, f *Fault) bool {
	start, end := at.Position.Start, at.Position.Start+at.Position.Len
	if start < 0 || start >= end || end > len(d.source) {
		return false
	}
	f.with = []string{"got", scoring.Line(d.source[start:end])}
	d.broken = append(d.broken, at.LastKey)
	d.source = d.source[:start] + "0" + strings.Repeat(" ", end-start-1) + d.source[end:]
	return true
}
