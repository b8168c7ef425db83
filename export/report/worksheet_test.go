package report

import (
	"strconv"
	"testing"

	"peil/scoring"
	"peil/scoring/wording"
)

// The worksheet has every action of the plan once, under its number, and what is taken on
// before what is not.
func TestWorksheet(t *testing.T) {
	eachSeries(t, func(t *testing.T, _ string, row []Dated, v *wording.Voice) {
		for _, d := range row {
			r := New(d.Record, v)
			var sheet shownTable
			for i, block := range r.Blocks {
				if h, ok := block.Content.(Heading); ok && h.Title == textsIn(v.Language).Worksheet.Title {
					sheet = tablesOf([]Content{r.Blocks[i+2].Content})[0]
				}
			}
			if len(sheet) != len(r.plan.Actions) {
				t.Fatalf("%s: %d rows of %d actions", d.File, len(sheet), len(r.plan.Actions))
			}
			seen, open, hours := map[string]bool{}, false, 0
			for _, cells := range sheet {
				n, err := strconv.Atoi(cells[0])
				if err != nil || seen[cells[0]] || r.plan.Actions[n-1].Priority != n {
					t.Fatalf("%s: the row %v", d.File, cells)
				}
				seen[cells[0]] = true
				a := r.plan.Actions[n-1]
				work := d.Record.Work[a.ID]
				if cells[1] != r.voice.ActionTitle(a) || cells[2] != scoring.Line(work.Holder) || cells[3] != v.Day(work.Due) || cells[4] != strconv.Itoa(a.Hours) {
					t.Errorf("%s: %s is %v", d.File, a.ID, cells)
				}
				if taken := work.TakenOn() && !work.Settled(); taken && open {
					t.Errorf("%s: %s is taken on and stands behind what is not", d.File, a.ID)
				} else if !taken {
					open = true
				}
				hours += a.Hours
			}
			qn := r.voice.Questionnaire
			if road := r.plan.Road(qn, d.Record.Scan, d.Record.Scan.Questions(qn)); hours != road.Round.Hours {
				t.Errorf("%s: %d hours, the road says %d", d.File, hours, road.Round.Hours)
			}
		}
	})
}
