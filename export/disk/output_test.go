package disk

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"testing"
)

// utf16 is text as Windows can save it, letters of two bytes.
func utf16(text string) string {
	b := []byte{0xff, 0xfe}
	for _, c := range []byte(text) {
		b = append(b, c, 0)
	}
	return string(b)
}

// TestOutputOver tries to write over each kind of file, with force and without.
func TestOutputOver(t *testing.T) {
	whole := "# peil scan file: De Linde, 2026-11-21\n" + minimal
	for _, c := range []struct {
		name, data    string
		plain, forced error // what is wanted
	}{
		{"a report", "# Report\n\nThe file says:\n\nformat = 1\n\n[questionnaire]\n", errExists, nil},
		{"a report that quotes a scan", "# Report\n\n```toml\n" + minimal + "```\n", errExists, nil},
		{"words before what a scan has", "woorden\n" + minimal, errExists, nil},
		{"another program's TOML", "[package]\nname = \"x\"\nformat = 1\n[questionnaire]\n", errExists, nil},
		{"settings with a format", "format = 1\nname = \"x\"\n[other]\nid = 3\n", errExists, nil},
		{"bytes", "\x00\x01\x02format = 1\n[questionnaire]\n", errExists, nil},
		{"nothing in it", "", nil, nil},
		{"a scan", whole, errScan, errScan},
		{"a scan, saved by Notepad", "\xef\xbb\xbf" + strings.ReplaceAll(whole, "\n", "\r\n"), errScan, errScan},
		{"a scan in two bytes a letter", utf16(whole), errScan, errScan},
		{"a scan of a newer format", strings.Replace(whole, "format = 1", "format = 9", 1), errScan, errScan},
		{"a scan of another questionnaire", strings.Replace(whole, `"ibp"`, `"other"`, 1), errScan, errScan},
		{"a broken scan", strings.Replace(whole, "country = \"NL\"", "country = NL [[[", 1), errScan, errScan},
		{"half a scan", whole[:strings.Index(whole, "[school]")], errScan, errScan},
		{"a scan with tables in another order", "format = 1\n[answers.gov-roles]\nlevel = 3\n" + strings.TrimPrefix(minimal, "format = 1\n"), errScan, errScan},
		{"a scan of dotted keys", "format = 1\nquestionnaire.id = \"ibp\"\nquestionnaire.version = \"2026.1\"\nschool.name = \"De Linde\"\n", errScan, errScan},
		{"a scan of dotted keys, the format last", "questionnaire.id = \"ibp\"\nschool.name = \"De Linde\"\nformat = 1\n", errScan, errScan},
		{"a scan of inline tables", "questionnaire = {id = \"ibp\", version = \"2026.1\"}\nschool = {name = \"x\"}\nformat = 1\n", errScan, errScan},
		{"a scan with remarks", "# ours\nformat = 1 # the first\n[questionnaire] # ibp\nid = \"ibp\"\n", errScan, errScan},
		{"a scan with odd spelling", " Format=1\n\n[ 'questionnaire' ]\n", errScan, errScan},
		{"a scan with long notes before its head", "format = 1\n[answers.gov-roles]\nnote = \"" + strings.Repeat("long ", 100_000) + "\"\n" + strings.TrimPrefix(minimal, "format = 1\n"), errScan, errScan},
	} {
		for force, want := range map[bool]error{false: c.plain, true: c.forced} {
			s := sit(t)
			put(t, s.path("out.md"), c.data)
			err := Output(s.path("out.md"), []byte("new"), force)
			if !errors.Is(err, want) {
				t.Errorf("%s, force %v: %v, want %v", c.name, force, err, want)
			}
			wanted := c.data
			if want == nil {
				wanted = "new"
			}
			if got := get(t, s.path("out.md")); got != wanted {
				t.Errorf("%s, force %v: the file has %.80q", c.name, force, got)
			}
			wantFolder(t, s.dir, "out.md")
		}
	}
}

// TestOutputByAnyName reaches a scan by each kind of name it can have.
func TestOutputByAnyName(t *testing.T) {
	s := sit(t)
	s.save(s.open(linde, "last year"), 1, "one")
	for name, link := range map[string]func(old, new string) error{
		"link.md": os.Symlink,
		"hard.md": os.Link,
	} {
		if err := link(s.path(linde), s.path(name)); err != nil {
			t.Skip(err)
		}
	}
	for _, name := range []string{linde, lindeBak, "link.md", "hard.md"} {
		var told Trouble
		if err := Output(s.path(name), []byte("new"), true); !errors.Is(err, errScan) || !errors.As(err, &told) {
			t.Errorf("%s: %v", name, err)
		}
	}
	s.wantNote(linde, "one")
	s.wantNote(lindeBak, "last year")
}

func TestOutputNew(t *testing.T) {
	s := sit(t)
	if err := Output(s.path("new.md"), []byte("new"), false); err != nil || get(t, s.path("new.md")) != "new" {
		t.Errorf("the new file: %v", err)
	}
	wantPrivate(t, s.path("new.md"))
	if err := Output(s.path("nowhere/new.md"), []byte("new"), true); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("in no folder: %v", err)
	}
	if err := Output(s.dir, []byte("new"), true); !errors.Is(err, errFolder) {
		t.Errorf("over a folder: %v", err)
	}
	wantFolder(t, s.dir, "new.md")
}

// TestOutputRace has a scan saved under the name after it was seen to be free.
func TestOutputRace(t *testing.T) {
	s := sit(t)
	slow := stuckAt(t, s.dir, "create")
	result := make(chan error)
	go func() { result <- drive{slow}.output(s.path(linde), []byte("new"), true) }()
	wait(t, "reaching the disk", slow.reached)
	s.save(NewSaver(s.dir), 1, "one")
	slow.release()
	if err := <-result; !errors.Is(err, errExists) {
		t.Errorf("the error is %v", err)
	}
	s.wantNote(linde, "one")
}

func TestOutputFullDisk(t *testing.T) {
	s := sit(t)
	put(t, s.path("old.md"), "old")
	for _, name := range []string{"old.md", "new.md"} {
		if err := fullDisk().output(s.path(name), []byte("new"), true); err == nil {
			t.Errorf("%s was written on a full disk", name)
		}
	}
	if got := get(t, s.path("old.md")); got != "old" {
		t.Errorf("the old file has %q", got)
	}
	wantFolder(t, s.dir, "old.md")
}

// FuzzLooksLikeScan knows a scan whatever follows its head.
func FuzzLooksLikeScan(f *testing.F) {
	f.Add("", "")
	f.Add("x = [", "\x00")
	f.Add("]]]]", "note = '''")
	f.Fuzz(func(t *testing.T, broken, rest string) {
		looksLikeScan([]byte(broken))
		data := fmt.Sprintf("format = 1\n[school]\n%s\n[questionnaire]\nid = \"ibp\"\n%s", broken, rest)
		if !looksLikeScan([]byte(data)) {
			t.Errorf("not a scan: %q", data)
		}
	})
}
