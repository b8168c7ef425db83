package disk

import (
	"strings"
	"testing"
	"time"
)

func TestTaken(t *testing.T) {
	s := sit(t)
	noon := time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)
	wantTaken := func(when, want string) {
		t.Helper()
		f, taken := Taken(s.dir, linde)
		if taken != (want != "") || f.Name != want {
			t.Errorf("%s: %v, %+v, want %q", when, taken, f, want)
		}
		if taken && (f.School != "De Linde" || f.Path != s.path(want) || f.ModTime.IsZero()) {
			t.Errorf("%s: %+v", when, f)
		}
	}
	wantTaken("in an empty folder", "")
	put(t, s.path(linde), "")
	wantTaken("with a claim", "")
	put(t, s.path(linde), minimal)
	setTime(t, s.path(linde), noon)
	wantTaken("with one", linde)
	put(t, s.path(linde2), minimal)
	setTime(t, s.path(linde2), noon.Add(time.Hour))
	wantTaken("with a later one", linde2)
	put(t, s.path(linde3), "broken")
	wantTaken("with a broken one", linde2)
	setTime(t, s.path(linde), noon.Add(2*time.Hour))
	wantTaken("when the first was changed last", linde)
	put(t, s.path("peil-de-linde-2026-11-21-5.toml"), minimal)
	wantTaken("with one beyond a gap, as after a file was removed", linde)

	if _, taken := Taken(s.path("nowhere"), linde); taken {
		t.Error("taken in a folder that is not there")
	}
	other := strings.Replace(minimal, "De Linde", "de linde", 1)
	put(t, s.path(linde), other)
	setTime(t, s.path(linde), noon.Add(3*time.Hour))
	if f, _ := Taken(s.dir, linde); f.School != "de linde" {
		t.Errorf("the school is %q", f.School)
	}
}
