package flow_test

import (
	"slices"
	"testing"

	"peil/questions/questionstest"
	"peil/scoring"
	"peil/wizard/flow"
)

// What can be done with a scan goes by its age and by its version.
func TestWays(t *testing.T) {
	qn := questionstest.Both(t)
	day := func(s string) scoring.Date {
		d, err := scoring.ParseDate(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for _, c := range []struct {
		name, version, date string
		want                []flow.Way
	}{
		{"of today", questionstest.Second, "2027-11-19", []flow.Way{flow.GoOn}},
		{"of 300 days ago", questionstest.Second, "2027-01-23", []flow.Way{flow.GoOn}},
		{"of 301 days ago", questionstest.Second, "2027-01-22", []flow.Way{flow.NewYear, flow.Look, flow.GoOn}},
		{"of another computer's tomorrow", questionstest.Second, "2027-11-20", []flow.Way{flow.GoOn}},
		{"of the last version, yesterday", questionstest.First, "2027-11-18", []flow.Way{flow.NewYear, flow.Look}},
		{"of the last version, long ago", questionstest.First, "2026-11-20", []flow.Way{flow.NewYear, flow.Look}},
		{"of the last version, today", questionstest.First, "2027-11-19", []flow.Way{flow.Look}},
	} {
		scan := scoring.Scan{Version: c.version, Date: day(c.date)}
		if got := flow.Ways(scan, thisYear, qn); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, wanted %v", c.name, got, c.want)
		}
		can := slices.Contains(c.want, flow.NewYear) || day(c.date).Compare(thisYear) < 0
		if flow.CanFollow(scan, thisYear, qn) != can {
			t.Errorf("%s: can be followed is not %v", c.name, can)
		}
	}
	if flow.CanFollow(scoring.Scan{Version: "2031.1", Date: lastYear}, thisYear, qn) {
		t.Error("a scan of a version that is not known can be followed")
	}
}
