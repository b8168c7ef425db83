package command

import "strings"

// troff is a manual page that is being written, in the macros of man.
type troff struct{ strings.Builder }

func (p *troff) line(s string) { p.WriteString(s + "\n") }

func (p *troff) section(title string) { p.line(".SH " + title) }

func (p *troff) subsection(title string) { p.line(`.SS "` + escaped(title) + `"`) }

// text writes paragraphs. What is indented keeps its lines.
func (p *troff) text(text string) {
	for i, paragraph := range strings.Split(text, "\n\n") {
		if i > 0 {
			p.line(".PP")
		}
		if strings.HasPrefix(paragraph, " ") {
			p.line(".nf\n" + escaped(paragraph) + "\n.fi")
		} else {
			p.line(escaped(paragraph))
		}
	}
}

// item writes what a word means, indented under it. The word is troff already.
func (p *troff) item(word, means string) { p.line(".TP\n" + word + "\n" + escaped(means)) }

func bold(s string) string { return `\fB` + escaped(s) + `\fR` }

func italic(s string) string { return `\fI` + escaped(s) + `\fR` }

// escaped is a text in which troff sees no command of its own: a hyphen that can
// be copied, and no line that begins with a dot or a quote.
func escaped(s string) string {
	s = strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(s)
	lines := strings.Split(s, "\n")
	for i, l := range lines {
		if strings.HasPrefix(l, ".") || strings.HasPrefix(l, "'") {
			lines[i] = `\&` + l
		}
	}
	return strings.Join(lines, "\n")
}
