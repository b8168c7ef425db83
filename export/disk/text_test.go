package disk

import (
	"reflect"
	"testing"

	"peil/questions/locale"
)

// TestTexts leaves no sentence out, nor a place to fill in.
func TestTexts(t *testing.T) {
	en := reflect.ValueOf(*textsIn(locale.English))
	for _, l := range Languages() {
		got := reflect.ValueOf(*textsIn(l))
		for i := range got.NumField() {
			text, name := got.Field(i).String(), got.Type().Field(i).Name
			if text == "" {
				t.Errorf("%s %s: missing", l, name)
			}
			if a, b := locale.Placeholders(text), locale.Placeholders(en.Field(i).String()); !reflect.DeepEqual(a, b) {
				t.Errorf("%s %s: fills %v, in English %v", l, name, a, b)
			}
		}
	}
}
