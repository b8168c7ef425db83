package report

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
)

// schoolYearOf is what stands under the heading of the school year.
func schoolYearOf(r *Report, title string) []Content {
	var under []Content
	in := false
	for c := range r.For(Board, Inside, Asked) {
		if h, ok := c.(Heading); ok {
			in = h.Title == title
		} else if in {
			under = append(under, c)
		}
	}
	return under
}

// yearTable reads the table of a school year back: the heads of its windows and, under
// each, the rows.
func yearTable(t *testing.T, under []Content) (heads []string, rows [][][]Inline) {
	t.Helper()
	for _, c := range under {
		table, ok := c.(Table)
		if !ok {
			continue
		}
		for _, row := range table.Rows {
			if only, alone := single(row); alone {
				heads = append(heads, toldText([]Inline{only})[0])
				rows = append(rows, nil)
				continue
			}
			rows[len(rows)-1] = append(rows[len(rows)-1], row)
		}
	}
	return heads, rows
}

var figures = regexp.MustCompile(`: (?:(\d+) acties?)?(?:, )?(?:(\d+) (uur|dagen))?`)

// Full and quick, each action of the plan stands in the table once, under a head that
// says how many there are and what they take.
func TestSchoolYearHoldsThePlan(t *testing.T) {
	for _, scope := range []questions.Scope{questions.Quick, questions.Full} {
		record, v := wholeIBP(t)
		record.Scan.Scope = scope
		record.Year.Hours = 3
		r := New(record, v)
		heads, rows := yearTable(t, schoolYearOf(r, "Het schooljaar"))
		var numbers []int
		for i, head := range heads {
			actions, hours := 0, 0
			for _, row := range rows[i] {
				if row[0] != nil {
					n, err := strconv.Atoi(toldText(row)[0])
					if err != nil {
						t.Fatal(err)
					}
					numbers = append(numbers, n)
					actions++
					hours += r.plan.Actions[n-1].Hours
				} else {
					var asks int
					if _, err := fmt.Sscanf(toldText(row)[1], "%d uur", &asks); err != nil {
						t.Errorf("what has to be asked takes %q", toldText(row)[1])
					}
					hours += asks
				}
			}
			said := figures.FindStringSubmatch(head)
			if want := strings.TrimPrefix(strconv.Itoa(actions), "0"); said[1] != want {
				t.Errorf("%s: %d actions stand under %q", scope, actions, head)
			}
			if n, _ := strconv.Atoi(said[2]); said[3] == "uur" && n != hours || said[3] == "dagen" && n != (hours+4)/8 {
				t.Errorf("%s: %d hours stand under %q", scope, hours, head)
			}
		}
		slices.Sort(numbers)
		if len(numbers) != len(r.plan.Actions) || len(slices.Compact(numbers)) != len(numbers) || len(numbers) == 0 {
			t.Errorf("%s: of %d actions the table has %v", scope, len(r.plan.Actions), numbers)
		}
	}
}

func TestSchoolYearIsOfTheScan(t *testing.T) {
	dutch := speaking(t, locale.Dutch, locale.Netherlands)
	for _, c := range []struct {
		shows  string
		change func(*scoring.Record)
		yes    []string
		no     []string
	}{
		{"what nobody filled in is said", func(*scoring.Record) {},
			[]string{"peil rekent met 2 uur per week", "De vakanties zijn een voorstel van peil", "kerstvakantie (19 december 2026 tot en met 3 januari 2027)"}, []string{"Let op"}},
		{"its own hours and holidays", func(r *scoring.Record) {
			r.Year = scoring.Year{Hours: 3, Holidays: []scoring.Holiday{{Name: "kerst", From: on("2026-12-19"), To: on("2027-01-03")}, {Name: "zomer", From: on("2027-07-10"), To: on("2027-08-22")}}}
		}, []string{"Met 3 uur per week", "kerst (19 december 2026 tot en met 3 januari 2027)", "zomer (10 juli 2027 tot en met 22 augustus 2027)", "Voor ‘kerst’, vanaf 19 december 2026: 2 acties, 8 uur"}, []string{"voorstel van peil", "peil rekent"}},
		{"holidays that overlap", func(r *scoring.Record) {
			r.Year.Holidays = []scoring.Holiday{{Name: "kerst", From: on("2026-12-19"), To: on("2027-01-03")}, {From: on("2027-01-03"), To: on("2027-01-05")}}
		}, []string{"Let op: ‘kerst’ en ‘vakantie’ overlappen elkaar."}, nil},
		{"holidays that cover the year", func(r *scoring.Record) {
			r.Year.Holidays = []scoring.Holiday{{Name: "dicht", From: on("2026-08-01"), To: on("2027-07-31")}}
		}, []string{"Tot de zomervakantie blijft er geen schoolweek over", "Past niet in dit schooljaar: 2 acties, 9 uur"}, []string{"Uren per maand"}},
		{"due before the scan", func(r *scoring.Record) {
			r.Work = map[string]scoring.Work{"acc-mfa/3": {Due: on("2020-01-01")}}
		}, []string{"Van één actie is de afgesproken dag voorbij.", "te laat: afgesproken was 1 januari 2020, nu "}, nil},
		{"work on what no questionnaire knows", func(r *scoring.Record) {
			r.Work = map[string]scoring.Work{"gone/3": {Holder: "ict", Order: 1, Due: on("2026-12-01")}, "gone": {Order: -4}}
		}, []string{"Met 2 uur per week is alles van deze ronde klaar"}, nil},
		{"a thousand hours", func(r *scoring.Record) { r.Year.Hours = 1000 }, []string{"Met 168 uur per week"}, nil},
		{"a plan without a day has no year", func(r *scoring.Record) { r.Scan.Date = scoring.Date{} }, nil, []string{"Het schooljaar"}},
		{"nothing to do has no year", func(r *scoring.Record) {
			for id := range r.Scan.Answers {
				r.Scan.Answers[id] = at(5)
			}
		}, nil, []string{"Het schooljaar"}},
	} {
		t.Run(c.shows, func(t *testing.T) {
			record := withWork()
			record.Work = nil
			c.change(&record)
			text := told(New(record, dutch), Inside)
			for _, yes := range c.yes {
				if !strings.Contains(text, yes) {
					t.Errorf("the report does not say %q:\n%s", yes, text)
				}
			}
			for _, no := range c.no {
				if strings.Contains(text, no) {
					t.Errorf("the report says %q", no)
				}
			}
		})
	}
}

// More than ten actions taken on is said to be more than enough.
func TestTenAreEnough(t *testing.T) {
	record, v := wholeIBP(t)
	record.Work = map[string]scoring.Work{}
	const enough = "Voor een jaar zijn er 10 genoeg"
	for i, a := range New(record, v).plan.Actions {
		record.Work[a.ID] = scoring.Work{Holder: "ict"}
		if said := strings.Contains(told(New(record, v), Inside), enough); said != (i >= 10) {
			t.Errorf("with %d taken on it is said %v", i+1, said)
		}
		if i == 12 {
			break
		}
	}
}

// Amounts are drawn to scale: none without a length, the largest with all of it, and no
// line is wider than a portrait page.
func TestChartIsToScale(t *testing.T) {
	c := Chart{[]Amount{{"september 2026", 0, "niets gepland"}, {"oktober 2026", 1, "1 uur"}, {"mei 2027", 40, "40 uur"}, {"juni 2027", 80, "80 uur, 12 klaar"}}}
	want := []string{
		"september 2026                        niets gepland",
		"oktober 2026    #                     1 uur",
		"mei 2027        ##########            40 uur",
		"juni 2027       ####################  80 uur, 12 klaar",
	}
	if got := chartLines(c); !slices.Equal(got, want) {
		t.Errorf("the chart is\n%s", strings.Join(got, "\n"))
	}
	var w htmlWriter
	w.writeContent(c)
	var wide []string
	for _, m := range regexp.MustCompile(`<rect class="reached" x="0" y="3" width="(\d+)"`).FindAllStringSubmatch(w.out.String(), -1) {
		wide = append(wide, m[1])
	}
	if !slices.Equal(wide, []string{"3", "100", "200"}) {
		t.Errorf("in HTML the lengths are %v", wide)
	}
	if got := chartLines(Chart{}); len(got) != 0 {
		t.Errorf("no amounts give %q", got)
	}
	record, v := wholeIBP(t)
	for c := range New(record, v).For(Inside) {
		if chart, ok := c.(Chart); ok {
			for _, l := range chartLines(chart) {
				if utf8.RuneCountInString(l) > widestPicture {
					t.Errorf("%d columns: %s", utf8.RuneCountInString(l), l)
				}
			}
		}
	}
}
