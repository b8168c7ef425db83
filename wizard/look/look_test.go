package look

import (
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
)

// both are the styles with each set of signs.
var both = map[string]*Styles{"rich": New(true, Rich()), "plain": New(false, Plain())}

// pieces are what schools write and terminals get wrong: wide characters, emoji
// of one and of several code points, combining marks.
var pieces = []string{
	"school", "persoonsgegevens", "a", "é", "e\u0301", "漢字", "学校の安全", "🎒", "👩‍🏫", "🇳🇱", "☺️", "ﬁ", "—", "‘Eén’", "x\u00a0y", "naïef-geschreven", "",
}

// drawText is some words with single spaces between.
func drawText(pick func(n int) int) string {
	words := make([]string, pick(12))
	for i := range words {
		words[i] = pieces[pick(len(pieces))]
		for range pick(3) {
			words[i] += pieces[pick(len(pieces))]
		}
	}
	return strings.Join(words, " ")
}

// eachText runs a check over many texts and widths, with both sets of signs; the
// texts are styled or not.
func eachText(t *testing.T, check func(t *testing.T, s *Styles, text string, width int)) {
	t.Helper()
	for seed := range uint64(250) {
		pick := rand.New(rand.NewPCG(seed, 0)).IntN
		text, width := drawText(pick), 2+pick(40)
		for name, s := range both {
			for _, text := range []string{text, s.Warning.Render(text)} {
				if check(t, s, text, width); t.Failed() {
					t.Fatalf("seed %d, %s, width %d: %q", seed, name, width, text)
				}
			}
		}
	}
}

func fits(t *testing.T, lines []string, width int) {
	t.Helper()
	for _, l := range lines {
		if Width(l) > width || strings.Contains(l, "\n") {
			t.Errorf("%q takes %d columns of %d", l, Width(l), width)
		}
	}
}

// letters are the text without what laying out may add or take: spaces, ends of
// lines and styles.
func letters(s string) string { return strings.Join(strings.Fields(ansi.Strip(s)), "") }

func TestWrap(t *testing.T) {
	eachText(t, func(t *testing.T, _ *Styles, text string, width int) {
		lines := Wrap(text, width)
		fits(t, lines, width)
		if got := letters(strings.Join(lines, "\n")); got != letters(text) {
			t.Errorf("of %q there is %q", letters(text), got)
		}
	})
}

func TestWrapBetweenWords(t *testing.T) {
	for _, c := range []struct {
		text  string
		width int
		want  string
	}{
		{"one two three", 7, "one two|three"},
		{"one two three", 80, "one two three"},
		{"onetwothree", 4, "onet|woth|ree"},
		{"one\n\ntwo", 9, "one||two"},
		{"漢字漢字", 5, "漢字|漢字"},
		{"ict-coördinator", 8, "ict-|coördina|tor"},
		{"a naief-geschreven", 7, "a naief|-g|eschrev|en"}, // ugly, but ansi.Wrap alone runs over
		{"", 5, ""},
		{"ab", 0, "a|b"}, // a column less than one is one
	} {
		if got := strings.Join(Wrap(c.text, c.width), "|"); got != c.want {
			t.Errorf("%q in %d columns is %q, want %q", c.text, c.width, got, c.want)
		}
	}
}

func TestStyled(t *testing.T) {
	eachText(t, func(t *testing.T, s *Styles, text string, width int) {
		lines := Styled(s.Accent, text, width)
		fits(t, lines, width)
		if plain := Wrap(ansi.Strip(text), width); !slices.Equal(stripped(lines), stripped(plain)) {
			t.Errorf("styled it is %q, plain %q", stripped(lines), plain)
		}
	})
}

func stripped(lines []string) []string {
	bare := make([]string, len(lines))
	for i, l := range lines {
		bare[i] = strings.TrimRight(ansi.Strip(l), " ")
	}
	return bare
}

func TestHang(t *testing.T) {
	for _, c := range []struct {
		label string
		at    int
		lines []string
		want  string
	}{
		{"1 ", 2, []string{"one", "two"}, "1 one|  two"},
		{"1", 4, []string{"one", "two"}, "1   one|    two"},
		{"漢 ", 3, []string{"one", "two"}, "漢 one|   two"},
		{"- ", 2, nil, ""},
	} {
		if got := strings.Join(HangAt(c.label, c.at, c.lines), "|"); got != c.want {
			t.Errorf("%q before %q is %q, want %q", c.label, c.lines, got, c.want)
		}
	}
	eachText(t, func(t *testing.T, s *Styles, text string, width int) {
		label := s.Key.Render("漢 ")
		fits(t, Hang(label, Wrap(text, width)), width+3)
	})
}

func TestCut(t *testing.T) {
	eachText(t, func(t *testing.T, s *Styles, text string, width int) {
		for _, w := range []int{-1, 0, 1, 2, 3, 4, width / 2, width - 1, width} {
			line := s.Cut(text, w)
			fits(t, []string{line}, max(w, 0))
			switch {
			case Width(text) <= w && line != text:
				t.Errorf("what fits in %d columns became %q", w, line)
			case Width(text) > w && w >= 5 && !strings.Contains(line, s.Signs.More):
				t.Errorf("%q does not show that something was cut", line)
			}
		}
	})
}

func TestPad(t *testing.T) {
	eachText(t, func(t *testing.T, _ *Styles, text string, width int) {
		line := Pad(text, width)
		if want := max(width, Width(text)); Width(line) != want || !strings.HasPrefix(line, text) {
			t.Errorf("%q takes %d columns, want %d", line, Width(line), want)
		}
	})
}

func TestEnds(t *testing.T) {
	s := both["rich"]
	for _, c := range []struct {
		width int
		want  string
	}{
		{12, "left   right"}, {11, "left  right"}, {10, "left"}, {4, "left"}, {3, "le…"}, {1, "…"}, {0, ""},
	} {
		if got := s.Ends("left", "right", c.width); got != c.want {
			t.Errorf("in %d columns: %q, want %q", c.width, got, c.want)
		}
	}
	eachText(t, func(t *testing.T, s *Styles, text string, width int) {
		fits(t, []string{s.Ends(text, "12 van 46", width), s.Ends("titel", text, width)}, width)
	})
}

func TestProgress(t *testing.T) {
	for _, c := range []struct {
		done, of, width int
		want            string
	}{
		{0, 4, 8, "---- 0/4"}, {1, 4, 8, "=--- 1/4"}, {4, 4, 8, "==== 4/4"}, {0, 0, 8, "---- 0/0"},
	} {
		label := string(rune('0'+c.done)) + "/" + string(rune('0'+c.of))
		if got := ansi.Strip(both["plain"].Progress(c.done, c.of, c.width, label)); got != c.want {
			t.Errorf("%s in %d columns: %q, want %q", label, c.width, got, c.want)
		}
	}
}

// oldConsole are the characters of code page 437, with which Windows consoles
// were made, beyond ASCII: the arrows stand where control characters do.
const oldConsole = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐" +
	"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0" + "↑↓→←"

// all lists every sign by its name.
func (s Signs) all() map[string]string {
	signs := map[string]string{
		"cursor": s.Cursor, "chosen": s.Chosen, "bar": s.Bar, "range": s.Range, "target": s.Target, "met": s.Met, "dot": s.Dot,
		"rule": s.Rule, "side": s.Side, "not ticked": s.Box[0], "ticked": s.Box[1], "more": s.More,
		"caret": s.Caret, "up": s.Up, "down": s.Down,
	}
	for i, l := range s.Level {
		signs["level "+string(rune('0'+i))] = l
	}
	return signs
}

func TestPlainSigns(t *testing.T) {
	for name, sign := range Plain().all() {
		for _, r := range sign {
			if r < ' ' || r > '~' && !strings.ContainsRune(oldConsole, r) {
				t.Errorf("%s is drawn with %q, which old consoles do not have", name, r)
			}
		}
	}
}

// TestSigns: nothing may be told apart by its colour alone, so whatever can stand
// in the same place has signs of its own.
func TestSigns(t *testing.T) {
	for name, s := range both {
		signs := s.Signs.all()
		for at, sign := range signs {
			if Width(sign) < 1 {
				t.Errorf("%s: %s has no sign", name, at)
			}
		}
		for _, beside := range [][]string{
			{"level 0", "level 1", "level 2", "level 3", "level 4", "level 5"},
			{"bar", "range", "target", "met", "dot"},
			{"dot", "range", "target"},
			{"bar", "rule"}, // of progress
			{"cursor", "chosen"},
			{"not ticked", "ticked"},
		} {
			taken := map[string]string{}
			for _, at := range beside {
				if other, is := taken[signs[at]]; is {
					t.Errorf("%s: %s and %s are both %q", name, at, other, signs[at])
				}
				taken[signs[at]] = at
			}
		}
		// What a column is reserved for takes exactly that.
		for _, at := range []string{"bar", "range", "target", "met", "dot", "rule", "side", "cursor", "level 0", "level 5"} {
			if Width(signs[at]) != 1 {
				t.Errorf("%s: %s takes %d columns", name, at, Width(signs[at]))
			}
		}
		if Width(s.Signs.Box[0]) != Width(s.Signs.Box[1]) {
			t.Errorf("%s: ticking moves the text", name)
		}
	}
}

// profiles are the terminals that show colours.
var profiles = []colorprofile.Profile{colorprofile.ANSI, colorprofile.ANSI256, colorprofile.TrueColor}

// TestLevels: each level has a shape and a colour of its own, on dark and on
// light, however many colours the terminal has.
func TestLevels(t *testing.T) {
	for i := range 2 * len(profiles) {
		dark, profile := i%2 == 0, profiles[i/2]
		s := New(dark, Rich(), Colours(profile))
		shapes, drawn := map[string]bool{}, map[string]bool{}
		for l := range 6 {
			shapes[ansi.Strip(s.Sign(l))], drawn[s.Level[l].Render("x")] = true, true
		}
		if len(shapes) != 6 || len(drawn) != 6 {
			t.Errorf("dark %v, %v: %d shapes and %d colours for 6", dark, profile, len(shapes), len(drawn))
		}
		if s.Dark != dark {
			t.Errorf("dark is %v", s.Dark)
		}
	}
}

// TestFewColours: with 16 colours nothing is left to be guessed. Every colour is one
// of the 16 by its number, what is secondary is bright black, and neither a level
// nor the accent shouts in the bright red, yellow or green of a warning.
func TestFewColours(t *testing.T) {
	for _, dark := range []bool{true, false} {
		s := New(dark, Rich(), Colours(colorprofile.ANSI))
		for name, ink := range map[string]*Ink{
			"text": s.Text, "strong": s.Strong, "dim": s.Dim, "accent": s.Accent, "warning": s.Warning, "key": s.Key,
			"level 1": s.Level[1], "level 2": s.Level[2], "level 3": s.Level[3], "level 4": s.Level[4], "level 5": s.Level[5],
		} {
			drawn := ink.Render("x")
			if strings.Contains(drawn, "38;") {
				t.Errorf("dark %v: %s is %q, which is none of 16", dark, name, drawn)
			}
			for _, loud := range []string{"91m", "92m", "93m"} {
				if strings.Contains(drawn, loud) && name != "warning" {
					t.Errorf("dark %v: %s shouts: %q", dark, name, drawn)
				}
			}
		}
		if got := s.Dim.Render("x"); !strings.HasPrefix(got, "\x1b[90m") {
			t.Errorf("dark %v: what may be overlooked is %q, not bright black", dark, got)
		}
	}
}

// TestEastAsianWidths: where lines and blocks count for two columns, what is drawn of
// them is still as long as it says. The setting is read as a program starts, so the
// test starts itself once more.
func TestEastAsianWidths(t *testing.T) {
	if os.Getenv("RUNEWIDTH_EASTASIAN") == "" {
		cmd := exec.Command(os.Args[0], "-test.run=^TestEastAsianWidths$")
		cmd.Env = append(os.Environ(), "RUNEWIDTH_EASTASIAN=1")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Errorf("%v\n%s", err, out)
		}
		return
	}
	if Width("━") != 2 {
		t.Fatal("the terminal library no longer knows the setting")
	}
	for name, signs := range map[string]Signs{"rich": Rich(), "plain": Plain()} {
		s := New(true, signs)
		lines := map[string]string{"progress": s.Progress(5, 12, 15, "5/12"), "bar": s.Bar(2, 3, 4, 1, 3), "dots": s.Dots(1, 2, 4, 0, 3), "none": s.Bar(0, 0, 4, 0, 3)}
		for i, line := range s.WindowOf(9, 4, 4, 3, 15, func(int) string { return "row" }) {
			lines[fmt.Sprint("row ", i)] = Pad(line, 15)
		}
		for what, line := range lines {
			if Width(line) != 15 {
				t.Errorf("%s: %s takes %d columns of 15: %q", name, what, Width(line), ansi.Strip(line))
			}
		}
		if !strings.HasSuffix(ansi.Strip(lines["progress"]), " 5/12") {
			t.Errorf("%s: the count is gone from %q", name, ansi.Strip(lines["progress"]))
		}
	}
}

// TestCutMiddle: of whatever is cut both ends stay, and it fits.
func TestCutMiddle(t *testing.T) {
	name := "peil-de-polderschool-openbare-basisschool-2026-11-21-2.toml"
	for _, s := range both {
		for width := range 80 {
			got := s.CutMiddle(name, width)
			if Width(got) > width {
				t.Fatalf("%q is wider than %d", got, width)
			}
			if width >= 12 && (!strings.HasPrefix(got, "pe") || !strings.HasSuffix(got, ".toml")) {
				t.Errorf("%d columns: %q has lost an end", width, got)
			}
			if width >= 34 && !strings.HasSuffix(got, "2026-11-21-2.toml") {
				t.Errorf("%d columns: %q cannot be told from its neighbours", width, got)
			}
		}
	}
}

// TestInk draws what lipgloss draws, for a text on one line.
func TestInk(t *testing.T) {
	eachText(t, func(t *testing.T, s *Styles, text string, _ int) {
		if text = ansi.Strip(text); text == "" {
			return // lipgloss draws nothing with a start and an end
		}
		p, plain := palette{profile: colorprofile.TrueColor, dark: s.Dark}, lipgloss.NewStyle()
		for _, style := range []lipgloss.Style{plain, plain.Bold(true), p.style(dimHue), p.style(accentHue).Bold(true), p.style(levelHues[3])} {
			if got, want := newInk(style).Render(text), style.Render(text); got != want {
				t.Errorf("%q, lipgloss %q", got, want)
			}
		}
	})
}

// TestDarkAndLight differ in every colour, or one of the two cannot be read.
func TestDarkAndLight(t *testing.T) {
	dark, light := New(true, Rich()), New(false, Rich())
	for name, pair := range map[string][2]*Ink{
		"dim": {dark.Dim, light.Dim}, "accent": {dark.Accent, light.Accent}, "warning": {dark.Warning, light.Warning},
		"key": {dark.Key, light.Key}, "level 1": {dark.Level[1], light.Level[1]}, "level 5": {dark.Level[5], light.Level[5]},
	} {
		if pair[0].Render("x") == pair[1].Render("x") {
			t.Errorf("%s is the same on dark and on light", name)
		}
	}
}

// TestFirst is one line of a text, whole where it fits, and of a long one never more
// than its beginning.
func TestFirst(t *testing.T) {
	eachText(t, func(t *testing.T, s *Styles, text string, width int) {
		text = ansi.Strip(text)
		got := s.First(text, width)
		fits(t, []string{got}, width)
		if one := strings.ReplaceAll(text, "\n", " "); Width(one) <= width && len(text) <= 8*width && got != one {
			t.Errorf("%q became %q in %d columns", text, got, width)
		}
		if long := s.First(strings.Repeat(text+"漢é", 1000), width); width > 5 && !strings.HasSuffix(ansi.Strip(long), s.Signs.More) {
			t.Errorf("%q does not say that there is more", long)
		}
	})
}
