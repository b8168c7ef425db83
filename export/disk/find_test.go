package disk

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/BurntSushi/toml"

	"peil/export"
	"peil/questions"
	"peil/scoring"
	"peil/scoring/wording"
)

func setTime(t *testing.T, path string, at time.Time) {
	t.Helper()
	if err := os.Chtimes(path, at, at); err != nil {
		t.Fatal(err)
	}
}

func TestFind(t *testing.T) {
	s := sit(t)
	old := s.save(NewSaver(s.dir), 1, "old")
	quick := strings.Replace(minimal, "De Linde", "De \u200bBeuk", 1) + "scope = \"quick\"\n[answers.gov-plan]\nnote = \"" + strings.Repeat("long ", 40_000) + "\"\n"
	put(t, s.path("peil-de-beuk-2026-11-21.toml"), quick)
	put(t, s.path("BY-HAND.TOML"), minimal)
	put(t, s.path("newer.toml"), strings.Replace(minimal, "format = 1", "format = 2", 1))
	put(t, s.path("cargo.toml"), "[package]\nname = \"x\"\n")
	put(t, s.path("empty.toml"), "")
	put(t, s.path("none.toml"), "\x00\xff]]]")
	put(t, s.path("scan.txt"), minimal)
	if err := os.Mkdir(s.path("folder.toml"), 0o700); err != nil {
		t.Fatal(err)
	}
	now := scoring.Date{Year: 2026, Month: 11, Day: 21}
	day := func(n int) time.Time { return time.Date(2026, 11, n, 12, 0, 0, 0, time.UTC) }
	setTime(t, old.Path, day(1))
	setTime(t, s.path("BY-HAND.TOML"), day(2))
	setTime(t, s.path("peil-de-beuk-2026-11-21.toml"), day(3))

	l := List(t.Context(), s.dir)
	if want := []string{s.path("newer.toml")}; !slices.Equal(l.Unread, want) {
		t.Errorf("unread are %q, want %q", l.Unread, want)
	}
	want := []ScanFile{
		{Path: s.path("peil-de-beuk-2026-11-21.toml"), School: "De Beuk", Date: now, Scope: questions.Quick, ModTime: day(3)},
		{Path: s.path("BY-HAND.TOML"), School: "De Linde", Date: now, Scope: questions.Full, ModTime: day(2)},
		{Path: old.Path, School: "De Linde", Date: now, Scope: questions.Full, ModTime: day(1)},
	}
	got := Find(s.dir)
	if len(got) != len(want) {
		t.Fatalf("found %+v", got)
	}
	for i := range want {
		g, w := got[i], want[i]
		if g.Path != w.Path || g.School != w.School || g.Date != w.Date || g.Scope != w.Scope || !g.ModTime.Equal(w.ModTime) {
			t.Errorf("found %+v, want %+v", g, w)
		}
	}
	if none := Find(s.path("nowhere")); none != nil {
		t.Errorf("found %+v nowhere", none)
	}
}

// anyOrder is a disk that lists folders in an order of its own, as some do.
type anyOrder struct {
	machine
	turn func([]fs.DirEntry)
}

func (a anyOrder) ReadDir(dir string) ([]fs.DirEntry, error) {
	entries, err := a.machine.ReadDir(dir)
	a.turn(entries)
	return entries, err
}

// TestListOrder: the last changed first, of those the latest date, of those by path,
// whatever the order of the folder. Each file would stand elsewhere if what decides
// about it did not.
func TestListOrder(t *testing.T) {
	at := time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)
	s := sit(t)
	want := []string{"e.toml", "d.toml", "a.toml", "b.toml", "c.toml", "0.toml", "1.toml"}
	for name, f := range map[string]struct {
		date    string
		changed time.Time
	}{
		"e.toml": {"2025-11-21", at.Add(time.Second)}, // by time, against date and name
		"d.toml": {"2026-11-22", at},                  // by date, against the name
		"a.toml": {"2026-11-21", at},                  // by name alone
		"b.toml": {"2026-11-21", at},
		"c.toml": {"2026-11-21", at},
		"0.toml": {"2026-11-20", at}, // by date, against the name
		"1.toml": {"2026-11-23", at.Add(-time.Second)},
	} {
		put(t, s.path(name), strings.Replace(minimal, "2026-11-21", f.date, 1))
		setTime(t, s.path(name), f.changed)
	}
	for name, turn := range map[string]func([]fs.DirEntry){
		"as they come": func([]fs.DirEntry) {},
		"backwards":    slices.Reverse[[]fs.DirEntry],
		"turned":       func(e []fs.DirEntry) { slices.Reverse(e[:3]); slices.Reverse(e[3:]) },
	} {
		var got []string
		for _, f := range (drive{anyOrder{turn: turn}}).list(t.Context(), s.dir).Scans {
			got = append(got, f.Name)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: listed %q, want %q", name, got, want)
		}
	}
}

// TestAnswered lists what was answered, whatever the answer.
func TestAnswered(t *testing.T) {
	got := answered(map[string]scoring.Answer{
		"gov-roles":  {Level: 1},
		"acc-mfa":    {Unknown: true},
		"rgt-images": {NotApplicable: "no images"},
		"tec-backup": {Note: "ask"},
		"tec-update": {},
	})
	if want := []string{"acc-mfa", "gov-roles", "rgt-images"}; !slices.Equal(got, want) {
		t.Errorf("listed %q, want %q", got, want)
	}
	s := sit(t)
	put(t, s.path("scan.toml"), minimal+"[ answers.gov-roles ]\nlevel = 2\n[ answers.acc-mfa ]\nunknown = true\n[ answers.tec-backup ]\nnote = \"ask\"\n")
	if l := List(t.Context(), s.dir); len(l.Scans) != 1 || !slices.Equal(l.Scans[0].Answered, []string{"acc-mfa", "gov-roles"}) {
		t.Errorf("found %+v", l)
	}
}

// TestListLarge names a large file and does not read it.
func TestListLarge(t *testing.T) {
	s := sit(t)
	long := strings.Repeat("# filler\n", longestHead/9)
	put(t, s.path("fits.toml"), minimal+long[:longestHead-len(minimal)])
	put(t, s.path("large.toml"), minimal+long)
	put(t, s.path("foreign.toml"), "[package]\nname = \"x\"\n"+long)
	l := List(t.Context(), s.dir)
	got := map[string]ScanFile{}
	for _, f := range l.Scans {
		got[f.Name] = f
	}
	if f := got["fits.toml"]; f.Large || f.School != "De Linde" {
		t.Errorf("the file that fits is %+v", f)
	}
	if f := got["large.toml"]; !f.Large || f.School != "" || f.ModTime.IsZero() || f.Path != s.path("large.toml") {
		t.Errorf("the large file is %+v", f)
	}
	if len(got) != 2 || len(l.Unread) != 0 {
		t.Errorf("listed %+v", l)
	}
	if f := Find(s.dir); len(f) != 1 || f[0].Name != "fits.toml" {
		t.Errorf("found %+v", f)
	}
}

// metered counts what is read from files.
type metered struct {
	machine
	mu     sync.Mutex
	opened int
	read   int64
	most   int64 // of one file
	open   func(n int)
}

func (m *metered) Open(path string) (file, error) {
	m.mu.Lock()
	m.opened++
	if m.open != nil {
		m.open(m.opened)
	}
	m.mu.Unlock()
	f, err := m.machine.Open(path)
	return &meteredFile{f, m, 0}, err
}

type meteredFile struct {
	file
	*metered
	own int64
}

func (f *meteredFile) Read(p []byte) (int, error) {
	n, err := f.file.Read(p)
	f.mu.Lock()
	defer f.mu.Unlock()
	f.own += int64(n)
	f.metered.read += int64(n)
	f.metered.most = max(f.metered.most, f.own)
	return n, err
}

func (f *meteredFile) Name() string               { return f.file.Name() }
func (f *meteredFile) Stat() (fs.FileInfo, error) { return f.file.Stat() }

// TestListBounded lists a folder of hundreds of files, hostile ones among them:
// each is opened once, and no more of it read than has to be.
func TestListBounded(t *testing.T) {
	s := sit(t)
	var size int64
	add := func(name, data string) {
		put(t, s.path(name), data)
		size += int64(min(len(data), longestHead+1))
	}
	const many = 300
	for i := range many {
		add(fmt.Sprintf("scan-%04d.toml", i), minimal)
		add(fmt.Sprintf("text-%04d.txt", i), "")
	}
	add("binary.toml", strings.Repeat("\x00\xff\x1b]0;", 100_000))
	add("brackets.toml", strings.Repeat("[", longestHead+10))
	add("lines.toml", "format = 1\n"+strings.Repeat("[x]\n", longestHead))
	add("comments.toml", strings.Repeat("#\n", longestHead))
	if err := os.Truncate(s.path("binary.toml"), 1<<40); err != nil {
		t.Skip(err) // a file of a terabyte, of which nothing takes room
	}
	m := &metered{}
	l := drive{m}.list(t.Context(), s.dir)
	if len(l.Scans) != many {
		t.Errorf("found %d scans of %d", len(l.Scans), many)
	}
	if m.opened != many+4 || m.read > size || m.most > longestHead+1 {
		t.Errorf("opened %d files and read %d bytes of %d, at most %d of one", m.opened, m.read, size, m.most)
	}
	seen := map[string]bool{}
	for _, f := range l.Scans {
		if seen[f.Mark] || len([]rune(f.Mark)) > longestMark {
			t.Fatalf("%s has the mark %q", f.Name, f.Mark)
		}
		seen[f.Mark] = true
	}
}

// TestListStops reads nothing more once the context has ended.
func TestListStops(t *testing.T) {
	s := sit(t)
	for i := range 20 {
		put(t, s.path(fmt.Sprintf("scan-%02d.toml", i)), minimal)
	}
	ctx, cancel := context.WithCancel(t.Context())
	m := &metered{open: func(n int) {
		if n == 5 {
			cancel()
		}
	}}
	// Each processor finishes the file that it has begun.
	most := 5 + runtime.GOMAXPROCS(0) - 1
	if l := (drive{m}).list(ctx, s.dir); m.opened < 5 || m.opened > most || len(l.Scans) != m.opened {
		t.Errorf("opened %d files, found %d", m.opened, len(l.Scans))
	}
}

// BenchmarkFullScans lists a thousand full scans; beside it what the same texts take
// that the school wrote, read by the TOML library alone on as many processors.
func BenchmarkFullScans(b *testing.B) {
	dir := b.TempDir()
	full := fullScan(b)
	own, _, _ := bytes.Cut(full, []byte("\n[result]\n"))
	for i := range 1000 {
		if err := os.WriteFile(fmt.Sprintf("%s/scan-%d.toml", dir, i), full, 0o600); err != nil {
			b.Fatal(err)
		}
	}
	b.Run("list", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if l := List(b.Context(), dir); len(l.Scans) != 1000 {
				b.Fatal(len(l.Scans))
			}
		}
	})
	b.Run("bare", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			var work sync.WaitGroup
			for w := range runtime.GOMAXPROCS(0) {
				work.Go(func() {
					for i := w; i < 1000; i += runtime.GOMAXPROCS(0) {
						var into map[string]any
						if err := toml.Unmarshal(own, &into); err != nil {
							b.Error(err)
						}
					}
				})
			}
			work.Wait()
		}
	})
}

// fullScan is a scan file with an answer to every question, as peil writes it.
func fullScan(tb testing.TB) []byte {
	tb.Helper()
	qn, err := questions.IBP()
	if err != nil {
		tb.Fatal(err)
	}
	r, err := export.Decode("minimal.toml", []byte(minimal), qn)
	if err != nil {
		tb.Fatal(err)
	}
	for i, q := range qn.All(questions.Full) {
		r.Scan.Answers[q.ID] = scoring.Answer{Level: questions.Level(1 + i%5), Note: "Wat er gezegd werd.", Evidence: "taakbrief 2026"}
	}
	voice, err := wording.ForFile(qn, r.Scan)
	if err != nil {
		tb.Fatal(err)
	}
	return export.Encode(r, voice)
}

// BenchmarkList lists a thousand scans.
func BenchmarkList(b *testing.B) {
	dir := b.TempDir()
	for i := range 1000 {
		if err := os.WriteFile(fmt.Sprintf("%s/scan-%d.toml", dir, i), []byte(minimal), 0o600); err != nil {
			b.Fatal(err)
		}
	}
	for b.Loop() {
		if l := List(b.Context(), dir); len(l.Scans) != 1000 {
			b.Fatal(len(l.Scans))
		}
	}
}
