// Package localetest holds the made forms of texts equal to the TOML that people
// edit, and makes them.
//
// A package that carries texts has a test, TestMade, that calls [Texts] with its
// folder, and a line for go generate that runs this test alone with -make. So the
// made forms come from the very structs that the texts are read into, exported or
// not, and only of texts that can be read without a fault.
//
// A new set of texts begins with an empty nl.made: go:embed wants a file to be
// there before the first can be made.
package localetest

import (
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"peil/questions/locale"
)

var write = flag.Bool("make", false, "write the made forms of the texts anew")

// Texts holds that each language that has TOML in a folder has the made form of
// it there, and no other language has one.
func Texts[T any](t testing.TB, folder string) {
	t.Helper()
	languages := locale.Languages(os.DirFS(folder))
	if len(languages) == 0 {
		t.Fatalf("%s has no texts", folder)
	}
	for _, l := range languages {
		texts, err := locale.Read[T](os.DirFS(folder), l)
		if err != nil {
			t.Fatal(err)
		}
		Made(t, filepath.Join(folder, string(l)+".made"), texts)
	}
	Sources(t, folder)
}

// Made holds that a file is the made form of a value. With -make it writes the
// file.
func Made[T any](t testing.TB, file string, want *T) {
	t.Helper()
	form, err := locale.Pack(want)
	if err != nil {
		t.Fatal(err)
	}
	if *write {
		if err := os.WriteFile(file, []byte(form), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	have, err := os.ReadFile(file)
	if err != nil || string(have) != form {
		t.Errorf("%s is not what its TOML gives: run go generate ./...", file)
		return
	}
	// What the program reads is what people wrote, to the last empty list.
	got := new(T)
	if err := locale.Unpack(string(have), got); err != nil {
		t.Errorf("%s: %v", file, err)
	} else if !reflect.DeepEqual(got, want) {
		t.Errorf("%s does not read back as what its TOML gives", file)
	}
}

// Sources holds that each made form in a folder has its TOML beside it, and that
// each TOML file there is of a known language or one of others.
func Sources(t testing.TB, folder string, others ...string) {
	t.Helper()
	files, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		name, ending := strings.TrimSuffix(file.Name(), filepath.Ext(file.Name())), filepath.Ext(file.Name())
		switch {
		case ending == ".made":
			if _, err := os.Stat(filepath.Join(folder, name+".toml")); err != nil {
				t.Errorf("%s is made of nothing: remove it", filepath.Join(folder, file.Name()))
			}
		case ending == ".toml" && !slices.Contains(locale.Known(), locale.Language(name)) && !slices.Contains(others, name):
			t.Errorf("%s is of no language in the table of package locale", filepath.Join(folder, file.Name()))
		}
	}
}
