package report

import (
	"strconv"
	"strings"

	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// pen writes blocks one after the other, in one voice.
type pen struct {
	blocks   []Block
	audience Audience // of the block that comes next

	voice *wording.Voice
	words *reportText
}

func (p *pen) add(c Content) { p.blocks = append(p.blocks, Block{p.audience, c}) }

func (p *pen) addHeading(level int, title string) { p.add(Heading{level, scoring.Line(title)}) }

// apart gives what is added meanwhile, and adds it not.
func (p *pen) apart(meanwhile func()) []Content {
	before := p.blocks
	p.blocks = nil
	meanwhile()
	contents := contentsOf(p.blocks)
	p.blocks = before
	return contents
}

// contentsOf is what blocks hold, whomever they are for.
func contentsOf(blocks []Block) []Content {
	contents := make([]Content, len(blocks))
	for i, b := range blocks {
		contents[i] = b.Content
	}
	return contents
}

// addParagraph adds sentences; without any, nothing.
func (p *pen) addParagraph(sentences ...Inline) {
	if text := inlinesOf(sentences...); text != nil {
		p.add(Paragraph{text})
	}
}

// addSentences adds a paragraph of those that hold something.
func (p *pen) addSentences(sentences ...string) {
	said := make([]Inline, len(sentences))
	for i, s := range sentences {
		said[i] = plainText(s)
	}
	p.addParagraph(said...)
}

func (p *pen) addWarning(sentences ...Inline) {
	if text := inlinesOf(sentences...); text != nil {
		p.add(Warning{text})
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
func (p *pen) addList(items ...Inlines) {
	if len(items) > 0 {
		p.add(List{Items: items})
	}
}

func (p *pen) addNumbered(items ...Inlines) {
	if len(items) > 0 {
		p.add(List{Numbered: true, Items: items})
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
func (p *pen) addFacts(facts ...Fact) {
	var known []Fact
	for _, f := range facts {
		if f.Values = inlinesOf(f.Values...); f.Values != nil {
			known = append(known, f)
		}
	}
	if known != nil {
		p.add(Facts{known})
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
func (p *pen) addQuote(label, text string) {
	if lines := linesOf(text); lines != nil {
		p.add(Quote{label, lines})
	}
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
