package report

import (
	"fmt"
	"slices"
	"strings"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// inside is what is not for everybody.
func (r *report) inside() {
	w := r.words
	r.heading(1, plain(w.Internal.Title))
	r.paragraph(plain(w.Internal.About[r.Country]))
	r.planned()
	r.asks()
	r.again()
	r.answers()
	r.notApplicable()
	r.progress()
	r.coverage()
	r.scale()
	r.about()
}

// asks lists in short whom to ask what.
func (r *report) asks() {
	w := &r.words.Asks
	r.heading(2, plain(w.Title))
	asks := scoring.ToAsk(r.Questionnaire, r.scan)
	if asks == nil {
		r.paragraph(plain(w.None))
	}
	for _, ask := range asks {
		r.paragraph(strong(locale.Fill(w.Who, "who", r.Knows[ask.Who])))
		var items []inline
		for _, id := range ask.Questions {
			items = append(items, labelled(r.Questions[id].Title, plain(r.Questions[id].Ask)))
		}
		r.list(items)
	}
}

// again lists what deserves a second look.
func (r *report) again() {
	var items []inline
	for _, h := range r.HintsFor(r.scan) {
		items = append(items, plain(h.Text))
	}
	if items == nil {
		return
	}
	r.heading(2, plain(r.words.Again.Title))
	r.paragraph(plain(r.words.Again.About))
	r.list(items)
}

// answers writes every answer, in the order of the questionnaire.
func (r *report) answers() {
	w := &r.words.Answers
	r.heading(2, plain(w.Title))
	if n := r.outside(); n > 0 {
		r.paragraph(plain(locale.Fill(w.Outside, "n", fmt.Sprint(n))))
	}
	for _, d := range r.domains() {
		r.heading(3, plain(r.Domains[d.ID].Title))
		for i := range d.Questions {
			if q := &d.Questions[i]; q.In(r.scan.Scope) {
				r.answer(q)
			}
		}
	}
}

// outside counts the answers that the scope does not ask for.
func (r *report) outside() int {
	n := 0
	for id, a := range r.scan.Answers {
		if q := r.Questionnaire.Question(id); q != nil && !q.In(r.scan.Scope) && a.Kind() != scoring.Open {
			n++
		}
	}
	return n
}

func (r *report) answer(q *questions.Question) {
	w := &r.words.Answers
	text, a := r.Questions[q.ID], r.scan.Answers[q.ID]
	r.heading(4, plain(text.Title))
	r.paragraph(plain(text.Ask))
	switch a.Kind() {
	case scoring.Levelled:
		r.paragraph(strong(r.Answer(a)+"."), plain(text.Option(a.Level)))
	case scoring.NotApplicable:
		r.paragraph(labelled(wording.Capital(r.Answer(a)), plain(a.NotApplicable)))
	default:
		r.paragraph(strong(wording.Capital(r.Answer(a)) + "."))
	}
	evidence := []string{a.Evidence, r.Day(a.EvidenceDate)}
	checked, missing := r.checklist(q, a)
	r.facts(
		fact{w.Evidence, plain(strings.Join(slices.DeleteFunc(evidence, empty), ", "))},
		fact{w.By, plain(a.By)},
		fact{w.Checked, plain(checked)},
		fact{w.Missing, plain(missing)},
	)
	r.quote(w.Note, a.Note)
}

// checklist names the items that are there and those that are not; neither where
// the list was not gone through.
func (r *report) checklist(q *questions.Question, a scoring.Answer) (checked, missing string) {
	if a.Checked == nil {
		return "", ""
	}
	items := r.Questions[q.ID].Checklist
	without := a.Missing(q)
	with := slices.DeleteFunc(slices.Clone(q.Checklist), func(id string) bool { return slices.Contains(without, id) })
	return r.named(with, items), r.named(without, items)
}

// notApplicable lists what does not apply, with the reasons.
func (r *report) notApplicable() {
	w := &r.words.Answers
	var items []inline
	for _, q := range r.scan.Questions(r.Questionnaire) {
		a := r.scan.Answers[q.ID]
		if a.Kind() != scoring.NotApplicable {
			continue
		}
		item := labelled(r.Questions[q.ID].Title, plain(a.NotApplicable))
		if !q.NA {
			item += " " + strong("("+w.Misplaced+")")
		}
		items = append(items, item)
	}
	if items == nil {
		return
	}
	r.heading(2, plain(w.NA))
	r.paragraph(plain(w.NAAbout))
	r.list(items)
}

// progress says how far each domain is.
func (r *report) progress() {
	w := &r.words.Progress
	r.heading(2, plain(w.Title))
	var rows [][]inline
	var next []inline
	for _, d := range r.domains() {
		result := r.result.Domain(d.ID)
		level := r.Range(result.Level)
		if result.Level.Known() {
			level = r.LevelOf(result.Level.Low)
		}
		rows = append(rows, []inline{
			plain(r.Domains[d.ID].Title), plain(level), plain(r.Prose.Level(result.Target)), r.means(result.Mean, result.MeanHigh),
		})
		// Wider than one apart, the next level is the next of the low end only.
		if result.Level.High-result.Level.Low < 2 {
			if sentence := r.Progress(result); sentence != "" {
				next = append(next, plain(sentence))
			}
		}
	}
	r.table([]string{w.Domain, w.Level, w.Target, w.Mean}, []bool{false, false, false, true}, rows)
	r.list(next)
	if r.result.Mean > 0 {
		r.paragraph(plain(locale.Fill(w.Overall, "mean", r.Means(r.result.Mean, r.result.MeanHigh))))
	}
}

func (r *report) means(low, high scoring.Tenths) inline {
	if low == 0 {
		return "–"
	}
	return plain(r.Means(low, high))
}

func (r *report) coverage() {
	r.heading(2, plain(r.words.Progress.Coverage))
	r.paragraph(plain(r.Coverage(r.result)+"."), plain(r.Evidence(r.result)))
}

// scale explains the levels, beside the framework of the country where there is
// one, and how the score is made.
func (r *report) scale() {
	w := &r.words.Scale
	r.heading(2, plain(w.Title))
	framework := r.Framework
	head, right := []string{w.Level, w.Meaning}, []bool{false, false}
	if framework.Name != "" {
		head, right = append(head, framework.Name), append(right, false)
	}
	var rows [][]inline
	for _, l := range questions.Levels() {
		cells := []inline{plain(r.LevelOf(l)), plain(r.Meaning(l))}
		if framework.Name != "" {
			cells = append(cells, plain(framework.Levels[l-1]))
		}
		rows = append(rows, cells)
	}
	r.table(head, right, rows)
	r.paragraph(plain(framework.Note))
	r.paragraph(plain(w.Proof))

	r.heading(2, plain(w.Score))
	rules := make([]inline, len(w.Rules))
	for i, s := range w.Rules {
		rules[i] = plain(s)
	}
	r.list(rules)
}

func (r *report) about() {
	w := &r.words.About
	language := r.scan.Language
	if language == "" {
		language = r.Language
	}
	r.heading(2, plain(w.Title))
	r.list([]inline{
		plain(locale.Fill(w.Questionnaire, "id", r.scan.Questionnaire, "version", r.scan.Version)),
		plain(locale.Fill(w.Languages, "scan", r.words.Languages[language], "report", r.words.Languages[r.Language])),
		plain(w.Licence),
	})
}
