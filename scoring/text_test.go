package scoring

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

func TestText(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"plain", "Eén persoon, naast ander werk.", "Eén persoon, naast ander werk."},
		{"two lines stay", "een\r\ntwee\rdrie", "een\ntwee\ndrie"},
		{"colour", "a\x1b[31mb\x1b[0mc", "abc"},
		{"colour in eight bits", "a\u009b31mb", "ab"},
		{"link", "a\x1b]8;;https://x.example\x1b\\b\x1b]8;;\x07c", "abc"},
		{"a string without end loses no text", "a\x1b]0;title and the rest", "a]0;title and the rest"},
		{"bell, backspace, delete", "a\ab\bc\x7f", "abc"},
		{"bidi override", "a\u202eb\u2066c", "abc"},
		{"zero width", "a\u200bb\ufeffc", "abc"},
		{"invalid bytes", "a\xff\x9bb", "ab"},
		{"tab", "a\tb", "a b"},
		{"spaces around", "  a  ", "a"},
		{"only spaces", " \u00a0 ", ""},
		{"emoji", "school 🏫", "school 🏫"},
		{"typed decomposed", "Zoe\u0308", "Zo\u00eb"},
		{"a mark behind what is taken out", "Zoe\u200b\u0308", "Zo\u00eb"},
		{"a mark on its own stays", "q\u0308", "q\u0308"},
	} {
		if got := Text(c.in); got != c.want {
			t.Errorf("%s: Text(%q) = %q, want %q", c.name, c.in, got, c.want)
		}
		if got := Text(Text(c.in)); got != Text(c.in) {
			t.Errorf("%s: cleaning twice changes %q to %q", c.name, Text(c.in), got)
		}
	}
}

func TestLine(t *testing.T) {
	for in, want := range map[string]string{
		"": "", " ": "", "een": "een", "een twee": "een twee", "é 🏫": "é 🏫",
		" een\n\ntwee  drie\t": "een twee drie",
		"een ":                 "een",
		" een":                 "een",
		"een  twee":            "een twee",
		"een\ntwee":            "een twee",
		"een\u00a0twee":        "een twee",
		"een\u2003twee":        "een twee",
		"een\u202etwee":        "eentwee",
		"een\xfftwee":          "eentwee",
		"een\x1b[1m twee":      "een twee",
	} {
		if got := Line(in); got != want {
			t.Errorf("Line(%q) = %q, want %q", in, got, want)
		}
	}
}

// A report asks this of every text that it holds, and nearly all are fit as they
// are: these are neither copied nor searched for escape sequences.
func TestFitTextIsNotCopied(t *testing.T) {
	const fit = "Eén persoon, naast ander werk: élan 🏫."
	if n := testing.AllocsPerRun(10, func() { _ = Line(fit) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// FuzzText wants what is stored to be stored the same again, as whole letters, and
// with nothing in it that could act on a screen.
func FuzzText(f *testing.F) {
	for _, seed := range []string{
		"", "a\r\nb", "Zoe\u0308", "\x1b[31mrood\x1b[0m", "\u009b2Jx", "e\u200b\u0301", "\xffa\x9bb", " \u0301a", "\u1100\u1161\u11a8",
		"a" + strings.Repeat("\u0308", 100), "\u202ea\u2066", "\x1b]8;;x\x07l\x1b]8;;\x07",
	} {
		f.Add(seed, 3)
	}
	f.Fuzz(func(t *testing.T, s string, longest int) {
		for name, clean := range map[string]func(string) string{"Text": Text, "Line": Line} {
			got := clean(s)
			if again := clean(got); again != got {
				t.Errorf("%s(%q) is %q, and cleaned again %q", name, s, got, again)
			}
			if !utf8.ValidString(got) || !norm.NFC.IsNormalString(got) {
				t.Errorf("%s(%q) is not whole letters: %q", name, s, got)
			}
			if name == "Line" && strings.ContainsAny(got, "\n\t") || strings.ContainsAny(got, "\x1b\r\x00\u009b\u202e") {
				t.Errorf("%s(%q) keeps what acts on a screen: %q", name, s, got)
			}
			wantCut(t, got, max(0, longest))
		}
	})
}

// wantCut wants a cut to be the beginning of a text, no longer than allowed, clean
// and in no need of another cut.
func wantCut(t *testing.T, text string, longest int) {
	t.Helper()
	fits, cut := Cut(text, longest)
	if n := utf8.RuneCountInString(fits); n > longest || !strings.HasPrefix(text, fits) {
		t.Errorf("Cut(%q, %d) is %q", text, longest, fits)
	}
	if cut == (fits == text) {
		t.Errorf("Cut(%q, %d) is %q and says cut: %v", text, longest, fits, cut)
	}
	if again, twice := Cut(fits, longest); twice || again != fits || Text(fits) != fits {
		t.Errorf("Cut(%q, %d) is %q, which is cut or cleaned again", text, longest, fits)
	}
}

func TestCut(t *testing.T) {
	for _, c := range []struct {
		name, in string
		longest  int
		want     string
		cut      bool
	}{
		{"fits", "abc", 3, "abc", false},
		{"letters of several bytes fit", "ééé", 3, "ééé", false},
		{"too long", "abcd", 3, "abc", true},
		{"no space stays at the end", "ab cd", 3, "ab", true},
		{"a letter and its mark fit", "aq\u0308", 3, "aq\u0308", false},
		{"a letter goes with its mark", "aq\u0308b", 2, "a", true},
		{"nothing fits", "abc", 0, "", true},
	} {
		got, cut := Cut(c.in, c.longest)
		if got != c.want || cut != c.cut {
			t.Errorf("%s: Cut(%q, %d) is %q, %v", c.name, c.in, c.longest, got, cut)
		}
	}
}
