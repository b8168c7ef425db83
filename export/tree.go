package export

import (
	"peil/scoring"
)

// nodeKind is what stands behind a key.
type nodeKind int

const (
	broken nodeKind = iota // a fault of it is noted, and nothing more is said of it
	textual
	whole
	truth
	dated
	other // a value of TOML that no key of a scan file has: a fraction, a time
	list
	group // a table
)

// node is one value of a scan file, or one table, and where it stands.
type node struct {
	kind nodeKind
	line int // of its key or its header; 0: the file as a whole

	text  string // textual: what it says; else as it is written
	whole int64
	truth bool
	day   scoring.Date
	items []*node // of a list, in order

	entries []entry        // of a table, in the order of the file
	index   map[string]int // of the entries, once they are many
	made    making
	holed   bool // a part of the table could not be read: what seems missing may stand there
}

type entry struct {
	name string
	*node
}

// making is what a table or list was made by, which decides whether more can be
// added to it.
type making int

const (
	byItself making = iota // as a value; nothing is added to it
	byHeader               // [x]
	byLonger               // as the x of [x.y]; a header of its own may follow
	byDots                 // as the x of x.y = 1
	byDouble               // [[x]], a list that each such header adds to
)

// many is from how many entries on a table has an index.
const many = 12

// get is what stands behind a name in a table; nil where nothing does.
func (n *node) get(name string) *node {
	if n.index != nil {
		if i, ok := n.index[name]; ok {
			return n.entries[i].node
		}
		return nil
	}
	for _, e := range n.entries {
		if e.name == name {
			return e.node
		}
	}
	return nil
}

// put adds what stands behind a name that the table does not have yet.
func (n *node) put(name string, value *node) {
	n.entries = append(n.entries, entry{name, value})
	switch {
	case n.index != nil:
		n.index[name] = len(n.entries) - 1
	case len(n.entries) == many:
		n.index = make(map[string]int, 2*many)
		for i, e := range n.entries {
			n.index[e.name] = i
		}
	}
}

// open gives the table of a header, made where it is not there yet. Where the
// header stands twice, or a part of it is something else already, it gives how many
// parts of the header that takes to see.
func (n *node) open(key []string, double bool, line int) (table *node, twice int) {
	for i, name := range key[:len(key)-1] {
		next := n.get(name)
		switch {
		case next == nil:
			next = &node{kind: group, line: line, made: byLonger}
			n.put(name, next)
		case next.kind == list && next.made == byDouble:
			next = next.items[len(next.items)-1]
		case next.kind != group || next.made == byItself:
			return nil, i + 1
		}
		n = next
	}
	name := key[len(key)-1]
	there := n.get(name)
	fresh := &node{kind: group, line: line, made: byHeader}
	switch {
	case there == nil && double:
		n.put(name, &node{kind: list, line: line, made: byDouble, items: []*node{fresh}})
	case there == nil:
		n.put(name, fresh)
	case there.made == byDouble && double:
		there.items = append(there.items, fresh)
	case there.made == byLonger && !double:
		there.made, there.line = byHeader, line
		return there, 0
	default:
		return nil, len(key)
	}
	return fresh, 0
}

// set puts a value behind a dotted key. Where something stands there already, it
// gives how many parts of the key that takes to see.
func (n *node) set(key []string, value *node) (twice int) {
	for i, name := range key[:len(key)-1] {
		next := n.get(name)
		switch {
		case next == nil:
			next = &node{kind: group, line: value.line, made: byDots}
			n.put(name, next)
		case next.kind != group || next.made != byDots:
			return i + 1
		}
		n = next
	}
	name := key[len(key)-1]
	if n.get(name) != nil {
		return len(key)
	}
	n.put(name, value)
	return 0
}
