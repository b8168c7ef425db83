package export

import (
	"fmt"
	"slices"
	"strings"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

// Decode reads what a school said from a scan file. name is what faults call the
// file. The error is [Faults] with all that is wrong with the content; the Record
// is then empty.
//
// The maps of the Record are never nil. Choices that have no order (support, ticked
// items) come in the order of the questionnaire and holidays in that of their days,
// scope and target with their defaults where the file names none. The file must be
// of the questionnaire that qn is, and of one of its versions: its ids are those of
// then ([questions.Questionnaire.At]).
//
// It costs one pass over the text and one over what stands in it, however much is
// wrong.
func Decode(name string, data []byte, qn *questions.Questionnaire) (scoring.Record, error) {
	d := &decoding{qn: qn}
	var record scoring.Record
	if text, ok := d.ownPart(data); ok {
		top := parse(text, &d.faultList)
		if foreign(text, top) {
			return scoring.Record{}, Faults{Name: name, List: []Fault{{says: func(w *faultText) string { return w.NoScan }}}}
		}
		record = d.record(&table{faults: &d.faultList, node: top})
	}
	if d.n > 0 {
		return scoring.Record{}, d.sorted(name)
	}
	return record, nil
}

// foreign reports whether a text is of something else than a scan: it has nothing of
// what people say in one, however it is spelt, but for words that a line of prose can
// begin with too. What else is wrong with it then helps nobody; most often it is the
// report that stands beside the scan. A text with nothing in it is a scan that has
// lost all.
func foreign(text string, top *node) bool {
	return strings.TrimSpace(text) != "" && !slices.ContainsFunc(top.entries, func(e entry) bool {
		return e.kind != broken && slices.ContainsFunc([]string{"format", "questionnaire", "school", "scan", "answers"}, func(key string) bool {
			return strings.EqualFold(key, e.name)
		})
	})
}

// Outline reads a scan file to list it: who, when, and how far; ok is false where it
// is none. data is the whole file: what was cut off is not guessed at. Ids are not
// judged, and neither are the answers, of which it gives those that can be read:
// opening a file can still bring faults to light.
func Outline(data []byte) (s scoring.Scan, ok bool) {
	var head decoding
	var rest faultList // of the answers, which are not judged
	text, ok := head.ownPart(data)
	if !ok {
		return s, false
	}
	top := parse(text, &rest)
	t := &table{faults: &head.faultList, node: top}
	if !t.format() {
		return s, false
	}
	head.questionnaire(t.sub("questionnaire"), &s)
	head.school(t.sub("school"), &s.School)
	head.scan(t.sub("scan"), &s)
	s.Answers = new(part).answers((&table{faults: &rest, node: top}).sub("answers"))
	return s, head.n == 0 && s.School.Name != "" && !s.Date.IsZero()
}

// decoding is a scan file on its way in, and all that was found wrong with it.
type decoding struct {
	faultList
	qn *questions.Questionnaire // nil: ids are not judged
}

// record takes the whole file apart.
func (d *decoding) record(top *table) scoring.Record {
	if !top.format() {
		// What a newer format holds cannot be judged: every other fault would be
		// about this program, not about the file.
		return scoring.Record{}
	}
	var r scoring.Record
	p := d.questionnaire(top.sub("questionnaire"), &r.Scan)
	d.school(top.sub("school"), &r.Scan.School)
	d.scan(top.sub("scan"), &r.Scan)
	r.Scan.Targets = p.targets(top.sub("targets"))
	r.Scan.Answers = p.answers(top.sub("answers"))
	r.Work = p.work(top.sub("work"))
	r.Year = d.year(top.sub("year"))
	if previous := top.sub("previous"); top.has("previous") {
		r.Previous = d.previous(previous, r.Scan.Date)
	}
	top.ignore("result", "domains", "asks", "actions")
	top.done()
	return r
}

// format reports whether the rest of the file can be judged.
func (t *table) format() bool {
	n := t.must("format", whole, wantWhole)
	if n == nil || n.whole == format {
		return true
	}
	pairs := []string{"got", fmt.Sprint(n.whole), "allowed", fmt.Sprint(format)}
	if n.whole > format {
		t.wrong("format", func(w *faultText) string { return w.NewerFormat }, pairs...)
		return false
	}
	t.wrong("format", func(w *faultText) string { return w.Format }, pairs...)
	return true
}

// questionnaire gets which questionnaire the scan is of, and gives what its ids are
// judged by.
func (d *decoding) questionnaire(t *table, s *scoring.Scan) *part {
	s.Questionnaire = t.mustLine("id")
	p := d.version(t, &s.Version)
	t.done()
	if s.Questionnaire != "" && d.qn != nil && s.Questionnaire != d.qn.ID {
		t.wrong("id", func(w *faultText) string { return w.Questionnaire }, "got", quote(s.Questionnaire), "allowed", quote(d.qn.ID))
		return new(part)
	}
	return p
}

// version gets the version of the questionnaire, whose questions the ids are judged
// by. The ids of one that this program does not know cannot be judged.
func (d *decoding) version(t *table, version *string) *part {
	*version = t.mustLine("version")
	if *version == "" || d.qn == nil {
		return &part{qn: d.qn}
	}
	then := d.qn.At(*version)
	if then == nil {
		known := make([]string, len(d.qn.Versions))
		for i, v := range d.qn.Versions {
			known[i] = quote(v.ID)
		}
		t.wrong("version", func(w *faultText) string { return w.Version },
			"got", quote(*version), "questionnaire", quote(d.qn.ID), "allowed", strings.Join(known, ", "))
	}
	return &part{qn: then}
}

func (d *decoding) school(t *table, s *scoring.School) {
	s.ID = t.line("id")
	s.Name = t.mustLine("name")
	s.Owner = t.line("owner")
	if s.Country = locale.Country(t.mustLine("country")); s.Country != "" {
		t.oneOf("country", string(s.Country), words(locale.Countries()))
	}
	s.Sector = choice(t, "sector", scoring.Sectors())
	t.done()
}

func (d *decoding) scan(t *table, s *scoring.Scan) {
	s.Date = t.mustDay("date")
	s.Language = choice(t, "language", locale.Known())
	s.Scope, s.Target = t.scopeAndTarget()
	s.SelfImage = t.level("self_image")
	s.NextStep = choice(t, "next_step", questions.NextSteps())
	support := t.texts("support")
	for _, one := range support {
		t.oneOf("support", one, questions.Supports())
	}
	if len(support) > 0 {
		s.Support = scoring.InOrder(support, questions.Supports())
	}
	s.Respondents = scoring.CutLines(t.texts("respondents"))
	s.AskedBy = t.line("asked_by")
	t.done()
}

// scopeAndTarget gets scope and target, with their defaults.
func (t *table) scopeAndTarget() (questions.Scope, questions.Level) {
	scope, target := choice(t, "scope", questions.Scopes()), t.target("target")
	if scope == "" {
		scope = questions.Full
	}
	if target == 0 {
		target = scoring.DefaultTarget
	}
	return scope, target
}

func (d *decoding) year(t *table) scoring.Year {
	y := scoring.Year{
		Hours: t.number("hours", 1, scoring.HoursInWeek, func(w *faultText) string { return w.Hours }),
		From:  t.day("from"),
	}
	for _, sub := range t.subs("holidays") {
		h := scoring.Holiday{Name: sub.line("name"), From: sub.mustDay("from"), To: sub.mustDay("to")}
		if !h.From.IsZero() && !h.To.IsZero() && h.To.Compare(h.From) < 0 {
			sub.wrong("to", func(w *faultText) string { return w.Backwards }, "got", h.To.String(), "from", h.From.String())
		}
		sub.done()
		y.Holidays = append(y.Holidays, h)
	}
	slices.SortFunc(y.Holidays, scoring.Holiday.Compare)
	t.done()
	return y
}

// previous gets the scan before this one, which was made at date.
func (d *decoding) previous(t *table, date scoring.Date) *scoring.Previous {
	was := &scoring.Previous{Date: t.mustDay("date")}
	if !was.Date.IsZero() && !date.IsZero() && was.Date.Compare(date) >= 0 {
		t.wrong("date", func(w *faultText) string { return w.NotBefore }, "got", was.Date.String(), "date", date.String())
	}
	p := d.version(t, &was.Version)
	was.Scope, was.Target = t.scopeAndTarget()
	was.Targets = p.targets(t.sub("targets"))
	was.Work = p.work(t.sub("work"))
	was.Answers = p.answers(t.sub("answers"))
	t.done()
	return was
}
