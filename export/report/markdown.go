package report

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"peil/scoring"
)

// inline is Markdown inside a line. It is made by [plain] and the functions
// below it and by nothing else, so that no text reaches a document unescaped.
type inline string

// plain is text that means itself, on one line, wherever it stands: no HTML,
// link, heading, list or table cell can come out of it, whatever a school typed.
// Only what CommonMark, its GitHub dialect or pandoc could read as markup gets a
// backslash.
func plain(text string) inline {
	s := scoring.Line(text)
	if !strings.ContainsAny(s, special) {
		return inline(s)
	}
	var b strings.Builder
	first := opens(s)
	for i, r := range s {
		if i == first || strings.ContainsRune(special, r) && means(s, i, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return inline(b.String())
}

const special = "\\`*_{[]<>)#+-.|~&:=@$^"

var (
	block  = regexp.MustCompile(`^(?:[-+>=:#]|[0-9]{1,9}[.)](?: |$))`)
	entity = regexp.MustCompile(`^&#?[0-9A-Za-z]+;`)
)

// opens finds the character that would make a block of a line: a list, a
// heading, a quote, a rule, an underline or a definition; -1 for none.
func opens(s string) int {
	start := block.FindString(s)
	return len(strings.TrimSpace(start)) - 1
}

// means reports whether the character at s[i] could be markup inside a line.
func means(s string, i int, r rune) bool {
	switch r {
	case '\\', '`', '*', '_', '{', '[', ']', '<', '|', '~', '@', '$', '^':
		return true
	case '#': // what closes a heading
		return i > 0 && s[i-1] == ' ' && strings.Trim(s[i:], "#") == ""
	case '&':
		return entity.MatchString(s[i:])
	case ':': // an address becomes a link by itself
		return strings.HasPrefix(s[i:], "://")
	case '.':
		return i >= 3 && strings.EqualFold(s[i-3:i], "www")
	}
	return false
}

// strong is text that stands out.
func strong(text string) inline {
	s := plain(text)
	if s == "" {
		return ""
	}
	return "**" + s + "**"
}

// host is what an address may hold to become a link.
var host = regexp.MustCompile(`^[a-z0-9.-]+(/[a-z0-9./-]*)?$`)

// link leads to an address of the questionnaire, and shows it.
func link(address string) inline {
	if !host.MatchString(address) {
		return plain(address)
	}
	return inline("<https://" + address + ">")
}

// labelled is a word that says what follows, and what follows.
func labelled(label string, value inline) inline { return strong(label+":") + " " + value }

func joined(parts []inline, with string) inline {
	s := make([]string, len(parts))
	for i, p := range parts {
		s[i] = string(p)
	}
	return inline(strings.Join(s, with))
}

// document is Markdown in the making: blocks with one empty line between them.
type document struct{ out bytes.Buffer }

func (d *document) block(lines ...string) {
	if d.out.Len() > 0 {
		d.out.WriteByte('\n')
	}
	for _, l := range lines {
		d.out.WriteString(l)
		d.out.WriteByte('\n')
	}
}

func (d *document) heading(level int, text inline) {
	d.block(strings.Repeat("#", level) + " " + string(text))
}

// paragraph writes sentences after each other; without any, nothing.
func (d *document) paragraph(sentences ...inline) {
	var said []inline
	for _, s := range sentences {
		if s != "" {
			said = append(said, s)
		}
	}
	if said != nil {
		d.block(string(joined(said, " ")))
	}
}

func (d *document) list(items []inline) { d.items(items, func(int) string { return "- " }) }

func (d *document) numbered(items []inline) {
	d.items(items, func(i int) string { return fmt.Sprintf("%d. ", i+1) })
}

func (d *document) items(items []inline, mark func(int) string) {
	lines := make([]string, len(items))
	for i, item := range items {
		lines[i] = mark(i) + string(item)
	}
	if len(lines) > 0 {
		d.block(lines...)
	}
}

// quote writes what somebody said, with its own line breaks.
func (d *document) quote(label, text string) {
	var lines []string
	for line := range strings.SplitSeq(scoring.Text(text), "\n") {
		if s := plain(line); s != "" {
			lines = append(lines, "> "+string(s))
		}
	}
	if lines == nil {
		return
	}
	lines[0] = "> " + string(strong(label+":")) + lines[0][len(">"):]
	for i := range lines[:len(lines)-1] {
		lines[i] += `\`
	}
	d.block(lines...)
}

// picture writes lines that keep their columns. What it shows is the
// questionnaire's and this package's own.
func (d *document) picture(lines []string) {
	d.block(append(append([]string{"```text"}, lines...), "```")...)
}

// table writes a table; right says which columns hold numbers.
func (d *document) table(head []string, right []bool, rows [][]inline) {
	rule := make([]string, len(head))
	cells := make([]inline, len(head))
	for i, h := range head {
		cells[i] = plain(h)
		rule[i] = strings.Repeat("-", max(3, utf8.RuneCountInString(h)))
		if right[i] {
			rule[i] = rule[i][1:] + ":"
		}
	}
	lines := []string{row(cells), "| " + strings.Join(rule, " | ") + " |"}
	for _, r := range rows {
		lines = append(lines, row(r))
	}
	d.block(lines...)
}

func row(cells []inline) string { return "| " + string(joined(cells, " | ")) + " |" }

func (d *document) bytes() []byte { return d.out.Bytes() }
