package report

import (
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// Nothing of what came out is in what can be public: no level, no domain, no question,
// no action, no word that somebody wrote in a scan but the name of the school.
func TestSummaryTellsNoOutcome(t *testing.T) {
	eachSeries(t, func(t *testing.T, name string, row []Dated, v *wording.Voice) {
		for _, d := range row {
			text := string(written(t, "summary", d.Record, v))
			if strings.Count(text, d.Record.Scan.School.Name) != 2 {
				t.Errorf("%s names the school otherwise than in title and first sentence:\n%s", d.File, text)
			}
			for _, secret := range secrets(v, d.Record) {
				if strings.Contains(text, secret) {
					t.Errorf("%s tells %q:\n%s", d.File, secret, text)
				}
			}
		}
	})
}

// secrets is all that a summary must not tell.
func secrets(v *wording.Voice, record scoring.Record) []string {
	var all []string
	for _, d := range v.Questionnaire.Domains {
		all = append(all, v.Domains[d.ID].Title, v.Domains[d.ID].Short)
		for _, q := range d.Questions {
			text := v.Questions[q.ID]
			all = append(all, text.Title, text.Ask)
			for to := questions.FirstSteps; to <= questions.StructuralImprovement; to++ {
				all = append(all, text.Action(to))
			}
			if note := record.Scan.Answers[q.ID].Note; note != "" {
				all = append(all, note)
			}
		}
	}
	for _, l := range questions.Levels() {
		all = append(all, v.Prose.Level(l))
	}
	for _, w := range record.Work {
		if w.Holder != "" && w.Holder != "bestuur" { // who decides is named by that word
			all = append(all, w.Holder)
		}
	}
	return all
}

// What was finished and taken on is counted, this year and in the plan before, each
// action once.
func TestSummaryCounts(t *testing.T) {
	v := speaking(t, locale.Dutch, locale.Netherlands)
	done, taken := scoring.Work{Status: scoring.StatusDone}, scoring.Work{Holder: "ict"}
	for _, x := range []struct {
		work, before map[string]scoring.Work
		want         string
	}{
		{nil, nil, "De school verdeelt nu wie wat doet."},
		{map[string]scoring.Work{"acc-mfa/3": {Status: scoring.StatusDropped, Holder: "ict"}}, nil, "De school verdeelt nu wie wat doet."},
		{map[string]scoring.Work{"acc-mfa/3": taken}, nil, "Daarvan is nog geen actie afgerond. Eén actie is opgepakt."},
		{map[string]scoring.Work{"acc-mfa/3": done}, nil, "Eén actie is afgerond. Er is nog geen andere actie opgepakt."},
		{map[string]scoring.Work{"acc-mfa/3": done, "con-backup/3": taken, "acc-rights/3": taken}, map[string]scoring.Work{"acc-mfa/3": done, "rgt-images/3": done, "gone/3": taken},
			"2 acties zijn afgerond. 2 acties zijn opgepakt."},
	} {
		record := quickDutch()
		record.Work = x.work
		if x.before != nil {
			record = followed(record)
			record.Previous.Work = x.before
		}
		if text := string(written(t, "summary", record, v)); !strings.Contains(text, x.want) {
			t.Errorf("%v and %v: not %q but\n%s", x.work, x.before, x.want, text)
		}
	}
}
