package command

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// house says of each package which others of peil it may import. What is not named
// here is not in the house yet, or has no business there.
var house = map[string][]string{
	"questions/locale": {},
	"questions":        {"questions/locale"},
	"scoring":          {"questions", "questions/locale"},
	"scoring/wording":  {"scoring", "questions", "questions/locale"},
	"wizard/flow":      {"scoring", "questions", "questions/locale"},
	"export":           {"wizard/flow", "scoring/wording", "scoring", "questions", "questions/locale"},
	"export/report":    {"export/report/docx", "export", "wizard/flow", "scoring/wording", "scoring", "questions", "questions/locale"},
	"export/disk":      {"export", "wizard/flow", "scoring/wording", "scoring", "questions", "questions/locale"},
	"wizard/look":      {}, // knows no questionnaire
	"wizard/text":      {"questions/locale"},
	"wizard/page": {
		"wizard/look", "wizard/text", "export/report",
		"export", "wizard/flow", "scoring/wording", "scoring", "questions", "questions/locale",
	},
	"wizard": {
		"wizard/page", "wizard/look", "wizard/text", "export/report", "export/disk",
		"export", "wizard/flow", "scoring/wording", "scoring", "questions", "questions/locale",
	},
	"wizard/lines": {
		"wizard/text", "export/report", "export/disk",
		"export", "wizard/flow", "scoring/wording", "scoring", "questions", "questions/locale",
	},
	"command": {
		"wizard", "wizard/lines", "wizard/look", "wizard/text", "export/report", "export/disk",
		"export", "wizard/flow", "scoring/wording", "scoring", "questions", "questions/locale",
	},
	"": {"command"}, // main

	"export/report/docx": {}, // knows nothing of what it writes
}

// core are the packages that are pure: state in, state out.
var core = []string{"questions", "questions/locale", "scoring", "scoring/wording", "wizard/flow"}

// TestShape holds the picture of imports: every arrow goes one way. It reads the
// sources and not the build, so that the files of every system count.
func TestShape(t *testing.T) {
	for dir, files := range programs(t, "..") {
		allowed, known := house[dir]
		if !known && !madeForTests(dir) {
			t.Errorf("package %q has no place in the house: say in the list above what it may import", dir)
		}
		for _, file := range files {
			for _, used := range imports(file) {
				own, ours := strings.CutPrefix(used, "peil/")
				if known && ours && !slices.Contains(allowed, own) {
					t.Errorf("%s imports %s", dir, own)
				}
				if ours && madeForTests(own) {
					t.Errorf("%s imports %s, which is for tests", dir, own)
				}
			}
		}
	}
	for dir, allowed := range house {
		for _, used := range allowed {
			if slices.Contains(house[used], dir) {
				t.Errorf("%s and %s may import each other", dir, used)
			}
		}
	}
}

// TestCore: what decides touches no file, clock, environment or terminal. They
// come in as arguments.
func TestCore(t *testing.T) {
	all := programs(t, "..")
	for _, dir := range core {
		if all[dir] == nil {
			t.Errorf("%s is not there", dir)
		}
		for _, file := range all[dir] {
			for _, used := range imports(file) {
				first, _, _ := strings.Cut(used, "/")
				if first == "os" || first == "net" || first == "syscall" || first == "charm.land" ||
					strings.HasPrefix(used, "golang.org/x/sys") || strings.HasPrefix(used, "golang.org/x/term") ||
					strings.HasPrefix(used, "github.com/charmbracelet") {
					t.Errorf("%s imports %s", dir, used)
				}
			}
			ast.Inspect(file, func(n ast.Node) bool {
				if s, ok := n.(*ast.SelectorExpr); ok {
					if x, ok := s.X.(*ast.Ident); ok && x.Name == "time" && slices.Contains([]string{"Now", "Since", "Until", "Sleep", "After", "Tick"}, s.Sel.Name) {
						t.Errorf("%s asks the clock: time.%s", dir, s.Sel.Name)
					}
				}
				return true
			})
		}
	}
}

// TestFiles: the files of a package need each other one way as well. What stands
// above calls, what stands below is called; methods are not looked at.
func TestFiles(t *testing.T) {
	for dir, files := range programs(t, "..") {
		needs := map[string][]string{}
		for name, file := range files {
			needs[name] = needed(file, files)
		}
		for name := range needs {
			if circle := backTo(name, needs); circle != nil {
				t.Errorf("%s: a circle: %s", dir, strings.Join(circle, " needs "))
			}
		}
	}
}

// needed lists the other files of a package that declare what a file names.
func needed(file *ast.File, files map[string]*ast.File) []string {
	names := map[string]bool{}
	for _, ident := range file.Unresolved {
		names[ident.Name] = true
	}
	var below []string
	for other, declares := range files {
		if declares == file {
			continue
		}
		for name := range declares.Scope.Objects {
			if names[name] {
				below = append(below, other)
				break
			}
		}
	}
	slices.Sort(below)
	return below
}

// backTo is the shortest way from a file over what it needs back to itself; nil
// where there is none.
func backTo(name string, needs map[string][]string) []string {
	ways, seen := [][]string{{name}}, map[string]bool{}
	for len(ways) > 0 {
		way := ways[0]
		ways = ways[1:]
		for _, next := range needs[way[len(way)-1]] {
			longer := append(slices.Clone(way), next)
			if next == name {
				return longer
			}
			if !seen[next] {
				seen[next] = true
				ways = append(ways, longer)
			}
		}
	}
	return nil
}

// TestRoot: at the root stands one program file.
func TestRoot(t *testing.T) {
	files, err := filepath.Glob("../*.go")
	if err != nil || len(files) != 1 || filepath.Base(files[0]) != "main.go" {
		t.Errorf("the root holds %v, %v", files, err)
	}
}

// madeForTests reports whether a package serves tests only, by its name, as
// httptest does: peil's own packages may import it in tests and nowhere else.
func madeForTests(dir string) bool { return strings.HasSuffix(path.Base(dir), "test") }

// programs reads the program files below a folder, without tests, by the folder
// that they stand in and their name.
func programs(t *testing.T, root string) map[string]map[string]*ast.File {
	t.Helper()
	all := map[string]map[string]*ast.File{}
	set := token.NewFileSet()
	err := filepath.WalkDir(root, func(at string, d fs.DirEntry, err error) error {
		name := d.Name()
		switch {
		case err != nil:
			return err
		case d.IsDir() && at != root && (name == "testdata" || strings.HasPrefix(name, ".")):
			return filepath.SkipDir
		case d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		file, err := parser.ParseFile(set, at, nil, 0)
		if err != nil {
			return err
		}
		dir, err := filepath.Rel(root, filepath.Dir(at))
		if dir = filepath.ToSlash(dir); dir == "." {
			dir = ""
		}
		if all[dir] == nil {
			all[dir] = map[string]*ast.File{}
		}
		all[dir][name] = file
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// imports lists what a file imports.
func imports(file *ast.File) []string {
	all := map[string]bool{}
	for _, spec := range file.Imports {
		if name, err := strconv.Unquote(spec.Path.Value); err == nil {
			all[name] = true
		}
	}
	return slices.Sorted(maps.Keys(all))
}
