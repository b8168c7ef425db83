package report

import (
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"

	"peil/questions/locale"
	"peil/scoring"
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

// A page needs nothing but itself, has one heading of the first level, none that skips a
// level, and every tag is closed.
func TestHTMLIsWhole(t *testing.T) {
	for name, record := range map[string]scoring.Record{"quick": quickDutch(), "unknown": everythingUnknown(), "work": withWork()} {
		page := string(written(t, "html", record, speaking(t, locale.Dutch, locale.Netherlands)))
		for _, no := range []string{"<script", "src=", "<link", "http://", "url(", "@import", "javascript:"} {
			if strings.Contains(page, no) {
				t.Errorf("%s: the page holds %s", name, no)
			}
		}
		for _, yes := range []string{"<!doctype html>\n<html lang=\"nl\">", "<title>Informatiebeveiliging en privacy", "<meta charset=\"utf-8\">"} {
			if !strings.Contains(page, yes) {
				t.Errorf("%s: the page does not hold %s", name, yes)
			}
		}
		last, first := 0, 0
		for _, h := range regexp.MustCompile(`<h([1-6])>`).FindAllStringSubmatch(page, -1) {
			level := int(h[1][0] - '0')
			if level == 1 {
				first++
			}
			if level > last+1 {
				t.Errorf("%s: a heading of level %d stands under one of %d", name, level, last)
			}
			last = level
		}
		if first != 1 {
			t.Errorf("%s: %d headings of the first level", name, first)
		}
		var open []string
		for _, e := range elements(page) {
			name := strings.Trim(strings.Fields(strings.Trim(e, "<>"))[0], "/")
			switch {
			case strings.HasPrefix(e, "</"):
				if len(open) == 0 || open[len(open)-1] != name {
					t.Fatalf("%s closes nothing: open are %v", e, open)
				}
				open = open[:len(open)-1]
			case strings.HasSuffix(e, "/>"), slices.Contains([]string{"!doctype", "meta", "br"}, name):
			default:
				open = append(open, name)
			}
		}
		if open != nil && len(open) > 0 {
			t.Errorf("%s: left open are %v", name, open)
		}
	}
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
