package report

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"peil/questions"
	"peil/questions/locale"
	"peil/scoring"
	"peil/scoring/wording"
)

// The numbers in words, picture, tables and TOML are read out of what is written, as a
// reader would, and have to agree.

// said are the sentences in which numbers stand, by language.
var said = map[locale.Language]struct{ moved, shared, means, part, down, found, became, whole, mean string }{
	locale.Dutch: {
		moved: `(\d+|Eén|Geen) vra(?:gen|ag) ging(?:en)? omhoog en (\d+|één|geen) omlaag`, shared: `Op de (\d+) vragen`,
		means: `ging het gemiddelde van (\d,\d) naar (\d,\d)`, part: `(\d,\d) (erbij|eraf)`, down: "eraf",
		found: `Van (\d+|één) vra(?:gen|ag) is het antwoord nu wel bekend`, became: `Van het vorige plan: (.*?)\.`, whole: "Geheel", mean: "Gemiddelde",
	},
	locale.English: {
		moved: `(\d+|One|No) questions? went up and (\d+|one|none) went down`, shared: `On the (\d+) questions`,
		means: `the mean went from (\d\.\d) to (\d\.\d)`, part: `(\d\.\d) (up|down)`, down: "down",
		found: `For (\d+|one) questions? the answer is now known`, became: `Of the last plan: (.*?)\.`, whole: "Overall", mean: "Mean",
	},
}

// number reads a number, in digits or as a word; a mean in tenths.
func number(t *testing.T, word string) int {
	t.Helper()
	switch strings.ToLower(word) {
	case "geen", "no", "none":
		return 0
	case "eén", "één", "one":
		return 1
	}
	n, err := strconv.Atoi(strings.NewReplacer(",", "", ".", "").Replace(word))
	if err != nil {
		t.Fatalf("%q is no number", word)
	}
	return n
}

// in finds the one place of a sentence in a text, and its numbers.
func in(t *testing.T, text, sentence string) []string {
	t.Helper()
	all := regexp.MustCompile(sentence).FindAllStringSubmatch(text, -1)
	if len(all) != 1 {
		t.Fatalf("%s stands %d times in\n%s", sentence, len(all), text)
	}
	return all[0][1:]
}

func TestNumbersAgree(t *testing.T) {
	eachSeries(t, func(t *testing.T, _ string, row []Dated, v *wording.Voice) {
		trend := NewTrend(row, v)
		read, tables := decoded(t, trend), tablesOf(trend.Contents)
		text := stepsIn(trend, v)
		if len(text) != len(read.Steps) {
			t.Fatalf("%d steps in words, %d in TOML", len(text), len(read.Steps))
		}
		years := tables[0]
		for i, s := range read.Scans {
			if whole := years.row(said[v.Language].whole)[i+1]; whole != span(s.Level, s.High) {
				t.Errorf("scan %d stands at %s in the table, at %d to %d in TOML", i, whole, s.Level, s.High)
			}
			low, _, _ := strings.Cut(years.row(said[v.Language].mean)[i+1], "–")
			if number(t, low) != tenths(s.Mean) {
				t.Errorf("scan %d has the mean %s in the table, %v in TOML", i, low, s.Mean)
			}
		}
		for i, s := range read.Steps {
			wordsAgree(t, v, text[i], s)
			tablesAgree(t, v, tables[1+2*i], tables[2+2*i], s)
			pictureAgrees(t, v, row[i+1].Record, years, i)
		}
	})
}

// stepsIn are the steps of a trend as they are read aloud.
func stepsIn(trend *Trend, v *wording.Voice) []string {
	text := told(&Report{Blocks: blocksOf(trend.Contents)}, Board)
	var steps []string
	for _, s := range trend.steps {
		title := locale.Fill(textsIn(v.Language).Trend.Step, "from", v.Day(s.From), "to", v.Day(s.To))
		before, after, _ := strings.Cut(text, "\n"+title+"\n")
		if steps != nil {
			steps[len(steps)-1] = before
		}
		steps, text = append(steps, after), after
	}
	return steps
}

// wordsAgree wants the sentences of a step to say what its TOML holds.
func wordsAgree(t *testing.T, v *wording.Voice, text string, s readStep) {
	t.Helper()
	w := said[v.Language]
	count := func(is func(from, to int, cause string) bool) int {
		n := 0
		for _, q := range s.Questions {
			from, _ := strconv.Atoi(q.From)
			to, _ := strconv.Atoi(q.To)
			if is(from, to, q.Cause) {
				n++
			}
		}
		return n
	}
	compared := []string{"worked-on", "changed", "rejudged"}
	moved := in(t, text, w.moved)
	rose := count(func(from, to int, cause string) bool { return slices.Contains(compared, cause) && to > from })
	fell := count(func(from, to int, cause string) bool { return slices.Contains(compared, cause) && to < from })
	if number(t, moved[0]) != rose || number(t, moved[1]) != fell {
		t.Errorf("said is %v, in TOML %d rose and %d fell", moved, rose, fell)
	}
	found := count(func(_, _ int, cause string) bool { return cause == "found-out" })
	if m := regexp.MustCompile(w.found).FindStringSubmatch(text); m == nil && found > 0 || m != nil && number(t, m[1]) != found {
		t.Errorf("said is %v, in TOML %d were found out", m, found)
	}
	if shared := in(t, text, w.shared); number(t, shared[0]) != s.Shared {
		t.Errorf("said are %v questions, in TOML %d", shared, s.Shared)
	}
	means := in(t, text, w.means)
	if number(t, means[0]) != tenths(s.MeanFrom) || number(t, means[1]) != tenths(s.MeanTo) {
		t.Errorf("said are the means %v, in TOML %v and %v", means, s.MeanFrom, s.MeanTo)
	}
	sum := 0
	for _, part := range regexp.MustCompile(w.part).FindAllStringSubmatch(text, -1) {
		by := number(t, part[1])
		if part[2] == w.down {
			by = -by
		}
		sum += by
	}
	if sum != tenths(s.MeanTo)-tenths(s.MeanFrom) {
		t.Errorf("the parts that are said add up to %d tenths, the means differ by %v", sum, s.MeanTo-s.MeanFrom)
	}
	planAgrees(t, text, w.became, s)
}

// planAgrees wants as many actions to be said as TOML holds.
func planAgrees(t *testing.T, text, became string, s readStep) {
	t.Helper()
	outcomes := 0
	for _, n := range regexp.MustCompile(`\d+`).FindAllString(in(t, text, became)[0], -1) {
		outcomes += number(t, n)
	}
	if outcomes != len(s.Actions) {
		t.Errorf("said are %d actions, in TOML %d", outcomes, len(s.Actions))
	}
}

// tablesAgree wants the tables of a step to show what its TOML holds.
func tablesAgree(t *testing.T, v *wording.Voice, moves, like shownTable, s readStep) {
	t.Helper()
	shown := 0
	for _, q := range s.Questions {
		from, to := v.StateShort(scoring.State(q.From)), v.StateShort(scoring.State(q.To))
		if row := moves.row(v.Questions[q.ID].Title); row != nil {
			shown++
			if row[1] != from || row[2] != to {
				t.Errorf("%s is %v in the table, %s and %s in TOML", q.ID, row, q.From, q.To)
			}
		} else if q.Cause != "scope" || q.From != "not-asked" && q.To != "not-asked" {
			t.Errorf("%s is not in the table", q.ID)
		}
	}
	full := slices.DeleteFunc(slices.Clone(moves), func(row []string) bool { return row[1] == "" })
	if shown != len(full) {
		t.Errorf("the table has %d questions, of which TOML has %d", len(full), shown)
	}
	row := func(name string, l readLevels) {
		r := like.row(name)
		if r == nil || r[1] != strconv.Itoa(l.LevelFrom) || r[2] != strconv.Itoa(l.LevelTo) ||
			number(t, r[3]) != tenths(l.MeanFrom) || number(t, r[4]) != tenths(l.MeanTo) {
			t.Errorf("%s is %v in the table, %+v in TOML", name, r, l)
		}
	}
	for _, d := range s.Domains {
		row(v.Domains[d.ID].Title, d.readLevels)
	}
	row(said[v.Language].whole, s.readLevels)
	if len(like) != len(s.Domains)+1 {
		t.Errorf("%d domains in the table, %d in TOML", len(like)-1, len(s.Domains))
	}
}

// pictureAgrees wants the picture on the page for a board to show the levels that the
// table of the years has, of this year and of the one before.
func pictureAgrees(t *testing.T, v *wording.Voice, record scoring.Record, years shownTable, before int) {
	t.Helper()
	_, picture, _ := strings.Cut(string(written(t, "board", record, v)), "```text\n")
	picture, _, _ = strings.Cut(picture, "\n```")
	lines := slices.DeleteFunc(strings.Split(picture, "\n"), func(l string) bool { return l == "" })
	start := strings.Index(lines[0], "1") - 1
	if lines = lines[1:]; len(lines) != len(years)-1 { // the last row is the mean
		t.Fatalf("%d rows in the picture, %d in the table", len(lines), len(years)-1)
	}
	for i, l := range lines {
		cells := string([]rune(l)[start : start+pictureWidth])
		was, now := readCells(cells)
		if row := years[i]; row[before+1] != was || row[before+2] != now {
			t.Errorf("the picture shows %s and then %s, the table %v\n%s", was, now, row, l)
		}
	}
}

// readCells reads the levels off a bar: what was, and what is.
func readCells(cells string) (was, now string) {
	var marks []int
	certain, possible := 0, 0
	for l := range questions.StructuralImprovement {
		switch cells[levelWidth*l] {
		case reachedSign:
			certain, possible = int(l)+1, int(l)+1
		case possibleSign:
			possible = int(l) + 1
		}
		if cells[levelWidth*l+levelWidth-2] == wasSign {
			marks = append(marks, int(l)+1)
		}
	}
	return span(marks[0], marks[len(marks)-1]), span(max(certain, 1), possible)
}

// span is a level, or a range of levels, as a table has it.
func span(low, high int) string {
	return levels(scoring.Range{Low: questions.Level(low), High: questions.Level(high)})
}

// shownTable is a table as a reader sees it: rows of cells.
type shownTable [][]string

// row finds a row by its first cell; nil for none.
func (t shownTable) row(name string) []string {
	for _, r := range t {
		if r[0] == name {
			return r
		}
	}
	return nil
}

// tablesOf are the tables of some contents.
func tablesOf(contents []Content) []shownTable {
	var all []shownTable
	for _, c := range contents {
		if table, ok := c.(Table); ok {
			var shown shownTable
			for _, r := range table.Rows {
				cells := make([]string, len(r))
				for i, cell := range r {
					cells[i] = inlinePlain(cell)
				}
				shown = append(shown, cells)
			}
			all = append(all, shown)
		}
	}
	return all
}

// blocksOf are contents as blocks for a board.
func blocksOf(contents []Content) []Block {
	var blocks []Block
	for _, c := range contents {
		blocks = append(blocks, Block{Board, c})
	}
	return blocks
}
