package wording_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// A language is complete: every sentence is there, and fills in what it fills in
// in every other language.
func TestWordsAreComplete(t *testing.T) {
	dutch := sentences(t, locale.Dutch)
	for _, l := range wording.Languages() {
		own := sentences(t, l)
		if len(own) != len(dutch) {
			t.Errorf("%d sentences in %s, %d in %s", len(own), l, len(dutch), locale.Dutch)
		}
		for key, sentence := range own {
			if strings.TrimSpace(sentence) == "" {
				t.Errorf("%s: %s is empty", l, key)
			}
			if got, want := locale.Placeholders(sentence), locale.Placeholders(dutch[key]); !slices.Equal(got, want) {
				t.Errorf("%s: %s fills in %v, in %s %v", l, key, got, locale.Dutch, want)
			}
			if strings.Contains(sentence, "  ") || strings.ContainsAny(sentence, `!"`) {
				t.Errorf("%s: %s: two spaces, an exclamation mark or a straight quotation mark: %s", l, key, sentence)
			}
		}
	}
}

// sentences lists every text of a language by the path of its field; an empty
// field counts.
func sentences(t *testing.T, l locale.Language) map[string]string {
	t.Helper()
	w, err := wording.In(l)
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]string{}
	collect(all, "", reflect.ValueOf(*w))
	return all
}

func collect(all map[string]string, at string, v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			collect(all, at+"."+v.Type().Field(i).Name, v.Field(i))
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			collect(all, at+"."+k.String(), v.MapIndex(k))
		}
	case reflect.Slice:
		for i := range v.Len() {
			collect(all, fmt.Sprintf("%s.%d", at, i+1), v.Index(i))
		}
	default:
		all[at] = v.String()
	}
}

// What the scan file names by a word has a sentence in every language.
func TestEveryCodeHasWords(t *testing.T) {
	for _, l := range wording.Languages() {
		w, err := wording.In(l)
		if err != nil {
			t.Fatal(err)
		}
		if n := len(w.Numbers.Months); n != 12 {
			t.Errorf("%s: %d months", l, n)
		}
		for _, x := range []struct {
			what  string
			texts map[string]string
			codes []string
		}{
			{"efforts", w.Efforts, codes(questions.Efforts()[1:])}, // to find out is no effort of an action
			{"statuses", w.Statuses, scoring.Statuses()},
			{"sectors", w.Sectors, scoring.Sectors()},
			{"scopes", w.Scopes, codes(questions.Scopes())},
		} {
			for _, code := range x.codes {
				if x.texts[code] == "" {
					t.Errorf("%s: no %s for %s", l, x.what, code)
				}
			}
			if len(x.texts) != len(x.codes) {
				t.Errorf("%s: %d %s for %d", l, len(x.texts), x.what, len(x.codes))
			}
		}
	}
}

func codes[T ~string](of []T) []string {
	var all []string
	for _, one := range of {
		all = append(all, string(one))
	}
	return all
}

func TestNoSuchLanguage(t *testing.T) {
	qn, err := questions.IBP()
	if err != nil {
		t.Fatal(err)
	}
	const none = `read texts in language "de": there are none`
	if _, err := wording.In("de"); err == nil || err.Error() != none {
		t.Errorf("got %v", err)
	}
	if _, err := wording.Speak(qn, "de", locale.Norway); err == nil || err.Error() != none {
		t.Errorf("got %v", err)
	}
}
