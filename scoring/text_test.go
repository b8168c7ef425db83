package scoring

import "testing"

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
