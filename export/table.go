package export

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/BurntSushi/toml"

	"peil/questions"
	"peil/scoring"
)

// table is one table of a scan file while it is taken apart. What was asked for
// is known; [table.done] turns what is left into faults. A value that is absent
// gives the zero value, and so does one that is wrong, after its fault.
type table struct {
	d      *decoding
	key    toml.Key // empty: the top of the file
	values map[string]any
	known  []string // names that were asked for
	broken bool     // stands where a table should, and is none: what it lacks is no news
}

// What a value must be.
func wantText(w *faultText) string  { return w.Want.Text }
func wantWhole(w *faultText) string { return w.Want.Whole }
func wantDate(w *faultText) string  { return w.Want.Date }
func wantYes(w *faultText) string   { return w.Want.Yes }
func wantList(w *faultText) string  { return w.Want.List }
func wantTable(w *faultText) string { return w.Want.Table }

// wrong notes a fault of one key of the table.
func (t *table) wrong(name string, says template, pairs ...string) {
	t.d.wrong(join(t.key, name), Fault{says: says, with: pairs})
}

// unfit notes a value of another kind than the one wanted.
func (t *table) unfit(name string, want template) {
	t.d.wrong(join(t.key, name), Fault{
		says: func(w *faultText) string { return w.Kind },
		want: want,
		with: []string{"got", show(t.values[name])},
	})
}

// join is a key with one more part.
func join(key toml.Key, name string) toml.Key { return append(slices.Clone(key), name) }

// take gets a value of one Go type, as the TOML decoder makes them.
func take[T any](t *table, name string, want template) (value T, ok bool) {
	t.known = append(t.known, name)
	got, there := t.values[name]
	if !there {
		return value, false
	}
	if value, ok = got.(T); !ok {
		t.unfit(name, want)
	}
	return value, ok
}

// must gets a value that has to be there.
func must[T any](t *table, name string, want template) (T, bool) {
	if _, there := t.values[name]; !there && !t.broken {
		t.d.wrong(join(t.key, name), Fault{says: func(w *faultText) string { return w.Missing }, want: want})
	}
	return take[T](t, name, want)
}

// text gets text of several lines.
func (t *table) text(name string) string {
	s, _ := take[string](t, name, wantText)
	return scoring.Text(s)
}

// line gets text of one line.
func (t *table) line(name string) string {
	s, _ := take[string](t, name, wantText)
	return scoring.Line(s)
}

// mustText gets one line that has to be there and say something.
func (t *table) mustText(name string) string {
	s, ok := must[string](t, name, wantText)
	if s = scoring.Line(s); ok && s == "" {
		t.d.wrong(join(t.key, name), Fault{says: func(w *faultText) string { return w.Empty }, want: wantText})
	}
	return s
}

// reason gets why something is not applicable; a blank reason is none.
func (t *table) reason(name string) string {
	s, ok := take[string](t, name, wantText)
	if s = scoring.Line(s); ok && s == "" {
		t.wrong(name, func(w *faultText) string { return w.Reason })
	}
	return s
}

// choice gets one of the words allowed.
func (t *table) choice(name string, allowed []string) string {
	s, ok := take[string](t, name, wantText)
	if ok {
		t.oneOf(name, s, allowed...)
	}
	return s
}

// oneOf checks a word against those allowed.
func (t *table) oneOf(name, got string, allowed ...string) {
	if !slices.Contains(allowed, got) {
		t.wrong(name, func(w *faultText) string { return w.OneOf }, "got", show(got), "allowed", strings.Join(allowed, ", "))
	}
}

// level gets a level, 1 to 5.
func (t *table) level(name string) questions.Level {
	return t.within(name, questions.NotStarted, func(w *faultText) string { return w.Level })
}

// target gets a level to aim at, 3 to 5.
func (t *table) target(name string) questions.Level {
	return t.within(name, questions.FirstSteps, func(w *faultText) string { return w.Target })
}

func (t *table) within(name string, lowest questions.Level, says template) questions.Level {
	n, ok := take[int64](t, name, wantWhole)
	if ok && (n < int64(lowest) || n > int64(questions.StructuralImprovement)) {
		t.wrong(name, says, "got", fmt.Sprint(n))
		return 0
	}
	return questions.Level(n)
}

// yes gets true. A false would say nothing that an absent key does not say.
func (t *table) yes(name string) bool {
	b, ok := take[bool](t, name, wantYes)
	if ok && !b {
		t.wrong(name, func(w *faultText) string { return w.OnlyTrue }, "got", "false")
	}
	return b
}

// day gets a date without a time.
func (t *table) day(name string) scoring.Date {
	at, ok := take[time.Time](t, name, wantDate)
	return t.dayOf(name, at, ok)
}

// mustDay gets a date that has to be there.
func (t *table) mustDay(name string) scoring.Date {
	at, ok := must[time.Time](t, name, wantDate)
	return t.dayOf(name, at, ok)
}

func (t *table) dayOf(name string, at time.Time, ok bool) scoring.Date {
	switch {
	case !ok:
		return scoring.Date{}
	case at.Location().String() != localDate:
		t.unfit(name, wantDate)
		return scoring.Date{}
	}
	return scoring.DateOf(at)
}

// texts gets a list of texts, each on one line; an empty list is not nil.
func (t *table) texts(name string) []string {
	list, ok := take[[]any](t, name, wantList)
	if !ok {
		return nil
	}
	texts := make([]string, 0, len(list))
	for _, item := range list {
		s, ok := item.(string)
		if !ok {
			t.unfit(name, wantList)
			return nil
		}
		texts = append(texts, scoring.Line(s))
	}
	return texts
}

// sub gets a table within the table, an empty one where it is absent.
func (t *table) sub(name string) *table {
	values, ok := take[map[string]any](t, name, wantTable)
	_, there := t.values[name]
	return &table{d: t.d, key: join(t.key, name), values: values, broken: there && !ok}
}

// names lists the keys of a table whose keys are ids.
func (t *table) names() []string { return slices.Sorted(maps.Keys(t.values)) }

// ignore takes keys whose values do not matter.
func (t *table) ignore(names ...string) { t.known = append(t.known, names...) }

// reserved takes a key that a later format will give a meaning. It cannot be
// kept, so a file that has it cannot be gone on with.
func (t *table) reserved(name string) {
	if _, there := t.values[name]; there {
		t.wrong(name, func(w *faultText) string { return w.NewerKey })
		delete(t.values, name)
	}
}

// done notes every key that nobody asked for.
func (t *table) done() {
	for _, name := range t.names() {
		if slices.Contains(t.known, name) {
			continue
		}
		same := func(known string) bool { return strings.EqualFold(known, name) }
		if i := slices.IndexFunc(t.known, same); i >= 0 {
			t.wrong(name, func(w *faultText) string { return w.Spelling }, "right", t.known[i])
		} else {
			t.wrong(name, func(w *faultText) string { return w.UnknownKey }, "allowed", strings.Join(t.known, ", "))
		}
	}
}

// longestShown is how many characters of a value a fault repeats.
const longestShown = 40

// show writes a value much as it stands in the file, short and safe to print.
func show(value any) string {
	switch v := value.(type) {
	case string:
		if r := []rune(v); len(r) > longestShown {
			v = string(r[:longestShown]) + "…"
		}
		return strconv.Quote(v)
	case time.Time:
		if v.Location().String() == localDate {
			return v.Format(time.DateOnly)
		}
		return v.Format(time.DateOnly + " " + time.TimeOnly)
	case map[string]any:
		return "{…}"
	case []any, []map[string]any:
		return "[…]"
	}
	return fmt.Sprint(value)
}
