package questions

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"peil/questions/locale"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
)

//go:embed content
var content embed.FS

// files is where a questionnaire came from, so that its words can be read later
// and only in the language asked for.
type files struct {
	fsys fs.FS
	dir  string
}

// IBP reads the questionnaire on information security and privacy that the
// program carries with it.
func IBP() (*Questionnaire, error) {
	fsys, err := fs.Sub(content, "content")
	if err != nil {
		return nil, err
	}
	return Load(fsys, "ibp")
}

// Load reads the structure of the questionnaire in folder dir of fsys. What is
// wrong with it comes back whole, as [Breaches].
func Load(fsys fs.FS, dir string) (*Questionnaire, error) {
	qn := &Questionnaire{files: files{fsys, dir}}
	file := path.Join(dir, "questionnaire.toml")
	found, err := decode(fsys, file, qn)
	if err != nil {
		return nil, err
	}
	found = append(found, qn.check(file)...)
	return qn, found.err()
}

// Languages lists the languages in which a questionnaire can be had, in the
// order in which they are offered. A language is complete or it is not here.
func (qn *Questionnaire) Languages() []locale.Language {
	folder, err := fs.Sub(qn.files.fsys, qn.files.dir)
	if err != nil {
		return nil
	}
	return locale.Languages(folder)
}

func (f files) of(l locale.Language) string { return path.Join(f.dir, string(l)+".toml") }

// Translation reads the questionnaire's words in one language. What is wrong
// with them comes back whole, as [Breaches].
func (qn *Questionnaire) Translation(l locale.Language) (*Translation, error) {
	t := &Translation{Language: l}
	file := qn.files.of(l)
	found, err := decode(qn.files.fsys, file, t)
	if err != nil {
		return nil, err
	}
	found = append(found, t.check(qn, file)...)
	return t, found.err()
}

// Breach is one thing that is wrong with a questionnaire.
type Breach struct {
	File string
	ID   string // what it is about: the id of a question, or a key
	What string
}

func (b Breach) String() string { return fmt.Sprintf("%s: %s: %s", b.File, b.ID, b.What) }

// Breaches is everything that is wrong with a questionnaire, sorted.
type Breaches []Breach

func (b Breaches) Error() string {
	lines := make([]string, len(b))
	for i, one := range b {
		lines[i] = one.String()
	}
	return strings.Join(lines, "\n")
}

func (b Breaches) err() error {
	if len(b) == 0 {
		return nil
	}
	slices.SortFunc(b, func(x, y Breach) int { return strings.Compare(x.String(), y.String()) })
	return slices.Compact(b)
}

func decode(fsys fs.FS, file string, into any) (Breaches, error) {
	data, err := fs.ReadFile(fsys, file)
	if err != nil {
		return nil, fmt.Errorf("read questionnaire: %w", err)
	}
	unknown, err := locale.Decode(string(data), into)
	if err != nil {
		var at toml.ParseError
		if errors.As(err, &at) {
			return nil, Breaches{{file, fmt.Sprintf("line %d", at.Position.Line), at.Message}}
		}
		return nil, Breaches{{file, "file", err.Error()}}
	}
	var found Breaches
	for _, k := range unknown {
		found = append(found, Breach{file, k, "unknown key"})
	}
	return found, nil
}
