package export

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/BurntSushi/toml"
)

// plain is a tree as the TOML library gives one, but for values of kinds that a
// scan file has not: each of them is an other.
func plain(n *node) any {
	switch n.kind {
	case textual:
		return oneLineEnd(n.text)
	case whole:
		return n.whole
	case truth:
		return n.truth
	case dated:
		return n.day.String()
	case list:
		all := []any{}
		for _, item := range n.items {
			all = append(all, plain(item))
		}
		return all
	case group:
		all := map[string]any{}
		for _, e := range n.entries {
			all[e.name] = plain(e.node)
		}
		return all
	}
	return other
}

// plainly is what the library gives in the same form.
func plainly(value any) any {
	switch v := value.(type) {
	case string:
		return oneLineEnd(v)
	case int64, bool:
		return v
	case time.Time:
		if v.Location().String() == "date-local" {
			return v.Format(time.DateOnly)
		}
	case []any:
		all := []any{}
		for _, item := range v {
			all = append(all, plainly(item))
		}
		return all
	case []map[string]any:
		all := []any{}
		for _, item := range v {
			all = append(all, plainly(item))
		}
		return all
	case map[string]any:
		all := map[string]any{}
		for name, item := range v {
			all[name] = plainly(item)
		}
		return all
	}
	return other
}

// oneLineEnd writes the end of a line in one way: TOML leaves it open which.
func oneLineEnd(s string) string { return strings.ReplaceAll(s, "\r\n", "\n") }

// wantAgreement wants the reader to take a text only if the library takes it, and
// to read the same.
func wantAgreement(t *testing.T, text string) (taken bool) {
	t.Helper()
	var found faultList
	if _, ok := found.ownPart([]byte(text)); !ok {
		return false
	}
	top := parse(text, &found)
	if found.n > 0 {
		return false
	}
	var values map[string]any
	if _, err := toml.Decode(text, &values); err != nil {
		t.Fatalf("taken, and the library says %v\n%q", err, text)
	}
	if values == nil {
		values = map[string]any{}
	}
	if got, want := plain(top), plainly(values); !reflect.DeepEqual(got, want) {
		t.Fatalf("read as\n%v, by the library as\n%v\n%q", got, want, text)
	}
	return true
}

// newer are files that TOML 1.0 calls invalid and 1.1 allows, and the last one a
// zone that only a table of zones could refuse. The library takes them too.
var newer = map[string]bool{
	"invalid/datetime/no-secs.toml":                true,
	"invalid/local-datetime/no-secs.toml":          true,
	"invalid/local-time/no-secs.toml":              true,
	"invalid/inline-table/linebreak-01.toml":       true,
	"invalid/inline-table/linebreak-02.toml":       true,
	"invalid/inline-table/linebreak-03.toml":       true,
	"invalid/inline-table/linebreak-04.toml":       true,
	"invalid/inline-table/trailing-comma.toml":     true,
	"invalid/string/basic-byte-escapes.toml":       true,
	"invalid/datetime/offset-overflow-minute.toml": true,
}

// TestReadsAsOthers reads what the tests of the TOML language hold, which the
// library brings along.
func TestReadsAsOthers(t *testing.T) {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/BurntSushi/toml").Output()
	if err != nil {
		t.Skipf("where the library is cannot be found: %v", err)
	}
	dir := filepath.Join(strings.TrimSpace(string(out)), "internal", "toml-test", "tests")
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("the library brings no tests: %v", err)
	}
	files := map[bool]int{}
	err = fs.WalkDir(os.DirFS(dir), ".", func(path string, e fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".toml") || path == "version.toml" {
			return err
		}
		data, err := os.ReadFile(filepath.Join(dir, path))
		if err != nil {
			return err
		}
		valid := strings.HasPrefix(path, "valid")
		files[valid]++
		t.Run(path, func(t *testing.T) {
			if taken := wantAgreement(t, string(data)); taken != (valid || newer[path]) {
				t.Errorf("taken: %v\n%s", taken, data)
			}
		})
		return nil
	})
	if err != nil || files[true] < 100 || files[false] < 100 {
		t.Errorf("read %v files, %v", files, err)
	}
}

// FuzzReader holds the reader against the library.
func FuzzReader(f *testing.F) {
	f.Add(minimal)
	f.Add("a.b = 'x' # y\r\n[a.c]\n\"d e\" = [1, 0x_f, {f = 2026-01-02, g.h = \"\\u00e9\\\\\"}, # z\n]\n[[l]]\n[[l]]\nx = 1")
	f.Add("t = \"\"\"\r\none \\\n  two\"\"\"\"\"\nu = '''\n'''''\nv = 1979-05-27 07:32:00.5Z\nw = -1_0.5e+3\nx = 07:32:00\ny = inf")
	f.Add("a = 1\na.b = 2\n[a]\n[c.d]\n[c]\nd.e = 1\ni = {}\n[i.j]\n")
	f.Fuzz(func(t *testing.T, text string) { wantAgreement(t, text) })
}
