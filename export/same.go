package export

import (
	"slices"
	"strconv"
	"strings"
)

// same reports whether two values say the same. A number is the same however it is
// written, since another program may write 2.60; the keys of a table have no order.
func same(a, b *node) bool {
	switch {
	case a.kind == other && b.kind == other && a.text == b.text:
		return true
	case a.kind == other || b.kind == other:
		x, isNumber := a.number()
		y, areNumbers := b.number()
		return isNumber && areNumbers && x == y
	case a.kind != b.kind:
		return false
	}
	switch a.kind {
	case textual:
		return a.text == b.text
	case whole:
		return a.whole == b.whole
	case truth:
		return a.truth == b.truth
	case dated:
		return a.day == b.day
	case list:
		return slices.EqualFunc(a.items, b.items, same)
	default:
		return len(a.entries) == len(b.entries) && a.alike(b) == len(b.entries)
	}
}

// number is the value of a number; ok is false where a value is none.
func (n *node) number() (value float64, ok bool) {
	switch n.kind {
	case whole:
		return float64(n.whole), true
	case other:
		f, err := strconv.ParseFloat(strings.ReplaceAll(n.text, "_", ""), 64)
		return f, err == nil
	}
	return 0, false
}

// alike counts the values of a table that stand in another one too, under the same
// key.
func (n *node) alike(table *node) int {
	count := 0
	for _, e := range table.entries {
		if value := n.get(e.name); value != nil && same(value, e.node) {
			count++
		}
	}
	return count
}

// idOf is what stands behind a key where that is text, else nothing.
func (n *node) idOf(key string) string {
	if value := n.get(key); value != nil && value.kind == textual {
		return value.text
	}
	return ""
}
