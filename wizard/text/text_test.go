package text_test

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"peil/export"
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
	"peil/wizard/text"
)

// words reads a language that is offered.
func words(t *testing.T, l locale.Language) *text.Words {
	t.Helper()
	w, err := text.In(l)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// flat lists every sentence by where it stands: question.rule, keys.choose.
func flat(w *text.Words) map[string]string {
	all := map[string]string{}
	var walk func(at string, v reflect.Value)
	walk = func(at string, v reflect.Value) {
		switch v.Kind() {
		case reflect.String:
			all[at] = v.String()
		case reflect.Map:
			for _, key := range v.MapKeys() {
				walk(at+"."+key.String(), v.MapIndex(key))
			}
		case reflect.Struct:
			for i := range v.NumField() {
				walk(at+"."+v.Type().Field(i).Tag.Get("toml"), v.Field(i))
			}
		default:
			panic(fmt.Sprintf("%s is a %s: teach this test to look into it", at, v.Kind()))
		}
	}
	walk("", reflect.ValueOf(*w))
	return all
}

// TestComplete: a language that is offered has every sentence.
func TestComplete(t *testing.T) {
	for _, l := range text.Languages() {
		for at, sentence := range flat(words(t, l)) {
			if strings.TrimSpace(sentence) == "" {
				t.Errorf("%s: %s is empty", l, at)
			}
		}
	}
}

// TestSameKeys: the tables whose keys are not fields have the same in every
// language, and those for countries have every country.
func TestSameKeys(t *testing.T) {
	want := slices.Sorted(maps.Keys(flat(words(t, locale.English))))
	for _, l := range text.Languages() {
		w := words(t, l)
		if got := slices.Sorted(maps.Keys(flat(w))); !slices.Equal(got, want) {
			t.Errorf("%s has the keys %q, English %q", l, only(got, want), only(want, got))
		}
		for _, c := range locale.Countries() {
			if w.School.Countries[string(c)] == "" {
				t.Errorf("%s has no name for %s", l, c)
			}
		}
	}
}

// only lists what stands in one list and not in the other.
func only(in, notIn []string) []string {
	return slices.DeleteFunc(slices.Clone(in), func(s string) bool { return slices.Contains(notIn, s) })
}

// TestSamePlaceholders: a name in braces that one language lacks or misspells
// would leave out a number, or show its braces.
func TestSamePlaceholders(t *testing.T) {
	english := flat(words(t, locale.English))
	for _, l := range text.Languages() {
		for at, sentence := range flat(words(t, l)) {
			got, want := locale.Placeholders(sentence), locale.Placeholders(english[at])
			if !slices.Equal(got, want) {
				t.Errorf("%s: %s has %q, in English %q", l, at, got, want)
			}
			if strings.Count(sentence, "{") != strings.Count(sentence, "}") {
				t.Errorf("%s: %s has a brace too many: %s", l, at, sentence)
			}
		}
	}
}

// TestNothingHidden: what a sentence has is what a screen shows.
func TestNothingHidden(t *testing.T) {
	for _, l := range text.Languages() {
		for at, sentence := range flat(words(t, l)) {
			if clean := scoring.Text(sentence); clean != strings.TrimSpace(sentence) {
				t.Errorf("%s: %s has what does not show: %q", l, at, sentence)
			}
		}
	}
}

// TestLanguages: a language is offered only where everything that is said in it
// can be: the interface speaks none that another set of texts lacks.
func TestLanguages(t *testing.T) {
	speaks := text.Languages()
	if len(speaks) == 0 {
		t.Error("no language is offered")
	}
	for who, others := range map[string][]locale.Language{
		"questions": questions.Languages(), "wording": wording.Languages(), "export": export.Languages(),
	} {
		if common := locale.Common(speaks, others); !slices.Equal(common, speaks) {
			t.Errorf("the interface speaks %q, of which package %s has %q", speaks, who, common)
		}
	}
	names := map[string]locale.Language{}
	for _, l := range speaks {
		name := words(t, l).Name
		if other, taken := names[name]; taken {
			t.Errorf("%s and %s are both called %s", l, other, name)
		}
		names[name] = l
	}
}

func TestNoSuchLanguage(t *testing.T) {
	for _, l := range []locale.Language{"", "xx", "NL", "../text/nl"} {
		if w, err := text.In(l); err == nil || w != nil {
			t.Errorf("%q gives %v, %v", l, w, err)
		}
	}
}
