//go:build unix

package command

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"peil/questions/locale"
	"peil/scoring"
)

// TestQuickScan is a whole quick scan, from the start page to the files on disk.
func TestQuickScan(t *testing.T) {
	for _, c := range []struct {
		name       string
		language   locale.Language
		cols, rows int
	}{
		{"in Dutch", locale.Dutch, 80, 24},
		{"in English on a wide screen", locale.English, 120, 40},
		{"on the smallest screen", locale.Dutch, 40, 16},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			l := words(t, c.language)
			w := opening{cols: c.cols, rows: c.rows}.start(t, "--lang", string(c.language))
			w.begins(l, "De Linde")
			w.answers(l, 1, "3432?2133453")
			w.sees(l.Review.Title)
			w.press("r")
			w.sees(l.Result.Title, "De Linde")
			w.press("enter")
			w.sees(l.Plan.Title)
			w.press("x")

			// The last page names the files when they are there.
			scan, report, asks := w.file("peil-de-linde-*.toml"), w.file("*-"+textOf(c.language, "verslag", "report")+".html"), w.file("*-"+textOf(c.language, "vragen", "questions")+".html")
			w.sees(l.Done.Title, filepath.Base(report))
			w.press("enter")
			w.ends(done)

			// The farewell stays on the screen that the shell comes back to.
			w.sees("peil "+filepath.Base(scan), filepath.Base(report), filepath.Base(asks))
			wantAnswers(t, scan, "3432?2133453")
			wantReport(t, scan, "toml", scan)
			wantReport(t, scan, "html", report)
		})
	}
}

// TestStopAndGoOn stops in the middle and goes on with the file, at the first
// question that is open.
func TestStopAndGoOn(t *testing.T) {
	t.Parallel()
	nl := words(t, locale.Dutch)
	w := start(t, "--lang", "nl")
	w.begins(nl, "De Linde")
	w.answers(nl, 1, "34")
	w.sees(nl.Part.Next)
	w.press("ctrl+c")
	w.ends(done)
	scan := w.file("*.toml")
	w.sees(filepath.Base(scan))
	wantAnswers(t, scan, "340000000000")

	// The scan's language is the sitting's. What is only looked at is not saved.
	w = opening{dir: w.dir}.start(t, filepath.Base(scan))
	w.sees(position(nl, 3), nl.Question.Unknown)
	w.press("ctrl+c")
	w.ends(done)
	w.wantFolder(filepath.Base(scan))

	// What is answered is, and the file as this sitting found it stands beside.
	w = opening{dir: w.dir}.start(t, filepath.Base(scan))
	w.answers(nl, 3, "5")
	w.sees(position(nl, 4))
	w.press("ctrl+c")
	w.ends(done)
	wantAnswers(t, scan, "345000000000")
	wantAnswers(t, scan+".bak", "340000000000")
}

// TestGoOnFromTheList names earlier scans of the folder only after a key: on a
// projector the next school looks on.
func TestGoOnFromTheList(t *testing.T) {
	t.Parallel()
	nl := words(t, locale.Dutch)
	dir := t.TempDir()
	write(t, dir, "mine.toml", started)
	w := opening{dir: dir}.start(t, "--lang", "nl")
	w.sees(nl.Start.GoOn, found(nl, 1))
	w.seesNot("De Linde")
	w.press("3")
	w.sees("2026-11-21 De Linde")
	w.press("enter")
	w.sees(position(nl, 3))
	w.press("ctrl+c")
	w.ends(done)
}

// TestStopBeforeTheName leaves nothing behind, and says so.
func TestStopBeforeTheName(t *testing.T) {
	t.Parallel()
	nl := words(t, locale.Dutch)
	w := start(t, "--lang", "nl", "--quick")
	w.sees(nl.School.Title)
	w.press("ctrl+c")
	w.ends(done)
	w.sees(nl.Frame.Nothing)
	w.wantFolder()
}

// TestToday dates a scan by the day on which it began.
func TestToday(t *testing.T) {
	t.Parallel()
	before := scoring.DateOf(time.Now())
	w := start(t, "--lang", "en")
	w.begins(words(t, locale.English), "The Lime")
	w.holds("today", func(f scoring.Record) bool {
		return f.Scan.Date == before || f.Scan.Date == scoring.DateOf(time.Now())
	})
}

// TestANewYear begins from the scan of last year, which stays as it is: the new file
// stands beside it, wherever the program was started.
func TestANewYear(t *testing.T) {
	t.Parallel()
	nl := words(t, locale.Dutch)
	dir := t.TempDir()
	scans := filepath.Join(dir, "scans")
	if err := os.Mkdir(scans, 0o700); err != nil {
		t.Fatal(err)
	}
	last := write(t, scans, "old.toml", strings.Replace(started, "2026-11-21", "2020-11-20", 1))
	w := opening{dir: dir}.start(t, "--previous", filepath.Join("scans", "old.toml"))
	w.describes(nl, "")
	w.introduces(nl)
	w.sees(nl.Question.EarlierHolds)
	w.press("=")
	w.sees(position(nl, 2))
	w.press("ctrl+c")
	w.ends(done)
	now := read(t, w.file("scans/peil-de-linde-*.toml"))
	if a := now.Scan.Answers["cod-content"]; a.Level != 3 || !a.Confirmed || a.Note != "voor leerlingen nog niet" || now.Previous == nil {
		t.Errorf("the new scan has %+v", now)
	}
	if was := read(t, last); was.Scan.Date.Year != 2020 || len(was.Scan.Answers) != 2 {
		t.Errorf("the old scan has %+v", was)
	}
}

// textOf is the one of two texts that is in a language.
func textOf(l locale.Language, dutch, english string) string {
	if l == locale.Dutch {
		return dutch
	}
	return english
}
