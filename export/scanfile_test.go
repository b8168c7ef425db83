package export

import (
	"bytes"
	"encoding/json"
	"flag"
	"math/rand/v2"
	"os"
	"os/exec"
	"reflect"
	"strings"
	"testing"

	"peil/questions"
	"peil/scoring"
	"peil/scoring/wording"
)

var update = flag.Bool("update", false, "write the golden file anew")

const goldenFile = "testdata/scan.toml"

// TestGolden pins every key and its place: other programs read this file. Run
// with -update to write it anew.
func TestGolden(t *testing.T) {
	got := Encode(sampleFile(), voice(t, sample(t)))
	if *update {
		if err := os.WriteFile(goldenFile, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(goldenFile)
	if err != nil {
		t.Fatal(err)
	}
	if want = bytes.ReplaceAll(want, []byte("\r\n"), []byte("\n")); !bytes.Equal(got, want) {
		t.Errorf("the scan file changed; it is now\n%s", got)
	}
}

// TestGoldenInPython reads the golden file as another program would.
func TestGoldenInPython(t *testing.T) {
	const script = `import json, sys, tomllib
f = tomllib.load(open(sys.argv[1], "rb"))
print(json.dumps([f["format"], f["school"]["name"], f["scan"]["date"].isoformat(), f["answers"]["gov-roles"]["note"],
  f["answers"]["cod-content"]["checked"], f["answers"]["gov-plan"]["votes"], f["year"]["holidays"][1]["to"].isoformat(),
  f["previous"]["answers"]["gov-roles"]["level"], f["asks"][0]["question"], f["work"]["acc-mfa/3"]["due"].isoformat(), f["result"]["mean"],
  f["result"]["held_down_by"], len(f["domains"]), f["actions"][0]["id"]]))`
	out, err := exec.Command("python3", "-c", script, goldenFile).Output()
	if err != nil {
		t.Skipf("no python3 with tomllib: %v", err)
	}
	var got []any
	if err := json.Unmarshal(out, &got); err != nil {
		t.Fatal(err)
	}
	want := []any{
		1.0, "De Linde", "2026-11-21", "Eén persoon,\nnaast \"ander\" werk.", []any{"incidents", "cloud"}, []any{0.0, 2.0, 3.0, 4.0, 4.0}, "2027-02-21",
		2.0, "acc-leavers", "2027-02-01", 1.9,
		[]any{"acc", "gov", "cod"}, 4.0, "acc-mfa/3",
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("python reads\n%v, want\n%v", got, want)
	}
}

func TestReadBack(t *testing.T) {
	qn := sample(t)
	v := voice(t, qn)
	r := rand.New(rand.NewPCG(1, 2))
	files := []scoring.Record{sampleFile()}
	for range 200 {
		files = append(files, randomFile(r, qn))
	}
	for _, f := range files {
		wantReadBack(t, f, qn, v)
	}
}

// wantReadBack wants a file to be read back as it was and written again the same.
func wantReadBack(t *testing.T, f scoring.Record, qn *questions.Questionnaire, v *wording.Voice) {
	t.Helper()
	data := Encode(f, v)
	got, err := Decode("x.toml", data, qn)
	if err != nil {
		t.Fatalf("what peil wrote it cannot read: %v\n%s", err, data)
	}
	if !reflect.DeepEqual(got, f) || !got.Equal(f) {
		t.Fatalf("read back\n%+v, want\n%+v", got, f)
	}
	if again := Encode(got, v); !bytes.Equal(again, data) {
		t.Fatalf("written again it is\n%s, was\n%s", again, data)
	}
}

// TestSameContentSameBytes enters the same choices in another order.
func TestSameContentSameBytes(t *testing.T) {
	v := voice(t, sample(t))
	f := sampleFile()
	want := Encode(f, v)
	f.Scan.Support = []string{"workshop", "network"}
	f.Scan = f.Scan.With("cod-content", scoring.Answer{Level: 3, Checked: []string{"cloud", "incidents", "cloud"}})
	if got := Encode(f, v); !bytes.Equal(got, want) {
		t.Errorf("got\n%s, want\n%s", got, want)
	}
}

func TestMinimal(t *testing.T) {
	for name, data := range map[string]string{
		"as it is":                       minimal,
		"with a mark, by Notepad":        "\xef\xbb\xbf" + strings.ReplaceAll(minimal, "\n", "\r\n"),
		"in other TOML":                  "format = 1\nquestionnaire = {id = \"ibp\", version = \"2026.1\"}\nschool.name = 'De Linde'\nschool.country = \"NL\"\nscan.date = 2026-11-21\nanswers.\"gov-roles\".level = 3",
		"what peil computes is not read": minimal + "[result]\nlevel = \"high\"\nmood = 1\n[[actions]]\nwhat = 2\n[[domains]]\n",
	} {
		t.Run(name, func(t *testing.T) {
			f, err := Decode("x.toml", []byte(data), sample(t))
			if err != nil {
				t.Fatal(err)
			}
			s := f.Scan
			if s.School.Name != "De Linde" || s.Scope != questions.Full || s.Target != scoring.DefaultTarget || s.Answers["gov-roles"].Level != 3 {
				t.Errorf("read %+v", s)
			}
			if f.Work == nil || s.Targets == nil {
				t.Error("a map is nil: what is added to it would be a panic")
			}
		})
	}
}

// What is odd about a year but can be is read as it was said: the report has a sentence
// about it, and nobody's file is refused for a slip in a calendar.
func TestOddYearsAreRead(t *testing.T) {
	qn := sample(t)
	for odd, more := range map[string]string{
		"holidays that overlap":        "[[year.holidays]]\nfrom = 2026-12-19\nto = 2027-01-03\n[[year.holidays]]\nfrom = 2027-01-01\nto = 2027-01-08\n",
		"holidays that cover the year": "[[year.holidays]]\nname = \"dicht\"\nfrom = 2026-08-01\nto = 2027-07-31\n",
		"a beginning before the scan":  "[year]\nfrom = 2020-01-01\n",
		"due before the scan":          "[work.\"acc-mfa/3\"]\ndue = 2020-01-01\n",
	} {
		f, err := Decode("x.toml", []byte(minimal+more), qn)
		if err != nil {
			t.Errorf("%s: %v", odd, err)
			continue
		}
		wantReadBack(t, f, qn, voice(t, qn))
	}
}

func TestChecklistNotGoneThrough(t *testing.T) {
	for line, want := range map[string][]string{"": nil, "checked = []": {}, `checked = ["cloud", "incidents"]`: {"incidents", "cloud"}} {
		qn := sample(t)
		f, err := Decode("x.toml", []byte(minimal+"[answers.cod-content]\nlevel = 3\n"+line), qn)
		if err != nil {
			t.Fatal(err)
		}
		if got := f.Scan.Answers["cod-content"].Checked; !reflect.DeepEqual(got, want) {
			t.Errorf("%q reads as %#v, want %#v", line, got, want)
		}
		again, err := Decode("x.toml", Encode(f, voice(t, qn)), qn)
		if err != nil || !reflect.DeepEqual(again, f) {
			t.Errorf("%q written and read again is %+v, %v", line, again, err)
		}
	}
}

// TestNothingApplicable has no level anywhere, and says so by leaving it out.
func TestNothingApplicable(t *testing.T) {
	qn := sample(t)
	f := sampleFile()
	for _, q := range qn.All(questions.Full) {
		f.Scan = f.Scan.With(q.ID, scoring.Answer{NotApplicable: "nee"})
	}
	_, computed, _ := strings.Cut(string(Encode(f, voice(t, qn))), "[result]\n")
	want := "rules = 1\nanswered = 0\nunknown = 0\nnot_applicable = 7\nopen = 0\nheld_down_by = []\n\n[[domains]]\nid = \"gov\"\ntarget = 4\n"
	if !strings.HasPrefix(computed, want) {
		t.Errorf("got\n%s, want it to begin with\n%s", computed, want)
	}
}

// TestHostileText puts what must not reach a screen or a report into every kind of
// field.
func TestHostileText(t *testing.T) {
	qn := sample(t)
	hostile := "a\x1b[31mb\x1b]0;title\x07c\u009b2Jd\u202ee\u200bf\x00g\xffh\ni\r\nj"
	f := sampleFile()
	f.Scan.School.Name, f.Scan.School.Owner, f.Scan.AskedBy = hostile, hostile, hostile
	f.Scan.Respondents = []string{hostile, "\x1b[0m"}
	f.Scan = f.Scan.With("gov-roles", scoring.Answer{Level: 2, Note: hostile, By: hostile})
	f.Scan = f.Scan.With("rgt-images", scoring.Answer{NotApplicable: hostile})
	f.Work["acc-mfa/3"] = scoring.Work{Holder: hostile, Note: hostile}

	written, err := Decode("x.toml", Encode(f, voice(t, qn)), qn)
	if err != nil {
		t.Fatal(err)
	}
	const line, text = "abcdefgh i j", "abcdefgh\ni\nj"
	a := written.Scan.Answers
	for got, want := range map[string]string{
		"name " + written.Scan.School.Name:                       "name " + line,
		"owner " + written.Scan.School.Owner:                     "owner " + line,
		"asked " + written.Scan.AskedBy:                          "asked " + line,
		"who " + strings.Join(written.Scan.Respondents, "|"):     "who " + line,
		"note " + a["gov-roles"].Note:                            "note " + text,
		"by " + a["gov-roles"].By:                                "by " + line,
		"reason " + a["rgt-images"].NotApplicable:                "reason " + line,
		"holder " + written.Work["acc-mfa/3"].Holder:             "holder " + line,
		"work " + written.Work["acc-mfa/3"].Note:                 "work " + text,
		"read " + readNote(t, `"x\u001b[2Jy\u202ez\u009bK\nq"`):  "read xyz\nq",
		"raw " + readNote(t, "'''x\u009b2Jyz\u200b'''"):          "raw xyz",
		"lines " + readNote(t, "\"\"\"\none\r\ntwo  \n\n\"\"\""): "lines one\ntwo",
		"tab " + readNote(t, `"one\ttwo"`):                       "tab one two",
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func readNote(t *testing.T, value string) string {
	t.Helper()
	f, err := Decode("x.toml", []byte(minimal+"note = "+value), sample(t))
	if err != nil {
		t.Fatal(err)
	}
	return f.Scan.Answers["gov-roles"].Note
}

func FuzzDecode(f *testing.F) {
	qn := sample(f)
	v := voice(f, qn)
	f.Add([]byte(minimal))
	f.Add(Encode(sampleFile(), v))
	f.Add([]byte("answers = 3\nscan.date = 2026-02-30"))
	f.Fuzz(func(t *testing.T, data []byte) {
		read, err := Decode("x.toml", data, qn)
		if err != nil {
			if err.Error() == "" {
				t.Error("a fault that says nothing")
			}
			return
		}
		wantReadBack(t, read, qn, v)
	})
}

func BenchmarkEncode(b *testing.B) {
	v := voice(b, sample(b))
	f := sampleFile()
	b.SetBytes(int64(len(Encode(f, v))))
	for b.Loop() {
		Encode(f, v)
	}
}

func BenchmarkDecode(b *testing.B) {
	qn := sample(b)
	data := Encode(sampleFile(), voice(b, qn))
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := Decode("x.toml", data, qn); err != nil {
			b.Fatal(err)
		}
	}
}
