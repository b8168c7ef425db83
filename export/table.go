package export

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"peil/questions"
	"peil/scoring"
)

// table is one table of a scan file while it is taken apart. What was asked for
// is known; [table.done] turns what is left into faults. A value that is absent
// gives the zero value, and so does one that is wrong, after its fault.
type table struct {
	faults *faultList
	key    []string // empty: the top of the file
	node   *node    // never nil
	known  []string // names that were asked for
}

// What a value must be.
func wantText(w *faultText) string   { return w.Want.Text }
func wantWhole(w *faultText) string  { return w.Want.Whole }
func wantDate(w *faultText) string   { return w.Want.Date }
func wantYes(w *faultText) string    { return w.Want.Yes }
func wantList(w *faultText) string   { return w.Want.List }
func wantTable(w *faultText) string  { return w.Want.Table }
func wantTables(w *faultText) string { return w.Want.Tables }
func wantVotes(w *faultText) string  { return w.Want.Votes }

// wrong notes a fault of one key of the table, at its line, or at that of the table
// where the table does not have the key.
func (t *table) wrong(name string, says template, pairs ...string) {
	t.wrongWant(name, nil, says, pairs...)
}

// wrongWant is wrong with a word on what the value must be.
func (t *table) wrongWant(name string, want, says template, pairs ...string) {
	line := t.node.line
	if value := t.node.get(name); value != nil {
		line = value.line
	}
	t.wrongAt(line, name, want, says, pairs...)
}

// wrongAt is wants at a line that is known.
func (t *table) wrongAt(line int, name string, want, says template, pairs ...string) {
	t.faults.add(line, func() Fault {
		return Fault{Line: line, Key: keyOf(append(slices.Clone(t.key), name)), says: says, want: want, with: pairs}
	})
}

// take gets a value of one kind; nil where there is none, or another one, after its
// fault.
func (t *table) take(name string, k nodeKind, want template) *node {
	t.known = append(t.known, name)
	value := t.node.get(name)
	switch {
	case value == nil || value.kind == broken:
		return nil
	case value.kind != k:
		t.wrongWant(name, want, func(w *faultText) string { return w.Kind }, "got", value.shown())
		return nil
	}
	return value
}

// must gets a value that has to be there.
func (t *table) must(name string, k nodeKind, want template) *node {
	if t.node.get(name) == nil && !t.node.holed {
		t.wrongWant(name, want, func(w *faultText) string { return w.Missing })
	}
	return t.take(name, k, want)
}

// text gets text of several lines.
func (t *table) text(name string) string {
	return t.written(name, scoring.Text, scoring.LongestNote)
}

// line gets text of one line.
func (t *table) line(name string) string {
	return t.written(name, scoring.Line, scoring.LongestLine)
}

// written gets text, clean and no longer than a text can be.
func (t *table) written(name string, clean func(string) string, longest int) string {
	value := t.take(name, textual, wantText)
	if value == nil {
		return ""
	}
	return t.fitting(name, clean(value.text), longest)
}

// fitting checks the length of a text.
func (t *table) fitting(name, text string, longest int) string {
	if _, cut := scoring.Cut(text, longest); cut {
		n := utf8.RuneCountInString(text)
		t.wrong(name, func(w *faultText) string { return w.Long }, "got", fmt.Sprint(n), "max", fmt.Sprint(longest))
	}
	return text
}

// mustLine gets one line that has to be there and say something.
func (t *table) mustLine(name string) string {
	value := t.must(name, textual, wantText)
	if value == nil {
		return ""
	}
	s := scoring.Line(value.text)
	if s == "" {
		t.wrongWant(name, wantText, func(w *faultText) string { return w.Empty })
	}
	return t.fitting(name, s, scoring.LongestLine)
}

// reason gets why something is not applicable; a blank reason is none.
func (t *table) reason(name string) string {
	value := t.take(name, textual, wantText)
	if value == nil {
		return ""
	}
	s := scoring.Line(value.text)
	if s == "" {
		t.wrong(name, func(w *faultText) string { return w.Reason })
	}
	return t.fitting(name, s, scoring.LongestLine)
}

// choice gets one of the words allowed.
func choice[T ~string](t *table, name string, allowed []T) T {
	value := t.take(name, textual, wantText)
	if value == nil {
		return ""
	}
	t.oneOf(name, value.text, words(allowed))
	return T(value.text)
}

// words are the words that a file can hold in the place of some constants.
func words[T ~string](all []T) []string {
	words := make([]string, len(all))
	for i, one := range all {
		words[i] = string(one)
	}
	return words
}

// oneOf checks a word against those allowed.
func (t *table) oneOf(name, got string, allowed []string) {
	if !slices.Contains(allowed, got) {
		t.wrong(name, func(w *faultText) string { return w.OneOf }, "got", quote(got), "allowed", strings.Join(allowed, ", "))
	}
}

// level gets a level, 1 to 5.
func (t *table) level(name string) questions.Level {
	n := t.number(name, int(questions.NotStarted), int(questions.StructuralImprovement), func(w *faultText) string { return w.Level })
	return questions.Level(n)
}

// target gets a level to aim at, 3 to 5.
func (t *table) target(name string) questions.Level {
	n := t.number(name, int(questions.FirstSteps), int(questions.StructuralImprovement), func(w *faultText) string { return w.Target })
	return questions.Level(n)
}

// order gets a place in an order, from 1.
func (t *table) order(name string) int {
	return t.number(name, 1, math.MaxInt32, func(w *faultText) string { return w.Place })
}

// number gets a whole number from lowest to highest; 0 where there is none.
func (t *table) number(name string, lowest, highest int, says template) int {
	value := t.take(name, whole, wantWhole)
	if value == nil {
		return 0
	}
	if value.whole < int64(lowest) || value.whole > int64(highest) {
		t.wrong(name, says, "got", fmt.Sprint(value.whole), "max", fmt.Sprint(highest))
		return 0
	}
	return int(value.whole)
}

// yes gets true. A false would say nothing that an absent key does not say.
func (t *table) yes(name string) bool {
	value := t.take(name, truth, wantYes)
	if value != nil && !value.truth {
		t.wrong(name, func(w *faultText) string { return w.OnlyTrue }, "got", value.text)
	}
	return value != nil && value.truth
}

// day gets a date without a time.
func (t *table) day(name string) scoring.Date {
	return t.inRange(name, t.take(name, dated, wantDate))
}

// mustDay gets a date that has to be there.
func (t *table) mustDay(name string) scoring.Date {
	return t.inRange(name, t.must(name, dated, wantDate))
}

func (t *table) inRange(name string, value *node) scoring.Date {
	if value == nil {
		return scoring.Date{}
	}
	if !value.day.InRange() {
		t.wrong(name, func(w *faultText) string { return w.Years }, "got", value.text,
			"first", fmt.Sprint(scoring.EarliestYear), "last", fmt.Sprint(scoring.LatestYear))
		return scoring.Date{}
	}
	return value.day
}

// list gets what stands in a list, each of one kind; ok is false where there is no
// list, or a wrong one.
func (t *table) list(name string, k nodeKind, want template) (items []*node, ok bool) {
	value := t.take(name, list, want)
	if value == nil {
		return nil, false
	}
	for _, item := range value.items {
		switch item.kind {
		case k:
		case broken:
			return nil, false
		default:
			t.wrongWant(name, want, func(w *faultText) string { return w.Kind }, "got", value.shown())
			return nil, false
		}
	}
	if n := len(value.items); n > scoring.LongestList {
		t.wrong(name, func(w *faultText) string { return w.TooMany }, "got", fmt.Sprint(n), "max", fmt.Sprint(scoring.LongestList))
		return nil, false
	}
	return value.items, true
}

// texts gets a list of texts, each on one line; an empty list is not nil.
func (t *table) texts(name string) []string {
	items, ok := t.list(name, textual, wantList)
	if !ok {
		return nil
	}
	texts := make([]string, len(items))
	for i, item := range items {
		texts[i] = t.fitting(name, scoring.Line(item.text), scoring.LongestLine)
	}
	return texts
}

// sub gets a table within the table, an empty one where it is absent.
func (t *table) sub(name string) *table {
	value := t.take(name, group, wantTable)
	if value == nil {
		// What a table lacks is no news where something else stands in its place.
		value = &node{holed: t.node.holed || t.node.get(name) != nil}
	}
	return &table{faults: t.faults, key: append(slices.Clone(t.key), name), node: value}
}

// subs gets the tables of a list of tables.
func (t *table) subs(name string) []*table {
	items, _ := t.list(name, group, wantTables)
	var all []*table
	for _, item := range items {
		all = append(all, &table{faults: t.faults, key: append(slices.Clone(t.key), name), node: item})
	}
	return all
}

// has reports whether the table has a key.
func (t *table) has(name string) bool { return t.node.get(name) != nil }

// names lists the keys of a table whose keys are ids, in the order of the file.
func (t *table) names() []string {
	names := make([]string, len(t.node.entries))
	for i, e := range t.node.entries {
		names[i] = e.name
	}
	return names
}

// ignore takes keys whose values do not matter.
func (t *table) ignore(names ...string) { t.known = append(t.known, names...) }

// done notes every key that nobody asked for.
func (t *table) done() {
	allowed := ""
	for _, e := range t.node.entries {
		if slices.Contains(t.known, e.name) {
			continue
		}
		if i := t.spelt(e.name); i >= 0 {
			t.wrongAt(e.line, e.name, nil, func(w *faultText) string { return w.Spelling }, "right", t.known[i])
			continue
		}
		if allowed == "" {
			allowed = strings.Join(t.known, ", ")
		}
		t.wrongAt(e.line, e.name, nil, func(w *faultText) string { return w.UnknownKey }, "allowed", allowed)
	}
}

// spelt is which of the names that were asked for a name is, but for its capitals;
// -1: none.
func (t *table) spelt(name string) int {
	for i, known := range t.known {
		if len(known) == len(name) && strings.EqualFold(known, name) {
			return i
		}
	}
	return -1
}
