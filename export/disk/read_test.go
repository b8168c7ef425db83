package disk

import (
	"os"
	"path/filepath"
	"testing"

	"peil/questions"
)

func TestRead(t *testing.T) {
	qn, err := questions.IBP()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "scan.toml")
	if _, _, err := Read(path, qn); err == nil {
		t.Error("a file that is not there reads without an error")
	}
	if err := os.WriteFile(path, []byte(minimal), 0o600); err != nil {
		t.Fatal(err)
	}
	f, data, err := Read(path, qn)
	if err != nil || string(data) != minimal || f.Scan.School.Name != "De Linde" {
		t.Errorf("read %+v, %q, %v", f, data, err)
	}
}
