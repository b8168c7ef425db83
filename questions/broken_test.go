package questions_test

import (
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"
	"testing/fstest"

	"peil/questions"
	"peil/questions/locale"
)

// small is the folder of a small sound questionnaire. Its structure and words
// change only with the tests, unlike those of the real one.
const small = "broken"

// edit is one change to a file: the first old after the text at becomes new. An
// empty old puts new where at ends; an empty at is the beginning of the file.
type edit struct{ at, old, new string }

// breakage is a questionnaire broken in one place, and what is said about it:
// one breach a line, each without the name of its file.
type breakage struct {
	breaks string
	edit   edit
	want   string
}

// breakEach expects of each broken file exactly the breaches named, whole.
func breakEach(t *testing.T, file string, read func(fs.FS) error, table []breakage) {
	t.Helper()
	for _, b := range table {
		t.Run(b.breaks, func(t *testing.T) {
			said(t, read(smallFS(t, file, b.edit)), prefixed(path.Join(small, file)+": ", b.want))
		})
	}
}

// readStructure reads the small questionnaire's structure only.
func readStructure(fsys fs.FS) error {
	_, err := questions.Load(fsys, small)
	return err
}

// readDutch reads the small questionnaire and its words in Dutch.
func readDutch(fsys fs.FS) error {
	qn, err := questions.Load(fsys, small)
	if err == nil {
		_, err = qn.Translation(locale.Dutch)
	}
	return err
}

// smallFS is the small questionnaire with edits to one of its files.
func smallFS(tb testing.TB, file string, edits ...edit) fstest.MapFS {
	tb.Helper()
	files, err := fs.Glob(os.DirFS("testdata"), small+"/*.toml")
	if err != nil {
		tb.Fatal(err)
	}
	fsys := fstest.MapFS{}
	for _, name := range files {
		data, err := os.ReadFile(path.Join("testdata", name))
		if err != nil {
			tb.Fatal(err)
		}
		fsys[name] = &fstest.MapFile{Data: data}
	}
	edited := fsys[path.Join(small, file)]
	for _, e := range edits {
		edited.Data = []byte(e.apply(tb, string(edited.Data)))
	}
	return fsys
}

// apply fails where the file does not hold what is to be changed: an edit that
// changes nothing would test nothing.
func (e edit) apply(tb testing.TB, text string) string {
	tb.Helper()
	before, rest, ok := strings.Cut(text, e.at)
	if !ok {
		tb.Fatalf("the file does not hold %q", e.at)
	}
	skipped, after, ok := strings.Cut(rest, e.old)
	if !ok {
		tb.Fatalf("the file does not hold %q after %q", e.old, e.at)
	}
	return before + e.at + skipped + e.new + after
}

// said expects an error to say exactly this; nothing: no error.
func said(t *testing.T, err error, want string) {
	t.Helper()
	got := ""
	if err != nil {
		got = err.Error()
	}
	if got != want {
		t.Errorf("\n got: %s\nwant: %s", got, want)
	}
}

func prefixed(prefix, lines string) string {
	return prefix + strings.ReplaceAll(lines, "\n", "\n"+prefix)
}

// What every broken case starts from is sound in both languages; else the
// breaches found would not be those of the edit.
func TestSmallIsSound(t *testing.T) {
	qn := load(t)
	for _, l := range qn.Languages() {
		_, err := qn.Translation(l)
		said(t, err, "")
	}
}

// load reads the small questionnaire as it is.
func load(tb testing.TB) *questions.Questionnaire {
	tb.Helper()
	qn, err := questions.Load(os.DirFS("testdata"), small)
	if err != nil {
		tb.Fatal(err)
	}
	return qn
}
