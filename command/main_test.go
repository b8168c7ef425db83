package command

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"peil/export/disk"
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/text"
)

// patience is how long a test waits for what must come. Nothing here sleeps: a
// test that passes never waits this long.
const patience = 5 * time.Second

// program is the built program that the tests run.
var program string

// TestMain builds peil once.
func TestMain(m *testing.M) {
	os.Exit(func() int {
		dir, err := os.MkdirTemp("", "peil-test")
		if err == nil {
			defer os.RemoveAll(dir)
			program, err = build(dir)
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, "build peil to test it:", err)
			return failed
		}
		return m.Run()
	}())
}

func build(dir string) (string, error) {
	path := filepath.Join(dir, "peil")
	if runtime.GOOS == "windows" {
		path += ".exe"
	}
	out, err := exec.Command("go", "build", "-o", path, "peil").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("%w\n%s", err, out)
	}
	return path, os.Chmod(dir, 0o755) // some tests run it as another user
}

// TestCommands runs the scripts of testdata. Beside the commands of testscript
// they have
//
//	exits CODE COMMAND…    runs a command that must end with an exit code
//
// and the date of today in $TODAY. UPDATE=1 writes anew what they compare with.
func TestCommands(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata",
		Setup: func(env *testscript.Env) error {
			env.Setenv("PATH", filepath.Dir(program)+string(os.PathListSeparator)+env.Getenv("PATH"))
			env.Setenv("TODAY", scoring.DateOf(time.Now()).String())
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits,
		},
		RequireUniqueNames: true,
		UpdateScripts:      os.Getenv("UPDATE") != "",
	})
}

func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND…")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	code := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("run %s: %v", args[1], err)
		}
		code = exit.ExitCode()
	}
	if code != want {
		ts.Fatalf("exit code %d, want %d", code, want)
	}
}

// words are the wizard's sentences in a language: what a test waits for on the
// screen, so that a sentence can be said better without a test to change.
func words(t testing.TB, l locale.Language) *text.Words {
	t.Helper()
	w, err := text.In(l)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// read reads a scan file back as peil itself would.
func read(t testing.TB, path string) scoring.Record {
	t.Helper()
	qn, err := questions.IBP()
	if err != nil {
		t.Fatal(err)
	}
	f, _, err := disk.Read(path, qn)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// write puts a file in a folder and gives its path.
func write(t testing.TB, dir, name, content string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// started is the scan file of a quick scan with two answers.
const started = `format = 1
[questionnaire]
id = "ibp"
version = "2026.1"
[school]
name = "De Linde"
country = "NL"
[scan]
date = 2026-11-21
language = "nl"
scope = "quick"
[answers.cod-content]
level = 3
note = "voor leerlingen nog niet"
[answers.awr-staff]
level = 2
`
