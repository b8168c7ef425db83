package export

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

// Decode reads what a school said from a scan file. name is what faults call the
// file. The error is [Faults] with all that is wrong with the content; the File is
// then empty.
//
// The maps of the File are never nil. Choices that have no order (support, ticked
// items) come in the order of the questionnaire, scope and target with their
// defaults where the file names none. The version of the questionnaire may be
// another one than qn's, as long as every id is known.
func Decode(name string, data []byte, qn *questions.Questionnaire) (scoring.Record, error) {
	d := &decoding{qn: qn}
	var f scoring.Record
	if values, ok := d.parse(data); ok {
		f = d.file(values)
	}
	if faults, wrong := d.result(name); wrong {
		return scoring.Record{}, faults
	}
	return f, nil
}

// Head reads the tables before the answers of a scan file, of which data may be
// the beginning alone; ok is false where it is none. Ids are not judged.
func Head(data []byte) (s scoring.Scan, ok bool) {
	if i := bytes.Index(data, []byte("\n[answers")); i >= 0 {
		data = data[:i]
	}
	d := &decoding{}
	values, ok := d.parse(data)
	if !ok {
		return scoring.Scan{}, false
	}
	f := d.file(values)
	return f.Scan, len(d.found) == 0
}

// file takes the whole file apart.
func (d *decoding) file(values map[string]any) scoring.Record {
	top := &table{d: d, values: values}
	if !top.format() {
		// What a newer format holds cannot be judged: every other fault would be
		// about this program, not about the file.
		return scoring.Record{}
	}
	var f scoring.Record
	d.questionnaire(top.sub("questionnaire"), &f.Scan)
	d.school(top.sub("school"), &f.Scan.School)
	d.scan(top.sub("scan"), &f.Scan)
	f.Scan.Targets = d.targets(top.sub("targets"))
	f.Scan.Answers = d.answers(top.sub("answers"))
	f.Work = d.work(top.sub("work"))
	top.ignore("result", "domains", "actions")
	top.reserved("year")
	top.done()
	return f
}

// format reports whether the rest of the file can be judged.
func (t *table) format() bool {
	n, ok := must[int64](t, "format", wantWhole)
	switch {
	case !ok || n == format:
		return true
	case n > format:
		t.wrong("format", func(w *faultText) string { return w.NewerFormat }, "got", fmt.Sprint(n), "allowed", fmt.Sprint(format))
		return false
	}
	t.wrong("format", func(w *faultText) string { return w.Format }, "got", fmt.Sprint(n), "allowed", fmt.Sprint(format))
	return true
}

func (d *decoding) questionnaire(t *table, s *scoring.Scan) {
	s.Questionnaire = t.mustText("id")
	s.Version = t.mustText("version")
	t.done()
	if s.Questionnaire != "" && d.qn != nil && s.Questionnaire != d.qn.ID {
		d.foreign = true
		t.wrong("id", func(w *faultText) string { return w.Questionnaire }, "got", show(s.Questionnaire), "allowed", show(d.qn.ID))
	}
}

func (d *decoding) school(t *table, s *scoring.School) {
	s.Name = t.mustText("name")
	s.Owner = t.line("owner")
	if s.Country = locale.Country(t.mustText("country")); s.Country != "" {
		t.oneOf("country", string(s.Country), "NL", "NO")
	}
	s.Sector = t.choice("sector", scoring.Sectors())
	t.done()
}

func (d *decoding) scan(t *table, s *scoring.Scan) {
	s.Date = t.mustDay("date")
	s.Language = locale.Language(t.choice("language", []string{"nl", "nb", "nn", "en"}))
	s.Scope = questions.Scope(t.choice("scope", []string{"quick", "full"}))
	if s.Scope == "" {
		s.Scope = questions.Full
	}
	if s.Target = t.target("target"); s.Target == 0 {
		s.Target = scoring.DefaultTarget
	}
	s.SelfImage = t.level("self_image")
	s.NextStep = t.choice("next_step", questions.NextSteps())
	support := t.texts("support")
	for _, one := range support {
		t.oneOf("support", one, questions.Supports()...)
	}
	if len(support) > 0 {
		s.Support = scoring.InOrder(support, questions.Supports())
	}
	s.Respondents = lines(t.texts("respondents"))
	s.AskedBy = t.line("asked_by")
	t.reserved("previous")
	t.done()
}

func (d *decoding) targets(t *table) map[string]questions.Level {
	targets := map[string]questions.Level{}
	for _, id := range t.names() {
		if d.knows() && d.qn.Domain(id) == nil {
			t.wrong(id, func(w *faultText) string { return w.Domain }, "allowed", strings.Join(d.domainIDs(), ", "))
		}
		targets[id] = t.target(id)
	}
	return targets
}

func (d *decoding) answers(t *table) map[string]scoring.Answer {
	answers := map[string]scoring.Answer{}
	for _, id := range t.names() {
		var q *questions.Question
		if d.knows() {
			if q = d.qn.Question(id); q == nil {
				t.wrong(id, func(w *faultText) string { return w.Question }, "allowed", strings.Join(d.near(id), ", "))
			}
		}
		if a := d.answer(t.sub(id), q); !a.IsZero() {
			answers[id] = a
		}
	}
	return answers
}

// answer takes one answer; q is nil where the question is not known.
func (d *decoding) answer(t *table, q *questions.Question) scoring.Answer {
	a := scoring.Answer{
		Level:         t.level("level"),
		Unknown:       t.yes("unknown"),
		NotApplicable: t.reason("not_applicable"),
		Note:          t.text("note"),
		Evidence:      t.line("evidence"),
		EvidenceDate:  t.day("evidence_date"),
		By:            t.line("by"),
		Checked:       t.texts("checked"),
	}
	t.atMostOne("level", "unknown", "not_applicable")
	if q != nil {
		t.onList("checked", a.Checked, q)
		a.Checked = scoring.InOrder(a.Checked, q.Checklist)
	}
	t.done()
	return a
}

// onList checks ticked items against the checklist of a question.
func (t *table) onList(name string, checked []string, q *questions.Question) {
	if checked != nil && len(q.Checklist) == 0 {
		t.wrong(name, func(w *faultText) string { return w.NoList })
		return
	}
	for _, item := range checked {
		if !slices.Contains(q.Checklist, item) {
			t.wrong(name, func(w *faultText) string { return w.Item }, "got", show(item), "allowed", strings.Join(q.Checklist, ", "))
		}
	}
}

// atMostOne checks that only one of some keys is there.
func (t *table) atMostOne(names ...string) {
	first := ""
	for _, name := range names {
		switch _, there := t.values[name]; {
		case there && first == "":
			first = name
		case there:
			t.wrong(name, func(w *faultText) string { return w.Kinds }, "other", first, "allowed", strings.Join(names, ", "))
		}
	}
}

func (d *decoding) work(t *table) map[string]scoring.Work {
	work := map[string]scoring.Work{}
	for _, id := range t.names() {
		if d.knows() {
			if _, ok := scoring.ActionOf(d.qn, id); !ok {
				t.wrong(id, func(w *faultText) string { return w.Action })
			}
		}
		sub := t.sub(id)
		w := scoring.Work{
			Holder: sub.line("holder"),
			Due:    sub.day("due"),
			Status: sub.choice("status", scoring.Statuses()),
			Note:   sub.text("note"),
		}
		sub.done()
		if w != (scoring.Work{}) {
			work[id] = w
		}
	}
	return work
}

func (d *decoding) domainIDs() []string {
	ids := make([]string, len(d.qn.Domains))
	for i, domain := range d.qn.Domains {
		ids[i] = domain.ID
	}
	return ids
}

// near lists the ids that an unknown question may have meant: those of the domain
// that its id begins with, else how ids begin.
func (d *decoding) near(id string) []string {
	prefix, _, _ := strings.Cut(id, "-")
	domain := d.qn.Domain(prefix)
	if domain == nil {
		begins := d.domainIDs()
		for i := range begins {
			begins[i] += "-…"
		}
		return begins
	}
	ids := make([]string, len(domain.Questions))
	for i := range domain.Questions {
		ids[i] = domain.Questions[i].ID
	}
	return ids
}

// knows reports whether ids can be judged: not those of another questionnaire,
// nor while only the head of a file is read.
func (d *decoding) knows() bool { return d.qn != nil && !d.foreign }
