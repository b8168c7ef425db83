package report

import (
	"slices"
	"strconv"
	"testing"

	"peil/scoring"
	"peil/scoring/wording"
)

// In the table to work from every action of the plan stands once, under its number, with
// who does it and how far it is.
func TestSchoolYearIsToWorkFrom(t *testing.T) {
	eachSeries(t, func(t *testing.T, _ string, row []Dated, v *wording.Voice) {
		for _, d := range row {
			r := New(d.Record, v)
			_, parts := yearTable(t, schoolYearOf(r, textsIn(v.Language).Year.Title))
			seen := map[string]bool{}
			for _, cells := range slices.Concat(parts...) {
				if cells[0] == nil {
					continue // what has to be asked
				}
				n, err := strconv.Atoi(inlinePlain(cells[0]))
				if err != nil || n < 1 || n > len(r.plan.Actions) {
					t.Fatalf("%s: the row %v", d.File, cells)
				}
				a := r.plan.Actions[n-1]
				work := d.Record.Work[a.ID]
				status := v.Statuses[work.Status]
				if work.Status == scoring.StatusOpen {
					status = ""
				}
				if seen[a.ID] || inlinePlain(cells[1]) != r.voice.ActionTitle(a) || inlinePlain(cells[4]) != work.Holder || inlinePlain(cells[5]) != status {
					t.Errorf("%s: %s is %v", d.File, a.ID, cells)
				}
				seen[a.ID] = true
			}
			if len(seen) != len(r.plan.Actions) {
				t.Errorf("%s: %d of %d actions", d.File, len(seen), len(r.plan.Actions))
			}
		}
	})
}
