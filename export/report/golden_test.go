package report

import (
	"bytes"
	"os"
	"testing"
)

// asItWas compares what was written with its golden file, or writes that anew.
func asItWas(t *testing.T, file string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s has changed; look at it after go test ./export/report -update\n%s", file, got)
	}
}
