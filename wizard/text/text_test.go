package text_test

import (
	"fmt"
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

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

// TestLanguages: a language is offered only where the questionnaire, its wording
// and the interface all speak it.
func TestLanguages(t *testing.T) {
	qn, err := questions.IBP()
	if err != nil {
		t.Fatal(err)
	}
	if len(text.Languages()) == 0 {
		t.Error("no language is offered")
	}
	for who, other := range map[string][]locale.Language{"the questionnaire": qn.Languages(), "the wording": wording.Languages()} {
		if !slices.Equal(text.Languages(), other) {
			t.Errorf("the interface speaks %q, %s %q", text.Languages(), who, other)
		}
	}
	names := map[string]locale.Language{}
	for _, l := range text.Languages() {
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

// TestStrict adds to a file what the structs do not have: each is named, for a
// sentence that nobody shows was meant for somewhere.
func TestStrict(t *testing.T) {
	data, err := os.ReadFile("en.toml")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, old, new, unknown string }{
		{"an unknown key", "[lines]\n", "[lines]\nextra = \"x\"\n", "lines.extra"},
		{"an unknown table", "[lines]\n", "[more]\nextra = \"x\"\n\n[lines]\n", "more"},
		{"a misspelt key", "\nwelcome =", "\nwelcom =", "lines.welcom"},
		{"a key in capitals", "\nwelcome =", "\nWelcome =", "lines.Welcome"},
		{"a key in a wrong table", "[done]\n", "[done]\nwelcome = \"x\"\n", "done.welcome"},
		{"the file as it is", "", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			changed := strings.Replace(string(data), c.old, c.new, 1)
			if c.old != "" && changed == string(data) {
				t.Fatalf("%q does not stand in the file", c.old)
			}
			unknown, err := locale.Decode(changed, &text.Words{})
			if err != nil {
				t.Fatal(err)
			}
			if got := strings.Join(unknown, " "); !strings.Contains(got, c.unknown) || (got == "") != (c.unknown == "") {
				t.Errorf("unknown are %q, want %q", got, c.unknown)
			}
		})
	}
}
