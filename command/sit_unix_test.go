//go:build unix

package command

import (
	"os/exec"
	"path/filepath"
	"testing"
)

// TestQuoted writes a path so that it can be pasted behind "peil ": a shell reads
// it as one word, as it was, and peil as a file.
func TestQuoted(t *testing.T) {
	for path, want := range map[string]string{
		"peil-de-linde-2026-11-21.toml": "peil-de-linde-2026-11-21.toml",
		"scans/linde.toml":              "scans/linde.toml",
		"-linde.toml":                   "./-linde.toml",
		"--lang":                        "./--lang",
		"-de linde.toml":                "'./-de linde.toml'",
		"Mijn scans/linde.toml":         "'Mijn scans/linde.toml'",
		"R&D/linde.toml":                "'R&D/linde.toml'",
		"$HOME/`id`.toml":               "'$HOME/`id`.toml'",
		`d'n "linde".toml`:              `'d'\''n "linde".toml'`,
		`back\slash.toml`:               `'back\slash.toml'`,
	} {
		got := quoted(path)
		if got != want {
			t.Errorf("%s is quoted %s, want %s", path, got, want)
		}
		if read, err := exec.Command("sh", "-c", "printf %s "+got).Output(); filepath.Clean(string(read)) != path {
			t.Errorf("a shell reads %s as %s, %v", got, read, err)
		}
	}
}
