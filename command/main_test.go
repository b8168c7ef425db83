package command

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
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
// test that passes never waits this long, also under -race on a busy machine.
const patience = 30 * time.Second

// program is the peil that the tests run: this test binary, which plays peil where
// it is called so. Nothing is built, and what -race and -cover see they see in
// whole sittings too.
var program string

// suppressions is the file of what -race is not to report.
var suppressions string

func TestMain(m *testing.M) {
	testscript.Main(withProgram{m}, map[string]func(){"peil": Main})
}

// withProgram finds the program before the tests run.
type withProgram struct{ *testing.M }

func (m withProgram) Run() int {
	var err, notFound error
	suppressions, err = filepath.Abs("testdata/race.supp")
	program, notFound = exec.LookPath("peil")
	if err = errors.Join(err, notFound); err == nil {
		// Some tests run it as another user.
		err = errors.Join(os.Chmod(filepath.Dir(program), 0o755), os.Chmod(filepath.Dir(filepath.Dir(program)), 0o755))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "find peil to test it:", err)
		return failed
	}
	return m.M.Run()
}

// environment is what peil finds in its environment: these settings, where to
// leave what -cover counts, and for -race that it need not wait a second at the
// end, nor report what is not peil's.
func environment(settings ...string) []string {
	if dir, ok := os.LookupEnv("GOCOVERDIR"); ok {
		settings = append(settings, "GOCOVERDIR="+dir)
	}
	return append(settings, "GORACE=atexit_sleep_ms=0 suppressions="+suppressions)
}

// TestCommands runs the scripts of testdata. Beside the commands of testscript
// they have
//
//	exits CODE COMMAND…    runs a command that must end with an exit code
//	edits FILE OLD NEW     puts other text in the place of what a file holds once
//
// and the date of today in $TODAY, that of a year ago in $LASTYEAR, in their files as
// well. UPDATE=1 writes anew what they compare with.
func TestCommands(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata",
		Setup: func(env *testscript.Env) error {
			env.Vars = environment(env.Vars...)
			now := time.Now()
			today, lastYear := scoring.DateOf(now).String(), scoring.DateOf(now.AddDate(-1, 0, 0)).String()
			env.Setenv("TODAY", today)
			env.Setenv("LASTYEAR", lastYear)
			return fillIn(env.WorkDir, strings.NewReplacer("$TODAY", today, "$LASTYEAR", lastYear))
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits,
			"edits": edits,
		},
		RequireUniqueNames: true,
		UpdateScripts:      os.Getenv("UPDATE") != "",
	})
}

// fillIn writes the dates into the files of a script.
func fillIn(dir string, dates *strings.Replacer) error {
	return filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		data, err := os.ReadFile(path)
		if dated := dates.Replace(string(data)); err == nil && dated != string(data) {
			err = os.WriteFile(path, []byte(dated), 0o600)
		}
		return err
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

func edits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: edits FILE OLD NEW")
	}
	text := ts.ReadFile(args[0])
	if n := strings.Count(text, args[1]); n != 1 {
		ts.Fatalf("%s holds %q %d times", args[0], args[1], n)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Replace(text, args[1], args[2], 1)), 0o600))
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
