package wizard

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"peil/wizard/text"
)

// Every key that a page names has its label in every language, and no label is
// left over.
func TestEveryKeyHasItsLabel(t *testing.T) {
	used := labelsInTheCode(t)
	for _, l := range text.Languages() {
		words, err := text.In(l)
		if err != nil {
			t.Fatal(err)
		}
		for label := range used {
			if words.Keys[label] == "" {
				t.Errorf("%s.toml has no [keys] %s", l, label)
			}
		}
		for label := range maps.Keys(words.Keys) {
			if !used[label] {
				t.Errorf("%s.toml has a [keys] %s that no page names", l, label)
			}
		}
	}
}

// labelsInTheCode lists the labels of all calls of page.Bind.
func labelsInTheCode(t *testing.T) map[string]bool {
	t.Helper()
	var files []string
	for _, pattern := range []string{"*.go", "page/*.go"} {
		some, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, some...)
	}
	used := map[string]bool{}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if label, ok := labelOf(n); ok {
				used[label] = true
			}
			return true
		})
	}
	delete(used, "")
	if len(used) < 20 {
		t.Fatalf("only %v found", slices.Collect(maps.Keys(used)))
	}
	return used
}

// labelOf is the label of a call of page.Bind.
func labelOf(n ast.Node) (string, bool) {
	call, ok := n.(*ast.CallExpr)
	if !ok || len(call.Args) == 0 {
		return "", false
	}
	name := called(call.Fun)
	literal, isText := call.Args[0].(*ast.BasicLit)
	if !isText || name != "Bind" {
		return "", false
	}
	label, err := strconv.Unquote(literal.Value)
	return label, err == nil
}

// called is the name of a function without its package.
func called(f ast.Expr) string {
	switch f := f.(type) {
	case *ast.Ident:
		return f.Name
	case *ast.SelectorExpr:
		return f.Sel.Name
	}
	return ""
}
