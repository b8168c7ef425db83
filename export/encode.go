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
// order in which it was entered, and whoever looks: the computed sentences are in
// the language of the scan where that is offered, else in English. v is the voice
// to take where it speaks that language, and the questionnaire in any case.
//
// What it writes can be read again. So text is cleaned once more on its way out and
// cut where it is longer than a text can be, and what a scan file cannot hold is
// left out: an answer to a question that the questionnaire does not have, a status
// that there is none of. [Decode] never gives one. Country, version and date are
// taken as they are.
func Encode(r scoring.Record, v *wording.Voice) []byte {
	v = voiceOf(r.Scan, v).At(r.Scan.Version)
	words := textsIn(v.Language).File
	w := &writer{qn: v.Questionnaire}
	r.Scan = complete(r.Scan, w.qn)
	w.comment(locale.Fill(words.Head, "school", r.Scan.School.Name, "date", r.Scan.Date.String()))
	w.own(r)
	w.WriteByte('\n')
	w.comment(words.Computed)
	w.computed(r.Scan, v)
	return w.Bytes()
}

// nameless stands where a school has no name: a file without one is refused.
const nameless = "?"

// complete is the scan with its defaults written out and its texts clean.
func complete(s scoring.Scan, qn *questions.Questionnaire) scoring.Scan {
	s.Questionnaire = cmp.Or(scoring.CutLine(s.Questionnaire), qn.ID)
	s.Version = cmp.Or(scoring.CutLine(s.Version), qn.Version)
	s.School.ID = scoring.CutLine(s.School.ID)
	s.School.Name = cmp.Or(scoring.CutLine(s.School.Name), nameless)
	s.School.Owner = scoring.CutLine(s.School.Owner)
	s.School.Sector = among(s.School.Sector, scoring.Sectors())
	s.Language = among(s.Language, locale.Known())
	s.Scope, s.Target = scopeAndTarget(s.Scope, s.Target)
	s.SelfImage = levelFrom(s.SelfImage, questions.NotStarted)
	s.NextStep = among(s.NextStep, questions.NextSteps())
	s.Support = scoring.InOrder(s.Support, questions.Supports())
	s.Respondents = scoring.CutLines(s.Respondents)
	s.AskedBy = scoring.CutLine(s.AskedBy)
	return s
}

// scopeAndTarget is a scope and a target that a file can hold.
func scopeAndTarget(scope questions.Scope, target questions.Level) (questions.Scope, questions.Level) {
	return cmp.Or(among(scope, questions.Scopes()), questions.Full),
		cmp.Or(levelFrom(target, questions.FirstSteps), scoring.DefaultTarget)
}

// writer writes headers and comments by hand, since the TOML encoder sorts tables
// and has no comments, and leaves the values to the encoder.
type writer struct {
	bytes.Buffer
	qn *questions.Questionnaire
}

func (w *writer) comment(text string) { fmt.Fprintf(w, "# %s\n", text) }

// table writes a table after an empty line.
func (w *writer) table(values any, key ...string) {
	fmt.Fprintf(w, "\n[%s]\n", toml.Key(key))
	w.values(values)
}

// element writes one table of an array of tables.
func (w *writer) element(values any, key ...string) {
	fmt.Fprintf(w, "\n[[%s]]\n", toml.Key(key))
	w.values(values)
}

// values writes the fields of a struct as key = value.
func (w *writer) values(v any) {
	enc := toml.NewEncoder(w)
	enc.Indent = ""
	if err := enc.Encode(v); err != nil {
		// The structs of this package can all be written, and so can a buffer.
		panic(fmt.Sprintf("encode: %v", err))
	}
}

// own writes what the school said.
func (w *writer) own(r scoring.Record) {
	s := r.Scan
	w.values(formatTable{format})
	w.table(questionnaireTable{s.Questionnaire, s.Version}, "questionnaire")
	w.table(schoolTable(s.School), "school")
	w.table(scanTable{
		day(s.Date), s.Language, s.Scope, s.Target,
		s.SelfImage, s.NextStep, s.Support, s.Respondents, s.AskedBy,
	}, "scan")
	w.targets(s.Targets)
	w.year(r.Year)
	w.answers(s.Answers)
	w.work(r.Work)
	w.previous(r.Previous)
}

// targets writes the targets of the domains, in the order of the questionnaire.
func (w *writer) targets(targets map[string]questions.Level, in ...string) {
	header := fmt.Sprintf("\n[%s]\n", toml.Key(append(in, "targets")))
	for _, d := range w.qn.Domains {
		if t := levelFrom(targets[d.ID], questions.FirstSteps); t != 0 {
			fmt.Fprintf(w, "%s%s = %d\n", header, toml.Key{d.ID}, t)
			header = ""
		}
	}
}

func (w *writer) year(y scoring.Year) {
	if y.IsZero() {
		return
	}
	if y.Hours < 1 || y.Hours > scoring.HoursInWeek {
		y.Hours = 0
	}
	w.table(yearTable{y.Hours, sound(y.From)}, "year")
	for _, h := range short(slices.SortedFunc(slices.Values(y.Holidays), scoring.Holiday.Compare)) {
		if h.From.InRange() && h.To.InRange() && h.From.Compare(h.To) <= 0 {
			w.element(holidayTable{scoring.CutLine(h.Name), day(h.From), day(h.To)}, "year", "holidays")
		}
	}
}

// answers writes the answers in the order of the questionnaire.
func (w *writer) answers(answers map[string]scoring.Answer, in ...string) {
	for _, q := range w.qn.All(questions.Full) {
		a, ok := answers[q.ID]
		if !ok {
			continue
		}
		if t := newAnswerTable(a, q); !t.isZero() {
			w.table(t, append(slices.Clip(in), "answers", q.ID)...)
		}
	}
}

// work writes what people do, in the order of its ids.
func (w *writer) work(work map[string]scoring.Work, in ...string) {
	for _, id := range slices.Sorted(maps.Keys(work)) {
		if _, ok := scoring.JobOf(w.qn, id); !ok {
			continue
		}
		if t := newWorkTable(work[id]); t != (workTable{}) {
			w.table(t, append(slices.Clip(in), "work", id)...)
		}
	}
}

// previous writes the scan that this one follows.
func (w *writer) previous(p *scoring.Previous) {
	if p == nil {
		return
	}
	const in = "previous"
	of := w.qn
	defer func() { w.qn = of }()
	if then := of.At(p.Version); then != nil {
		w.qn = then
	}
	scope, target := scopeAndTarget(p.Scope, p.Target)
	w.table(previousTable{day(p.Date), cmp.Or(scoring.CutLine(p.Version), w.qn.Version), scope, target}, in)
	w.targets(p.Targets, in)
	w.work(p.Work, in)
	w.answers(p.Answers, in)
}

// computed writes what follows from the answers.
func (w *writer) computed(s scoring.Scan, v *wording.Voice) {
	r := scoring.Score(w.qn, s, s.Questions(w.qn))
	w.table(newResultTable(r), "result")
	for _, d := range r.Domains {
		w.element(domainTable{d.ID, d.Level.Low, d.Level.High, d.Mean, d.MeanHigh, d.Target}, "domains")
	}
	plan := scoring.MakePlan(w.qn, s, s.Questions(w.qn), r)
	for _, a := range plan.Asks {
		w.element(askTable{a.Question, a.Knows, v.WhyAsk(a)}, "asks")
	}
	for _, a := range plan.Actions {
		w.element(newActionTable(a, v), "actions")
	}
}
