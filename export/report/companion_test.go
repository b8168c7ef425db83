package report

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"testing"

	"peil/questions/locale"
	"peil/scoring/wording"
)

// Each companion has its own name in every language, and is what the format of its kind
// writes.
func TestCompanions(t *testing.T) {
	as := map[string]string{"report": "html", "ask": "", "board": "", "word": "docx", "actions": "csv", "calendar": "ics", "summary": "", "text": "markdown"}
	var all []string
	for _, c := range Companions() {
		all = append(all, c.Name)
	}
	for _, l := range wording.Languages() {
		v := speaking(t, l, locale.Netherlands)
		beside := maps.Collect(Beside(withWork(), v, all...))
		if len(beside) != len(as) {
			t.Errorf("%s: %d files of %d: %v", l, len(beside), len(as), slices.Sorted(maps.Keys(beside)))
		}
		for _, c := range Companions() {
			data := beside[c.Suffix(l)]
			format, known := as[c.Name]
			if !known || len(data) == 0 || !strings.HasPrefix(c.Suffix(l), "-") {
				t.Errorf("%s: %s is %q", l, c.Name, c.Suffix(l))
			}
			if f, ok := FormatNamed(format); ok && !bytes.Equal(data, f.Write(withWork(), v)) {
				t.Errorf("%s: %s is not what format %s writes", l, c.Name, format)
			}
		}
	}
}

// Without being asked for stand there what opens with a double click, and an ask list only
// where there is something to ask.
func TestBeside(t *testing.T) {
	v := speaking(t, locale.Dutch, locale.Netherlands)
	if got, want := slices.Sorted(maps.Keys(maps.Collect(Beside(everythingUnknown(), v)))), []string{"-bestuur.html", "-verslag.html", "-vragen.html"}; !slices.Equal(got, want) {
		t.Errorf("beside a scan stand %v, want %v", got, want)
	}
	if got, want := slices.Sorted(maps.Keys(maps.Collect(Beside(quickDutch(), v, "calendar")))), []string{"-bestuur.html", "-verslag.html"}; !slices.Equal(got, want) {
		t.Errorf("where nothing is to ask or dated stand %v, want %v", got, want)
	}
	for range Beside(everythingUnknown(), v) {
		break // a disk that is full wants no more
	}
}

// What is asked for in vain is answered.
func TestCompanionsLack(t *testing.T) {
	v := speaking(t, locale.Dutch, locale.Netherlands)
	for _, c := range Companions() {
		if got, want := c.Lacks(quickDutch(), v) != "", c.Name == "calendar" || c.Name == "ask"; got != want {
			t.Errorf("%s lacks something: %v", c.Name, got)
		}
		if c.Lacks(withWork(), v) != "" {
			t.Errorf("%s lacks something of a scan with work", c.Name)
		}
	}
}

// What was written is named in the order of the table, with words in every language.
func TestFiles(t *testing.T) {
	for _, l := range wording.Languages() {
		v := speaking(t, l, locale.Netherlands)
		paths, want := map[string]string{}, []string(nil)
		for _, c := range Companions() {
			paths[c.Suffix(l)] = "linde" + c.Suffix(l)
			want = append(want, "linde"+c.Suffix(l))
		}
		var order []string
		for _, f := range Files(paths, v) {
			order = append(order, f.Path)
			if !strings.Contains(f.Said, "{file}") || f.About == "" || strings.Contains(f.About, "{") {
				t.Errorf("%s: %s is said as %q and %q", l, f.Path, f.Said, f.About)
			}
		}
		if !slices.Equal(order, want) {
			t.Errorf("the order is %v, want %v", order, want)
		}
	}
	if got := Files(map[string]string{"-verslag.md": "linde.md"}, speaking(t, locale.Dutch, locale.Netherlands)); len(got) != 1 {
		t.Errorf("one file was written, %d are named", len(got))
	}
}
