package locale

import (
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"strings"
)

// Unpack reads what [Pack] wrote into a value of the same type, given by a
// pointer. Its texts are parts of the made form: hardly anything is copied. An
// error says that the form does not fit the type; what was read until then stays.
func Unpack(form string, into any) error {
	rest, ok := strings.CutPrefix(form, madeBy)
	if !ok {
		return errStale
	}
	u := unpacker{rest: rest, fields: fieldsByType{}}
	_, content := u.line()
	u.value(reflect.ValueOf(into).Elem(), content)
	if u.err == nil && u.rest != "" {
		u.err = errStale
	}
	return u.err
}

// errStale is what a made form is that does not fit its structs.
var errStale = errors.New("the made form of the texts is not of these texts: run go generate ./... in the source of peil")

// unpacker reads line after line; its first error stays, and ends every loop.
type unpacker struct {
	rest   string
	fields fieldsByType
	err    error
}

func (u *unpacker) line() (name, content string) {
	line, rest, ended := strings.Cut(u.rest, "\n")
	name, content, tabbed := strings.Cut(line, "\t")
	if !ended || !tabbed {
		u.fail()
	}
	u.rest = rest
	return unescape(name), content
}

func (u *unpacker) fail() {
	if u.err == nil {
		u.err = errStale
	}
}

func (u *unpacker) value(v reflect.Value, content string) {
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		u.value(v.Elem(), content)
	case reflect.String:
		v.SetString(unescape(content))
	case reflect.Int:
		v.SetInt(int64(u.number(content)))
	case reflect.Bool:
		v.SetBool(content == "true")
	case reflect.Slice:
		n := u.count(content)
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := 0; i < n && u.err == nil; i++ {
			_, content := u.line()
			u.value(v.Index(i), content)
		}
	case reflect.Map:
		u.table(v, u.count(content))
	case reflect.Struct:
		u.structure(v, u.count(content))
	default:
		u.err = fmt.Errorf("unpack a %s: it has no made form", v.Type())
	}
}

func (u *unpacker) table(v reflect.Value, n int) {
	t := v.Type()
	v.Set(reflect.MakeMapWithSize(t, n))
	key, elem := reflect.New(t.Key()).Elem(), reflect.New(t.Elem()).Elem()
	for ; n > 0 && u.err == nil; n-- {
		name, content := u.line()
		key.SetString(name)
		elem.SetZero()
		u.value(elem, content)
		v.SetMapIndex(key, elem)
	}
}

// structure reads n fields. They stand in the order of the struct.
func (u *unpacker) structure(v reflect.Value, n int) {
	fields := u.fields.of(v.Type())
	for ; n > 0 && u.err == nil; n-- {
		name, content := u.line()
		for len(fields) > 0 && fields[0].name != name {
			fields = fields[1:]
		}
		if len(fields) == 0 {
			u.fail()
			return
		}
		u.value(v.FieldByIndex(fields[0].index), content)
		fields = fields[1:]
	}
}

func (u *unpacker) number(content string) int {
	n, err := strconv.Atoi(content)
	if err != nil {
		u.fail()
	}
	return n
}

// count is how many values follow. Each takes a line of two bytes or more, so a
// form that promises more than it has is found before anything is made.
func (u *unpacker) count(content string) int {
	n := u.number(content)
	if n < 0 || n > len(u.rest)/2 {
		u.fail()
		return 0
	}
	return n
}

func unescape(s string) string {
	at := strings.IndexByte(s, '\\')
	if at < 0 {
		return s
	}
	var plain strings.Builder
	for ; at >= 0 && at+1 < len(s); at = strings.IndexByte(s, '\\') {
		plain.WriteString(s[:at])
		for _, e := range escapes {
			if e[1] == s[at:at+2] {
				plain.WriteString(e[0])
			}
		}
		s = s[at+2:]
	}
	return plain.String() + s
}
