package locale

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"sync"
)

// Made is the made texts that a package carries, a file CODE.made per language in
// a folder, each a T. It is not copied once it was used.
type Made[T any] struct {
	Files  fs.FS
	Folder string

	kept sync.Map // those that were asked for by OrEnglish, by language
}

// Languages lists the languages there are texts in, in the order in which they
// are offered.
func (m *Made[T]) Languages() []Language { return having(m.Files, m.Folder, packed) }

// In reads the texts of a language: an error for one that is not in Languages.
func (m *Made[T]) In(l Language) (*T, error) {
	if !slices.Contains(m.Languages(), l) { // which may also be no name of a file
		return nil, noTexts(l)
	}
	data, err := fs.ReadFile(m.Files, path.Join(m.Folder, string(l)+packed))
	if err != nil {
		return nil, fmt.Errorf("read texts in language %q: %w", l, err)
	}
	texts := new(T)
	if err := Unpack(string(data), texts); err != nil {
		return nil, fmt.Errorf("read texts in language %q: %w", l, err)
	}
	return texts, nil
}

// OrEnglish gives the texts of a language, in English where there are none: what
// is said in another language is better than what is not said. They are read once,
// and nobody may change them. Texts that are there and cannot be read panic, since
// they are part of the program and a test reads each.
func (m *Made[T]) OrEnglish(l Language) *T {
	if !slices.Contains(m.Languages(), l) {
		l = English
	}
	if texts, ok := m.kept.Load(l); ok {
		return texts.(*T)
	}
	texts, err := m.In(l)
	if err != nil {
		panic(err)
	}
	kept, _ := m.kept.LoadOrStore(l, texts) // the first stays, also where two ask at once
	return kept.(*T)
}
