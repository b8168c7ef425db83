package scoring_test

import (
	"fmt"
	"reflect"
	"slices"
	"testing"

	"peil/scoring"
)

// TestEqualSeesEveryField changes each field of a record, whatever its depth, and
// wants the two to differ: a field that Equal forgets would not be saved.
func TestEqualSeesEveryField(t *testing.T) {
	var r scoring.Record
	fill(reflect.ValueOf(&r).Elem())
	paths := 0
	for path := range changes(reflect.TypeOf(r)) {
		var same, other scoring.Record
		fill(reflect.ValueOf(&same).Elem())
		fill(reflect.ValueOf(&other).Elem())
		if !same.Equal(r) {
			t.Fatal("two records made alike are not equal")
		}
		change(reflect.ValueOf(&other).Elem(), path)
		if other.Equal(r) || r.Equal(other) {
			t.Errorf("a change of %v is not seen", path)
		}
		paths++
	}
	if paths < 60 {
		t.Errorf("only %d fields were changed", paths)
	}
}

func TestEqualTakesNilForEmpty(t *testing.T) {
	var none, empty scoring.Record
	hollow(reflect.ValueOf(&empty).Elem())
	if !none.Equal(empty) || !empty.Equal(none) {
		t.Error("nil and empty are not the same")
	}
	if (scoring.Answer{}).Equal(scoring.Answer{Checked: []string{}}) {
		t.Error("a list that nobody went through is one in which nothing was ticked")
	}
	if none.Equal(scoring.Record{Previous: &scoring.Previous{}}) {
		t.Error("a scan that follows another says the same as one that does not")
	}
}

func TestYearIsZero(t *testing.T) {
	if !(scoring.Year{Holidays: []scoring.Holiday{}}).IsZero() || (scoring.Year{Hours: 1}).IsZero() {
		t.Error("a year without anything says something, or one with hours nothing")
	}
}

func TestHolidaysInOrder(t *testing.T) {
	day := func(d int) scoring.Date { return scoring.Date{Year: 2026, Month: 12, Day: d} }
	want := []scoring.Holiday{{From: day(1), To: day(2)}, {From: day(1), To: day(3)}, {From: day(4), To: day(4)}, {Name: "b", From: day(4), To: day(4)}}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, scoring.Holiday.Compare)
	same(t, "order", got, want)
}

// fill sets every field to something, and gives every list and map one element.
func fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i))
		}
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem())
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0))
	case reflect.Map:
		element := reflect.New(v.Type().Elem()).Elem()
		fill(element)
		v.Set(reflect.MakeMap(v.Type()))
		v.SetMapIndex(reflect.ValueOf("id"), element)
	case reflect.String:
		v.SetString("x")
	case reflect.Int:
		v.SetInt(3)
	case reflect.Bool:
		v.SetBool(true)
	default:
		panic(fmt.Sprintf("a record with a %s", v.Kind()))
	}
}

// changes lists the places of a type that can be changed: each value in it, and
// each list, map and pointer that can be taken away.
func changes(t reflect.Type) func(yield func([]int) bool) {
	return func(yield func([]int) bool) {
		switch t.Kind() {
		case reflect.Struct:
			for i := range t.NumField() {
				for path := range changes(t.Field(i).Type) {
					if !yield(append([]int{i}, path...)) {
						return
					}
				}
			}
		case reflect.Pointer, reflect.Slice, reflect.Map:
			if !yield(nil) {
				return
			}
			for path := range changes(t.Elem()) {
				if !yield(append([]int{0}, path...)) {
					return
				}
			}
		default:
			yield(nil)
		}
	}
}

func change(v reflect.Value, path []int) {
	if len(path) == 0 {
		v.SetZero()
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		change(v.Field(path[0]), path[1:])
	case reflect.Pointer:
		change(v.Elem(), path[1:])
	case reflect.Slice:
		change(v.Index(0), path[1:])
	case reflect.Map:
		element := reflect.New(v.Type().Elem()).Elem()
		element.Set(v.MapIndex(reflect.ValueOf("id")))
		change(element, path[1:])
		v.SetMapIndex(reflect.ValueOf("id"), element)
	}
}

// hollow makes every list and map of a record empty instead of nil.
func hollow(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			hollow(v.Field(i))
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 0, 0))
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
	}
}
