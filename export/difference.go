package export

import (
	"slices"
	"strconv"
	"strings"
)

// resultKey is the key of the table that says how the school stands.
const resultKey = "result"

// computedList is a list among what peil computes.
type computedList struct {
	name, id string // of the list, and of the key of an element's id
	plan     bool   // of the plan, in which places count: a key names the place, not the id
}

// computedLists are the lists that stand behind the table result.
var computedLists = []computedList{{"domains", "id", false}, {"asks", "question", true}, {"actions", "id", true}}

// isComputed reports whether a part of a scan file is one that peil computes.
func isComputed(name string) bool {
	return name == resultKey || slices.ContainsFunc(computedLists, func(l computedList) bool { return l.name == name })
}

// comparison lays what stands in a file beside what is due there, and notes what
// differs: what is wrong, and sentences that are others.
type comparison struct {
	wrong, notes faultList
	begins       int // the line where the computed part begins
}

// result compares the table that says how the school stands.
func (c *comparison) result(there, due *node) {
	switch {
	case there == nil:
		c.missing(c.begins, due, resultKey)
	case there.kind != group:
		c.differs(there, due, resultKey)
	default:
		c.table(there, due, resultKey)
	}
}

// list compares the elements of a list. One that is wholly absent is named once.
func (c *comparison) list(l computedList, there, due *node) {
	if there == nil {
		there = &node{kind: list, line: c.begins}
	}
	if due == nil {
		due = &node{kind: list}
	}
	isNoTable := func(n *node) bool { return n.kind != group }
	switch {
	case there.kind != list || slices.ContainsFunc(there.items, isNoTable):
		c.differs(there, due, l.name)
	case len(there.items) == 0 && len(due.items) > 0:
		c.missing(there.line, due, l.name)
	default:
		c.elements(l, there.items, due.items)
	}
}

// elements compares tables of a list with those that are due.
func (c *comparison) elements(l computedList, there, due []*node) {
	of := align(there, due, l.id)
	for i, n := range there {
		if j := of[i]; j >= 0 {
			c.table(n, due[j], l.name, l.called(due[j], i))
		} else {
			c.extra(n, l.name, l.called(n, i))
		}
	}
	for j, n := range due {
		if !slices.Contains(of, j) {
			c.missing(place(there, of, j), n, l.name, l.called(n, j))
		}
	}
	for _, i := range strays(of) {
		c.stray(there[i], due, of[i], l.name, l.called(due[of[i]], i))
	}
}

// place is the line where an element is missed: of the first of those that come
// behind it, else of the last there is.
func place(there []*node, of []int, j int) int {
	i := slices.IndexFunc(of, func(other int) bool { return other > j })
	if i < 0 {
		i = len(there) - 1
	}
	return there[i].line
}

// called is the name of an element in a key.
func (l computedList) called(n *node, i int) string {
	if id := n.idOf(l.id); !l.plan && id != "" {
		return id
	}
	return strconv.Itoa(i + 1)
}

// table compares the keys of a table.
func (c *comparison) table(there, due *node, key ...string) {
	key = slices.Clip(key)
	for _, e := range due.entries {
		switch value := there.get(e.name); {
		case value != nil && same(value, e.node):
		case slices.Contains(sentences, e.name):
			c.sentence(there, value, append(key, e.name)...)
		case value == nil:
			c.missing(there.line, e.node, append(key, e.name)...)
		default:
			c.differs(value, e.node, append(key, e.name)...)
		}
	}
	for _, e := range there.entries {
		if due.get(e.name) == nil {
			c.extra(e.node, append(key, e.name)...)
		}
	}
}

func (c *comparison) missing(line int, due *node, key ...string) {
	c.wrong.add(line, func() Fault {
		return verdict(line, key, func(w *verifyText) string { return w.Missing }, "due", due.stated())
	})
}

func (c *comparison) extra(there *node, key ...string) {
	c.wrong.add(there.line, func() Fault {
		return verdict(there.line, key, func(w *verifyText) string { return w.Extra }, "got", there.stated())
	})
}

func (c *comparison) differs(there, due *node, key ...string) {
	c.wrong.add(there.line, func() Fault {
		return verdict(there.line, key, func(w *verifyText) string { return w.Differs }, "got", there.stated(), "due", due.stated())
	})
}

// stray notes an element, the j-th due, that stands out of order.
func (c *comparison) stray(there *node, due []*node, j int, key ...string) {
	c.wrong.add(there.line, func() Fault {
		if j == 0 {
			return verdict(there.line, key, func(w *verifyText) string { return w.First }, "got", there.stated())
		}
		return verdict(there.line, key, func(w *verifyText) string { return w.Order }, "got", there.stated(), "after", due[j-1].stated())
	})
}

// sentence notes prose that is another, or that a table lacks.
func (c *comparison) sentence(table, value *node, key ...string) {
	line, says := table.line, func(w *verifyText) string { return w.NoText }
	if value != nil {
		line, says = value.line, func(w *verifyText) string { return w.Text }
	}
	c.notes.add(line, func() Fault { return verdict(line, key, says) })
}

// verdict is a fault in the words of verifyText.
func verdict(line int, key []string, says func(*verifyText) string, pairs ...string) Fault {
	return Fault{Line: line, Key: keyOf(key), says: func(w *faultText) string { return says(&w.Verify) }, with: pairs}
}

// stated is what a value says, short and safe to print: of a table of a list its id.
func (n *node) stated() string {
	var parts []string
	room := longestKey
	add := func(part string) bool {
		room -= len(part)
		if room < 0 {
			part = "…"
		}
		parts = append(parts, part)
		return room >= 0
	}
	switch n.kind {
	case list:
		for _, item := range n.items {
			if !add(item.stated()) {
				break
			}
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case group:
		for _, l := range computedLists {
			if id := n.idOf(l.id); id != "" {
				return quote(id)
			}
		}
		for _, e := range n.entries {
			if !add(keyOf([]string{e.name}) + " = " + e.stated()) {
				break
			}
		}
		return "{" + strings.Join(parts, ", ") + "}"
	}
	return n.shown()
}
