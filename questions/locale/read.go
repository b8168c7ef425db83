package locale

import (
	"fmt"
	"io/fs"
	"reflect"
	"strings"

	"github.com/BurntSushi/toml"
)

// Read reads the texts of a language from a folder into a struct of small
// structs. A language that is not there, and a key that the struct does not have,
// are errors.
func Read[T any](folder fs.FS, l Language) (*T, error) {
	data, err := fs.ReadFile(folder, string(l)+edited)
	if err != nil {
		return nil, noTexts(l)
	}
	texts := new(T)
	unknown, err := Decode(string(data), texts)
	if err == nil && unknown != nil {
		err = fmt.Errorf("unknown keys %s", strings.Join(unknown, ", "))
	}
	if err != nil {
		return nil, fmt.Errorf("read texts in language %q: %w", l, err)
	}
	return texts, nil
}

func noTexts(l Language) error {
	return fmt.Errorf("read texts in language %q: there are none", l)
}

// Decode reads TOML into a struct and lists the keys that the struct does not
// have. BurntSushi/toml matches keys without regard to case; here Format is not
// format.
func Decode(data string, into any) (unknown []string, err error) {
	md, err := toml.Decode(data, into)
	if err != nil {
		return nil, err
	}
	fields := fieldsOf{}
	for _, k := range md.Keys() {
		if !fields.hold(reflect.TypeOf(into).Elem(), k) {
			unknown = append(unknown, k.String())
		}
	}
	return unknown, nil
}

// fieldsOf remembers the fields of each struct by the name in their tag: a
// questionnaire asks for the same few a thousand times.
type fieldsOf map[reflect.Type]map[string]reflect.Type

// hold reports whether a type holds a key, letter for letter. A key of any name
// fits a map.
func (f fieldsOf) hold(t reflect.Type, k toml.Key) bool {
	for t.Kind() == reflect.Slice || t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if len(k) == 0 {
		return true
	}
	switch t.Kind() {
	case reflect.Map:
		return f.hold(t.Elem(), k[1:])
	case reflect.Struct:
		field, ok := f.of(t)[k[0]]
		return ok && f.hold(field, k[1:])
	}
	return false
}

func (f fieldsOf) of(t reflect.Type) map[string]reflect.Type {
	if f[t] == nil {
		f[t] = map[string]reflect.Type{}
		for _, field := range reflect.VisibleFields(t) {
			if name := nameOf(field); name != "" {
				f[t][name] = field.Type
			}
		}
	}
	return f[t]
}

// nameOf is the key of a field in TOML and in the made form; empty where it has
// none.
func nameOf(field reflect.StructField) string {
	if name := field.Tag.Get("toml"); name != "-" {
		return name
	}
	return ""
}
