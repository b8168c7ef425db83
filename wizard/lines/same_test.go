package lines

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"testing"

	"peil/questions"
	"peil/questions/locale"
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
	switch w.pick(11) {
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

// TestSameAsFlow holds random sittings both ways: line by line, and by intents as
// the full-screen wizard makes them. The files are the same, byte for byte.
func TestSameAsFlow(t *testing.T) {
	for seed := range uint64(5) {
		o := options(t)
		o.Language = []locale.Language{locale.Dutch, locale.English}[seed%2]
		if seed%4 == 3 {
			o.Scope = questions.Full
		}
		w := &twin{pick: rand.New(rand.NewPCG(seed, 0)).IntN, session: fresh(t, o), lines: toQuestions()}
		for _, in := range upTo(o) {
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
			w.lines = append(w.lines, "")
		}
		h := hold(o, w.lines...)
		if h.err != nil {
			t.Fatalf("seed %d: %v", seed, h.err)
		}
		if wantFile(t, filepath.Join(o.Dir, lindeFile), w.session); t.Failed() {
			t.Fatalf("seed %d: %q", seed, w.lines)
		}
	}
}
