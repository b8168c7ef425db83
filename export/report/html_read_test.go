package report

import (
	"encoding/xml"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// element is a tag of a page with what stands in it; words are an element without a name.
type element struct {
	name   string
	attr   map[string]string
	words  string
	within *element
	inside []*element
}

// alone are the tags that never close.
var alone = regexp.MustCompile(`<((?:meta|br)\b[^>/]*)>`)

// parsed reads a page whose tags are all closed.
func parsed(tb testing.TB, page string) *element {
	tb.Helper()
	d := xml.NewDecoder(strings.NewReader(alone.ReplaceAllString(page, "<$1/>")))
	d.Entity = xml.HTMLEntity
	root := &element{}
	at := root
	for {
		token, err := d.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			tb.Fatal(err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			e := &element{name: token.Name.Local, attr: map[string]string{}, within: at}
			for _, a := range token.Attr {
				e.attr[a.Name.Local] = a.Value
			}
			at.inside = append(at.inside, e)
			at = e
		case xml.EndElement:
			at = at.within
		case xml.CharData:
			at.inside = append(at.inside, &element{words: string(token), within: at})
		}
	}
	return root
}

// all lists the elements of some names, or of every name, in the order of the page.
func (e *element) all(names ...string) []*element {
	var found []*element
	for _, c := range e.inside {
		if c.name != "" && (names == nil || slices.Contains(names, c.name)) {
			found = append(found, c)
		}
		found = append(found, c.all(names...)...)
	}
	return found
}

// is reports whether an element stands right in one of a name.
func (e *element) is(in string) bool { return e.within.name == in }

// text is the words of an element; a block does not run into the next.
func (e *element) text() string {
	var b strings.Builder
	for _, c := range e.inside {
		b.WriteString(c.words)
		b.WriteString(c.text())
	}
	if e.name == "dt" { // what the columns say on a page
		b.WriteByte(':')
	}
	if slices.Contains([]string{"br", "dt", "dd", "td", "th", "li", "p"}, e.name) {
		b.WriteByte(' ')
	}
	return strings.TrimLeft(b.String(), " ")
}

// cells is what the cells of a row say.
func (e *element) cells() []string {
	var cells []string
	for _, c := range e.all("td", "th") {
		cells = append(cells, strings.TrimSpace(c.text()))
	}
	return cells
}

// without is a copy without some elements.
func (e *element) without(out func(*element) bool) *element {
	c := *e
	c.inside = nil
	for _, i := range e.inside {
		if !out(i) {
			c.inside = append(c.inside, i.without(out))
		}
	}
	return &c
}
