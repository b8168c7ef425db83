package questions_test

import (
	"fmt"
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"

	"peil/questions/locale"
)

// Two languages must have the same texts under the same keys, each with the same
// placeholders: else a school reads a text for its country in one language and
// the neutral one in the other, or a deadline only in Dutch. That is checked in
// the files as they are written, before anything is laid over anything.
func TestLanguagesHaveTheSameTexts(t *testing.T) {
	dutch := written(t, locale.Dutch)
	for _, l := range ibp(t).Languages() {
		other := written(t, l)
		for _, key := range union(dutch, other) {
			a, inDutch := dutch[key]
			b, inOther := other[key]
			switch {
			case !inDutch:
				t.Errorf("%s: only in %s", key, l)
			case !inOther:
				t.Errorf("%s: only in %s", key, locale.Dutch)
			case !slices.Equal(locale.Placeholders(a), locale.Placeholders(b)):
				t.Errorf("%s: %v in %s, %v in %s", key, locale.Placeholders(a), locale.Dutch, locale.Placeholders(b), l)
			}
		}
	}
}

// Whoever copies a file to translate it can leave a sentence behind. Names and
// titles are alike in many languages, and so is much in bokmål and nynorsk: these
// are compared with Dutch and English only.
func TestLanguagesDiffer(t *testing.T) {
	for _, from := range []locale.Language{locale.Dutch, locale.English} {
		original := written(t, from)
		for _, l := range ibp(t).Languages() {
			if l == from {
				continue
			}
			copied := written(t, l)
			for key, text := range original {
				if strings.HasSuffix(text, ".") && copied[key] == text {
					t.Errorf("%s is the same in %s and %s: %s", key, from, l, text)
				}
			}
		}
	}
}

// written is every text of a language as its file holds it, by key:
// questions.gov-dpo.NL.steps.4.2.
func written(t *testing.T, l locale.Language) map[string]string {
	t.Helper()
	data, err := os.ReadFile("content/ibp/" + string(l) + ".toml")
	if err != nil {
		t.Fatal(err)
	}
	var file map[string]any
	if err := toml.Unmarshal(data, &file); err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{}
	flatten(texts, "", reflect.ValueOf(file))
	return texts
}

func flatten(texts map[string]string, at string, v reflect.Value) {
	if v.Kind() == reflect.Interface {
		v = v.Elem()
	}
	switch v.Kind() {
	case reflect.Map:
		for _, k := range v.MapKeys() {
			flatten(texts, strings.TrimPrefix(at+"."+k.String(), "."), v.MapIndex(k))
		}
	case reflect.Slice:
		for i := range v.Len() {
			flatten(texts, fmt.Sprintf("%s.%d", at, i+1), v.Index(i))
		}
	default:
		texts[at] = v.String()
	}
}

func union(a, b map[string]string) []string {
	keys := slices.AppendSeq(slices.Collect(maps.Keys(a)), maps.Keys(b))
	slices.Sort(keys)
	return slices.Compact(keys)
}
