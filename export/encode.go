package export

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"slices"

	"github.com/BurntSushi/toml"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// Encode writes a whole scan file: what the school said, and below a comment line
// what peil makes of it. The same content gives the same bytes, whatever the
// order in which it was entered.
//
// Text is cleaned once more on its way out, because a single byte that is not
// UTF-8 would make a file that cannot be read again. An answer to a question that
// the questionnaire does not have is left out for the same reason; [Decode]
// never gives one.
func Encode(f scoring.Record, v *wording.Voice) []byte {
	f.Scan = settled(f.Scan, v)
	words := textsIn(f.Scan.Language).File
	if f.Scan.Language == "" {
		words = textsIn(v.Language).File
	}
	w := &writer{}
	w.comment(locale.Fill(words.Head, "school", f.Scan.School.Name, "date", f.Scan.Date.String()))
	w.own(f, v.Questionnaire)
	w.WriteByte('\n')
	w.comment(words.Computed)
	w.computed(f.Scan, v)
	return w.Bytes()
}

// settled is the scan with its defaults written out and its texts clean.
func settled(s scoring.Scan, v *wording.Voice) scoring.Scan {
	s.Questionnaire = cmp.Or(scoring.Line(s.Questionnaire), v.Questionnaire.ID)
	s.Version = cmp.Or(scoring.Line(s.Version), v.Questionnaire.Version)
	s.School.Name = scoring.Line(s.School.Name)
	s.School.Owner = scoring.Line(s.School.Owner)
	s.Scope = cmp.Or(s.Scope, questions.Full)
	s.Target = cmp.Or(s.Target, scoring.DefaultTarget)
	s.Support = scoring.InOrder(s.Support, questions.Supports())
	s.Respondents = lines(s.Respondents)
	s.AskedBy = scoring.Line(s.AskedBy)
	return s
}

// lines cleans each text and drops the empty ones.
func lines(texts []string) []string {
	var clean []string
	for _, t := range texts {
		if t = scoring.Line(t); t != "" {
			clean = append(clean, t)
		}
	}
	return clean
}

// writer writes headers and comments by hand, since the TOML encoder sorts tables
// and has no comments, and leaves the values to the encoder.
type writer struct{ bytes.Buffer }

func (w *writer) comment(text string) { fmt.Fprintf(w, "# %s\n", text) }

// table writes a table after an empty line.
func (w *writer) table(values any, key ...string) {
	fmt.Fprintf(w, "\n[%s]\n", toml.Key(key))
	w.values(values)
}

// element writes one table of an array of tables.
func (w *writer) element(key string, values any) {
	fmt.Fprintf(w, "\n[[%s]]\n", key)
	w.values(values)
}

// values writes the fields of a struct as key = value.
func (w *writer) values(v any) {
	enc := toml.NewEncoder(w)
	enc.Indent = ""
	if err := enc.Encode(v); err != nil {
		// The structs of encode_tables.go can all be written, and so can a buffer.
		panic(fmt.Sprintf("encode scan file: %v", err))
	}
}

// own writes what the school said.
func (w *writer) own(f scoring.Record, qn *questions.Questionnaire) {
	s := f.Scan
	w.values(formatTable{format})
	w.table(questionnaireTable{s.Questionnaire, s.Version}, "questionnaire")
	w.table(schoolTable{s.School.Name, s.School.Owner, s.School.Country, s.School.Sector}, "school")
	w.table(scanTable{
		day(s.Date), s.Language, s.Scope, s.Target,
		s.SelfImage, s.NextStep, s.Support, s.Respondents, s.AskedBy,
	}, "scan")
	w.targets(s.Targets, qn)
	for _, q := range qn.All(questions.Full) {
		if a := newAnswerTable(s.Answers[q.ID], q); !a.isZero() {
			w.table(a, "answers", q.ID)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(f.Work)) {
		if work := newWorkTable(f.Work[id]); work != (workTable{}) {
			w.table(work, "work", id)
		}
	}
}

// targets writes the targets of the domains, in the order of the questionnaire.
func (w *writer) targets(targets map[string]questions.Level, qn *questions.Questionnaire) {
	header := "\n[targets]\n"
	for _, d := range qn.Domains {
		if t := targets[d.ID]; t != 0 {
			fmt.Fprintf(w, "%s%s = %d\n", header, toml.Key{d.ID}, t)
			header = ""
		}
	}
}

// computed writes what follows from the answers.
func (w *writer) computed(s scoring.Scan, v *wording.Voice) {
	r := scoring.Score(v.Questionnaire, s, s.Questions(v.Questionnaire))
	w.table(newResultTable(r), "result")
	for _, d := range r.Domains {
		w.element("domains", domainTable{d.ID, d.Level.Low, d.Level.High, d.Mean, d.MeanHigh, d.Target})
	}
	for _, a := range scoring.MakePlan(v.Questionnaire, s, s.Questions(v.Questionnaire), r) {
		w.element("actions", newActionTable(a, v))
	}
}
