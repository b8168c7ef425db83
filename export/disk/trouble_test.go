package disk

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"peil/export"
	"peil/questions/locale"
)

func TestExplain(t *testing.T) {
	at := func(path string, err error) error {
		return fmt.Errorf("save scan: %w", &fs.PathError{Op: "open", Path: path, Err: err})
	}
	for _, c := range []struct {
		name string
		err  error
		l    locale.Language
		want string
	}{
		{"no access", at("/scans/x.toml", fs.ErrPermission), locale.Dutch, "Geen toegang tot /scans/x.toml. Kies een andere map, of vraag ICT om toegang."},
		{"read-only disk", at("/scans/x.toml", syscall.EROFS), locale.English, "No access to /scans/x.toml. Choose another folder, or ask ICT for access."},
		{"full disk", at("/scans/x.toml", syscall.ENOSPC), locale.Dutch, "De schijf is vol: /scans/x.toml. Maak ruimte, of kies een andere map."},
		{"no such file", at("x.toml", fs.ErrNotExist), locale.English, "This file or folder is not there: x.toml. See whether the name is right."},
		{"a file half written is its folder", at("/scans/.peil-123.tmp", fs.ErrPermission), locale.English, "No access to " + filepath.FromSlash("/scans") + ". Choose another folder, or ask ICT for access."},
		{"renaming", &os.LinkError{Op: "rename", Old: "/scans/.peil-1.tmp", New: "/scans/x.toml", Err: fs.ErrPermission}, locale.English, "No access to /scans/x.toml. Choose another folder, or ask ICT for access."},
		{"anything else is said as it is", errors.New("odd"), locale.Dutch, "odd"},
		{"a name with an escape sequence", at("a\x1b[31mb", fs.ErrNotExist), locale.English, "This file or folder is not there: ab. See whether the name is right."},
		{"a folder in a file's place", at("/scans/x.toml", errFolder), locale.Dutch, "/scans/x.toml is een map, maar hier is een bestand nodig. Kies een bestand, of geef de map een andere naam."},
		{"a pipe", at("/scans/x.toml", errIrregular), locale.English, "/scans/x.toml is not an ordinary file, so peil does not open it. Choose another file, or give this one another name."},
		{"a file in a folder's place", at("x.toml", errNoFolder), locale.Dutch, "x.toml is geen map. Kies een map om nieuwe scans in te bewaren."},
		{"too large a scan", at("x.toml", errLong), locale.English, "The scan has become too large to save in x.toml: the limit is 4 MB. Shorten the longest notes, and it will be saved again."},
		{"an output that exists", at("x.md", errExists), locale.Dutch, "x.md bestaat al. Kies een andere naam, of zet --force erbij om het te vervangen."},
		{"an output that is a scan", at("x.toml", errScan), locale.English, "x.toml is a scan file, or the back-up of one. No report replaces it, not even with --force. Choose another name."},
		{"open elsewhere", at("x.toml", saysInUse[0]), locale.Dutch, "x.toml is nog open in een ander programma. Sluit het daar en probeer het opnieuw."},
		{"no room, in the system's own words", at("x.toml", saysFull[0]), locale.English, "The disk is full: x.toml. Free some space, or choose another folder."},
		{"none of these", at("x.toml", syscall.EINVAL), locale.English, "Something went wrong with x.toml (save scan: open x.toml: invalid argument). Try again, or choose another folder."},
	} {
		if got := export.Explain(asTrouble(c.err), c.l); got != c.want {
			t.Errorf("%s: got  %s\nwant %s", c.name, got, c.want)
		}
	}
}

// TestTroubleForTerminal: what a name holds is no command to the terminal, however
// the error is said.
func TestTroubleForTerminal(t *testing.T) {
	err := Output("none/\x1b]0;title\x07\u202ex.md", []byte("x"), false)
	for _, said := range []string{err.Error(), export.Explain(err, locale.Dutch), export.Explain(err, locale.English)} {
		if strings.ContainsAny(said, "\x1b\x07\u202e") || !strings.Contains(said, "x.md") && !strings.Contains(said, "none") {
			t.Errorf("said is %q", said)
		}
	}
}

// TestFolder takes folders alone.
func TestFolder(t *testing.T) {
	s := sit(t)
	put(t, s.path("file"), "x")
	if got, err := Folder(s.dir + "/"); err != nil || got != s.dir {
		t.Errorf("a folder gives %q, %v", got, err)
	}
	for path, want := range map[string]error{s.path("file"): errNoFolder, s.path("none"): fs.ErrNotExist} {
		var told Trouble
		if _, err := Folder(path); !errors.Is(err, want) || !errors.As(err, &told) || told.Path != path {
			t.Errorf("%s gives %v", path, err)
		}
	}
}
