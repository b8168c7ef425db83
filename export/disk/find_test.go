package disk

import (
	"os"
	"strings"
	"testing"
	"time"

	"peil/questions"
	"peil/scoring"
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

	want := []Found{
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
