package report

import (
	"bytes"
	"html"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// elements are the tags of a page, in order.
func elements(page string) []string { return tag.FindAllString(page, -1) }

// Whatever a school types stays text: no tag, attribute or comment comes out of it, and
// all of it can be read.
func TestWhateverASchoolTypesStaysTextInHTML(t *testing.T) {
	v := speaking(t, locale.Dutch, locale.Netherlands)
	plain := elements(string(written(t, "html", everywhere("x"), v)))
	more := []string{`"><script>alert(1)</script>`, `' onload='x`, "<!-- x", "</style><img src=x>", "&lt;b&gt;", "]]>"}
	for _, s := range slices.Concat(hostile, more, []string{strings.Join(hostile, " ")}) {
		if scoring.Line(s) == "" {
			continue
		}
		page := string(written(t, "html", everywhere(s), v))
		got := elements(page)
		for i := range got { // a note of several lines has breaks
			if got[i] == "<br>" {
				got[i] = ""
			}
		}
		got = slices.DeleteFunc(got, func(s string) bool { return s == "" })
		if !slices.Equal(got, plain) {
			t.Errorf("%q changes what the page is made of", s)
		}
		if shown := html.UnescapeString(tag.ReplaceAllString(page, "")); !strings.Contains(shown, scoring.Line(s)) {
			t.Errorf("%q does not stand in the page as it was typed", s)
		}
	}
}

// htmlPages are pages of every kind, by what is in them.
func htmlPages(t *testing.T) map[string]string {
	t.Helper()
	pages := map[string]string{}
	for name, record := range map[string]scoring.Record{"quick": quickDutch(), "unknown": everythingUnknown(), "work": withWork()} {
		pages[name] = string(written(t, "html", record, speaking(t, locale.Dutch, locale.Netherlands)))
	}
	for _, scope := range questions.Scopes() {
		_, v := ibp(t, locale.Dutch, locale.Netherlands, func(int) scoring.Answer { return unknown })
		pages["paper, "+string(scope)] = string(onPaper(t, "html", scope, v))
	}
	for _, name := range seriesNames {
		row, v := series(t, name, locale.Dutch)
		f, _ := TrendFormatNamed("html")
		pages["trend of "+name] = string(f.Write(NewTrend(row, v)))
		for _, d := range row {
			pages[d.File] = string(written(t, "html", d.Record, v))
		}
	}
	return pages
}

// A page needs nothing but itself, has one heading of the first level, none that skips a
// level, every tag is closed, every way inside it leads somewhere, every head of a table
// says what it heads, and no drawing says anything alone.
func TestHTMLIsWhole(t *testing.T) {
	for name, page := range htmlPages(t) {
		for _, no := range []string{"<script", "src=", "<link", "http://", "url(", "@import", "javascript:"} {
			if strings.Contains(page, no) {
				t.Errorf("%s: the page holds %s", name, no)
			}
		}
		for _, yes := range []string{"<!doctype html>\n<html lang=\"nl\">", "<meta charset=\"utf-8\">"} {
			if !strings.Contains(page, yes) {
				t.Errorf("%s: the page does not hold %s", name, yes)
			}
		}
		root := parsed(t, page)
		first := root.all("h1")
		if len(first) != 1 || root.all("title")[0].text() != first[0].text() || first[0].text() == "" {
			t.Errorf("%s: %d headings of the first level, or the page is not called so", name, len(first))
		}
		last := 0
		for _, h := range root.all("h1", "h2", "h3", "h4", "h5", "h6") {
			level := int(h.name[1] - '0')
			if level > last+1 {
				t.Errorf("%s: %q is a heading of level %d under one of %d", name, h.text(), level, last)
			}
			last = level
		}
		targets := map[string]int{}
		for _, e := range root.all() {
			if id := e.attr["id"]; id != "" {
				targets[id]++
			}
		}
		for _, a := range root.all("a") {
			if to, inside := strings.CutPrefix(a.attr["href"], "#"); inside && targets[to] != 1 {
				t.Errorf("%s: %q leads to %d places", name, a.text(), targets[to])
			}
		}
		for _, th := range root.all("th") {
			if th.attr["scope"] == "" || th.text() == "" {
				t.Errorf("%s: a head of a table that says %q heads nothing", name, th.text())
			}
		}
		for _, tr := range root.all("tr") {
			if drawn := tr.all("svg"); len(drawn) > 0 && (drawn[0].attr["aria-hidden"] != "true" || tr.is("tbody") && tr.cells()[len(tr.cells())-1] == "") {
				t.Errorf("%s: a drawing has no words beside it", name)
			}
		}
	}
}

// Where a part is long, its chapters are listed in front of them, all and in order.
func TestLongPartsListTheirChapters(t *testing.T) {
	pages := htmlPages(t)
	for name, page := range pages {
		root := parsed(t, page)
		short := strings.HasPrefix(name, "trend") || strings.HasPrefix(name, "paper")
		if navs := root.all("nav"); short != (len(navs) == 0) {
			t.Errorf("%s: %d lists of chapters", name, len(navs))
		}
		for _, part := range root.all("section") {
			var listed, chapters []string
			for _, nav := range part.all("nav") {
				for _, a := range nav.all("a") {
					listed = append(listed, a.attr["href"]+" "+a.text())
				}
			}
			for _, h := range part.all("h3") {
				if h.attr["id"] != "" {
					chapters = append(chapters, "#"+h.attr["id"]+" "+h.text())
				}
			}
			if !slices.Equal(listed, chapters) {
				t.Errorf("%s: listed are %q, there are %q", name, listed, chapters)
			}
		}
	}
}

// A page says what the same in Markdown says, in the same words and tables, and nothing
// else, but for the picture, which each draws in its own way. Markdown is read by another
// program.
func TestHTMLSaysWhatMarkdownSays(t *testing.T) {
	same := func(t *testing.T, page, document []byte) {
		t.Helper()
		var buffer bytes.Buffer
		if err := github.Convert(document, &buffer); err != nil {
			t.Fatal(err)
		}
		got, want := parsed(t, string(page)), parsed(t, "<html>"+buffer.String()+"</html>")
		got = got.without(func(e *element) bool {
			return slices.Contains([]string{"head", "nav", "pre"}, e.name) || slices.Contains([]string{"picture", "legend"}, e.attr["class"]) ||
				e.name == "span" && e.attr["class"] != "address"
		})
		want = want.without(func(e *element) bool { return e.name == "pre" || len(e.all("code")) > 0 && e.name == "p" })
		// An address stands in brackets on a page, and with its scheme in Markdown.
		words := strings.NewReplacer("(", " ", ")", "", "https://", "")
		if a, b := strings.Fields(words.Replace(got.text())), strings.Fields(words.Replace(want.text())); !slices.Equal(a, b) {
			i := 0
			for i < min(len(a), len(b)) && a[i] == b[i] {
				i++
			}
			t.Errorf("from word %d on the page says\n%q\nand not\n%q", i, a[i:min(i+20, len(a))], b[i:min(i+20, len(b))])
		}
		if a, b := tablesIn(got), tablesIn(want); !reflect.DeepEqual(a, b) {
			t.Errorf("the tables hold\n%q\nand not\n%q", a, b)
		}
	}
	eachSeries(t, func(t *testing.T, name string, row []Dated, v *wording.Voice) {
		f, _ := TrendFormatNamed("html")
		document, err := os.ReadFile(trendFile(name, "markdown", v.Language))
		if err != nil {
			t.Fatal(err)
		}
		same(t, f.Write(NewTrend(row, v)), document)
		for _, d := range row {
			same(t, written(t, "html", d.Record, v), written(t, "markdown", d.Record, v))
		}
	})
}

// tablesIn is what the rows of all tables hold, without empty cells.
func tablesIn(root *element) [][][]string {
	var tables [][][]string
	for _, t := range root.all("table") {
		var rows [][]string
		for _, tr := range t.all("tr") {
			rows = append(rows, slices.DeleteFunc(tr.cells(), empty))
		}
		tables = append(tables, rows)
	}
	return tables
}

func BenchmarkHTML(b *testing.B) {
	v := speaking(b, locale.Dutch, locale.Netherlands)
	r := New(withWork(), v)
	f, _ := FormatNamed("html")
	b.ReportAllocs()
	for b.Loop() {
		f.write(r, f.Parts)
	}
}
