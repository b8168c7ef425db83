//go:build unix

package command

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestNoDocumentInATerminal: what is no text does not go to a terminal. It says what to
// do instead, and that works there.
func TestNoDocumentInATerminal(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, dir, "scan.toml", started)

	w := opening{dir: dir}.start(t, "report", "scan.toml", "--format", "docx")
	w.ends(wrongUse)
	if said := w.wrote(); !strings.Contains(said, "--format docx is no text for a terminal: name a file with --output") || strings.Contains(said, "PK\x03\x04") {
		t.Errorf("the terminal shows %.300q", said)
	}

	w = opening{dir: dir}.start(t, "report", "scan.toml", "--format", "docx", "--output", "report.docx")
	w.ends(done)
	if data, err := os.ReadFile(filepath.Join(dir, "report.docx")); err != nil || !strings.HasPrefix(string(data), "PK\x03\x04") {
		t.Errorf("the document is %.20q, %v", data, err)
	}
}
