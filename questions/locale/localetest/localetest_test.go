package localetest

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"peil/questions/locale"
)

type words struct {
	Title string `toml:"title"`
}

// recorder is a test that remembers what it was told instead of failing.
type recorder struct {
	testing.TB
	said []string
}

func (r *recorder) Errorf(format string, args ...any) {
	r.said = append(r.said, fmt.Sprintf(format, args...))
}

// Who edits a text and forgets to generate is told what to do; who adds a file
// that nothing reads, and who removes one, too.
func TestTexts(t *testing.T) {
	made := func(title string) string {
		form, err := locale.Pack(&words{title})
		if err != nil {
			t.Fatal(err)
		}
		return form
	}
	for _, x := range []struct {
		name string
		file string
		data string // empty: the file is taken away
		want string
	}{
		{"all is well", "nl.toml", "title = \"Bladzijde\"\n", ""},
		{"a text edited", "nl.toml", "title = \"Pagina\"\n", "nl.made is not what its TOML gives: run go generate ./..."},
		{"a comment edited", "nl.toml", "# een opmerking\ntitle = \"Bladzijde\"\n", ""},
		{"the made form edited", "nl.made", made("Pagina"), "nl.made is not what its TOML gives: run go generate ./..."},
		{"a made form with other line ends", "nl.made", strings.ReplaceAll(made("Bladzijde"), "\n", "\r\n"),
			"nl.made is not what its TOML gives: run go generate ./..."},
		{"a language added", "nb.toml", "title = \"Side\"\n", "nb.made is not what its TOML gives: run go generate ./..."},
		{"a language taken away", "en.toml", "", "en.made is made of nothing: remove it"},
		{"a language that is none", "de.toml", "title = \"Seite\"\n", "de.toml is of no language in the table of package locale"},
	} {
		t.Run(x.name, func(t *testing.T) {
			dir := t.TempDir()
			files := map[string]string{"nl.toml": "title = \"Bladzijde\"\n", "nl.made": made("Bladzijde"),
				"en.toml": "title = \"Page\"\n", "en.made": made("Page")}
			if files[x.file] = x.data; x.data == "" {
				delete(files, x.file)
			}
			for name, data := range files {
				if err := os.WriteFile(filepath.Join(dir, name), []byte(data), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			r := &recorder{TB: t}
			Texts[words](r, dir)
			if got := strings.ReplaceAll(strings.Join(r.said, "\n"), dir+string(filepath.Separator), ""); got != x.want {
				t.Errorf("\n got: %s\nwant: %s", got, x.want)
			}
		})
	}
}

// With -make the file is written, and the same each time.
func TestMake(t *testing.T) {
	file := filepath.Join(t.TempDir(), "nl.made")
	*write = true
	t.Cleanup(func() { *write = false })
	Made(t, file, &words{"Bladzijde"})
	first, err := os.ReadFile(file)
	if err != nil || !strings.HasSuffix(string(first), "title\tBladzijde\n") {
		t.Errorf("got %q, %v", first, err)
	}
}
