package export

import (
	"errors"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
)

// index finds the lines of keys. The TOML reader knows them, quoted and dotted
// keys and inline tables included, but tells only in errors: so each key looked
// for is decoded into a value that refuses.
type index struct {
	source string
	meta   toml.MetaData
	top    map[string]toml.Primitive
}

// newIndex indexes a file. One that cannot be parsed has no lines, and needs none:
// its fault brings its own.
func newIndex(source string) index {
	x := index{source: source}
	x.meta, _ = toml.Decode(source, &x.top)
	return x
}

// line is the line of a key, of its table where the file does not have the key,
// and 0 where it has neither.
func (x index) line(key toml.Key) int {
	for ; len(key) > 0; key = key[:len(key)-1] {
		for _, k := range x.meta.Keys() {
			if len(k) >= len(key) && slices.Equal(k[:len(key)], key) {
				return x.at(k)
			}
		}
	}
	return 0
}

// at is the line where a key of the file begins.
func (x index) at(key toml.Key) int {
	tables := x.top
	for _, part := range key[:len(key)-1] {
		next := map[string]toml.Primitive{}
		if err := x.meta.PrimitiveDecode(tables[part], &next); err != nil {
			break // an array of tables: nothing in it is looked for
		}
		tables = next
	}
	var at toml.ParseError
	if err := x.meta.PrimitiveDecode(tables[key[len(key)-1]], new(refusing)); !errors.As(err, &at) {
		return 0
	}
	// Position.Line is the last line of text of several lines; Start is its first.
	start := min(max(at.Position.Start, 0), len(x.source))
	return 1 + strings.Count(x.source[:start], "\n")
}

// refusing takes no value, whatever it is.
type refusing struct{}

// UnmarshalTOML refuses, so that the reader says where.
func (*refusing) UnmarshalTOML(any) error { return errors.New("refused") }
