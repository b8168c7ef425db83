package command

import (
	"path/filepath"

	"peil/export/disk"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
	"peil/wizard"
	"peil/wizard/flow"
	"peil/wizard/text"
)

// newYear adds the scan that a new one begins from. The new file goes beside that one:
// the scans of a school are looked for in one place.
func (f flags) newYear(o wizard.Options) (wizard.Options, *disk.Saver, error) {
	o, last, err := f.read(o, f.previous)
	if err != nil {
		return o, nil, err
	}
	if scan := last.Record.Scan; !flow.CanFollow(scan, o.Today, o.Questionnaire) {
		return o, nil, notBefore{f.previous, scan.Date, o.Today}
	}
	if o.Dir, err = disk.Folder(filepath.Dir(f.previous)); f.dir != "" {
		o.Dir, err = disk.Folder(f.dir)
	}
	if err != nil {
		return o, nil, err
	}
	saver := disk.NewSaver(o.Dir)
	o.Previous, o.Saver = &last.Record, saver
	return o, saver, nil
}

// notBefore is the error of a scan that is not of an earlier day.
type notBefore struct {
	path        string
	date, today scoring.Date
}

// Error says it in English.
func (e notBefore) Error() string { return e.In(locale.English) }

// In says it in a language, and what to do.
func (e notBefore) In(l locale.Language) string {
	w, err := text.In(l)
	if err != nil {
		return err.Error()
	}
	say, err := wording.In(l)
	if err != nil {
		return err.Error()
	}
	sentence := w.NotBefore.Later
	if e.date == e.today {
		sentence = w.NotBefore.Today
	}
	return locale.Fill(sentence, "file", scoring.Line(e.path), "date", say.Day(e.date), "today", say.Day(e.today))
}
