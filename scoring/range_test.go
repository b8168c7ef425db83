package scoring_test

import (
	"testing"

	"peil/scoring"
)

func TestDomainRange(t *testing.T) {
	try(t, []example{
		{"a don't know is 1 to 5", "A: a=?", "A 1-5"},
		{"so is an open question", "A: a=.", "A 1-5"},
		{"what is known limits the range", "A: a!=3 b=?", "A 1-3"},
		{"an essential question limits it to one above", "A: a!=2 b3=?", "A 1-3"},
		{"an essential question not known", "A: a!=? b3=4", "A 2-4"},
		{"too light to matter", "A: a3=4 b=?", "A 4"},
		{"each domain for itself", "A: a=? | B: b=2", "A 1-5, B 2"},
		{"not applicable is certain", "A: a=3 b=-,na", "A 3"},
		{"a whole domain not applicable", "A: a=-,na b=-,na | B: c=?", "A none, B 1-5"},
	}, domainLevels)
}

func TestOverallRange(t *testing.T) {
	try(t, []example{
		{"nothing answered", "A: a=. | B: b=.", "1-5"},
		{"half of the domains not known", "A: a=3 | B: b=?", "1-3"},
		{"too few domains to lift, enough to be too far below", "A: a=4 | B: b=4 | C: c=?", "3-4"},
		{"one that changes nothing", "A: a=3 | B: b=3 | C: c=?", "3"},
		{"nothing applicable is no range", "A: a=-,na", "none"},
	}, overallLevel)
}

func TestRangeKnown(t *testing.T) {
	for r, want := range map[scoring.Range]bool{
		{Low: 3, High: 3}: true,
		{Low: 3, High: 4}: false,
		{}:                false, // nothing applicable is not a level that one knows
	} {
		if got := r.Known(); got != want {
			t.Errorf("%v: got %v, want %v", r, got, want)
		}
	}
}
