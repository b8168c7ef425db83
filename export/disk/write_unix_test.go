//go:build unix

package disk

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// TestOutputToDevice does not put a file in the place of what is no file. A pipe
// stands for it: a test that fails must not take away the machine's /dev/null.
func TestOutputToDevice(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "pipe")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip(err)
	}
	read := make(chan string)
	go func() {
		data, _ := os.ReadFile(pipe)
		read <- string(data)
	}()
	if err := Output(pipe, []byte("new"), false); err != nil {
		t.Fatal(err)
	}
	if got := <-read; got != "new" {
		t.Errorf("the pipe gave %q", got)
	}
	if after, err := os.Stat(pipe); err != nil || after.Mode()&os.ModeNamedPipe == 0 {
		t.Errorf("the pipe became %v", after.Mode())
	}
}
