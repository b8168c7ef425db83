package lines

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"peil/export"
	"peil/export/disk"
	"peil/questions"
	"peil/questions/locale"
	"peil/questions/questionstest"
	"peil/scoring"
	"peil/scoring/wording"
	"peil/wizard/flow"
)

const lastFile = "peil-de-linde-2025-11-20.toml"

// put writes a scan into the folder of a sitting, and gives its path.
func put(t *testing.T, dir string, qn *questions.Questionnaire, r scoring.Record) string {
	t.Helper()
	v, err := wording.Speak(qn, locale.English, r.Scan.School.Country)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, disk.FileName(r.Scan.School.Name, r.Scan.Date))
	if err := os.WriteFile(path, export.Encode(r, v), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// goesOn is a sitting that goes on with a scan of the folder.
func goesOn(t *testing.T, r scoring.Record) desk {
	t.Helper()
	o := options(t)
	opened, err := disk.Open(put(t, o.Dir, ibp(t), r), ibp(t))
	if err != nil {
		t.Fatal(err)
	}
	o.Opened, o.Scope = opened, ""
	return o
}

// A scan of long ago is asked about: a new year beside it, a look, or on in it.
func TestAScanOfLongAgo(t *testing.T) {
	ask := []string{"This scan of De Linde is from 20 November 2025.", "What would you like to do?", "1  Begin a new year", "2  Only look at it", "3  Go on in this scan all the same", "(enter is 1)"}
	for _, line := range []string{"1", ""} {
		o := goesOn(t, last())
		before := read(t, o.Opened.Path)
		h := hold(o, slices.Concat([]string{"h", "9", line}, kept, []string{"=", "q"})...)
		h.want(t, append(ask, "> h", "Type the number", "> 9", "not understood", "> "+line, "It begins from the one from 20 November 2025", "Question 2 of 12")...)
		wantFolder(t, o.Dir, lastFile, lindeFile)
		if read(t, o.Opened.Path) != before {
			t.Error("the old scan changed")
		}
		was := last()
		o.Previous = &was
		wantFile(t, filepath.Join(o.Dir, lindeFile), fresh(t, o), onward(o, flow.Confirm{Question: "gov-roles"})...)
	}

	o := goesOn(t, last())
	before := read(t, o.Opened.Path)
	h := hold(o, "2")
	h.want(t, append(ask, "> 2", "De Linde stands", "Plan:", "This was the scan from 20 November 2025. Nothing in it was changed.")...)
	h.wantNot(t, "Question", "Saved", "Done.")
	if wantFolder(t, o.Dir, lastFile); h.err != nil || read(t, o.Opened.Path) != before {
		t.Errorf("to look at it changed it, or failed: %v", h.err)
	}

	o = goesOn(t, last())
	h = hold(o, "3", "n later", "q")
	h.want(t, append(ask, "> 3", "Question 9 of 12")...)
	wantFolder(t, o.Dir, lastFile, lastFile+".bak")

	if h = hold(goesOn(t, last())); !errors.Is(h.err, ErrEnded) {
		t.Errorf("no answer gives %v", h.err)
	}
}

// In the scope that is asked for, a new year begins and a scan goes on.
func TestAScanOfLongAgoInFull(t *testing.T) {
	o := goesOn(t, last())
	o.Scope = questions.Full
	hold(o, slices.Concat([]string{"1"}, kept, []string{"q"})...).want(t, "Question 1 of 47")
	o = goesOn(t, last())
	o.Scope = questions.Full
	hold(o, "3", "q").want(t, "Question 1 of 47")
}

// A scan of this year goes on unasked.
func TestAScanOfThisYear(t *testing.T) {
	r := last()
	r.Scan.Date = scoring.Date{Year: 2026, Month: 1, Day: 25}
	h := hold(goesOn(t, r), "q")
	h.want(t, "Question 9 of 12")
	h.wantNot(t, "What would you like")
}

// A scan of an earlier version of the questionnaire is never gone on with: it would be
// saved with the ids of today.
func TestAScanOfAnEarlierVersion(t *testing.T) {
	qn := questionstest.Both(t)
	sit := func(r scoring.Record, lines ...string) (held, string) {
		dir := t.TempDir()
		path := put(t, dir, qn, r)
		before := read(t, path)
		p := &typist{lines: lines}
		o := flow.Opening{Language: locale.English, Today: today, Record: &r}
		h := held{p, runWith(qn, o, disk.OpenSaver(path, []byte(before)), p, p)}
		if read(t, path) != before {
			t.Error("the old scan changed")
		}
		return h, dir
	}
	r := last()
	r.Scan.Scope = questions.Full
	r.Scan.Answers[questionstest.Was], r.Scan.Answers[questionstest.Went] = scoring.Answer{Level: 2}, scoring.Answer{Level: 2}
	why := "The questionnaire has changed since. You can look at the scan, but not go on in it."
	h, dir := sit(r, "3", "2")
	h.want(t, "20 November 2025", why, "1  Begin a new year", "2  Only look at it", "> 3", "not understood", "> 2", "De Linde stands", "Plan:", "Nothing in it was changed")
	h.wantNot(t, "Go on in this scan")
	wantFolder(t, dir, lastFile)

	h, dir = sit(r, slices.Concat([]string{"1"}, kept, []string{"q"})...)
	h.want(t, "It begins from the one from 20 November 2025", "Question 1 of 47")
	if data := read(t, filepath.Join(dir, lindeFile)); !strings.Contains(data, "version = \""+questionstest.Second) || !strings.Contains(data, "[previous.answers."+questionstest.Went) {
		t.Errorf("the new year is\n%s", data)
	}

	r.Scan.Date = today
	h, dir = sit(r)
	h.want(t, why, "De Linde stands", "Nothing in it was changed")
	h.wantNot(t, "What would you like")
	if wantFolder(t, dir, lindeFile); h.err != nil {
		t.Error(h.err)
	}
}

// The start offers the scans of the folder, and names them only then.
func TestChosenAtTheStart(t *testing.T) {
	o := options(t)
	o.Scope = ""
	put(t, o.Dir, ibp(t), last())
	h := hold(o, "3", "", "3", "1", "2")
	h.want(t, "3  Go on with an earlier scan. 1 found in this folder", "> 3", "enter goes back", "1  2025-11-20  De Linde (quick), "+lastFile, "> \n",
		"3  Go on", "> 3", "> 1", "What would you like to do?", "> 2", "Nothing in it was changed")
	if before, _, _ := strings.Cut(h.record.String(), "> 3"); strings.Contains(before, "De Linde") {
		t.Error("the start names a school")
	}
	wantFolder(t, o.Dir, lastFile)

	if err := os.WriteFile(filepath.Join(o.Dir, lastFile), []byte(strings.Replace(read(t, filepath.Join(o.Dir, lastFile)), "level = 3", "level = 9", 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	h = hold(o, "3", "1", "1", "De Beuk")
	h.want(t, "> 1", "level is 9", "This file cannot be opened", "Quick scan", "> 1", "Name of the school")
	wantFolder(t, o.Dir, lastFile, "peil-de-beuk-2026-11-21.toml")
}
