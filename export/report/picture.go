package report

import (
	"strings"
	"unicode/utf8"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

// The picture is drawn in ASCII: every monospaced font has it, so the columns
// survive Word, PDF and mail. One level takes four columns, the last of which
// can hold the mark of the target.
const (
	step   = 4
	across = step * 5

	// widest is how many columns fit a portrait page. Where the titles of the
	// domains make a line longer, their short names are used.
	widest = 76
)

// bar is one line of the picture.
type bar struct {
	id     string // of the domain; empty for the whole
	level  scoring.Range
	target questions.Level
}

// pictured draws the domains and the whole against their targets.
func (r *report) pictured() {
	var bars []bar
	for _, d := range r.domains() {
		result := r.result.Domain(d.ID)
		bars = append(bars, bar{d.ID, result.Level, result.Target})
	}
	whole := bar{"", r.result.Level, r.scan.TargetOf("")}
	lines := r.draw(bars, whole, func(d questions.DomainText) string { return d.Title })
	for _, l := range lines {
		if utf8.RuneCountInString(l) > widest {
			lines = r.draw(bars, whole, func(d questions.DomainText) string { return d.Short })
			break
		}
	}
	r.picture(lines)
	var names []string
	for _, l := range questions.Levels() {
		names = append(names, string(rune('0'+l))+" "+r.Prose.Level(l))
	}
	r.paragraph(labelled(r.words.Picture.Levels, plain(strings.Join(names, ", ")+".")),
		labelled(r.words.Picture.Signs, plain(r.legend(append(bars, whole)))), plain(r.words.Picture.Weakest))
}

// domains lists the domains of which the scope asks something.
func (r *report) domains() []*questions.Domain {
	var asked []*questions.Domain
	for _, q := range r.scan.Questions(r.Questionnaire) {
		if d := r.Questionnaire.DomainOf(q.ID); len(asked) == 0 || asked[len(asked)-1] != d {
			asked = append(asked, d)
		}
	}
	return asked
}

func (r *report) draw(bars []bar, whole bar, name func(questions.DomainText) string) []string {
	wide := utf8.RuneCountInString(r.words.Picture.Whole)
	for _, b := range bars {
		wide = max(wide, utf8.RuneCountInString(name(r.Domains[b.id])))
	}
	line := func(name, bar, label string) string {
		pad := strings.Repeat(" ", wide-utf8.RuneCountInString(name)+2)
		return strings.TrimRight(name+pad+bar+"  "+label, " ")
	}
	lines := []string{line("", " 1   2   3   4   5  ", "")}
	for _, b := range bars {
		lines = append(lines, line(name(r.Domains[b.id]), r.bar(b), r.label(b.level)))
	}
	return append(lines, "", line(r.words.Picture.Whole, r.bar(whole), r.label(whole.level)))
}

// bar draws a level: a bar in a full scan, a dot in a quick one, since a quick
// scan measures no breadth. What is possible but not certain is drawn thin.
func (r *report) bar(b bar) string {
	cells := []byte(strings.Repeat(" ", across))
	fill := func(from, to int, with byte) {
		for i := from; i < to; i++ {
			cells[i] = with
		}
	}
	low, high := int(b.level.Low), int(b.level.High)
	if b.level.Low.Valid() {
		if r.quick() {
			dot := func(l int) int { return step*l - 3 }
			fill(dot(low), dot(high), '-')
			cells[dot(low)], cells[dot(high)] = 'o', 'o'
		} else {
			fill(0, step*high-1, '-')
			if low == high || low > int(questions.NotStarted) {
				fill(0, step*low-1, '#')
			}
		}
	}
	cells[step*int(b.target)-1] = '|'
	return string(cells)
}

// label is the name of a level as short as it stays true.
func (r *report) label(l scoring.Range) string {
	if l.Low.Valid() && l.High-l.Low == 1 {
		return locale.Fill(r.words.Picture.Either, "low", r.Prose.Level(l.Low), "high", r.Prose.Level(l.High))
	}
	return r.Range(l)
}

// legend says what the signs mean, those that were used.
func (r *report) legend(bars []bar) string {
	w := &r.words.Picture
	signs := []string{"# " + w.Reached}
	if r.quick() {
		signs[0] = "o " + w.Measured
	}
	for _, b := range bars {
		if b.level.Low != b.level.High {
			signs = append(signs, "- "+w.Possible)
			break
		}
	}
	return strings.Join(append(signs, "| "+w.Target), ", ") + "."
}
