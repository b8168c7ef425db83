package lines

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"peil/export/disk"
	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/wizard/flow"
)

// TestInputEnds takes the input away at some point: what was said until then is
// in the file, and the sitting says so.
func TestInputEnds(t *testing.T) {
	for _, c := range []struct {
		name  string
		lines []string
		then  []flow.Intent
	}{
		{"after two answers", toQuestions("3", "?"), []flow.Intent{
			linde, flow.Picture{Level: 4}, flow.Wish{}, flow.Answer{Question: "cod-content", Level: 3}, flow.DontKnow{Question: "awr-staff"},
		}},
		{"after a note", toQuestions("n half way"), []flow.Intent{
			linde, flow.Picture{Level: 4}, flow.Wish{}, flow.Annotate{Question: "cod-content", Note: "half way"},
		}},
		{"among the wishes", []string{"De Linde", "", "", "", "", "", "2", "1"}, []flow.Intent{
			flow.Describe{School: scoring.School{Name: "De Linde"}}, flow.Picture{Level: 2},
		}},
		{"on the school page, after the name", []string{"De Linde"}, []flow.Intent{
			flow.Describe{School: scoring.School{Name: "De Linde"}},
		}},
		{"on the school page, after the country", []string{"De Linde", "Polder", "2"}, []flow.Intent{
			flow.Describe{School: scoring.School{Name: "De Linde", Owner: "Polder", Country: locale.Norway}},
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := options(t)
			h := hold(o, c.lines...)
			if !errors.Is(h.err, ErrEnded) {
				t.Errorf("the error is %v", h.err)
			}
			h.want(t, "The input ended. All up to here is saved.")
			if n := strings.Count(h.out.String(), "The input ended"); n != 1 {
				t.Errorf("it is said %d times", n)
			}
			begun := fresh(t, o).Apply(flow.Begin{Scope: questions.Quick})
			wantFile(t, filepath.Join(o.Dir, lindeFile), begun, c.then...)
			wantFolder(t, o.Dir, lindeFile)
		})
	}
}

// TestNothingIsAskedAfterTheEnd: a reader of a script's output should not look for
// answers to questions that nobody could hear.
func TestNothingIsAskedAfterTheEnd(t *testing.T) {
	h := hold(options(t), "De Linde")
	h.want(t, "Board or municipality", "The input ended")
	h.wantNot(t, "Choose a number", "Who is answering", "Who asked", "Which statement")
}

// TestArrowKeys: on a terminal that does not take them, arrow keys type escape
// sequences around the answer.
func TestArrowKeys(t *testing.T) {
	o := options(t)
	h := hold(o, toQuestions("\x1b[A\x1b[B3", "\x1b[Dq")...)
	if h.err != nil {
		t.Fatal(h.err)
	}
	wantScan(t, o, lindeFile, upTo(o, levels(3, "cod-content")...)...)
}

// TestInputEndsBeforeTheName leaves no file, and does not say that there is one.
func TestInputEndsBeforeTheName(t *testing.T) {
	for _, typed := range [][]string{nil, {""}, {"", " ", "\x1b[0m"}} {
		o := options(t)
		h := hold(o, typed...)
		if !errors.Is(h.err, ErrEnded) {
			t.Errorf("%q: the error is %v", typed, h.err)
		}
		h.wantNot(t, "saved")
		wantFolder(t, o.Dir)
	}
}

// TestLastLineWithoutEnd: a script may lack its last line end.
func TestLastLineWithoutEnd(t *testing.T) {
	o := options(t)
	out := &strings.Builder{}
	if err := run(o, strings.NewReader(strings.Join(toQuestions("5"), "\n")), out); !errors.Is(err, ErrEnded) {
		t.Errorf("the error is %v", err)
	}
	wantScan(t, o, lindeFile, upTo(o, levels(5, "cod-content")...)...)
}

// TestUnreadable: input that breaks off is not input that ended.
func TestUnreadable(t *testing.T) {
	broken := errors.New("the line is down")
	err := run(options(t), iotest.ErrReader(broken), io.Discard)
	if !errors.Is(err, broken) || errors.Is(err, ErrEnded) {
		t.Errorf("the error is %v", err)
	}
}

// TestWindowsLineEnds: what Windows puts at the end of a line is no answer.
func TestWindowsLineEnds(t *testing.T) {
	o := options(t)
	h := hold(o, toQuestions("3\r", "q\r")...)
	if h.err != nil {
		t.Fatal(h.err)
	}
	wantScan(t, o, lindeFile, upTo(o, levels(3, "cod-content")...)...)
}

// TestBackAcrossParts goes back from the first question of the board to the last
// of the school, and from the very first question to the wishes.
func TestBackAcrossParts(t *testing.T) {
	h := hold(options(t), toQuestions("3", "3", "3", "<", "<", "<", "<", "", "", "", "q")...)
	h.want(t, "Question 4 of 12", "> <", "Question 3 of 12", "> <", "Question 2 of 12", "> <", "Question 1 of 12", "Now: First steps",
		"> <", "Which level are you aiming for?", "Question 1 of 12")
	if h.err != nil {
		t.Error(h.err)
	}
}

// TestBackFromTheEnd goes back from the last prompt to the last question.
func TestBackFromTheEnd(t *testing.T) {
	all := slices.Repeat([]string{"3"}, 12)
	h := hold(options(t), append(toQuestions(all...), "<", "4", "")...)
	h.want(t, "That was the last question", "> <", "Question 12 of 12", "Now: First steps", "> 4", "That was the last question", "Done.")
}

// TestChoicesAreAskedAgain where a line is none of them.
func TestChoicesAreAskedAgain(t *testing.T) {
	o := options(t)
	o.Scope = ""
	h := hold(o, "3", "quick", "0", "1", "De Linde", "", "NL", "2", "", "", "", "9", "", "2", "", "1 x", "6", "3, 1", "q")
	wrong := "That was not understood"
	h.want(t, "> 3", wrong, "> quick", wrong, "> 0", wrong, "Name of the school", "> NL", wrong, "> 9", wrong, "> 1 x", wrong, "> 6", wrong, "Question 1 of 12")
	wantScan(t, o, lindeFile,
		flow.Begin{Scope: questions.Quick}, flow.Describe{School: scoring.School{Name: "De Linde", Country: locale.Norway}},
		flow.Wish{Target: 4, Support: []string{"session", "individual"}})
}

// TestCountry: once a school has said its country, the next lines speak of the
// owner as that country does.
func TestCountry(t *testing.T) {
	for line, country := range map[string]locale.Country{"1": locale.Netherlands, "2": locale.Norway} {
		h := hold(options(t), "De Linde", "", line, "", "", "", "", "", "", "", "3", "3", "q")
		h.want(t, "Questions 3 to 10: for "+voice(t, locale.English, country).Knows[questions.Owner]+"\n")
	}
}

// TestNotSaved cannot save, because the folder is not there: it says so at every
// answer and never that it was saved, and ends with the reason.
func TestNotSaved(t *testing.T) {
	for end, more := range map[string][]string{
		"input": {"3"}, "stop": {"3", "q"}, "done": append(slices.Repeat([]string{"3"}, 12), ""),
	} {
		t.Run(end, func(t *testing.T) {
			o := options(t)
			o.Dir = filepath.Join(o.Dir, "gone")
			h := hold(o, toQuestions(more...)...)
			h.want(t, "> board", "NOT SAVED", "Question 1 of 12", "> 3", "NOT SAVED")
			h.wantNot(t, "is saved", "Saved in", "Done.")
			if !errors.Is(h.err, os.ErrNotExist) {
				t.Errorf("the error is %v", h.err)
			}
		})
	}
}

// TestSavedAgain saves everything once saving works again.
func TestSavedAgain(t *testing.T) {
	o := options(t)
	o.Dir = filepath.Join(o.Dir, "stick")
	lines := toQuestions("3", "4", "q")
	h := holdWith(o, &typist{lines: lines, before: map[int]func(){
		len(lines) - 2: func() {
			if err := os.Mkdir(o.Dir, 0o700); err != nil {
				t.Error(err)
			}
		},
	}})
	h.want(t, "> 3", "NOT SAVED", "> 4", "Question 3")
	if h.err != nil {
		t.Error(h.err)
	}
	wantScan(t, o, lindeFile,
		upTo(o, append(levels(3, "cod-content"), levels(4, "awr-staff")...)...)...)
}

// TestChangedMeanwhile goes on beside a file that another program changed, says
// so, and leaves that file alone.
func TestChangedMeanwhile(t *testing.T) {
	o := options(t)
	lines := toQuestions("3", "4", "q")
	h := holdWith(o, &typist{lines: lines, before: map[int]func(){
		len(lines) - 2: func() {
			if err := os.WriteFile(filepath.Join(o.Dir, lindeFile), []byte("theirs"), 0o600); err != nil {
				t.Error(err)
			}
		},
	}})
	h.want(t, "> 4", "Another program changed", lindeFile2, "Question 3")
	if got := read(t, filepath.Join(o.Dir, lindeFile)); got != "theirs" {
		t.Errorf("their file has %q", got)
	}
	wantScan(t, o, lindeFile2,
		upTo(o, append(levels(3, "cod-content"), levels(4, "awr-staff")...)...)...)
}

// TestTwoSchoolsOfOneName each keep their file.
func TestTwoSchoolsOfOneName(t *testing.T) {
	o := options(t)
	hold(o, toQuestions("1", "q")...)
	hold(o, slices.Concat(lindeLines, []string{"2"}, toQuestions("5", "q")[len(lindeLines):])...)
	wantFolder(t, o.Dir, lindeFile, lindeFile2)
	wantScan(t, o, lindeFile, upTo(o, levels(1, "cod-content")...)...)
	wantScan(t, o, lindeFile2, upTo(o, levels(5, "cod-content")...)...)
}

// resume stops after some answers and goes on from the file.
func resume(t *testing.T, o desk, first, then []string) held {
	t.Helper()
	if h := hold(o, toQuestions(first...)...); h.err != nil {
		t.Fatal(h.err)
	}
	opened, err := disk.Open(filepath.Join(o.Dir, lindeFile), ibp(t))
	if err != nil {
		t.Fatal(err)
	}
	o.Opened, o.Scope = opened, ""
	return hold(o, then...)
}

// TestResume goes on at the first open question, asks nothing again, and keeps
// the file as it was beside the new one.
func TestResume(t *testing.T) {
	o := options(t)
	h := resume(t, o, []string{"3", ">", "4", "q"}, []string{"2", "n new", "q"})
	h.want(t, "peil: ", "Question 2 of 12", "> 2", "Question 4 of 12", "> n new")
	h.wantNot(t, "Name of the school", "Which statement", "Question 1 of 12", "Question 3 of 12")
	wantFolder(t, o.Dir, lindeFile, lindeFile+".bak")
	before := upTo(o, append(levels(3, "cod-content"), levels(4, "gov-roles")...)...)
	wantScan(t, o, lindeFile+".bak", before...)
	wantScan(t, o, lindeFile,
		append(before, flow.Answer{Question: "awr-staff", Level: 2}, flow.Annotate{Question: "rsk-register", Note: "new"})...)
}

// TestResumeComplete shows the result of a scan that has all its answers, and
// makes the reports.
func TestResumeComplete(t *testing.T) {
	o := options(t)
	h := resume(t, o, append(slices.Repeat([]string{"3"}, 12), "<", "q"), nil)
	h.want(t, "De Linde stands at ‘First steps’", "Plan:", "Done.")
	h.wantNot(t, "Question 1")
	if h.err != nil {
		t.Error(h.err)
	}
}

// TestEscapes types escape sequences, control and bidi characters everywhere:
// neither the screen nor a file ever has one.
func TestEscapes(t *testing.T) {
	bad := "\x1b[31mred\x1b[0m\x1b]52;c;aGk=\x07\u202e\u200b\x9b2J\x00\xff"
	o := options(t)
	h := hold(o, bad+"school", bad, "1"+bad, "", "", bad, bad, "", "", "", "",
		"n "+bad, "b "+bad, "w "+bad, bad, "- "+bad, "l "+bad, "3", "<", "u")
	h.want(t, "> 3", "Done.")
	entries, err := os.ReadDir(o.Dir)
	if err != nil || len(entries) != 4 { // the scan, the report, its first page and the ask list
		t.Fatalf("%d files, %v", len(entries), err)
	}
	seen := map[string]string{"the screen": h.out.String()}
	for _, e := range entries {
		seen[e.Name()] = read(t, filepath.Join(o.Dir, e.Name()))
	}
	for where, text := range seen {
		if clean := scoring.Text(text); clean != strings.TrimSpace(text) {
			t.Errorf("%s has what should not be seen: %q", where, text)
		}
		if !strings.Contains(text, "redschool") && !strings.Contains(text, "red") {
			t.Errorf("%s does not have the text itself", where)
		}
	}
}

// TestLongLines: a paste of ten thousand lines, or one line without end, is wrong
// input and nothing worse.
func TestLongLines(t *testing.T) {
	o := options(t)
	h := hold(o, toQuestions(strings.Repeat("x", 100_000), "n "+strings.Repeat("é", 5_000), "q")...)
	if h.err != nil {
		t.Fatal(h.err)
	}
	wantScan(t, o, lindeFile,
		upTo(o, flow.Annotate{Question: "cod-content", Note: strings.Repeat("é", 5_000)})...)
	h = hold(options(t), toQuestions(slices.Repeat([]string{"pasted"}, 10_000)...)...)
	if !errors.Is(h.err, ErrEnded) {
		t.Errorf("the error is %v", h.err)
	}
}

// TestLanguages: a language that is not there is an error and no half a sitting.
func TestLanguages(t *testing.T) {
	o := options(t)
	o.Language = "xx"
	if err := run(o, strings.NewReader("De Linde\n"), io.Discard); err == nil {
		t.Error("a sitting was held in xx")
	}
	wantFolder(t, o.Dir)
}

// A second scan of a school and day is asked about: nobody makes one without
// knowing.
func TestASecondScanOfTheDay(t *testing.T) {
	o := options(t)
	hold(o, toQuestions("3", "q")...)
	again := func(choice string) held {
		return hold(o, slices.Concat(lindeLines, []string{choice, "q"})...)
	}
	if h := again("1"); !strings.Contains(h.typist.out.String(), lindeFile) || !strings.Contains(h.typist.out.String(), "Question 2 of 12") {
		t.Errorf("the first does not go on\n%s", h.typist.out.String())
	}
	wantFolder(t, o.Dir, lindeFile)
	again("2")
	wantFolder(t, o.Dir, lindeFile, lindeFile2)
}
