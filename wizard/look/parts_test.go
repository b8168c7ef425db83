package look

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

// block is a block of lines named after itself: block(2, "b", 3) is b1 b2 b3.
func block(rank int, name string, n int) Piece { return Piece{Lines: named(name, n), Rank: rank} }

func named(name string, n int) []string {
	var lines []string
	for i := range n {
		lines = append(lines, fmt.Sprintf("%s%d", name, i+1))
	}
	return lines
}

func TestFit(t *testing.T) {
	blocks := []Piece{block(0, "head", 1), block(2, "b", 2), block(0, "body", 2), block(1, "c", 1), block(2, "d", 1)}
	for _, c := range []struct {
		height int
		want   string
	}{
		{9, "head1 b1 b2 body1 body2 c1 d1"},
		{7, "head1 b1 b2 body1 body2 c1 d1"},
		{6, "head1 b1 b2 body1 body2 c1"}, // of one rank the last goes first
		{5, "head1 body1 body2 c1"},
		{4, "head1 body1 body2 c1"},
		{3, "head1 body1 body2"},
		{1, "head1 body1 body2"}, // what is always shown is shown
		{0, "head1 body1 body2"},
	} {
		if got := strings.Join(Fit(blocks, c.height), " "); got != c.want {
			t.Errorf("in %d lines: %s, want %s", c.height, got, c.want)
		}
	}
	if len(blocks[1].Lines) != 2 {
		t.Error("a block lost its lines to the drawing")
	}
}

// TestFitAround lays out pages of any make in any height. They fit, and of the
// chosen rows as much is seen as there is room for below what is always shown.
func TestFitAround(t *testing.T) {
	for seed := range uint64(1000) {
		pick := rand.New(rand.NewPCG(seed, 0)).IntN
		above := []Piece{block(0, "head", pick(3)), block(1+pick(3), "lead", pick(3))}
		below := []Piece{block(1+pick(3), "note", pick(3)), block(0, "foot", pick(2))}
		rows := Rows{Lines: named("row", 1+pick(20))}
		rows.First = pick(len(rows.Lines))
		rows.Last = min(rows.First+pick(3), len(rows.Lines)-1)
		height := 1 + pick(24)
		for name, s := range both {
			got := FitAround(s, above, rows, below, height, 20)
			if len(got) > height {
				t.Fatalf("seed %d, %s: %d lines in %d", seed, name, len(got), height)
			}
			page := strings.Join(stripped(got), "\n") + "\n"
			head, foot := len(above[0].Lines), len(below[1].Lines)
			room := min(max(height-head-foot, 1), height-head)
			for i, row := range rows.Lines[rows.First : rows.Last+1] {
				if i < room && !strings.Contains(page, row+"\n") && !strings.Contains(page, row+" ") {
					t.Fatalf("seed %d, %s: %s of %+v is not seen in %d lines:\n%s", seed, name, row, rows, height, page)
				}
			}
		}
	}
}

func TestFitAroundKeepsWhatFits(t *testing.T) {
	got := FitAround(both["rich"], []Piece{block(0, "head", 1), block(1, "lead", 1)}, Rows{Lines: named("row", 3), First: 2, Last: 2},
		[]Piece{block(2, "note", 1)}, 5, 20)
	if want := "head1 lead1 row1 row2 row3"; strings.Join(got, " ") != want {
		t.Errorf("in 5 lines: %q, want %s", got, want)
	}
}

func TestWindow(t *testing.T) {
	ten := named("r", 9)
	for _, c := range []struct {
		name                        string
		first, last, offset, height int
		want                        string
		at                          int
	}{
		{"all fit", 8, 8, 0, 9, "r1 r2 r3 r4 r5 r6 r7 r8 r9", 0},
		{"at the top", 0, 0, 0, 3, "r1 r2 r3↓", 0},
		{"still in sight", 2, 2, 0, 3, "r1 r2 r3↓", 0},
		{"one further", 3, 3, 0, 3, "r2↑ r3 r4↓", 1},
		{"at the end", 8, 8, 1, 3, "r7↑ r8 r9", 6},
		{"back up", 4, 4, 6, 3, "r5↑ r6 r7↓", 4},
		{"in the middle it stays", 5, 5, 4, 3, "r5↑ r6 r7↓", 4},
		{"a choice of two lines", 3, 4, 0, 3, "r3↑ r4 r5↓", 2},
		{"one line", 4, 4, 0, 1, "r5↓", 4},
		{"no height", 4, 4, 0, 0, "r5↓", 4},
		{"an offset past the end", 8, 8, 99, 3, "r7↑ r8 r9", 6},
		{"an offset before the start", 0, 0, -5, 3, "r1 r2 r3↓", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			shown, at := both["rich"].Window(ten, c.first, c.last, c.offset, c.height, 12)
			got := strings.ReplaceAll(strings.Join(stripped(shown), "|"), " ", "")
			if got = strings.ReplaceAll(got, "|", " "); got != c.want || at != c.at {
				t.Errorf("%s at %d, want %s at %d", got, at, c.want, c.at)
			}
			for _, line := range shown {
				if mark := strings.ContainsAny(line, "↑↓"); mark && Width(line) != 12 {
					t.Errorf("the mark is not in the last column: %q", line)
				}
			}
		})
	}
	if !slices.Equal(ten, named("r", 9)) {
		t.Error("the lines themselves were marked")
	}
}

// TestWindowWide: a mark stands in the last column, whatever the line is made of.
func TestWindowWide(t *testing.T) {
	eachText(t, func(t *testing.T, s *Styles, text string, width int) {
		lines := slices.Repeat([]string{s.Cut(text, width)}, 9)
		shown, _ := s.Window(lines, 4, 4, 3, 3, width)
		fits(t, shown, width)
		for _, i := range []int{0, 2} {
			bare := ansi.Strip(shown[i])
			if Width(bare) != width || !strings.HasSuffix(bare, " ↑") && !strings.HasSuffix(bare, " ↓") {
				t.Errorf("%q has no mark at its end, apart from the text", shown[i])
			}
		}
	})
}

// TestWindowPadded: of a line that is filled up with spaces nothing is cut for the
// mark.
func TestWindowPadded(t *testing.T) {
	shown, _ := both["rich"].Window(slices.Repeat([]string{Pad("text", 8)}, 9), 4, 4, 3, 3, 8)
	if got := ansi.Strip(shown[0]); got != "text   ↑" {
		t.Errorf("the first line is %q", got)
	}
}

func TestBeside(t *testing.T) {
	got := stripped(both["plain"].Beside([]string{"one", "longer than that", "漢字漢字"}, 6, []string{"right", "", "more", "left out"}, 4))
	want := []string{"one    | right", "lon... |", "漢...  | more", "       | left out"}
	if !slices.Equal(got, want) {
		t.Errorf("beside each other: %q, want %q", got, want)
	}
	if got := both["plain"].Beside([]string{"a", "b"}, 3, []string{"c"}, 1); len(got) != 1 {
		t.Errorf("in one line: %q", got)
	}
}

// TestBar draws levels on a scale of five steps of three columns, with every sort
// of low, high and target.
func TestBar(t *testing.T) {
	for _, c := range []struct {
		low, high, target int
		rich, plain       string
	}{
		{1, 1, 4, "━━━        ┊   ", "===        |   "},
		{3, 3, 4, "━━━━━━━━━  ┊   ", "=========  |   "},
		{4, 4, 4, "━━━━━━━━━━━┿   ", "===========#   "},
		{5, 5, 4, "━━━━━━━━━━━┿━━━", "===========#==="},
		{5, 5, 5, "━━━━━━━━━━━━━━┿", "==============#"},
		{2, 2, 3, "━━━━━━  ┊      ", "======  |      "},
		{2, 3, 4, "━━━━━━┄┄┄  ┊   ", "======---  |   "},
		{2, 4, 4, "━━━━━━┄┄┄┄┄┊   ", "======-----|   "},
		{1, 5, 4, "━━━┄┄┄┄┄┄┄┄┊┄┄┄", "===--------|---"},
		{4, 5, 3, "━━━━━━━━┿━━━┄┄┄", "========#===---"},
		{0, 0, 4, "·              ", "·              "},
	} {
		for name, want := range map[string]string{"rich": c.rich, "plain": c.plain} {
			if got := ansi.Strip(both[name].Bar(c.low, c.high, c.target, 0, 3)); got != want {
				t.Errorf("%s bar of %d to %d, target %d: %q, want %q", name, c.low, c.high, c.target, got, want)
			}
		}
	}
}

// TestDots draws what a quick scan only indicates.
func TestDots(t *testing.T) {
	for _, c := range []struct {
		low, high, target int
		rich, plain       string
	}{
		{1, 1, 4, "  ●        ┊   ", "  o        |   "},
		{3, 3, 4, "        ●  ┊   ", "        o  |   "},
		{4, 4, 4, "           ●   ", "           o   "},
		{5, 5, 4, "           ┊  ●", "           |  o"},
		{5, 5, 5, "              ●", "              o"},
		{2, 3, 4, "     ●┄┄●  ┊   ", "     o--o  |   "},
		{1, 5, 4, "  ●┄┄┄┄┄┄┄┄┊┄┄●", "  o--------|--o"},
		{0, 0, 4, "·              ", "·              "},
	} {
		for name, want := range map[string]string{"rich": c.rich, "plain": c.plain} {
			if got := ansi.Strip(both[name].Dots(c.low, c.high, c.target, 0, 3)); got != want {
				t.Errorf("%s dots of %d to %d, target %d: %q, want %q", name, c.low, c.high, c.target, got, want)
			}
		}
	}
}

// TestPictures draws every level, range and target. Each takes exactly the scale,
// and without colours no two levels or ranges are drawn alike.
func TestPictures(t *testing.T) {
	for name, s := range both {
		for kind, draw := range map[string]func(low, high, target, before, cell int) string{"bar": s.Bar, "dots": s.Dots} {
			for cell := 2; cell <= 8; cell++ {
				for target := 3; target <= 5; target++ {
					drawn := map[string]string{}
					for low := 0; low <= 5; low++ {
						for high := max(low, 1); high <= 5; high++ {
							if low == 0 && high > 1 {
								continue // no level at all
							}
							got := ansi.Strip(draw(low, high, target, 0, cell))
							what := fmt.Sprintf("%d to %d", low, high)
							if Width(got) != 5*cell {
								t.Errorf("%s %s of %s: %q takes %d columns, want %d", name, kind, what, got, Width(got), 5*cell)
							}
							if other, taken := drawn[got]; taken {
								t.Errorf("%s %s, target %d: %s and %s are both %q", name, kind, target, what, other, got)
							}
							drawn[got] = what
							for before := 1; before <= 5 && low > 0; before++ {
								marked := ansi.Strip(draw(low, high, target, before, cell))
								if at := strings.Index(marked, s.Signs.Before); at < 0 || (Width(marked[:at])/cell)+1 != before || Width(marked) != 5*cell {
									t.Errorf("%s %s: %q marks %d where it was %d before", name, kind, marked, at, before)
								}
							}
						}
					}
				}
			}
		}
	}
}

// TestWholeRows scrolls over rows of several lines: as long as the chosen one fits,
// none is seen in part.
func TestWholeRows(t *testing.T) {
	for seed := range uint64(1000) {
		pick := rand.New(rand.NewPCG(seed, 1)).IntN
		var rows Rows
		var ends []int
		for i := range 2 + pick(6) {
			rows.Starts = append(rows.Starts, len(rows.Lines))
			rows.Lines = append(rows.Lines, named(fmt.Sprintf("row%d-", i), 1+pick(5))...)
			ends = append(ends, len(rows.Lines))
		}
		chosen := pick(len(rows.Starts))
		rows.First, rows.Last = rows.Starts[chosen], ends[chosen]-1
		height := 1 + pick(14)
		from, to := rows.wholeRows(height)
		switch tall := rows.Last + 1 - rows.First; {
		case to-from > height || from < 0 || to > len(rows.Lines):
			t.Fatalf("seed %d: %d to %d of %d in %d lines", seed, from, to, len(rows.Lines), height)
		case from > rows.First || to <= rows.First:
			t.Fatalf("seed %d: the chosen row is not seen", seed)
		case tall <= height && (!slices.Contains(rows.Starts, from) || !slices.Contains(ends, to)):
			t.Fatalf("seed %d: %d to %d cuts a row; they begin at %v", seed, from, to, rows.Starts)
		}
	}
}

// TestWindowOf shows what Window shows, and draws nothing that is not seen.
func TestWindowOf(t *testing.T) {
	lines := named("row", 40)
	for at := range lines {
		drawn := 0
		got := both["rich"].WindowOf(len(lines), at, at, 7, 20, func(i int) string { drawn++; return lines[i] })
		want, _ := both["rich"].Window(lines, at, at, 0, 7, 20)
		if !slices.Equal(got, want) || drawn > 7 {
			t.Errorf("at %d: %q after %d drawn, want %q", at, got, drawn, want)
		}
	}
}
