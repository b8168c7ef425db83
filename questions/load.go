package questions

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"

	"github.com/BurntSushi/toml"

	"peil/questions/locale"
)

//go:embed content/ibp/*.made
var content embed.FS

// builtIn is the words that the program carries with it, sound since they were
// made.
type builtIn struct{ *locale.Made[Translation] }

var carried = builtIn{&locale.Made[Translation]{Files: content, Folder: "content/ibp"}}

func (b builtIn) languages() []locale.Language { return b.Languages() }

func (b builtIn) translation(_ *Questionnaire, l locale.Language) (*Translation, error) {
	t, err := b.In(l)
	if err == nil {
		t.Language = l
	}
	return t, err
}

// Languages lists the languages in which the program carries a questionnaire, in
// the order in which they are offered.
func Languages() []locale.Language { return carried.Languages() }

// IBP reads the questionnaire on information security and privacy that the
// program carries with it. It was checked when it was made, so an error means that
// the program was built wrongly.
func IBP() (*Questionnaire, error) {
	form, err := content.ReadFile("content/ibp/questionnaire.made")
	if err != nil {
		return nil, fmt.Errorf("read questionnaire: %w", err)
	}
	qn := &Questionnaire{source: carried}
	return qn, locale.Unpack(string(form), qn)
}

// Load reads the structure of the questionnaire in folder dir of fsys. What is
// wrong with it comes back whole, as [Breaches].
func Load(fsys fs.FS, dir string) (*Questionnaire, error) {
	qn := &Questionnaire{source: folder{fsys, dir}}
	file := path.Join(dir, "questionnaire.toml")
	found, err := decode(fsys, file, qn)
	if err != nil {
		return nil, err
	}
	found = append(found, qn.check(file)...)
	return qn, found.err()
}

// folder is words that are read strictly and checked each time.
type folder struct {
	fsys fs.FS
	dir  string
}

func (f folder) languages() []locale.Language {
	sub, err := fs.Sub(f.fsys, f.dir)
	if err != nil {
		return nil
	}
	return locale.Languages(sub)
}

func (f folder) translation(qn *Questionnaire, l locale.Language) (*Translation, error) {
	t := &Translation{Language: l}
	file := path.Join(f.dir, string(l)+".toml")
	found, err := decode(f.fsys, file, t)
	if err != nil {
		return nil, err
	}
	found = append(found, t.check(qn, file)...)
	return t, found.err()
}

// Languages lists the languages in which a questionnaire can be had, in the
// order in which they are offered. A language is complete or it is not here.
func (qn *Questionnaire) Languages() []locale.Language { return qn.source.languages() }

// Translation reads the questionnaire's words in one language. What is wrong with
// those of a folder comes back whole, as [Breaches].
func (qn *Questionnaire) Translation(l locale.Language) (*Translation, error) {
	t, err := qn.source.translation(qn, l)
	if err == nil {
		t.renamed = qn.Renamed
	}
	return t, err
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
