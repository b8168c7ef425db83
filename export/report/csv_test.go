package report

import (
	"bytes"
	"encoding/csv"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// tableOf reads a table back as a Dutch or Norwegian spreadsheet does.
func tableOf(t *testing.T, data []byte) [][]string {
	t.Helper()
	rest, marked := bytes.CutPrefix(data, []byte("\ufeff"))
	if !marked {
		t.Error("Excel would take it for another encoding")
	}
	r := csv.NewReader(bytes.NewReader(rest))
	r.Comma = ';'
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// The tables hold what the plan and the answers hold, a row each. They open in the
// countries of the schools, whatever language they are in.
func TestTables(t *testing.T) {
	for _, l := range wording.Languages() {
		v := speaking(t, l, locale.Netherlands)
		record := withWork()
		asked := record.Scan.Questions(v.Questionnaire)
		plan := scoring.MakePlan(v.Questionnaire, record.Scan, asked, scoring.Score(v.Questionnaire, record.Scan, asked))
		actions := tableOf(t, written(t, "csv", record, v))[1:]
		if len(actions) != len(plan.Actions) || len(actions) == 0 {
			t.Fatalf("%s: %d rows of %d actions", l, len(actions), len(plan.Actions))
		}
		for i, a := range plan.Actions {
			row, work := actions[i], record.Work[a.ID]
			if row[0] != strconv.Itoa(a.Priority) || row[2] != v.ActionTitle(a) || row[6] != work.Holder || row[7] != work.Due.String() || row[11] != a.ID {
				t.Errorf("%s: %s is %v", l, a.ID, row)
			}
		}
		answers := tableOf(t, written(t, "answers-csv", record, v))[1:]
		if len(answers) != len(asked) {
			t.Fatalf("%s: %d rows of %d questions", l, len(answers), len(asked))
		}
		for i, q := range asked {
			a := record.Scan.Answers[q.ID]
			if row := answers[i]; row[9] != q.ID || a.Level.Valid() && row[3] != strconv.Itoa(int(a.Level)) || row[5] != scoring.Line(a.Note) {
				t.Errorf("%s: %s is %v", l, q.ID, row)
			}
		}
	}
}

// No cell is a formula, whatever a school types.
func TestNoCellIsAFormula(t *testing.T) {
	v := speaking(t, locale.Dutch, locale.Netherlands)
	for _, s := range append([]string{"=1+1", "+31 6", "-2", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠SUM(A1)", "\t=1", " =1", "\u00a0=1", "\u200b=1", "\r\n=cmd", "a;b\"c"}, hostile...) {
		record := everywhere(s)
		record.Work = map[string]scoring.Work{}
		for _, q := range v.Questionnaire.All(questions.Full) {
			for _, to := range []string{"/3", "/4", "/5"} {
				record.Work[q.ID+to] = scoring.Work{Holder: s, Note: s}
			}
		}
		for _, name := range []string{"csv", "answers-csv"} {
			whole := false
			for _, row := range tableOf(t, written(t, name, record, v)) {
				for _, cell := range row {
					if first, _ := utf8.DecodeRuneInString(cell); cell != "" && strings.ContainsRune("=+-@＝＋－＠\t\r\n", first) {
						t.Errorf("%s: %q becomes %q", name, s, cell)
					}
					whole = whole || cell == scoring.Line(s) || cell == "'"+scoring.Line(s)
				}
			}
			if !whole {
				t.Errorf("%s: %q is not there as it was typed", name, s)
			}
		}
	}
}
