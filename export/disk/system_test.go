package disk

import (
	"io/fs"
	"os"
	"sync"
	"syscall"
	"testing"
	"time"
)

// fullDisk is a drive on which every write ends halfway.
func fullDisk() drive { return drive{full{machine{}}} }

type full struct{ machine }

func (m full) CreateTemp(dir, pattern string) (file, error) {
	f, err := m.machine.CreateTemp(dir, pattern)
	return halfWritten{f}, err
}

type halfWritten struct{ file }

func (f halfWritten) Write(data []byte) (int, error) {
	n, _ := f.file.Write(data[:len(data)/2])
	return n, syscall.ENOSPC
}

// stuck is a drive whose next call of one kind does not come back before it is let
// go: the network is gone, a stick was pulled out, a disk spins up.
type stuck struct {
	machine
	in       string        // the folder in which it happens
	call     string        // which call
	once     *sync.Once    // later calls work
	reached  chan struct{} // closed when the call was made
	released chan struct{} // closed to let it go
}

func stuckAt(t *testing.T, in, call string) *stuck {
	s := &stuck{in: in, call: call, once: new(sync.Once), reached: make(chan struct{}), released: make(chan struct{})}
	t.Cleanup(s.release)
	return s
}

func (s *stuck) release() {
	select {
	case <-s.released:
	default:
		close(s.released)
	}
}

func (s *stuck) at(call, path string) {
	if call != s.call || len(path) < len(s.in) || path[:len(s.in)] != s.in {
		return
	}
	s.once.Do(func() {
		close(s.reached)
		<-s.released
	})
}

func (s *stuck) ReadDir(dir string) ([]fs.DirEntry, error) {
	s.at("readdir", dir)
	return s.machine.ReadDir(dir)
}

func (s *stuck) Stat(path string) (fs.FileInfo, error) {
	s.at("stat", path)
	return s.machine.Stat(path)
}

func (s *stuck) CreateTemp(dir, pattern string) (file, error) {
	s.at("create", dir)
	return s.machine.CreateTemp(dir, pattern)
}

func (s *stuck) Rename(from, to string) error {
	s.at("rename", to)
	return s.machine.Rename(from, to)
}

func (s *stuck) RenameNew(from, to string) error {
	s.at("rename", to)
	return s.machine.RenameNew(from, to)
}

// patiently is how long a test waits for what comes at once, unless it is broken.
const patiently = 10 * time.Second

// atOnce fails where something waits.
func atOnce(t *testing.T, what string, do func()) {
	t.Helper()
	done := make(chan struct{})
	go func() { do(); close(done) }()
	wait(t, what, done)
}

func wait(t *testing.T, what string, done <-chan struct{}) {
	t.Helper()
	select {
	case <-done:
	case <-time.After(patiently):
		t.Fatalf("%s: still waiting after %v", what, patiently)
	}
}

// lockless is a disk that keeps no locks, as some network disks.
type lockless struct{ machine }

func (lockless) Hold(string) (func(), bool) { return func() {}, true }
func (lockless) RemoveLeft(string) bool     { return false }

// recorder notes the calls that change the disk.
type recorder struct {
	machine
	calls []string
}

func (r *recorder) Rename(from, to string) error {
	r.calls = append(r.calls, "rename")
	return r.machine.Rename(from, to)
}

func (r *recorder) RenameNew(from, to string) error {
	r.calls = append(r.calls, "rename new")
	return r.machine.RenameNew(from, to)
}

func (r *recorder) SyncFolder(dir string) error {
	r.calls = append(r.calls, "sync "+dir)
	return os.ErrInvalid // a folder that cannot be synced is no reason to fail
}
