package disk

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
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
		{"a file half written is its folder", at("/scans/.peil-123.tmp", fs.ErrPermission), locale.English, "No access to /scans. Choose another folder, or ask ICT for access."},
		{"renaming", &os.LinkError{Op: "rename", Old: "/scans/.peil-1.tmp", New: "/scans/x.toml", Err: fs.ErrPermission}, locale.English, "No access to /scans/x.toml. Choose another folder, or ask ICT for access."},
		{"anything else is said as it is", errors.New("odd"), locale.Dutch, "odd"},
		{"a name with an escape sequence", at("a\x1b[31mb", fs.ErrNotExist), locale.English, "This file or folder is not there: ab. See whether the name is right."},
	} {
		if got := export.Explain(trouble(c.err), c.l); got != c.want {
			t.Errorf("%s: got  %s\nwant %s", c.name, got, c.want)
		}
	}
}
