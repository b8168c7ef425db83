//go:build unix

package command

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/BurntSushi/toml"

	"peil/questions"
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
			scan, report, asks := w.file("peil-de-linde-*.toml"), w.file("peil-de-linde-*[0-9].md"), w.file("*.ask.md")
			w.sees(l.Done.Title, filepath.Base(report))
			w.press("enter")
			w.ends(done)

			// The farewell stays on the screen that the shell comes back to.
			w.sees("peil "+filepath.Base(scan), filepath.Base(report), filepath.Base(asks))
			wantAnswers(t, scan, "3432?2133453")
			wantReport(t, scan, "toml", scan)
			wantReport(t, scan, "markdown", report)
			wantReport(t, scan, "ask", asks)
		})
	}
}

// wantAnswers wants a scan file that any TOML program can read, with an answer to
// each quick question: the key that was pressed for it.
func wantAnswers(t *testing.T, path, keys string) {
	t.Helper()
	var plain struct {
		Answers map[string]struct {
			Level   int
			Unknown bool
		}
	}
	if _, err := toml.DecodeFile(path, &plain); err != nil {
		t.Fatal(err)
	}
	qn, err := questions.IBP()
	if err != nil {
		t.Fatal(err)
	}
	var got strings.Builder
	for _, q := range sequence(qn) {
		switch a := plain.Answers[q.ID]; {
		case a.Unknown:
			got.WriteString("?")
		default:
			got.WriteString(string(rune('0' + a.Level)))
		}
	}
	if got.String() != keys {
		t.Errorf("the file has the answers %s, want %s", got.String(), keys)
	}
}

// wantReport wants `peil report` to write what a file holds.
func wantReport(t *testing.T, scan, format, path string) {
	t.Helper()
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	got, err := exec.Command(program, "report", scan, "--format", format).Output()
	if err != nil || string(got) != string(want) {
		t.Errorf("peil report --format %s differs from %s: %v\n%s", format, path, err, got)
	}
}

// sequence lists the quick questions as a sitting asks them.
func sequence(qn *questions.Questionnaire) []*questions.Question {
	var all []*questions.Question
	for _, who := range questions.Knowers() {
		for _, q := range qn.All(questions.Quick) {
			if q.Knows == who {
				all = append(all, q)
			}
		}
	}
	return all
}

// TestStopAndGoOn stops in the middle and goes on with the file, at the first
// question that is open.
func TestStopAndGoOn(t *testing.T) {
	t.Parallel()
	nl := words(t, locale.Dutch)
	w := start(t, "--lang", "nl")
	w.begins(nl, "De Linde")
	w.answers(nl, 1, "34")
	w.sees(position(nl, 3))
	w.press("right") // not now
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
	w.sees(nl.Part.Next)
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

// TestResizeInAForm keeps what was typed, and where the cursor was, in every size;
// below the smallest it says how large the window must be.
func TestResizeInAForm(t *testing.T) {
	t.Parallel()
	nl := words(t, locale.Dutch)
	w := start(t, "--lang", "nl", "--quick")
	w.fill(nl.School.Name, "De Linde")
	w.atField(nl.School.Owner)
	w.types("Stichting ")
	w.sees("Stichting")
	for _, size := range [][2]int{{40, 16}, {120, 40}, {100, 20}} {
		w.resize(size[0], size[1])
		w.ruled(size[0])
		w.atField(nl.School.Owner)
		w.sees("Stichting")
	}
	w.resize(39, 15)
	w.sees(strings.NewReplacer("{width}", "40", "{height}", "16").Replace(nl.Frame.Small))
	w.resize(80, 24)
	w.ruled(80)
	w.atField(nl.School.Owner)
	w.types("Polder")
	w.press("enter")
	for _, field := range []string{nl.School.Country, nl.School.Sector, nl.School.Respondents, nl.School.AskedBy} {
		w.fill(field, "")
	}
	w.sees(nl.SelfImage.Ask)
	w.holds("name and owner", func(f scoring.Record) bool {
		return f.Scan.School.Name == "De Linde" && f.Scan.School.Owner == "Stichting Polder"
	})
}

// TestSilentTerminal shows the start page at once in a terminal that does not
// answer questions; some libraries wait five seconds there.
func TestSilentTerminal(t *testing.T) {
	t.Parallel()
	began := time.Now()
	w := start(t)
	w.sees(words(t, locale.English).Start.Title)
	if took := time.Since(began); took > patience/2 {
		t.Errorf("the start page took %v", took)
	}
}

// TestBackground takes the colours for a dark background, until the terminal says
// that it has a light one.
func TestBackground(t *testing.T) {
	t.Parallel()
	nl := words(t, locale.Dutch)
	silent := start(t, "--lang", "nl")
	silent.sees(nl.Start.Title, "peil")
	forDark := silent.colour()

	light := opening{background: "ffff/ffff/ffff"}.start(t, "--lang", "nl")
	light.until("other colours", func(screen string) bool {
		return shows(screen, nl.Start.Title) && light.colour() != forDark
	})

	dark := opening{background: "0000/0000/0000"}.start(t, "--lang", "nl")
	dark.sees(nl.Start.Title)
	dark.press("1") // a page after the answer
	dark.sees(nl.School.Title)
	if got := dark.colour(); got != forDark {
		t.Errorf("a dark terminal has the accent %v, a silent one %v", got, forDark)
	}
}

// TestDumbTerminal asks line by line, and writes no codes.
func TestDumbTerminal(t *testing.T) {
	t.Parallel()
	nl := words(t, locale.Dutch)
	w := opening{term: "dumb"}.start(t, "--lang", "nl", "--quick")
	w.sees(nl.School.Name)
	w.types("De Linde\n")
	w.sees(nl.School.Owner)
	w.signal(hangup)
	<-w.ended
	if strings.Contains(w.wrote(), "\x1b") {
		t.Errorf("wrote %q", w.wrote())
	}
}

// TestKeysFasterThanTheProgram takes the keys that were pressed before the
// questionnaire was read.
func TestKeysFasterThanTheProgram(t *testing.T) {
	t.Parallel()
	en := words(t, locale.English)
	w := start(t, "--lang", "en")
	w.press("1")
	w.fill(en.School.Name, "The Lime")
	w.atField(en.School.Owner)
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
