package report

import (
	"strconv"
	"strings"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// builder makes the blocks of a report one after the other.
type builder struct {
	blocks   []Block
	audience Audience // of the block that comes next

	voice  *wording.Voice
	words  *reportText
	scan   scoring.Scan
	work   map[string]scoring.Work
	result scoring.Result
	plan   scoring.Plan
	was    *scoring.Record // the scan before; nil: none
	since  scoring.Step    // what lies between it and this one
}

func newBuilder(record scoring.Record, v *wording.Voice) *builder {
	asked := record.Scan.Questions(v.Questionnaire)
	result := scoring.Score(v.Questionnaire, record.Scan, asked)
	b := &builder{
		voice:  v,
		words:  textsIn(v.Language),
		scan:   record.Scan,
		work:   record.Work,
		result: result,
		plan:   scoring.MakePlan(v.Questionnaire, record.Scan, asked, result),
	}
	if was, ok := record.Before(); ok {
		b.was, b.since = &was, scoring.Compare(v.Questionnaire, was, record)
	}
	return b
}

func (b *builder) add(c Content) { b.blocks = append(b.blocks, Block{b.audience, c}) }

func (b *builder) addHeading(level int, title string) { b.add(Heading{level, scoring.Line(title)}) }

// addParagraph adds sentences; without any, nothing.
func (b *builder) addParagraph(sentences ...Inline) {
	if text := inlinesOf(sentences...); text != nil {
		b.add(Paragraph{text})
	}
}

func (b *builder) addWarning(sentences ...Inline) {
	if text := inlinesOf(sentences...); text != nil {
		b.add(Warning{text})
	}
}

// inlinesOf is the inlines that hold something.
func inlinesOf(inlines ...Inline) Inlines {
	var text Inlines
	for _, i := range inlines {
		if i != nil {
			text = append(text, i)
		}
	}
	return text
}

// addList adds items; without any, nothing.
func (b *builder) addList(items ...Inlines) {
	if len(items) > 0 {
		b.add(List{Items: items})
	}
}

func (b *builder) addNumbered(items ...Inlines) {
	if len(items) > 0 {
		b.add(List{Numbered: true, Items: items})
	}
}

// itemsOf makes an item of each string.
func itemsOf(all []string) []Inlines {
	items := make([]Inlines, len(all))
	for i, s := range all {
		items[i] = inlinesOf(plainText(s))
	}
	return items
}

// addFacts adds those that have a value.
func (b *builder) addFacts(facts ...Fact) {
	var known []Fact
	for _, f := range facts {
		if f.Values = inlinesOf(f.Values...); f.Values != nil {
			known = append(known, f)
		}
	}
	if known != nil {
		b.add(Facts{known})
	}
}

// factOf is a thing to know that may have several values.
func factOf(label string, values ...string) Fact {
	f := Fact{Label: label}
	for _, v := range values {
		f.Values = append(f.Values, plainText(v))
	}
	return f
}

// linesOf are the lines of what somebody wrote, without empty ones.
func linesOf(text string) []string {
	var lines []string
	for l := range strings.SplitSeq(scoring.Text(text), "\n") {
		if l = scoring.Line(l); l != "" {
			lines = append(lines, l)
		}
	}
	return lines
}

// addQuote adds what somebody wrote; without text, nothing.
func (b *builder) addQuote(label, text string) {
	if lines := linesOf(text); lines != nil {
		b.add(Quote{label, lines})
	}
}

func (b *builder) quick() bool { return b.scan.Scope == questions.Quick }

// domains lists the domains of which the scope asks something.
func (b *builder) domains() []*questions.Domain {
	var asked []*questions.Domain
	for _, q := range b.scan.Questions(b.voice.Questionnaire) {
		if d := b.voice.Questionnaire.DomainOf(q.ID); len(asked) == 0 || asked[len(asked)-1] != d {
			asked = append(asked, d)
		}
	}
	return asked
}

// namesOf lists names by id.
func namesOf(ids []string, names map[string]string) []string {
	list := make([]string, len(ids))
	for i, id := range ids {
		list[i] = names[id]
	}
	return list
}

// countOf says a number in its sentence: the one for a single thing, or the one for
// several, into which n is filled.
func countOf(n int, one, several string) string {
	if n == 1 {
		return one
	}
	return locale.Fill(several, "n", strconv.Itoa(n))
}

func empty(s string) bool { return s == "" }
