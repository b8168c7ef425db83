//go:build unix

package command

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"peil/questions/locale"
	"peil/scoring"
)

// TestReadOnlyFolder says that nothing is saved, why, and offers another folder.
func TestReadOnlyFolder(t *testing.T) {
	t.Parallel()
	nl := words(t, locale.Dutch)
	dir, other := t.TempDir(), t.TempDir()
	o := opening{dir: dir, home: other, as: notRoot(t, dir, other)}
	readOnly(t, dir)

	w := o.start(t, "--lang", "nl")
	w.begins(nl, "De Linde")
	w.sees(nl.Frame.NotSaved)

	// Stopping asks first: what was answered would be lost.
	w.press("ctrl+c")
	w.sees(nl.Trouble.Unsaved, nl.Trouble.Leave)
	w.press("esc")
	w.sees(nl.Question.Unknown)
	w.answers(nl, 1, "5")
	w.sees(position(nl, 2), nl.Frame.NotSaved)

	w.press("ctrl+s")
	w.sees(nl.Trouble.SaveTitle, "Geen toegang tot")
	w.press("down", "enter")
	w.fill(nl.Trouble.Folder, "") // the home folder stands there
	w.dir = other
	w.holds("the answer", func(f scoring.Record) bool { return f.Scan.Answers[first].Level == 5 })
	w.until("no notice", func(screen string) bool { return shows(screen, position(nl, 2)) && !shows(screen, nl.Frame.NotSaved) })
	w.press("ctrl+c")
	w.ends(done)
	w.sees(filepath.Base(w.file("*.toml")))
}

// TestReadOnlyFolderLeft stops without saving, as the person says.
func TestReadOnlyFolderLeft(t *testing.T) {
	t.Parallel()
	nl := words(t, locale.Dutch)
	dir := t.TempDir()
	o := opening{dir: dir, as: notRoot(t, dir)}
	readOnly(t, dir)
	w := o.start(t, "--lang", "nl")
	w.begins(nl, "De Linde")
	w.sees(nl.Frame.NotSaved)
	w.press("ctrl+c")
	w.sees(nl.Trouble.Unsaved)
	w.press("down", "down", "enter", "enter")
	w.ends(failed)
	w.sees("Geen toegang tot")
	w.seesNot(nl.Frame.Nothing)
	w.wantFolder()
}

// TestReadOnlyFolderLineByLine says so as well.
func TestReadOnlyFolderLineByLine(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	as := notRoot(t, dir)
	readOnly(t, dir)
	out, errOut, code := runAs(t, as, dir, "1\nDe Linde\n\n\n\n\n\n", "--plain", "--lang", "en")
	if code != failed || !strings.Contains(out, "NOT SAVED: ") || errOut == "" {
		t.Errorf("exit code %d\n%s\n%s", code, out, errOut)
	}
	if strings.Contains(out+errOut, words(t, locale.English).Lines.End) || strings.Contains(errOut, "is saved") {
		t.Errorf("says that the answers are saved\n%s\n%s", out, errOut)
	}
}

// TestRemovedFolder names the folder that was taken away while peil ran in it.
func TestRemovedFolder(t *testing.T) {
	t.Parallel()
	nl := words(t, locale.Dutch)
	w := opening{home: t.TempDir()}.start(t, "--lang", "nl") // the page offers the home folder
	w.begins(nl, "De Linde")
	w.file("*.toml")
	if err := os.RemoveAll(w.dir); err != nil {
		t.Fatal(err)
	}
	w.answers(nl, 1, "3")
	w.sees(nl.Frame.NotSaved)
	w.press("ctrl+s")
	w.sees(nl.Trouble.SaveTitle, w.dir)
}

// TestUnreadableFile is said plainly.
func TestUnreadableFile(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	as := notRoot(t, dir)
	if err := os.Chmod(write(t, dir, "scan.toml", started), 0); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"scan.toml"}, {"report", "scan.toml"}} {
		out, errOut, code := runAs(t, as, dir, "", args...)
		if code != failed || out != "" || !strings.HasPrefix(errOut, "peil: No access to scan.toml. ") {
			t.Errorf("peil %s: exit code %d\n%s\n%s", args, code, out, errOut)
		}
	}
}

// notRoot gives folders to a user who is not root, since root may write anywhere.
// It is nil where the tests do not run as root.
func notRoot(t *testing.T, dirs ...string) *syscall.Credential {
	t.Helper()
	if os.Geteuid() != 0 {
		return nil
	}
	const nobody = 65534
	for _, dir := range dirs {
		for _, d := range []string{dir, filepath.Dir(dir)} {
			if err := os.Chown(d, nobody, nobody); err != nil {
				t.Skip("root cannot become another user here:", err)
			}
		}
	}
	return &syscall.Credential{Uid: nobody, Gid: nobody}
}

func readOnly(t *testing.T, dir string) {
	t.Helper()
	if err := os.Chmod(dir, 0o500); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.Chmod(dir, 0o700) })
}

// runAs runs peil without a terminal.
func runAs(t *testing.T, as *syscall.Credential, dir, in string, args ...string) (out, errOut string, code int) {
	t.Helper()
	var o, e strings.Builder
	cmd := exec.Command(program, args...)
	cmd.Dir, cmd.Env = dir, environment("HOME="+dir)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(in), &o, &e
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: as}
	if err := cmd.Run(); cmd.ProcessState == nil {
		t.Fatal(err)
	}
	return o.String(), e.String(), cmd.ProcessState.ExitCode()
}

// TestTwoSchoolsOfOneName on one day get a file each.
func TestTwoSchoolsOfOneName(t *testing.T) {
	t.Parallel()
	nl := words(t, locale.Dutch)
	one := start(t, "--lang", "nl")
	one.begins(nl, "De Linde")
	path := one.file("*.toml")
	two := opening{dir: one.dir}.start(t, "--lang", "nl")
	two.sees(found(nl, 1))
	two.press("1")
	two.describes(nl, "De Linde")
	two.sees(nl.Twin.New, filepath.Base(path)) // which nobody makes without knowing
	two.press("2")
	two.introduces(nl)
	second := two.file("*-2.toml")

	two.answers(nl, 1, "55")
	two.sees(nl.Part.Next)
	one.answers(nl, 1, "1")
	one.sees(position(nl, 2))
	for _, w := range []*window{one, two} {
		w.press("ctrl+c")
		w.ends(done)
	}
	wantAnswers(t, path, "100000000000")
	wantAnswers(t, second, "550000000000")
}

// TestChangedByAnotherProgram does not write over what it did not write.
func TestChangedByAnotherProgram(t *testing.T) {
	t.Parallel()
	nl := words(t, locale.Dutch)
	w := start(t, "--lang", "nl")
	w.begins(nl, "De Linde")
	path := w.file("*.toml")
	write(t, w.dir, filepath.Base(path), "by hand")
	w.answers(nl, 1, "3")
	second := w.file("*-2.toml")
	w.sees(filepath.Base(path))
	w.press("ctrl+c")
	w.ends(done)
	w.sees("peil " + filepath.Base(second))
	wantAnswers(t, second, "300000000000")
	if got, err := os.ReadFile(path); string(got) != "by hand" {
		t.Errorf("the file of another program became %q, %v", got, err)
	}
}
