package report

import (
	"bytes"
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"

	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// github reads as GitHub does, and more.
var github = goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote, extension.DefinitionList))

// hostile are texts that would be markup if they were let through.
var hostile = []string{
	`<script>alert(1)</script>`, `<b>bold</b>`, `<!-- hidden`, `<?php`, `<![CDATA[`, `</td></tr>`,
	`[link](http://evil.example)`, `![image](http://evil.example/x.png)`, `[ref]: http://evil.example`, `[x][ref]`, `[^1]`, `[^1]: note`, `- [ ] task`,
	`http://evil.example/a?b=c&d`, `HTTPS://EVIL.EXAMPLE`, `www.evil.example`, `Www.evil.example`, `ftp://evil.example`, `mail@evil.example`, `mailto:mail@evil.example`, `<http://evil.example>`,
	`# heading`, `####### seven`, `heading #`, `heading ##`, `===`, `---`, `- - -`, `***`, `___`, `> quote`, `- item`, `+ item`, `* item`, `1. item`, `12) item`, `1.`,
	"```", "~~~", "`code`", "``", "    indented", "\tindented", `~~gone~~`, `**strong**`, `_em_`, `__strong__`, `*em*`, `a_b_c`,
	`a | b | c`, `|---|---|`, `:--`, `: definition`, `\`, `\\`, `\|`, `\*`, `trailing\`, `trailing  `, `&amp;`, `&lt;b&gt;`, `&#60;`, `&copy;`, `R&D`, `{#id .class}`, `$x$`, `x^2^`,
	"one\ntwo", "a\n---", "a\n===", "a\n\n# b", "a\n- b\n1. c", "a\n\n    b", "a\r\nb", "| a |\n|---|\n| b |", "a | b\n|---|---", "a\n```\nb", "\x1b[31mred\x1b[0m", "a\x00b", "\u202ereversed", "zero\u200bwidth", "bad\xff\xfe",
	`'); DROP TABLE schools;--`, `{school}`, `{n} %s`, `🏫`, strings.Repeat("x", 300), strings.Repeat("`", 50), "Sint-Jan (locatie 2.0) – 't Hof!", " ", "",
}

// everywhere is a scan whose every field that somebody can type holds s.
func everywhere(s string) scoring.Record {
	f := withWork()
	scan := &f.Scan
	scan.Questionnaire, scan.Version = s, s
	scan.School.Name, scan.School.Owner, scan.AskedBy = s, s, s
	scan.Respondents = []string{s}
	for id, a := range scan.Answers {
		a.Note, a.Evidence, a.By = s, s, s
		if a.Kind() == scoring.NotApplicable {
			a.NotApplicable = s + "."
		}
		scan.Answers[id] = a
	}
	work := map[string]scoring.Work{}
	for id, w := range f.Work {
		w.Holder, w.Note = s, s
		work[id] = w
	}
	work["gone-"+s] = scoring.Work{Holder: s, Note: s, Status: "doing"}
	f.Work = work
	f.Year = scoring.Year{Hours: 1, Holidays: []scoring.Holiday{
		{Name: s, From: on("2026-12-19"), To: on("2027-01-03")}, {Name: s, From: on("2027-01-03"), To: on("2027-01-09")},
	}}
	return f
}

// skeleton lists what a document is made of, without its text: every node, the
// level of headings, where links lead.
func skeleton(tb testing.TB, v *wording.Voice, source []byte) []string {
	tb.Helper()
	var nodes []string
	err := ast.Walk(github.Parser().Parse(text.NewReader(source)), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Text, *ast.String:
			return ast.WalkContinue, nil
		case *ast.RawHTML, *ast.HTMLBlock, *ast.Image, *ast.Link, *extast.Strikethrough, *extast.FootnoteLink, *extast.TaskCheckBox:
			tb.Errorf("the report holds a %s", n.Kind())
		case *ast.AutoLink:
			if to := string(n.URL(source)); !ours(v, to) {
				tb.Errorf("the report links to %s", to)
			}
		case *ast.Heading:
			nodes = append(nodes, strings.Repeat("#", n.Level))
			return ast.WalkContinue, nil
		case *extast.Table:
			for r := n.FirstChild(); r != nil; r = r.NextSibling() {
				if r.ChildCount() != len(n.Alignments) {
					tb.Errorf("a row of %d cells in a table of %d", r.ChildCount(), len(n.Alignments))
				}
			}
		}
		nodes = append(nodes, n.Kind().String())
		return ast.WalkContinue, nil
	})
	if err != nil {
		tb.Fatal(err)
	}
	return nodes
}

func ours(v *wording.Voice, address string) bool {
	for _, r := range v.Questionnaire.Resources {
		if address == "https://"+r.Address {
			return true
		}
	}
	return false
}

// sound wants the report of a scan full of s to be built like that of a scan
// full of a plain word, and to say s as it was typed.
func sound(tb testing.TB, v *wording.Voice, like *models, s string) {
	tb.Helper()
	for _, name := range documents {
		got := written(tb, name, everywhere(s), v)
		want := like.plain[name]
		if scoring.Line(s) == "" {
			want = like.empty[name]
		}
		if made := skeleton(tb, v, got); !slices.Equal(made, want) {
			i := 0
			for i < min(len(made), len(want)) && made[i] == want[i] {
				i++
			}
			tb.Errorf("%q changes what the %s is made of, after %q\n got: %.5q\nwant: %.5q\n%s", s, name, made[max(0, i-5):i], made[i:], want[i:], got)
		}
		if shown := visible(tb, got); !strings.Contains(shown, scoring.Line(s)) {
			tb.Errorf("%q does not stand in the %s as it was typed\n%.300s", s, name, shown)
		}
	}
}

// documents are the formats that together hold every block.
var documents = []string{"markdown", "ask"}

// models are what the documents are made of for a plain word and for no word.
type models struct{ plain, empty map[string][]string }

func newModels(tb testing.TB, v *wording.Voice) *models {
	m := &models{map[string][]string{}, map[string][]string{}}
	for _, name := range documents {
		m.plain[name] = skeleton(tb, v, written(tb, name, everywhere("x"), v))
		m.empty[name] = skeleton(tb, v, written(tb, name, everywhere(""), v))
	}
	return m
}

var tag = regexp.MustCompile(`<[^>]*>`)

// visible is what a reader sees.
func visible(tb testing.TB, source []byte) string {
	tb.Helper()
	var page bytes.Buffer
	if err := github.Convert(source, &page); err != nil {
		tb.Fatal(err)
	}
	return html.UnescapeString(tag.ReplaceAllString(page.String(), ""))
}

func TestWhateverASchoolTypesStaysText(t *testing.T) {
	v := speaking(t, locale.Dutch, locale.Netherlands)
	like := newModels(t, v)
	for _, s := range append(hostile, strings.Join(hostile, "\n"), strings.Join(hostile, " ")) {
		sound(t, v, like, s)
	}
}

func TestPlainStaysReadable(t *testing.T) {
	for _, try := range []struct{ typed, want string }{
		{"De Linde (locatie 2.0), R&D!", "De Linde (locatie 2.0), R&D!"},
		{"Sinds mei - het team: moe + blij = goed.", "Sinds mei - het team: moe + blij = goed."},
		{"C# en F#", "C# en F#"},
		{"1. eerst", `1\. eerst`},
		{"in 2026.", "in 2026."},
		{"- streep", `\- streep`},
		{"a|b", `a\|b`},
		{"https://x.nl en www.x.nl", `https\://x.nl en www\.x.nl`},
		{"kop #", `kop \#`},
		{"a\nb", "a b"},
	} {
		if got := inMarkdown(inlinesOf(plainText(try.typed))); got != try.want {
			t.Errorf("%q is written %s, want %s", try.typed, got, try.want)
		}
	}
}

// No school text stands in a table today; it may tomorrow.
func TestTextStaysInItsCell(t *testing.T) {
	v := speaking(t, locale.Dutch, locale.Netherlands)
	for _, s := range hostile {
		var m markdownWriter
		m.writeContent(Table{[]Column{{"a", WordColumn}, {"b", NumberColumn}}, [][]Inline{{plainText(s), plainText("x")}, {plainText("x"), strongText(s)}}})
		if made := skeleton(t, v, m.out.Bytes()); strings.Count(strings.Join(made, " "), "TableCell") != 6 {
			t.Errorf("%q breaks its table: %q\n%s", s, made, m.out.Bytes())
		}
	}
}

// The line under the head of a table is divided as the columns are, whatever heads a
// group of rows; where it would be too long, numbers keep their room.
func TestTablesSayHowWideTheirColumnsAre(t *testing.T) {
	words := func(n int) Inline { return Plain(strings.Repeat("w", n)) }
	for _, try := range []struct {
		heads string // W or N a column
		row   []Inline
		wide  []int
	}{
		{"WW", []Inline{words(10), words(30)}, []int{12, 32}},
		{"WN", []Inline{words(1), words(1)}, []int{11, 6}}, // numbers leave the words of a head below each other
		{"NWN", []Inline{words(2), words(40), words(5)}, []int{6, 42, 7}},
		{"NWN", []Inline{words(2), words(90), words(8)}, []int{6, 54, 10}},
		{"WW", []Inline{words(60), words(600)}, []int{36, 36}},
		{"WWW", []Inline{words(40), words(20), words(20)}, []int{34, 17, 17}},
		{"WNNNN", []Inline{words(28), words(7), words(1), words(1), words(1)}, []int{30, 9, 6, 6, 6}},
	} {
		var table Table
		for _, k := range try.heads {
			kind := map[rune]ColumnKind{'W': WordColumn, 'N': NumberColumn}[k]
			table.Columns = append(table.Columns, Column{"head head", kind})
		}
		apart := make([]Inline, len(try.row))
		apart[0] = words(70)
		table.Rows = [][]Inline{apart, try.row}
		var m markdownWriter
		m.writeTable(table)
		line := strings.Split(m.out.String(), "\n")[1]
		var wide []int
		for _, r := range strings.Fields(strings.ReplaceAll(line, "|", " ")) {
			wide = append(wide, len(r))
		}
		if !slices.Equal(wide, try.wide) || len(line) > ruleWidth {
			t.Errorf("%s of %d: the columns are %d wide, want %d\n%s", try.heads, len(try.row), wide, try.wide, line)
		}
	}
}

// Two lists with the same marks behind each other are one in Markdown: something stands
// between them.
func TestListsDoNotRunTogether(t *testing.T) {
	marks := func(c Content) string {
		switch c := c.(type) {
		case List:
			if c.Numbered {
				return "numbers"
			}
			return "dashes"
		case Facts:
			return "dashes"
		}
		return ""
	}
	check := func(t *testing.T, contents []Content) {
		t.Helper()
		for i, c := range contents[1:] {
			if m := marks(c); m != "" && m == marks(contents[i]) {
				t.Errorf("behind each other stand %v and %v", contents[i], c)
			}
		}
	}
	v := speaking(t, locale.Dutch, locale.Netherlands)
	for _, record := range []scoring.Record{quickDutch(), everythingUnknown(), oneApart(), withWork(), everywhere("x"), everywhere("")} {
		check(t, slices.Collect(New(record, v).For(Board, Inside, Asked)))
	}
	eachSeries(t, func(t *testing.T, _ string, row []Dated, v *wording.Voice) {
		check(t, NewTrend(row, v).Contents)
		for _, d := range row {
			check(t, slices.Collect(New(d.Record, v).For(Board, Inside, Asked)))
		}
	})
}

// An address of a questionnaire is checked before it becomes a link.
func TestOnlyAnAddressBecomesALink(t *testing.T) {
	for address, want := range map[string]string{
		"sivon.nl":               "<https://sivon.nl>",
		"ks.no/fagomrader/skole": "<https://ks.no/fagomrader/skole>",
		"x.nl> <b>":              `x.nl> \<b>`,
	} {
		if got := linked(address); got != want {
			t.Errorf("linked(%q) = %s, want %s", address, got, want)
		}
	}
}

func FuzzMarkdown(f *testing.F) {
	v := speaking(f, locale.Dutch, locale.Netherlands)
	for _, s := range hostile {
		f.Add(s)
	}
	like := newModels(f, v)
	f.Fuzz(func(t *testing.T, s string) { sound(t, v, like, s) })
}
