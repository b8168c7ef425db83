package report

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"

	"peil/scoring"
	"peil/scoring/wording"
)

// readTrend is what another program reads of `peil compare --format toml`.
type readTrend struct {
	Format int
	School string
	Scans  []struct {
		File, Version, Scope string
		Date                 any
		Level, High          int
		Mean                 float64
		MeanHigh             float64 `toml:"mean_high"`
	}
	Steps []readStep
}

type readStep struct {
	From, To any
	Shared   int
	readLevels
	Parts   map[string]float64
	Domains []struct {
		ID string
		readLevels
	}
	Questions []struct{ ID, From, To, Cause string }
	Actions   []struct{ ID, Status string }
}

type readLevels struct {
	LevelFrom int     `toml:"level_from"`
	LevelTo   int     `toml:"level_to"`
	MeanFrom  float64 `toml:"mean_from"`
	MeanTo    float64 `toml:"mean_to"`
}

// decoded reads a trend as another program does, which knows no other keys.
func decoded(tb testing.TB, trend *Trend) readTrend {
	tb.Helper()
	f, _ := TrendFormatNamed("toml")
	var read readTrend
	meta, err := toml.Decode(string(f.Write(trend)), &read)
	if err != nil || len(meta.Undecoded()) > 0 {
		tb.Fatalf("%v; not known are %v", err, meta.Undecoded())
	}
	return read
}

// line is values with a space between them.
func line(values ...any) string { return strings.TrimSpace(fmt.Sprintln(values...)) }

// tenths is a mean or a shift of a mean as it was written.
func tenths(f float64) int {
	if f < 0 {
		return -tenths(-f)
	}
	return int(10*f + 0.5)
}

// What another program reads of a trend is what was compared, to the last key.
func TestTOMLReadsBack(t *testing.T) {
	eachSeries(t, func(t *testing.T, _ string, row []Dated, v *wording.Voice) {
		trend := NewTrend(row, v)
		read := decoded(t, trend)
		if read.Format != 1 || read.School != row[0].Record.Scan.School.Name || len(read.Scans) != len(row) || len(read.Steps) != len(row)-1 {
			t.Fatalf("read is %+v", read)
		}
		for i, s := range read.Scans {
			scan, r := row[i].Record.Scan, trend.result(i)
			got := line(s.File, s.Version, s.Scope, dayOf(s.Date), s.Level, s.High, tenths(s.Mean), tenths(s.MeanHigh))
			want := line(row[i].File, scan.Version, scan.Scope, scan.Date, r.Level.Low, r.Level.High, int(r.Mean), int(r.MeanHigh))
			if got != want {
				t.Errorf("scan %d is read as\n%s, want\n%s", i, got, want)
			}
		}
		for i, s := range read.Steps {
			if got, want := saidOf(s), saidOfStep(trend.steps[i]); !reflect.DeepEqual(got, want) {
				t.Errorf("step %d is read as\n%v, want\n%v", i, got, want)
			}
		}
	})
}

// dayOf is a date as it was written.
func dayOf(d any) string {
	if day, ok := d.(interface{ Format(string) string }); ok {
		return day.Format("2006-01-02")
	}
	return fmt.Sprint(d)
}

// saidOf puts a step that was read into lines.
func saidOf(s readStep) []string {
	said := []string{line(dayOf(s.From), dayOf(s.To), s.Shared), s.said()}
	for _, c := range []scoring.Cause{scoring.WorkedOn, scoring.Changed, scoring.Rejudged, scoring.OtherQuestions} {
		if by, ok := s.Parts[string(c)]; ok {
			said = append(said, line(c, tenths(by)))
		}
	}
	for _, d := range s.Domains {
		said = append(said, line(d.ID, d.said()))
	}
	for _, q := range s.Questions {
		said = append(said, line(q.ID, q.From, q.To, q.Cause))
	}
	for _, a := range s.Actions {
		said = append(said, line(a.ID, a.Status))
	}
	return said
}

func (l readLevels) said() string {
	return line(l.LevelFrom, l.LevelTo, tenths(l.MeanFrom), tenths(l.MeanTo))
}

// saidOfStep puts a step into the same lines.
func saidOfStep(s scoring.Step) []string {
	levels := func(from, to scoring.Range, meanFrom, meanTo scoring.Tenths) string {
		return line(int(from.Low), int(to.Low), int(meanFrom), int(meanTo))
	}
	said := []string{line(s.From, s.To, s.Shared), levels(s.LikeFrom.Level, s.LikeTo.Level, s.LikeFrom.Mean, s.LikeTo.Mean)}
	for _, p := range s.Parts {
		if p.By != 0 {
			said = append(said, line(p.Cause, int(p.By)))
		}
	}
	for i, from := range s.LikeFrom.Domains {
		if to := s.LikeTo.Domains[i]; from.Counts() {
			said = append(said, line(from.ID, levels(from.Level, to.Level, from.Mean, to.Mean)))
		}
	}
	for _, m := range s.Moves {
		said = append(said, line(m.Question, m.From, m.To, m.Cause))
	}
	for _, o := range s.Outcomes {
		said = append(said, line(o.Action, o.Status))
	}
	return said
}

// A spreadsheet reads a row a scan and question, and each row is what the scan says.
func TestCSVReadsBack(t *testing.T) {
	eachSeries(t, func(t *testing.T, _ string, row []Dated, v *wording.Voice) {
		trend := NewTrend(row, v)
		f, _ := TrendFormatNamed("csv")
		text, ok := bytes.CutPrefix(f.Write(trend), []byte("\ufeff"))
		if !ok {
			t.Error("a spreadsheet does not see which letters it is in")
		}
		r := csv.NewReader(bytes.NewReader(text))
		r.Comma = ';'
		got, err := r.ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(got[0], strings.Fields("school date version scope domain question title level state cause")) {
			t.Errorf("the columns are %v", got[0])
		}
		got = got[1:]
		for i, d := range row {
			scan := d.Record.Scan
			qn := v.Questionnaire.At(scan.Version)
			for _, q := range scan.Questions(qn) {
				level, state := string(scan.State(q)), "level"
				if scan.State(q).Level() == 0 {
					level, state = "", level
				}
				want := []string{scan.School.Name, scan.Date.String(), scan.Version, string(scan.Scope), qn.DomainOf(q.ID).ID, q.ID,
					v.Questions[q.ID].Title, level, state, causeIn(trend, i, q.ID)}
				if len(got) == 0 || !slices.Equal(got[0], want) {
					t.Fatalf("the row is %v, want %v", got[:min(1, len(got))], want)
				}
				got = got[1:]
			}
		}
		if len(got) > 0 {
			t.Errorf("left are %v", got)
		}
	})
}

// causeIn is the cause that a question has in the step to a scan; empty for none.
func causeIn(trend *Trend, scan int, id string) string {
	if scan > 0 {
		for _, m := range trend.steps[scan-1].Moves {
			if m.Question == id {
				return string(m.Cause)
			}
		}
	}
	return ""
}
