package flow_test

import (
	"testing"

	"peil/questions/questionstest"
	"peil/scoring"
	"peil/wizard/flow"
)

// Whether a scan is better followed than gone on with goes by its age and by its version;
// whether it can be, by its day.
func TestStale(t *testing.T) {
	qn := questionstest.Both(t)
	for _, c := range []struct {
		name, version, date     string
		stale, closed, followed bool
	}{
		{"of today", questionstest.Second, "2027-11-19", false, false, false},
		{"of 300 days ago", questionstest.Second, "2027-01-23", false, false, true},
		{"of 301 days ago", questionstest.Second, "2027-01-22", true, false, true},
		{"of another computer's tomorrow", questionstest.Second, "2027-11-20", false, false, false},
		{"of the last version, yesterday", questionstest.First, "2027-11-18", true, true, true},
		{"of the last version, long ago", questionstest.First, "2026-11-20", true, true, true},
		{"of the last version, today", questionstest.First, "2027-11-19", true, true, false},
	} {
		date, err := scoring.ParseDate(c.date)
		if err != nil {
			t.Fatal(err)
		}
		scan := scoring.Scan{Version: c.version, Date: date}
		if stale, closed := flow.Stale(scan, thisYear, qn); stale != c.stale || closed != c.closed {
			t.Errorf("%s: stale %v, closed %v", c.name, stale, closed)
		}
		if flow.CanFollow(scan, thisYear, qn) != c.followed {
			t.Errorf("%s: can be followed is not %v", c.name, c.followed)
		}
	}
	if flow.CanFollow(scoring.Scan{Version: "2031.1", Date: lastYear}, thisYear, qn) {
		t.Error("a scan of a version that is not known can be followed")
	}
}
