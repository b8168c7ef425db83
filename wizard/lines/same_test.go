package lines

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
)

// twin walks through a sitting twice at once: it writes the lines that a person
// would type, and applies the intents that they stand for.
type twin struct {
	pick    func(n int) int
	session flow.Session
	lines   []string
}

// do types a line and applies what it means. The pause before a part asks nothing
// in the line mode.
func (w *twin) do(line string, intents ...flow.Intent) {
	w.lines = append(w.lines, line)
	for _, in := range intents {
		w.session = w.session.Apply(in)
	}
	if w.session.Place.Page == flow.Part {
		w.session = w.session.Apply(flow.Next{})
	}
}

// turn does one thing with the question that is asked.
func (w *twin) turn() {
	place := w.session.Place
	id := place.Question
	q := w.session.Questionnaire.Question(id)
	a := w.session.Scan.Answers[id]
	note := flow.Annotate{Question: id, Note: a.Note, Evidence: a.Evidence, By: a.By}
	said := fmt.Sprintf("said %d", w.pick(100))
	switch w.pick(12) {
	case 0:
		w.do("?", flow.DontKnow{Question: id})
	case 1:
		w.do("- "+said, flow.NotApplicable{Question: id, Reason: said})
	case 2:
		note.Note = said
		w.do("n "+said, note)
	case 3:
		note.Evidence = said
		w.do("b  "+said, note)
	case 4:
		note.By = said
		w.do("w "+said, note)
	case 5:
		if n := w.pick(len(q.Checklist) + 1); n > 0 {
			w.do(fmt.Sprintf("l %d,1", n), flow.Check{Question: id, Items: []string{q.Checklist[n-1], q.Checklist[0]}})
		} else {
			w.do("l 0", flow.Check{Question: id, Items: []string{}})
		}
	case 6:
		if n, _ := w.session.Position(id); n > 1 {
			w.back()
		}
	case 7:
		w.do(">", flow.Next{})
	case 8:
		w.do("nonsense")
	case 9:
		w.do("=", flow.Confirm{Question: id})
	default:
		n := 1 + w.pick(5)
		w.do(fmt.Sprint(n), flow.Answer{Question: id, Level: questions.Level(n)})
	}
}

// back goes to the question before, past the pause if there is one.
func (w *twin) back() {
	w.session = w.session.Apply(flow.Back{})
	if w.session.Place.Page == flow.Part {
		w.session = w.session.Apply(flow.Back{})
	}
	w.lines = append(w.lines, "<")
}

// why says of each answer that nothing explains why it is not what it was, or leaves it.
func (w *twin) why() {
	step, _ := w.session.Since()
	for _, m := range flow.Unexplained(step) {
		n := w.pick(4)
		if n == 3 {
			w.do("")
			continue
		}
		w.do(fmt.Sprint(n+1), flow.Differ{Question: m.Question, Why: append(scoring.Differences(), "")[n]})
	}
}

// TestSameAsFlow holds random sittings both ways: line by line, and by intents as
// the full-screen wizard makes them. The files are the same, byte for byte.
func TestSameAsFlow(t *testing.T) {
	for seed := range uint64(10) {
		o := options(t)
		lines, begun := toQuestions(), upTo(o)
		if seed >= 5 {
			o = aYearOn(t)
			lines, begun = slices.Clone(kept), onward(o)
		}
		o.Language = []locale.Language{locale.Dutch, locale.English}[seed%2]
		if seed == 3 {
			o.Scope, begun[0] = questions.Full, flow.Begin{Scope: questions.Full}
		}
		w := &twin{pick: rand.New(rand.NewPCG(seed, 0)).IntN, session: fresh(t, o), lines: lines}
		for _, in := range begun {
			w.session = w.session.Apply(in)
		}
		for range 40 {
			if w.session.Place.Page != flow.Question {
				break
			}
			w.turn()
		}
		if w.session.Place.Page == flow.Question {
			w.lines = append(w.lines, "q")
		} else {
			w.do("")
			w.why()
		}
		h := hold(o, w.lines...)
		if h.err != nil || h.typed != len(w.lines) {
			t.Fatalf("seed %d: %v, %d of %d lines were read", seed, h.err, h.typed, len(w.lines))
		}
		if wantFile(t, filepath.Join(o.Dir, lindeFile), w.session); t.Failed() {
			t.Fatalf("seed %d: %q", seed, w.lines)
		}
	}
}
