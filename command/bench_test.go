package command

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"peil/questions"
)

// BenchmarkReport is the work of `peil report`, in this process.
func BenchmarkReport(b *testing.B) {
	path := write(b, b.TempDir(), "scan.toml", started)
	for _, format := range []string{"markdown", "toml", "ask"} {
		b.Run(format, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if code := run([]string{"report", path, "--format", format}, os.Stdin, io.Discard, os.Stderr); code != done {
					b.Fatalf("exit code %d", code)
				}
			}
		})
	}
}

// BenchmarkProcess is the whole of `peil report` of a full scan, from outside,
// beside the least that a process in Go can do.
func BenchmarkProcess(b *testing.B) {
	dir := b.TempDir()
	hello := compiled(b, dir, write(b, dir, "hello.go", "package main\n\nfunc main() { println(\"hello\") }\n"))
	for name, cmd := range map[string][]string{"hello": {hello}, "report": {stripped(b), "report", write(b, dir, "scan.toml", full(b))}} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if out, err := exec.Command(cmd[0], cmd[1:]...).CombinedOutput(); err != nil {
					b.Fatalf("%v\n%s", err, out)
				}
			}
		})
	}
}

// full is the file of a full scan in which every question has an answer.
func full(b *testing.B) string {
	b.Helper()
	qn, err := questions.IBP()
	if err != nil {
		b.Fatal(err)
	}
	scan := strings.Replace(started, `"quick"`, `"full"`, 1)
	for i, q := range qn.All(questions.Full) {
		if q.ID != "cod-content" && q.ID != "awr-staff" {
			scan += fmt.Sprintf("[answers.%s]\nlevel = %d\n", q.ID, i%5+1)
		}
	}
	return scan
}

// stripped is the program as it is released, built anew: what is timed from
// outside must not be a test binary.
func stripped(b *testing.B) string {
	b.Helper()
	return compiled(b, b.TempDir(), "peil")
}

// compiled builds a program into a folder, without what only a debugger reads.
func compiled(b *testing.B, dir, program string) string {
	b.Helper()
	path := filepath.Join(dir, "built")
	if runtime.GOOS == "windows" {
		path += ".exe"
	}
	build := exec.Command("go", "build", "-trimpath", "-ldflags", "-s -w", "-o", path, program)
	if out, err := build.CombinedOutput(); err != nil {
		b.Fatalf("build %s: %v\n%s", program, err, out)
	}
	return path
}
